import { countInWords } from '../model/words.ts';
import { widthOf } from '../ui/line-width.ts';
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
          <LineSwatch look="dash-dot" tone="ambivalent" /> Ambivalent
        </li>
        <li>
          <LineSwatch look="hatched" tone="conflictual" /> War
        </li>
        <li>
          <LineSwatch look="haloed" /> Disputed (±)
        </li>
        {[1, 2, 4].map((sources) => (
          <li key={sources}>
            <LineSwatch look="solid" width={widthOf(sources)} /> {countInWords(sources, 'source')}
          </li>
        ))}
      </ul>
      <p className="legend-note">
        A line is as wide as it has independent sources, not as the tie is strong. Ambivalent is
        also a tie with evidence of both. An arrowhead points at the one acted upon. Counts are of
        ties in five texts, not of the world.
      </p>
    </section>
  );
}
