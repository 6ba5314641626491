import { type Comparison, countTurns, TURNS, type Turn, type TurnCount } from '../comparison.ts';
import type { ComparedMoments } from '../time/moment.ts';
import { momentName, momentNoun, momentWhen } from './moment-words.ts';
import { capitalised, countInWords } from './words.ts';

/** "From 2022 to 2024" */
export function spanOf({ before, after }: ComparedMoments): string {
  const [first, last] = [momentName(before), momentName(after)];
  // "From January to March to April" would be no stretch that anybody understands.
  return [first, last].some((name) => name.includes(' to '))
    ? `Between ${first} and ${last}`
    : `From ${first} to ${last}`;
}

/** One sentence of counts: "From 2022 to 2024, of 8 ties: 2 new, both as the texts say since when; 6 stayed." */
export function changesInBrief(
  comparisons: readonly Comparison[],
  moments: ComparedMoments,
): string {
  const counts = countTurns(comparisons);
  const all = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const told = TURNS.flatMap((turn) => {
    const counted = counts.get(turn);
    return counted === undefined || counted.count === 0
      ? []
      : [countedInWords(turn, counted, moments)];
  });
  if (told.length === 0) return `${spanOf(moments)} no tie is shown.`;
  return `${spanOf(moments)}, of ${countInWords(all, 'tie')}: ${told.join('; ')}.`;
}

/** Of which a reader hears first: they are what changed. */
const CHANGES: readonly Turn[] = ['new', 'ended', 'turned'];

/**
 * What became of ties that were only counted, for who listens and cannot skip: "3 new, 2 of them inferred; 1 turned. 40
 * ties told of both years, 12 told of one alone." Nothing is said of what there is none of.
 */
export function turnsToHear(
  counts: ReadonlyMap<Turn, TurnCount>,
  { before, after }: ComparedMoments,
): string {
  const countOf = (turn: Turn) => counts.get(turn)?.count ?? 0;
  const changed = CHANGES.flatMap((turn) => {
    const { count, said } = counts.get(turn) ?? { count: 0, said: 0 };
    if (count === 0) return [];
    const inferred = count - said;
    return [`${count} ${turn}${inferred === 0 ? '' : `, ${ofThem(inferred, count)}inferred`}`];
  });
  const both = countOf('stayed') + countOf('in both');
  const all = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const one = all - both - CHANGES.reduce((sum, turn) => sum + countOf(turn), 0);
  if (all === 0) return 'No tie is shown.';
  const rest = [
    ...(both === 0
      ? []
      : [`${countInWords(both, 'tie')} told of both ${momentNoun([before, after])}s`]),
    ...(one === 0 ? [] : [`${both === 0 ? countInWords(one, 'tie') : one} told of one alone`]),
  ].join(', ');
  return [
    changed.length === 0 ? 'No change is told.' : `${changed.join('; ')}.`,
    ...(rest === '' ? [] : [`${capitalised(rest)}.`]),
  ].join(' ');
}

/** What a turn is called between two moments: "unknown in 2014". */
export function turnInWords(turn: Turn, { before, after }: ComparedMoments): string {
  switch (turn) {
    case 'act before':
      return `by acts of ${momentName(before)}`;
    case 'act after':
      return `by acts of ${momentName(after)}`;
    case 'in both':
      return `in both ${momentNoun([before, after])}s`;
    case 'unknown before':
      return `unknown ${momentWhen(before)}`;
    case 'unknown after':
      return `unknown ${momentWhen(after)}`;
    default:
      return turn;
  }
}

/** A count with what it rests on, and how much of it no source tells. */
function countedInWords(turn: Turn, counted: TurnCount, moments: ComparedMoments): string {
  const { count, recorded } = counted;
  const words = groundedInWords(turn, counted, moments);
  if (recorded === 0) return words;
  return `${words}, ${ofThem(recorded, count)}on public record only`;
}

/** "2 of them ", and nothing where it is all. */
function ofThem(some: number, all: number): string {
  return some === all ? '' : `${some} of them `;
}

function groundedInWords(turn: Turn, { count, said }: TurnCount, moments: ComparedMoments): string {
  const words = `${count} ${turnInWords(turn, moments)}`;
  const inferred = count - said;
  switch (turn) {
    case 'new':
      if (inferred === 0) return `${words}, as words say`;
      return said === 0
        ? `${words}, as far as silence tells: of ${momentName(moments.before)} the sources speak of the two, not of this`
        : `${words}, ${said} of them as words say, ${inferred} as far as silence tells`;
    case 'ended':
      return `${words}, as words say`;
    case 'turned':
      return inferred === 0
        ? words
        : `${words}, ${ofThem(inferred, count)}from what is carried forward`;
    case 'stayed':
      return inferred === 0
        ? words
        : `${words}, ${ofThem(inferred, count)}as far as what is carried forward still holds`;
    default:
      return words;
  }
}
