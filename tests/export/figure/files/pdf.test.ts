import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { FIGURE_CUTS, figureFont } from '../../../../data/tools/build/figure-fonts-plugin.ts';
import { compose } from '../../../../data/tools/coding/compose.ts';
import { pdfOf } from '../../../../src/export/figure/files/pdf.ts';
import { missingInPdf } from '../../../../src/export/figure/files/save-figure.ts';
import { memoryOf, memoryText } from '../../../../src/export/figure/reopen/memory.ts';
import { memoryInBytes } from '../../../../src/export/figure/reopen/memory-in.ts';
import { FIGURE_SIZES } from '../../../../src/export/figure/set/sizes.ts';
import { shapesOfKind } from '../../../../src/scene/shapes.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { opened, yearOf } from '../../../builder.ts';
import { palette, setAt } from '../made.ts';

const corpus = opened(compose('data').file);

const WEIGHTS = {
  'sans-400': 400,
  'sans-600': 600,
  'sans-700': 700,
  'serif-400': 400,
  'serif-600': 600,
} as const;

const fonts = await Promise.all(
  FIGURE_CUTS.map(async (cut) => ({
    family: cut.startsWith('sans') ? ('sans' as const) : ('serif' as const),
    weight: WEIGHTS[cut],
    content: Buffer.from(await figureFont(cut)).toString('base64'),
  })),
);

async function pageOf(address: string) {
  const { figure, picture } = setAt(address, corpus);
  const explorer = createExplorer(corpus, address);
  const memory = memoryOf(explorer, explorer.store.getState(), figure, {
    title: 'A (title) \\ of mine',
    caption: '',
  });
  const words = { title: figure.title, alternative: 'In words', memory: memoryText(memory) };
  const blob = pdfOf(picture, palette, words, fonts);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pdf = await getDocument({ data: bytes.slice() }).promise;
  return { bytes, memory, picture, figure, page: await pdf.getPage(1), pages: pdf.numPages };
}

describe.each([
  '?year=2022',
  '?view=compare&year=2024',
  '?view=years',
  '?view=timeline&year=2024',
  '?view=matrix&year=2025',
])('the PDF of %s', (address) => {
  test('has every path and every text of its picture, as vectors and as text', async () => {
    const { page, pages, picture } = await pageOf(address);

    const { fnArray } = await page.getOperatorList();
    const { items } = await page.getTextContent();

    expect(pages).toBe(1);
    expect(fnArray).not.toContain(OPS.paintImageXObject);
    const paths = fnArray.filter((operation) => operation === OPS.constructPath);
    expect(paths).toHaveLength(shapesOfKind(picture.shapes, 'path').length);
    const told = items.map((item) => ('str' in item ? item.str : '')).join('');
    const wanted = shapesOfKind(picture.shapes, 'text').map(({ words }) => words);
    expect(letters(told)).toBe(letters(wanted.join('')));
  });

  test('remembers the view it was made of', async () => {
    const { bytes, memory } = await pageOf(address);

    expect(memoryInBytes(bytes)).toEqual({ ok: true, memory });
  });
});

/** Without spaces, which a reader of PDF works out from gaps. */
function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test('the fonts of a PDF have every sign of every figure of the corpus', () => {
  for (const view of ['network', 'compare', 'years', 'timeline', 'matrix']) {
    for (const year of corpus.snapshots.map(yearOf)) {
      for (const size of FIGURE_SIZES) {
        const { picture } = setAt(`?view=${view}&year=${year}`, corpus, { size });
        expect(missingInPdf(picture).join(''), `${view} ${year}`).toBe('');
      }
    }
  }
});
