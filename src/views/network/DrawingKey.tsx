import { hasActs } from '../../model/acts.ts';
import { tenorsIn } from '../../model/tenors.ts';
import { TENOR_NAMES } from '../../model/words/tenor-words.ts';
import { standingLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { useExplorer } from '../../state/use-explorer.tsx';

/** What a stranger needs first, on the drawing itself; the legend says the rest. */
export function DrawingKey() {
  const { dataset } = useExplorer();
  return (
    <ul className="drawing-key" aria-label="Key to the lines">
      {tenorsIn(dataset)
        .filter((tenor) => tenor !== 'unstated')
        .map((tenor) => (
          <li key={tenor}>
            <LineSample look={standingLook({ tenor })} /> {TENOR_NAMES[tenor]}
          </li>
        ))}
      <li>
        <LineSample look={standingLook({ disputed: true })} /> disputed
      </li>
      {hasActs(dataset) ? (
        <li>
          <LineSample look={standingLook({ acts: true })} letter="" /> act
        </li>
      ) : null}
    </ul>
  );
}
