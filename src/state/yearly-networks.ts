import type { Dataset, SnapshotId } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import { type Network, networkInSteps } from '../model/network.ts';
import type { Tie } from '../model/tie.ts';

/**
 * The network of each snapshot, in the order of time. Each is derived when it is first asked for, and
 * ever after the same; who has time to spare may have the others derived step by step.
 */
export class YearlyNetworks implements ReadonlyMap<SnapshotId, Network> {
  readonly #derived = new Map<SnapshotId, Network>();
  readonly #begun: ReadonlyMap<SnapshotId, Generator<undefined, Network>>;

  constructor(dataset: Dataset, ties: readonly Tie[]) {
    this.#begun = new Map(
      dataset.snapshots.map(({ id, year }) => [id, networkInSteps(dataset, yearSpan(year), ties)]),
    );
  }

  get size(): number {
    return this.#begun.size;
  }

  has(id: SnapshotId): boolean {
    return this.#begun.has(id);
  }

  get(id: SnapshotId): Network | undefined {
    while (this.has(id) && !this.#derived.has(id)) this.#step(id);
    return this.#derived.get(id);
  }

  /** Does one more step of what is not yet derived; whether there was one to do. */
  deriveSome(): boolean {
    for (const id of this.keys()) {
      if (this.#derived.has(id)) continue;
      this.#step(id);
      return true;
    }
    return false;
  }

  #step(id: SnapshotId) {
    const step = this.#begun.get(id)?.next();
    if (step?.done === true) this.#derived.set(id, step.value);
  }

  keys(): MapIterator<SnapshotId> {
    return this.#begun.keys();
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
