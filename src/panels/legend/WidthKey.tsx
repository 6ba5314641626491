import { amountsOf, measuresIn } from '../../model/measures.ts';
import {
  measureInWords,
  rangeInWords,
  widthByAmountInWords,
} from '../../model/words/amount-words.ts';
import { countInWords } from '../../model/words/words.ts';
import type { AmountScale } from '../../scene/amount-steps.ts';
import { standingLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { useAmountScale } from '../../scene/use-amount-scale.ts';
import { useActions, useExplorer } from '../../state/use-explorer.tsx';
import { withMeasure } from '../../state/view.ts';

/** Lines of some widths, each with the number of sources or the amount that it tells. */
export function WidthSamples() {
  const { dataset } = useExplorer();
  const scale = useAmountScale();
  if (scale !== null) return <AmountSamples scale={scale} />;
  return [1, 2, 4]
    .filter((count) => count <= Math.max(dataset.sources.length, 1))
    .map((sources) => (
      <li key={sources}>
        <LineSample look={standingLook({ sources })} /> {countInWords(sources, 'source')}
      </li>
    ));
}

function AmountSamples({ scale }: { readonly scale: AmountScale }) {
  const { claims } = useExplorer().dataset;
  const sizes = amountsOf(claims, scale.measure).map(Math.abs);
  return (
    <>
      <li>
        <LineSample look={standingLook({ amount: 0 })} /> no amount given
      </li>
      {samplesOf(sizes, scale).map(([step, size]) => (
        <li key={step}>
          <LineSample look={standingLook({ amount: step })} /> {rangeInWords([size], scale.measure)}
        </li>
      ))}
    </>
  );
}

/** The smallest, one in the middle and the largest, as far as their widths differ. */
function samplesOf(
  sizes: readonly number[],
  { stepOf }: AmountScale,
): readonly (readonly [number, number])[] {
  const sorted = sizes.toSorted((a, b) => a - b);
  const chosen = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].filter(
    (size) => size !== undefined,
  );
  return [...new Map(chosen.map((size) => [stepOf(size), size]))];
}

/** What the width of a line tells, and what else it may tell where claims give amounts. */
export function WidthNote() {
  const { dataset } = useExplorer();
  const scale = useAmountScale();
  return (
    <>
      {measuresIn(dataset).length === 0 ? null : <WidthChoice />}
      <span>
        {scale === null
          ? 'A line is as wide as it has independent sources, not as the tie is strong.'
          : widthByAmountInWords(scale)}{' '}
      </span>
    </>
  );
}

/** Of more than these, the rarest are read in the tables only. */
const MOST_MEASURES = 50;

function WidthChoice() {
  const { dataset } = useExplorer();
  const { change } = useActions();
  const scale = useAmountScale();
  const measures = measuresIn(dataset);
  return (
    <label className="width-choice">
      Lines are as wide as their{' '}
      <select
        value={scale === null ? 'sources' : measures.indexOf(scale.measure)}
        onChange={({ target }) => change(withMeasure, measures[Number(target.value)] ?? null)}
      >
        <option value="sources">number of sources</option>
        {measures.slice(0, MOST_MEASURES).map((measure, index) => (
          <option key={measure} value={index}>
            {measureInWords(measure)}
          </option>
        ))}
      </select>
    </label>
  );
}
