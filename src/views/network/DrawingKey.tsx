import { tenorsIn } from '../../model/tenors.ts';
import { TENOR_NAMES } from '../../model/words/tenor-words.ts';
import { LineSwatch } from '../../scene/Swatch.tsx';
import { TenorSwatch } from '../../scene/TenorSwatch.tsx';
import { useExplorer } from '../../state/use-explorer.tsx';

/** What a stranger needs first, on the drawing itself; the legend says the rest. */
export function DrawingKey() {
  const { dataset } = useExplorer();
  return (
    <ul className="drawing-key" aria-label="Key to the lines">
      {tenorsIn(dataset).map((tenor) => (
        <li key={tenor}>
          <TenorSwatch tenor={tenor} /> {TENOR_NAMES[tenor]}
        </li>
      ))}
      <li>
        <LineSwatch look="haloed" /> disputed
      </li>
    </ul>
  );
}
