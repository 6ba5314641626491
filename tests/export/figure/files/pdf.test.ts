import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { FIGURE_CUTS, figureFont } from '../../../../data/tools/build/figure-fonts-plugin.ts';
import { compose } from '../../../../data/tools/coding/compose.ts';
import { type ImageOfText, pdfOf } from '../../../../src/export/figure/files/pdf.ts';
import { isInPdfFonts } from '../../../../src/export/figure/files/pdf-characters.ts';
import { memoryOf, memoryText } from '../../../../src/export/figure/reopen/memory.ts';
import { memoryInBytes } from '../../../../src/export/figure/reopen/memory-in.ts';
import { FIGURE_SIZES } from '../../../../src/export/figure/set/sizes.ts';
import { type Picture, shapesOfKind, type TextShape } from '../../../../src/scene/shapes.ts';
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

/** As if done for nobody who waits. */
const WORK = { signal: new AbortController().signal, tell: () => {} };

/** A grey box for each text: there is no browser here to set it. */
const imageOf: ImageOfText = ({ words, font: { size } }) => ({
  pixels: { data: new Uint8ClampedArray(4 * 8 * 4).fill(120), width: 8, height: 4 },
  x: 0,
  y: -size,
  width: words.length * size,
  height: size,
});

async function pageOf(address: string) {
  const { figure, picture } = setAt(address, corpus);
  const explorer = createExplorer(corpus, address);
  const memory = memoryOf(explorer, explorer.store.getState(), figure, {
    title: 'A (title) \\ of mine',
    caption: '',
  });
  const words = { title: figure.title, alternative: 'In words', memory: memoryText(memory) };
  const blob = await pdfOf(picture, palette, words, { fonts, imageOf }, WORK);
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
        const foreign = shapesOfKind(picture.shapes, 'text').filter(
          ({ words }) => !isInPdfFonts(words),
        );
        expect(foreign, `${view} ${year}`).toEqual([]);
      }
    }
  }
});

describe('a text that the fonts of a PDF lack a sign of', () => {
  const NAMES = ['조선민주주의인민공화국', '中华人民共和国', 'منظمة', 'ישראל', 'Россия', 'Łódź'];
  const [font, tone] = [{ family: 'sans', size: 12, weight: 400 }, 'ink'] as const;
  const text = (words: string, y: number, turned = false): TextShape => ({
    kind: 'text',
    x: 20,
    y,
    words,
    font,
    tone,
    anchor: 'start',
    turned,
  });
  const picture = {
    width: 400,
    height: 300,
    shapes: [...NAMES, 'Latin'].map((words, index) => text(words, 20 + 30 * index)),
  };

  async function read(shapes: Picture['shapes'] = picture.shapes) {
    const words = { title: 'Names', alternative: 'Names — 北', memory: '{}' };
    const blob = await pdfOf({ ...picture, shapes }, palette, words, { fonts, imageOf }, WORK);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const pdf = await getDocument({ data: bytes.slice() }).promise;
    return { bytes, pdf, page: await pdf.getPage(1) };
  }

  test('is an image where the text would stand, and all others stay text', async () => {
    const { page } = await read();

    const { fnArray } = await page.getOperatorList();
    const { items } = await page.getTextContent();

    expect(fnArray.filter((operation) => operation === OPS.paintImageXObject)).toHaveLength(
      NAMES.length,
    );
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('Latin');
  });

  test('carries its words for whatever copies or searches them', async () => {
    const { bytes } = await read();

    const told = streamsOf(bytes).flatMap((stream) =>
      [...stream.matchAll(/\/ActualText <feff([0-9a-f]+)>/g)].map(([, units = '']) => utf16(units)),
    );

    expect(told).toEqual(NAMES);
  });

  test('runs upwards where a text does', async () => {
    const { page } = await read([text('Łódź', 200, true)]);

    const { fnArray, argsArray } = await page.getOperatorList();
    const moves = fnArray.flatMap((operation, index) =>
      operation === OPS.transform ? [argsArray[index]] : [],
    );

    // Its foot is at the right: on the line at x = 20 pixels, 15 points; it begins at y = 200, 150 points from the top.
    expect(moves[0]).toEqual([1, 0, 0, 1, 15, 225 - 150]);
    expect(moves[1]).toEqual([0, 1, -1, 0, 0, 0]);
  });

  test('does not keep a page from being tagged as one figure with its words', async () => {
    const { pdf, page } = await read();

    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await page.getStructTree());
    expect(tree).toContain('"role":"Figure"');
    expect(tree).toContain('"alt":"Names — 北"');
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Names', Language: 'en' });
  });
});

/** The content of a PDF, as far as it is compressed text. */
function streamsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const streams: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    const end = file.indexOf('endstream', at);
    try {
      streams.push(inflateSync(file.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not all are compressed, and the word itself ends each.
    }
  }
  return streams;
}

function utf16(units: string): string {
  return Buffer.from(units, 'hex').swap16().toString('utf16le');
}

test('a PDF that nobody wants any more is not made', async () => {
  const { picture } = setAt('?view=timeline', corpus);
  const unwanted = { signal: AbortSignal.abort(), tell: () => {} };
  const words = { title: '', alternative: '', memory: '' };

  const made = pdfOf(picture, palette, words, { fonts, imageOf }, unwanted);

  await expect(made).rejects.toThrow('it was cancelled');
});
