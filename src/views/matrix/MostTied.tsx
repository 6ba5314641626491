import { ACTORS_AT_FIRST } from '../../model/matrix.ts';
import { Button } from '../../ui/Button.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';

/** More rows and columns than these take a browser seconds. */
const MOST_ACTORS = 120;

interface Props {
  readonly shown: number;
  readonly all: number;
  /** How many actors the matrix shows for their ties. */
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** Which actors the matrix shows where it cannot show all, and the ways to the others. */
export function MostTied({ shown, all, count, onCount }: Props) {
  if (shown === all) return null;
  const more = Math.min(ACTORS_AT_FIRST, MOST_ACTORS - count, all - shown);
  return (
    <p>
      Of {inDigits(all)} actors, the matrix shows the {inDigits(count)} with the most ties in all
      years, and whatever is selected: search for an actor, or open one from a list, to see its row.
      All counts are of every pair.{' '}
      {more <= 0 ? null : <Button onClick={() => onCount(count + more)}>Show {more} more</Button>}
    </p>
  );
}
