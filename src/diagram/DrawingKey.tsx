import { LineSwatch } from '../ui/Swatch.tsx';

/** What a stranger needs first, on the drawing itself; the legend says the rest. */
export function DrawingKey() {
  return (
    <ul className="drawing-key" aria-label="Key to the lines">
      <li>
        <LineSwatch look="solid" tone="cooperative" /> cooperative
      </li>
      <li>
        <LineSwatch look="dashed" tone="conflictual" /> conflictual
      </li>
      <li>
        <LineSwatch look="dash-dot" tone="ambivalent" /> ambivalent
      </li>
      <li>
        <LineSwatch look="haloed" /> disputed
      </li>
    </ul>
  );
}
