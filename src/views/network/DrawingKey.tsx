import { hasActs } from '../../model/acts.ts';
import { hasDisputes } from '../../model/disputes.ts';
import { tenorsIn } from '../../model/tenors.ts';
import { TENOR_NAMES } from '../../model/words/tenor-words.ts';
import { standingLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { useExplorer } from '../../state/use-explorer.tsx';

/** As many as stand in one row; the legend explains the fourth. */
const MOST_TENORS = 3;

/** What a stranger needs first, on the drawing itself; the legend says the rest. */
export function DrawingKey() {
  const { dataset } = useExplorer();
  const all = tenorsIn(dataset);
  const tenors = all.length > MOST_TENORS ? all.filter((tenor) => tenor !== 'unstated') : all;
  return (
    <ul className="drawing-key" aria-label="Key to the lines">
      {tenors.map((tenor) => (
        <li key={tenor}>
          <LineSample look={standingLook({ tenor })} /> {TENOR_NAMES[tenor]}
        </li>
      ))}
      {hasDisputes(dataset) ? (
        <li>
          <LineSample look={standingLook({ disputed: true })} /> disputed
        </li>
      ) : null}
      {hasActs(dataset) ? (
        <li>
          <LineSample look={standingLook({ acts: true })} letter="" /> act
        </li>
      ) : null}
    </ul>
  );
}
