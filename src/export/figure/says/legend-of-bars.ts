import type { PackedBar } from '../../../model/biography.ts';
import { type RelationType, TENORS, type Tenor } from '../../../model/dataset.ts';
import { TENOR_NAMES } from '../../../model/words/tenor-words.ts';
import { SAMPLE } from '../../../scene/sample.ts';
import { barShapes, IN_FIGURE } from '../../../scene/time-shapes.ts';
import { type LegendSections, letterEntries, sections } from './legend-rows.ts';

/** How far a soft end fades where a bar is as short as a sample. */
const SOFT_SAMPLE = 0.25;

const BARS = [
  ['full', 'says so'],
  ['thin', 'takes it for granted'],
  ['dotted', 'only supposes'],
  ['struck', 'speaks against it'],
] as const;

/** What bars mean, each as one that is drawn. */
export function legendOfBars(
  relations: readonly RelationType[],
  bars: readonly PackedBar[],
): LegendSections {
  const tenors = TENORS.filter((tenor) => bars.some(({ tone }) => tone === tenor));
  const entry = (words: string, isOne: (bar: PackedBar) => boolean) => {
    const found = plainestOf(bars.filter(isOne), tenors);
    return found === undefined ? [] : [{ words, sample: [sampleOf(found)] }];
  };
  return sections(letterEntries(relations), [
    ...tenors.flatMap((tenor) => entry(TENOR_NAMES[tenor], ({ tone }) => tone === tenor)),
    ...BARS.flatMap(([look, words]) => entry(words, (bar) => bar.look === look)),
    ...entry('inferred, approximate or open end', (bar) => bar.softStart || bar.softEnd),
  ]);
}

/** With hard ends, full, in the first colour and for few claims, as far as there is such a bar. */
function plainestOf(bars: readonly PackedBar[], tenors: readonly Tenor[]): PackedBar | undefined {
  const ranksOf = ({ softStart, softEnd, look, tone, claims }: PackedBar) => [
    Number(softStart) + Number(softEnd),
    BARS.findIndex(([each]) => each === look),
    tenors.indexOf(tone),
    claims,
  ];
  return bars.toSorted((a, b) => {
    const others = ranksOf(b);
    const apart = ranksOf(a).map((rank, index) => rank - (others[index] ?? 0));
    return apart.find((each) => each !== 0) ?? 0;
  })[0];
}

function sampleOf(bar: PackedBar) {
  const stretch = { ...bar, from: 0.06, to: 0.94, row: 0 };
  return {
    kind: 'group' as const,
    role: 'sample',
    y: 2,
    shapes: barShapes(stretch, SAMPLE.width, IN_FIGURE, SOFT_SAMPLE),
  };
}
