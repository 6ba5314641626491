import type { ComparedYears } from '../compared-years.ts';
import { type Comparison, countTurns, TURNS, type Turn, type TurnCount } from '../comparison.ts';
import { countInWords } from './words.ts';

/** "From 2022 to 2024" */
export function spanOf({ before, after }: ComparedYears): string {
  return `From ${before} to ${after}`;
}

/** One sentence of counts: "From 2022 to 2024, of 8 ties: 2 new, both as the texts say since when; 6 stayed." */
export function changesInBrief(comparisons: readonly Comparison[], years: ComparedYears): string {
  return turnsInWords(countTurns(comparisons), years);
}

/** The same of ties that were only counted, by the turns they took. */
export function turnsInWords(counts: ReadonlyMap<Turn, TurnCount>, years: ComparedYears): string {
  const all = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const told = TURNS.flatMap((turn) => {
    const counted = counts.get(turn);
    return counted === undefined || counted.count === 0
      ? []
      : [countedInWords(turn, counted, years)];
  });
  if (told.length === 0) return `${spanOf(years)} no tie is shown.`;
  return `${spanOf(years)}, of ${countInWords(all, 'tie')}: ${told.join('; ')}.`;
}

/** What a turn is called between two years: "unknown in 2014". */
export function turnInWords(turn: Turn, { before, after }: ComparedYears): string {
  switch (turn) {
    case 'act before':
      return `by acts of ${before}`;
    case 'act after':
      return `by acts of ${after}`;
    case 'in both':
      return 'in both years';
    case 'unknown before':
      return `unknown in ${before}`;
    case 'unknown after':
      return `unknown in ${after}`;
    default:
      return turn;
  }
}

/** A count with what it rests on, and how much of it no source tells. */
function countedInWords(turn: Turn, counted: TurnCount, years: ComparedYears): string {
  const { count, recorded } = counted;
  const words = groundedInWords(turn, counted, years);
  if (recorded === 0) return words;
  return `${words}, ${ofThem(recorded, count)}on public record only`;
}

/** "2 of them ", and nothing where it is all. */
function ofThem(some: number, all: number): string {
  return some === all ? '' : `${some} of them `;
}

function groundedInWords(turn: Turn, { count, said }: TurnCount, years: ComparedYears): string {
  const words = `${count} ${turnInWords(turn, years)}`;
  const inferred = count - said;
  switch (turn) {
    case 'new':
      if (inferred === 0) return `${words}, as words say`;
      return said === 0
        ? `${words}, as far as silence tells: of ${years.before} the sources speak of the two, not of this`
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
