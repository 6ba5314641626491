import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowed, type MeasureText, wrapped } from '../../src/export/page.ts';
import { RUNS } from '../arbitraries.ts';

/** A font in which every letter is one pixel wide. */
const measure: MeasureText = (text) => text.length;
const FONT = '1px monospace';
const lines = (text: string, width: number) => wrapped(text, FONT, width, measure);

describe('text broken into lines', () => {
  test.each([
    ['stands on one line where it fits', 'one two', 7, ['one two']],
    ['breaks between words where it does not', 'one two', 6, ['one', 'two']],
    [
      'leaves a word alone that is wider than a line',
      'a tremendous b',
      4,
      ['a', 'tremendous', 'b'],
    ],
    ['has no line at all where there is no word', '', 10, []],
  ])('%s', (_what, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('loses no word, fits, and breaks no earlier than it must', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (each, width) => {
        const broken = lines(each.join(' '), width);

        expect(broken.join(' ')).toBe(each.join(' '));
        expect(broken.filter((line) => line.length > width && line.includes(' '))).toEqual([]);
        const early = broken.filter((line, index) => {
          const [next] = (broken[index + 1] ?? '').split(' ');
          return next !== undefined && next !== '' && `${line} ${next}`.length <= width;
        });
        expect(early).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is measured in the font it will have', () => {
    const bold: MeasureText = (text, font) => text.length * (font === 'bold' ? 2 : 1);

    expect(wrapped('one two', 'bold', 7, bold)).toEqual(['one', 'two']);
  });
});

describe('boxes put into rows', () => {
  test('begin a new row where the next does not fit', () => {
    expect(flowed([4, 4, 4], 10, 1)).toEqual([
      { x: 0, row: 0 },
      { x: 5, row: 0 },
      { x: 0, row: 1 },
    ]);
  });

  test('stand alone where one is wider than a row', () => {
    expect(flowed([20, 2], 10, 1)).toEqual([
      { x: 0, row: 0 },
      { x: 0, row: 1 },
    ]);
  });

  test('never overlap, never stick out and never leave a row empty', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 5 }), (each, gap) => {
        const boxes = flowed(each, 30, gap).map((place, index) => ({
          ...place,
          end: place.x + (each[index] ?? Number.NaN),
        }));

        expect(boxes.filter(({ end }) => end > 30)).toEqual([]);
        const wrong = boxes.filter((box, index) => {
          const next = boxes[index + 1];
          if (next === undefined) return false;
          const beside = next.row === box.row && next.x === box.end + gap;
          const below = next.row === box.row + 1 && next.x === 0;
          return !beside && !below;
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});
