import { countInWords } from '../model/words.ts';
import { useKnown } from '../state/use-explorer.tsx';
import { widthOf } from '../ui/line-width.ts';
import { LineSwatch } from '../ui/Swatch.tsx';

/** How to read a line: tenor, width, direction, dispute, hatching. */
export function LineKey() {
  const { dataset } = useKnown();
  const hatched = dataset.relationTypes.filter((relation) => relation.line === 'hatched');
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
        {hatched.map(({ id, shortName }) => (
          <li key={id}>
            <LineSwatch look="hatched" tone="conflictual" /> {shortName}
          </li>
        ))}
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
        ties in {countInWords(dataset.sources.length, 'text')}, not of the world.
      </p>
    </section>
  );
}
