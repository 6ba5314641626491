import type { Episode } from '../../../model/biography.ts';
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

/** What bars mean; `looks` are those that are drawn. */
export function legendOfBars(
  relations: readonly RelationType[],
  episodes: readonly Episode[],
  looks: ReadonlySet<string>,
): LegendSections {
  const tenors = new Set(episodes.map(({ claim }) => claim.tenor));
  const bar = (words: string, look: (typeof BARS)[number][0], tone: Tenor, soft = false) => ({
    words,
    sample: [
      {
        kind: 'group' as const,
        role: 'sample',
        y: 2,
        shapes: barShapes(
          {
            key: words,
            title: words,
            from: 0.06,
            to: 0.94,
            softStart: soft,
            softEnd: soft,
            tone,
            look,
            row: 0,
            claims: 2,
          },
          SAMPLE.width,
          IN_FIGURE,
          SOFT_SAMPLE,
        ),
      },
    ],
  });
  const first = TENORS.find((tenor) => tenors.has(tenor)) ?? 'cooperative';
  return sections(letterEntries(relations), [
    ...TENORS.filter((tenor) => tenors.has(tenor)).map((tenor) =>
      bar(TENOR_NAMES[tenor], 'full', tenor),
    ),
    ...BARS.filter(([look]) => looks.has(look)).map(([look, words]) => bar(words, look, first)),
    ...(episodes.some(({ softStart, softEnd }) => softStart || softEnd)
      ? [bar('inferred, approximate or open end', 'full', first, true)]
      : []),
  ]);
}
