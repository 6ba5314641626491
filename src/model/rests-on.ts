import type { Source, SourceId } from './dataset.ts';
import type { Network } from './network.ts';
import { remembered } from './remembered.ts';
import {
  type Standing,
  standingAt,
  standsOnSources,
  TIE_STATES,
  type TieState,
} from './standing.ts';
import type { Span } from './time/day.ts';

/** What a tie would be, were one of its sources not there. */
export interface Loss {
  readonly source: Source;
  /** The state it would have. */
  readonly becomes: TieState;
}

/** For each source of a tie that stands on sources, what the tie would be without it. */
export function lossesOf(standing: Standing, moment: Span): readonly Loss[] {
  if (!standsOnSources(standing)) return [];
  const { tie, sources } = standing;
  return sources.map((source) => {
    const claims = tie.claims.filter((claim) => claim.source !== source);
    return { source, becomes: standingAt({ ...tie, claims }, moment).state };
  });
}

/** The sources of which each alone keeps the tie standing: without it no source would. */
export function solePillarsOf(standing: Standing, moment: Span): readonly Source[] {
  // What several sources say or saw no end of, the others say without one of them.
  if (standing.sources.length !== 1) return [];
  return lossesOf(standing, moment)
    .filter(({ becomes }) => !standsOnSources({ state: becomes }))
    .map(({ source }) => source);
}

/** The ties of a network that a source carries: with others, or alone, so that they fall without it. */
export interface ClaimLoad {
  readonly named: readonly Standing[];
  readonly alone: readonly Standing[];
}

const NO_LOAD: ClaimLoad = { named: [], alone: [] };

/** What a source carries, in the order of the ties' ids; worked out for all sources at once. */
export function loadOf(network: Network, source: SourceId): ClaimLoad {
  return loadsIn(network).get(source) ?? NO_LOAD;
}

const loadsIn = remembered(({ ties, moment }: Network): ReadonlyMap<SourceId, ClaimLoad> => {
  const found = new Map<SourceId, { named: Standing[]; alone: Standing[] }>();
  for (const standing of ties.values()) {
    if (!standsOnSources(standing)) continue;
    const pillars = new Set(solePillarsOf(standing, moment));
    for (const source of standing.sources) {
      const load = found.get(source.id) ?? { named: [], alone: [] };
      found.set(source.id, load);
      load.named.push(standing);
      if (pillars.has(source)) load.alone.push(standing);
    }
  }
  return found;
});

/** What becomes of the ties of a network when some of its evidence no longer counts. */
export interface Toll {
  /** Stood on sources, and no longer do. */
  readonly fallen: readonly Standing[];
  /** Still stand, in a weaker state. */
  readonly weakened: readonly Standing[];
  /** Did not stand on sources, and do now that what spoke against them no longer counts. */
  readonly risen: readonly Standing[];
  /** Stand still, and are disputed no longer. */
  readonly settled: readonly Standing[];
}

/** Compares a network with the same one on less evidence. Standings are those on the whole, but for what rises. */
export function tollOf(whole: Network, restricted: Network): Toll {
  const standing = [...whole.ties.values()].filter(standsOnSources);
  const stateNow = ({ tie }: Standing) => restricted.ties.get(tie.id)?.state ?? 'no evidence';
  const stands = (each: Standing) => standsOnSources({ state: stateNow(each) });
  return {
    fallen: standing.filter((each) => !stands(each)),
    weakened: standing.filter(
      (each) => stands(each) && TIE_STATES.indexOf(stateNow(each)) > TIE_STATES.indexOf(each.state),
    ),
    risen: [...restricted.ties.values()].filter((each) => {
      const before = whole.ties.get(each.tie.id);
      return standsOnSources(each) && (before === undefined || !standsOnSources(before));
    }),
    settled: standing.filter(
      (each) =>
        each.disputed && stands(each) && restricted.ties.get(each.tie.id)?.disputed === false,
    ),
  };
}

/** A toll in a few words: "2 fall, 1 weakens, 2 are disputed no longer". */
export function tollInWords({ fallen, weakened, risen, settled }: Toll): string {
  const parts: readonly (readonly [number, string, string])[] = [
    [fallen.length, 'falls', 'fall'],
    [weakened.length, 'weakens', 'weaken'],
    [settled.length, 'is disputed no longer', 'are disputed no longer'],
    [risen.length, 'stands only now', 'stand only now'],
  ];
  const told = parts.filter(([count]) => count > 0);
  if (told.length === 0) return 'none is otherwise';
  return told.map(([count, one, more]) => `${count} ${count === 1 ? one : more}`).join(', ');
}
