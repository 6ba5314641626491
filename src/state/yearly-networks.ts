import type { Dataset, SnapshotId } from '../model/dataset.ts';
import { type Network, networkInSteps } from '../model/network.ts';
import { Stepwise } from '../model/stepwise.ts';
import type { Tie } from '../model/tie.ts';
import { yearSpan } from '../model/time/day.ts';

/**
 * The network of each snapshot, in the order of time. Each is derived when it is first asked for, and
 * ever after the same; who has time to spare may have the others derived step by step.
 */
export class YearlyNetworks implements ReadonlyMap<SnapshotId, Network> {
  readonly #derivations: ReadonlyMap<SnapshotId, Stepwise<Network>>;

  constructor(dataset: Dataset, ties: readonly Tie[]) {
    this.#derivations = new Map(
      dataset.snapshots.map(({ id, year }) => [
        id,
        new Stepwise(networkInSteps(dataset, yearSpan(year), ties)),
      ]),
    );
  }

  get size(): number {
    return this.#derivations.size;
  }

  has(id: SnapshotId): boolean {
    return this.#derivations.has(id);
  }

  get(id: SnapshotId): Network | undefined {
    return this.#derivations.get(id)?.result();
  }

  /** Does one more step of what is not yet derived; whether there was one to do. */
  deriveSome(): boolean {
    const next = [...this.#derivations.values()].find(({ isDone }) => !isDone);
    next?.step();
    return next !== undefined;
  }

  /** Does one more step of the network of one snapshot; whether there may be another. */
  deriveSomeOf(id: SnapshotId): boolean {
    return this.#derivations.get(id)?.step() ?? false;
  }

  keys(): MapIterator<SnapshotId> {
    return this.#derivations.keys();
  }

  values(): MapIterator<Network> {
    return this.#all().values();
  }

  entries(): MapIterator<[SnapshotId, Network]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[SnapshotId, Network]> {
    return this.entries();
  }

  forEach(visit: (network: Network, id: SnapshotId, all: this) => void): void {
    for (const [id, network] of this) visit(network, id, this);
  }

  /** In the order of time, whichever was derived first. */
  #all(): Map<SnapshotId, Network> {
    const all = new Map<SnapshotId, Network>();
    for (const id of this.keys()) {
      const network = this.get(id);
      if (network !== undefined) all.set(id, network);
    }
    return all;
  }
}
