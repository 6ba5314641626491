import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeasureText, wrapped } from '../../../../src/export/figure/set/wrapped.ts';
import { RUNS } from '../../../arbitraries.ts';

/** A font in which every letter is one pixel wide. */
const measure: MeasureText = (text) => text.length;
const FONT = { family: 'sans', size: 1, weight: 400 } as const;
const lines = (text: string, width: number) => wrapped(text, FONT, width, measure);

describe('text broken into lines', () => {
  test.each([
    ['stands on one line where it fits', 'one two', 7, ['one two']],
    ['breaks between words where it does not', 'one two', 6, ['one', 'two']],
    ['breaks a word that is wider than a line', 'a tremendous b', 4, ['a', 'trem', 'endo', 'us b']],
    ['has no line at all where there is no word', '', 10, []],
  ])('%s', (_what, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('loses no word, fits, and breaks no earlier than it must', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (each, width) => {
        const broken = lines(each.join(' '), width);

        expect(broken.join('').replaceAll(' ', '')).toBe(each.join(''));
        expect(broken.filter((line) => line.length > width)).toEqual([]);
        const early = broken.filter((line, index) => {
          const [next] = (broken[index + 1] ?? '').split(' ');
          return next !== undefined && next !== '' && `${line} ${next}`.length <= width;
        });
        expect(early).toEqual([]);
      }),
      RUNS,
    );
  });

  test('never breaks at a space that is made not to', () => {
    expect(lines('rests on [1,\u00a02]', 9)).toEqual(['rests on', '[1,\u00a02]']);
  });

  test('is measured in the font it will have', () => {
    const bold: MeasureText = (text, { weight }) => text.length * (weight === 700 ? 2 : 1);

    expect(wrapped('one two', { ...FONT, weight: 700 }, 7, bold)).toEqual(['one', 'two']);
  });
});
