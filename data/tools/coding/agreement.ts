/** How far two codings of the same texts agree: computed from them, and from nothing else. */
import { asserts, covers, type Dated } from '../../../src/model/coverage.ts';
import type { Claim } from '../../../src/model/dataset.ts';
import { groupedBy } from '../../../src/model/tie-index.ts';
import { overlaps, type Span } from '../../../src/model/time/day.ts';
import { cellOf, type Directed, type Located, matcherAmong, overlapOf } from './matching.ts';

/** What is compared of a claim, whichever coding it is from. */
export interface ComparedClaim extends Located, Dated, Pick<Claim, 'tenor' | 'directness'> {
  readonly source: Located['source'] & Dated['source'];
  readonly time: Pick<Claim['time'], 'when' | 'kind' | 'basis'>;
}

/** The same claim in two codings. */
interface Match {
  readonly first: ComparedClaim;
  readonly second: ComparedClaim;
}

/** What two coders can agree on who made the same claim. */
const COMPARED: Readonly<Record<string, (a: ComparedClaim, b: ComparedClaim) => boolean>> = {
  tenor: (a, b) => a.tenor === b.tenor,
  'time, the same': (a, b) => a.time.when.text === b.time.when.text,
  'time, overlapping': (a, b) => overlaps(a.time.when.span, b.time.when.span),
  'basis of the time': (a, b) => a.time.basis === b.time.basis,
  modality: (a, b) => a.modality === b.modality,
  directness: (a, b) => a.directness === b.directness,
};

/** What a coding says of a tie in a year, the strongest that it says. */
type Said = 'asserted' | 'denied' | 'supposed' | 'nothing';

export interface Agreement {
  /** How many claims each coding has, and how many are in both: of each text, by the ids of the texts. */
  readonly texts: readonly Counts[];
  readonly matches: readonly Match[];
  /** In how many matches the two agree on what. */
  readonly same: readonly { readonly field: string; readonly matches: number }[];
  /** The kinds and pairs of which both speak, or only one, at any time and in any text. */
  readonly cells: Record<'both' | 'first' | 'second', readonly string[]>;
  /** Of each of these in each year what the two say. */
  readonly years: readonly (readonly [Said, Said])[];
  /** Of each match the two tenors. */
  readonly tenors: readonly (readonly [string, string])[];
}

interface Counts {
  readonly source: string;
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

type Claims = readonly ComparedClaim[];

export function agreementOf(
  first: Claims,
  second: Claims,
  { directed, years }: { readonly directed: Directed; readonly years: readonly Span[] },
): Agreement {
  const matches = matchesOf(first, second, directed);
  return {
    texts: countsOf(first, second, matches),
    matches,
    same: Object.entries(COMPARED).map(([field, isSame]) => ({
      field,
      matches: matches.filter((match) => isSame(match.first, match.second)).length,
    })),
    ...cellsOf(first, second, directed, years),
    tenors: matches.map((match) => [match.first.tenor, match.second.tenor]),
  };
}

/**
 * The claims that both have, each at most once. Those whose words overlap most are matched first; of claims on the
 * same words, those that agree on most, so that two claims on one passage are not crossed; then what stands first.
 */
function matchesOf(first: Claims, second: Claims, directed: Directed): readonly Match[] {
  const ranks = new Map(second.map((claim, rank) => [claim, rank]));
  const matching = matcherAmong(second, directed);
  const candidates = first.flatMap((claim, rank) =>
    matching(claim).map((other) => ({
      first: claim,
      second: other,
      overlap: overlapOf(claim, other),
      agreed: Object.values(COMPARED).filter((isSame) => isSame(claim, other)).length,
      place: placeOf(claim) + placeOf(other),
      ranks: rank + (ranks.get(other) ?? 0),
    })),
  );
  candidates.sort(
    (a, b) =>
      b.overlap - a.overlap || b.agreed - a.agreed || a.place - b.place || a.ranks - b.ranks,
  );
  const taken = { first: new Set<ComparedClaim>(), second: new Set<ComparedClaim>() };
  return candidates.flatMap((match) => {
    if (taken.first.has(match.first) || taken.second.has(match.second)) return [];
    taken.first.add(match.first);
    taken.second.add(match.second);
    return [{ first: match.first, second: match.second }];
  });
}

function placeOf({ passage: { start, end } }: ComparedClaim): number {
  return (start ?? 0) + (end ?? 0);
}

function countsOf(first: Claims, second: Claims, matches: readonly Match[]): readonly Counts[] {
  const own = matches.map((match) => match.first);
  const countIn = (claims: Claims, source: string) =>
    claims.filter((claim) => claim.source.id === source).length;
  return [...new Set([...first, ...second].map(({ source }) => source.id))]
    .sort()
    .map((source) => ({
      source,
      first: countIn(first, source),
      second: countIn(second, source),
      both: countIn(own, source),
    }));
}

/** F1: what both have, twice, of what the two have; `null` where neither has anything. */
export function f1Of({ first, second, both }: Omit<Counts, 'source'>): number | null {
  return first + second === 0 ? null : (2 * both) / (first + second);
}

function cellsOf(
  first: Claims,
  second: Claims,
  directed: Directed,
  years: readonly Span[],
): Pick<Agreement, 'cells' | 'years'> {
  const own = { first: byCell(first, directed), second: byCell(second, directed) };
  const cells = [...new Set([...own.first.keys(), ...own.second.keys()])].sort();
  return {
    cells: {
      both: cells.filter((cell) => own.first.has(cell) && own.second.has(cell)),
      first: cells.filter((cell) => !own.second.has(cell)),
      second: cells.filter((cell) => !own.first.has(cell)),
    },
    years: cells.flatMap((cell) =>
      years.map(
        (year) =>
          [
            saidOf(own.first.get(cell) ?? [], year),
            saidOf(own.second.get(cell) ?? [], year),
          ] as const,
      ),
    ),
  };
}

function byCell(claims: Claims, directed: Directed): ReadonlyMap<string, Claims> {
  return groupedBy(claims, (claim) => cellOf(claim, directed));
}

/** A dispute of what others say neither makes a tie nor says that there is none. */
function saidOf(claims: Claims, year: Span): Said {
  const covering = claims.filter((claim) => covers(claim, year));
  const supporting = covering.filter(({ stance }) => stance === 'supports');
  if (supporting.some(asserts)) return 'asserted';
  if (covering.some((claim) => claim.stance === 'denies' && asserts(claim))) return 'denied';
  return supporting.length > 0 ? 'supposed' : 'nothing';
}
