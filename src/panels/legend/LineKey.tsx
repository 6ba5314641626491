import { hasActs } from '../../model/acts.ts';
import { hasDisputes } from '../../model/disputes.ts';
import { tenorsIn } from '../../model/tenors.ts';
import { tiesOf } from '../../model/tie.ts';
import { TENOR_NAMES } from '../../model/words/tenor-words.ts';
import { capitalised, countInWords } from '../../model/words/words.ts';
import { standingLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { useExplorer, useKnown } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { WidthNote, WidthSamples } from './WidthKey.tsx';

/** A key is read at a glance. */
const HATCHED_AT_A_TIME = 20;

/** How to read a line: tenor, width, direction, dispute, hatching. */
export function LineKey() {
  const { dataset } = useKnown();
  const { dataset: whole } = useExplorer();
  const told = new Set(tiesOf(whole).map(({ relation }) => relation.id));
  const kinds = whole.relationTypes.filter(({ id }) => told.has(id));
  const tenors = tenorsIn(whole);
  const { shown: hatched, more } = useFirstOfMany(
    kinds.filter((relation) => relation.line === 'hatched'),
    'hatched kinds',
    { atATime: HATCHED_AT_A_TIME },
  );
  return (
    <section className="line-key" aria-label="How to read a line">
      <h3>How to read a line</h3>
      <ul>
        {tenors.map((tenor) => (
          <li key={tenor}>
            <LineSample look={standingLook({ tenor })} /> {capitalised(TENOR_NAMES[tenor])}
          </li>
        ))}
        {hatched.map(({ id, shortName }) => (
          <li key={id}>
            <LineSample look={standingLook({ hatched: true })} /> {shortName}
          </li>
        ))}
        {hasDisputes(whole) ? (
          <li>
            <LineSample look={standingLook({ disputed: true })} /> Disputed (±)
          </li>
        ) : null}
        {hasActs(whole) ? (
          <li>
            <LineSample look={standingLook({ acts: true })} letter="" /> An act: a vote, a visit
          </li>
        ) : null}
        <WidthSamples />
      </ul>
      {more}
      <p className="legend-note">
        <WidthNote />
        {tenors.length > 1 ? 'Ambivalent is also a tie with evidence of both. ' : ''}
        {kinds.some(({ directed }) => directed)
          ? 'An arrowhead points at the one acted upon. '
          : ''}
        Counts are of ties in {countInWords(dataset.sources.length, 'text')}, not of the world.
      </p>
    </section>
  );
}
