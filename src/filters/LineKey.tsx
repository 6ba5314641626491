import { LineSwatch } from '../ui/Swatch.tsx';

/** How to read a line: tenor, width, direction, dispute, war. */
export function LineKey() {
  return (
    <section className="line-key" aria-label="How to read a line">
      <h3>How to read a line</h3>
      <ul>
        <li>
          <LineSwatch look="solid" tone="cooperative" /> Cooperative
        </li>
        <li>
          <LineSwatch look="dashed" tone="conflictual" /> Conflictual
        </li>
        <li>
          <LineSwatch look="dash-dot" tone="ambivalent" /> Ambivalent, or evidence of both
        </li>
        <li>
          <LineSwatch look="hatched" tone="conflictual" /> War and occupation
        </li>
        <li>
          <LineSwatch look="haloed" /> Disputed (±): voices disagree
        </li>
        <li>
          <LineSwatch look="solid" width={2.5} />
          <LineSwatch look="solid" width={6} /> One source, or four
        </li>
      </ul>
      <p className="legend-note">
        Width counts independent sources, not strength. An arrowhead points at the one acted upon.
        Counts are of ties in five texts, not of the world.
      </p>
    </section>
  );
}
