import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DrawnCard, drawnCards } from '../../../data/tools/build/drawn-cards.ts';
import { lightPalette } from '../../../data/tools/build/light-palette.ts';
import { withPngOfSvg } from '../../../data/tools/build/svg-as-png.ts';
import { measuringInNode } from '../../../data/tools/build/text-measure.ts';
import { compose } from '../../../data/tools/coding/compose.ts';
import { pngText } from '../../../src/export/figure/files/png-text.ts';
import { readMemory } from '../../../src/export/figure/reopen/memory.ts';
import type { Font } from '../../../src/scene/shapes.ts';
import { SANS, SERIF } from '../../../src/ui/fonts.ts';
import { palette } from '../../export/figure/made.ts';

const FONTS: readonly Omit<Font, 'size'>[] = [
  { family: 'sans', weight: 400 },
  { family: 'sans', weight: 600 },
  { family: 'sans', weight: 700 },
  { family: 'serif', weight: 400 },
  { family: 'serif', weight: 600 },
];
const SIZE = 40;

/** A line of text in black on white, as figures write it. */
function lineOf(words: string, { family, weight }: Omit<Font, 'size'>): string {
  const families = (family === 'sans' ? SANS : SERIF).replaceAll('"', "'");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="60"><path d="M0 0h1200v60H0z" fill="#fff"/><text x="10" y="45" font-family="${families}" font-weight="${weight}" font-size="${SIZE}">${words}</text></svg>`;
}

/** Pixels between the first and the last that are darker than half, and how many of them are. */
function inkOf(png: Uint8Array): { readonly width: number; readonly dark: number } {
  const { width, data } = PNG.sync.read(Buffer.from(png));
  const columns = [...Array(data.length / 4).keys()]
    .filter((pixel) => (data[4 * pixel] ?? 255) < 128)
    .map((pixel) => pixel % width);
  return {
    width: columns.length === 0 ? 0 : Math.max(...columns) - Math.min(...columns) + 1,
    dark: columns.length,
  };
}

describe('the cards of the dataset', () => {
  const { dataset } = compose('data');
  let cards: readonly DrawnCard[] = [];

  beforeAll(async () => {
    cards = await drawnCards(dataset, 'https://example.org/');
  });

  test('are one for each year, with a title and a description of its own', () => {
    expect(cards.map(({ year }) => year)).toEqual(dataset.snapshots.map(({ id }) => id));
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
    expect(new Set(cards.map(({ description }) => description)).size).toBe(cards.length);
    expect(cards.filter(({ description }) => description.length < 40)).toEqual([]);
  });

  test('are colourful pictures of the size that networks show large', () => {
    for (const { png } of cards) {
      const { width, height, data } = PNG.sync.read(Buffer.from(png));
      const colours = new Set(
        Array.from({ length: width * height }, (_, i) => data.readUInt32BE(4 * i)),
      );

      expect([width, height]).toEqual([1200, 630]);
      expect(colours.size).toBeGreaterThan(200);
    }
  });

  test('remember the view that they are of', () => {
    const addresses = cards.map(({ png }) => {
      const reading = readMemory(pngText(png) ?? '');
      return reading.ok ? reading.memory.address : reading.problem;
    });

    expect(addresses).toEqual(cards.map(({ year }) => `?year=${year}`));
  });
});

describe('text on a card', () => {
  const words = 'Hamburgefonts';

  test('is set in five fonts that differ, and not at all without them', async () => {
    const lines = FONTS.map((font) => lineOf(words, font));
    const inks = await withPngOfSvg((pngOf) => lines.map((line) => inkOf(pngOf(line))));
    const without = await withPngOfSvg((pngOf) => lines.map((line) => inkOf(pngOf(line))), []);

    expect(new Set(inks.map(({ width, dark }) => `${width} ${dark}`)).size).toBe(FONTS.length);
    expect(without.map(({ dark }) => dark)).toEqual(FONTS.map(() => 0));
  });

  test('is of the family that it asks for, whichever font comes first', async () => {
    const [sans] = FONTS;
    if (sans === undefined) throw new Error('Figures have fonts.');
    const line = lineOf(words, sans);
    const all = await withPngOfSvg((pngOf) => inkOf(pngOf(line)));

    expect(await withPngOfSvg((pngOf) => inkOf(pngOf(line)), ['serif-400', 'sans-400'])).toEqual(
      all,
    );
  });

  test.each(FONTS)('is as wide as it was measured: $family $weight', async (font) => {
    const measure = await measuringInNode();
    // Between letters that stand on both sides, so that only what is between them counts; none of
    // these pairs is kerned.
    const inside = ['nnnn', 'mmimm', 'HHiHH', 'dndud', 'München', '2014'];
    const widths = await withPngOfSvg((pngOf) => {
      const widthOf = (text: string) => inkOf(pngOf(lineOf(`n${text}n`, font))).width;
      return inside.map((text) => widthOf(text) - widthOf(''));
    });

    inside.forEach((text, index) => {
      const difference = Math.abs((widths[index] ?? 0) - measure(text, { ...font, size: SIZE }));
      expect(difference, text).toBeLessThan(1.5);
    });
  });

  test('takes no more room than it was measured to, and little less', async () => {
    const measure = await measuringInNode();
    for (const font of FONTS) {
      const text = 'Two Triangles: To “AVOID” Type, Võ & Wave – 11 July 1961; TIAS 4509';
      const line = lineOf(text.replace('&', '&amp;'), font).replaceAll('1200', '2000');
      const drawn = await withPngOfSvg((pngOf) => inkOf(pngOf(line)).width);
      const share = drawn / measure(text, { ...font, size: SIZE });

      expect(share).toBeLessThanOrEqual(1);
      expect(share).toBeGreaterThan(0.94);
    }
  });
});

describe('the light colours', () => {
  const styleSheet = readFileSync('src/ui/theme.css', 'utf8');

  test('are those of the style sheet, as a page computes them', () => {
    expect(lightPalette(styleSheet)).toEqual(palette);
  });

  test('are missed by name where the style sheet has them not', () => {
    const without = styleSheet.replace(/--disputed:.*/, '');

    expect(() => lightPalette(without)).toThrow('no colour "--disputed"');
  });
});
