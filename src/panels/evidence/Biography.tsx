import {
  axisEndsInWords,
  barsOf,
  beyondInWords,
  episodesOf,
  packed,
} from '../../model/biography.ts';
import type { Tie } from '../../model/tie.ts';
import { bandsOf, claimsAxisOf } from '../../model/time/time-axis.ts';
import { TimeBars } from '../../scene/TimeBars.tsx';
import { useExplorer, useSnapshot } from '../../state/use-explorer.tsx';

/** The times of which the claims of a tie speak, in small; the quotations say the same in words. */
export function Biography({ tie }: { tie: Tie }) {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const axis = claimsAxisOf(dataset);
  if (tie.claims.length === 0) return null;
  const [first, last] = axisEndsInWords(axis);
  const episodes = episodesOf(tie);
  const more = beyondInWords(axis, episodes);
  return (
    <div className="biography">
      <TimeBars
        bars={packed(barsOf(axis, episodes))}
        bands={bandsOf(axis, dataset.snapshots, snapshot)}
      />
      <p aria-hidden="true" className="biography-axis">
        <span>{first}</span>
        <span>Times its claims speak of{more === '' ? '' : `; ${more}`}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}
