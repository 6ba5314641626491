/**
 * The figure of every view in every year, as a reader would save it, held against a stored picture. Whatever
 * changes a hue, a dash, a sign, a letter, a width or an arrow changes one of them. `npm run pictures` renews
 * them, and shows what is no longer as it was.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightPalette } from '../../data/tools/build/light-palette.ts';
import { compose } from '../../data/tools/coding/compose.ts';
import { svgOf } from '../../src/export/figure/files/svg.ts';
import { xmlDocument } from '../../src/export/xml.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { tieIndexOf } from '../../src/model/tie-index.ts';
import { setAt } from '../export/figure/made.ts';
import { specimen } from './specimen.ts';

const palette = lightPalette(readFileSync('src/ui/theme.css', 'utf8'));

const YEARS = ['2014', '2022', '2024', '2025'] as const;
const ALL_STATES = '&show=attested,presupposed,denied,carried-forward,context,possible,no-evidence';

/**
 * A figure as the text of an SVG, a line for each element, in the light colours of the page. Without the version
 * of the data: what is not drawn anew is not stored anew.
 */
function pictureAt(address: string, dataset: Dataset): string {
  const { picture } = setAt(address, dataset);
  return xmlDocument(svgOf(picture, palette)).replaceAll(dataset.version, 'VERSION');
}

/** The pairs of which the most kinds of tie are told, those first. */
function mostTied(dataset: Dataset): readonly string[] {
  return [...tieIndexOf(tiesOf(dataset)).byPair]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([pair]) => pair);
}

describe.each([
  ['the corpus', 'corpus', compose('data').dataset],
  ['the pattern card', 'specimen', specimen()],
])('of %s', (_of, folder, dataset) => {
  describe.each(['network', 'compare', 'timeline', 'matrix'])(
    'the figure of the view "%s"',
    (view) => {
      test.each(YEARS)('in %s', async (year) => {
        await expect(pictureAt(`?view=${view}&year=${year}`, dataset)).toMatchFileSnapshot(
          `stored/${folder}/${view}-${year}.svg`,
        );
      });
    },
  );

  test('the figure of the view "years", the same in every year', async () => {
    // But for the address in its foot.
    const [first, ...others] = YEARS.map((year) =>
      pictureAt(`?view=years&year=${year}`, dataset).replaceAll(`year=${year}`, 'year=YEAR'),
    );

    await expect(first).toMatchFileSnapshot(`stored/${folder}/years.svg`);
    expect(others.filter((each) => each !== first)).toEqual([]);
  });

  test.each(['network', 'years'])(
    'the figure of the view "%s" with all that can be shown on demand',
    async (view) => {
      await expect(pictureAt(`?view=${view}&year=2022${ALL_STATES}`, dataset)).toMatchFileSnapshot(
        `stored/${folder}/${view}-2022-all-states.svg`,
      );
    },
  );

  test('the figure of a pair', async () => {
    const [of] = mostTied(dataset);

    await expect(pictureAt(`?view=pair&of=${of}&year=2025`, dataset)).toMatchFileSnapshot(
      `stored/${folder}/pair.svg`,
    );
  });

  test('the figure of the last year compared with the first', async () => {
    await expect(pictureAt('?view=compare&year=2025&since=2014', dataset)).toMatchFileSnapshot(
      `stored/${folder}/compare-2025-since-2014.svg`,
    );
  });
});
