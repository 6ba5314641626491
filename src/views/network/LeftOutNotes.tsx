import { useExplorer } from '../../state/use-explorer.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';
import { usePress } from '../../ui/media-query.ts';
import type { LeftOut } from './drawing/drawing.ts';

/** Says on the drawing which names and letters are left out, and how to come to them. */
export function LeftOutNotes({ leftOut }: { readonly leftOut: LeftOut | null }) {
  const { actors } = useExplorer().dataset;
  const press = usePress();
  if (leftOut === null || (leftOut.named === null && leftOut.unlettered === 0)) return null;
  const { named, unlettered, lines } = leftOut;
  return (
    <p className="left-out">
      {named === null
        ? null
        : `${inDigits(named)} of ${inDigits(actors.length)} actors are named; zoom in for more. `}
      {unlettered === 0
        ? null
        : `${inDigits(unlettered)} of ${inDigits(lines)} lines have no room for their letter: ${press} one to see it.`}
    </p>
  );
}
