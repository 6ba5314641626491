import { useExplorer } from '../../state/use-explorer.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';
import { useMediaQuery, usePress } from '../../ui/media-query.ts';
import type { LeftOut } from './drawing/drawing.ts';

/** There a drawing has no room for more than a row of words. */
const TINY = '(max-width: 599px) and (max-height: 449px)';

/** Says on the drawing how many names and letters are left out, and how to come to them. */
export function LeftOutNotes({ leftOut }: { readonly leftOut: LeftOut | null }) {
  const { actors } = useExplorer().dataset;
  const press = usePress();
  const brief = useMediaQuery(TINY);
  if (leftOut === null || (leftOut.named === null && leftOut.unlettered === 0)) return null;
  const { named, unlettered, lines } = leftOut;
  const names = named === null ? null : `${inDigits(named)} of ${inDigits(actors.length)}`;
  const letters = unlettered === 0 ? null : `${inDigits(unlettered)} of ${inDigits(lines)}`;
  const have = unlettered === 1 ? 'has' : 'have';
  return (
    <p className="left-out">
      {names === null
        ? null
        : `${names} ${brief ? 'named' : 'actors are named; zoom in for more'}. `}
      {letters === null ? null : `${letters} lines ${have} no room for a letter`}
      {letters === null || brief ? null : `: ${press} one to see it`}
      {letters === null ? null : '.'}
    </p>
  );
}
