import { barsOf, beyondInWords, episodesOf, packed } from '../../model/biography.ts';
import type { Tie } from '../../model/tie.ts';
import { bandsOf, claimsAxisOf } from '../../model/time/time-axis.ts';
import { TimeBars } from '../../scene/TimeBars.tsx';
import { useExplorer, useSnapshot } from '../../state/use-explorer.tsx';

/** The times of which the claims of a tie speak, in small; the quotations say the same in words. */
export function Biography({ tie }: { tie: Tie }) {
  const { dataset } = useExplorer();
  const { year } = useSnapshot();
  const axis = claimsAxisOf(dataset);
  if (tie.claims.length === 0) return null;
  const episodes = episodesOf(tie);
  const more = beyondInWords(axis, episodes);
  return (
    <div className="biography">
      <TimeBars
        bars={packed(barsOf(axis, episodes))}
        bands={bandsOf(axis, dataset.snapshots, year)}
      />
      <p aria-hidden="true" className="biography-axis">
        <span>{axis.firstYear}</span>
        <span>Times its claims speak of{more === '' ? '' : `; ${more}`}</span>
        <span>{axis.lastYear}</span>
      </p>
    </div>
  );
}
