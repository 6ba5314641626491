import type { Dataset, Snapshot, SnapshotId } from '../model/dataset.ts';
import { type Network, networkInSteps } from '../model/network.ts';
import { Stepwise } from '../model/stepwise.ts';
import type { Tie } from '../model/tie.ts';
import { stretchOf } from '../model/time/moment.ts';
import { ownStretch } from './own-stretch.ts';

/** So many networks of stretches of the reader's own are kept. */
const MOST_OWN = 8;

/**
 * The network of each snapshot, in the order of time, and of any stretch that is asked for. Each is derived when it is first asked for, and
 * ever after the same; who has time to spare may have the others derived step by step.
 */
export class YearlyNetworks implements ReadonlyMap<SnapshotId, Network> {
  readonly #derivations: ReadonlyMap<SnapshotId, Stepwise<Network>>;
  readonly #derive: (stop: Snapshot) => Stepwise<Network>;
  /** Those of stretches of the reader's own, the last ones. */
  readonly #own = new Map<SnapshotId, Stepwise<Network>>();

  constructor(dataset: Dataset, ties: readonly Tie[]) {
    this.#derive = (stop) => new Stepwise(networkInSteps(dataset, stretchOf(stop), ties));
    this.#derivations = new Map(dataset.snapshots.map((stop) => [stop.id, this.#derive(stop)]));
  }

  get size(): number {
    return this.#derivations.size;
  }

  has(id: SnapshotId): boolean {
    return this.#derivations.has(id);
  }

  get(id: SnapshotId): Network | undefined {
    return this.#of(id)?.result();
  }

  /** Does one more step of what is not yet derived; whether there was one to do. */
  deriveSome(): boolean {
    const next = [...this.#derivations.values()].find(({ isDone }) => !isDone);
    next?.step();
    return next !== undefined;
  }

  /** Does one more step of the network of one snapshot; whether there may be another. */
  deriveSomeOf(id: SnapshotId): boolean {
    return this.#of(id)?.step() ?? false;
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

  #of(id: SnapshotId): Stepwise<Network> | undefined {
    const known = this.#derivations.get(id) ?? this.#own.get(id);
    if (known !== undefined) return known;
    const stretch = ownStretch(id);
    if (stretch === null) return undefined;
    if (this.#own.size >= MOST_OWN) this.#own.clear();
    const derivation = this.#derive(stretch);
    this.#own.set(id, derivation);
    return derivation;
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
