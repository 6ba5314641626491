import { sizeIn } from '../../../model/amounts.ts';
import type { Standing } from '../../../model/standing.ts';
import { rangeInWords } from '../../../model/words/amount-words.ts';
import { countInWords } from '../../../model/words/words.ts';
import type { Look } from '../../../scene/look.ts';
import { plainestInInk } from '../../../scene/plainest.ts';
import { widthTold } from '../../../scene/strokes.ts';
import type { LegendEntry } from './figure.ts';
import { type LegendManner, row } from './legend-rows.ts';

/** A tie that is drawn, at the moment of which its width tells. */
interface DrawnTie {
  readonly standing: Standing | null;
  readonly look: Look;
}

/** The widths that are drawn: each a number of sources, or the amounts that have it. */
export function widthRows(
  drawn: readonly DrawnTie[],
  manner: LegendManner,
): readonly LegendEntry[] {
  const told = new Set(drawn.flatMap(({ look }) => widthTold(look) ?? []));
  return [...told]
    .sort((a, b) => a - b)
    .flatMap((width) => {
      const own = drawn.filter(({ look }) => widthTold(look) === width);
      return row(wordsOf(width, own, manner), plainestInInk(own.map(({ look }) => look)), manner);
    });
}

function wordsOf(width: number, drawn: readonly DrawnTie[], { scale }: LegendManner): string {
  if (scale === null) return countInWords(width, 'source');
  if (width === 0) return 'no amount given';
  const sizes = drawn.flatMap(
    ({ standing }) => (standing === null ? null : sizeIn(standing, scale.measure)) ?? [],
  );
  return rangeInWords(
    sizes.sort((a, b) => a - b),
    scale.measure,
  );
}
