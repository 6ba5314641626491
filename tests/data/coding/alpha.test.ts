import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaInWords, nominalAlpha } from '../../../data/tools/coding/alpha.ts';
import { RUNS } from '../../arbitraries.ts';

/** Units out of what each coder gave, one line a coder; `*` is nothing. */
function unitsOf(...coders: readonly string[]): readonly (readonly string[])[] {
  const lines = coders.map((line) => line.split(' '));
  return (lines[0] ?? []).map((_, unit) =>
    lines.map((line) => line[unit] ?? '*').filter((value) => value !== '*'),
  );
}

const values = fc.constantFrom('asserted', 'denied', 'supposed', 'nothing');
const units = fc.array(fc.array(values, { maxLength: 4 }), { maxLength: 30 });

describe('Krippendorff’s alpha for nominal values', () => {
  test.each([
    [
      'two coders, two values (Krippendorff 2011, A)',
      ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'],
      0.095238,
    ],
    [
      'two coders, five values (Krippendorff 2011, B)',
      ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
      0.691964,
    ],
    [
      'four coders, some values missing (Krippendorff 2011, C)',
      [
        '1 2 3 3 2 1 4 1 2 * * *',
        '1 2 3 3 2 2 4 1 2 5 * 3',
        '* 3 3 3 2 3 4 2 2 5 1 *',
        '1 2 3 3 2 4 4 1 2 5 1 *',
      ],
      0.743421,
    ],
    [
      'three coders, half of the values missing',
      [
        '* * * * * 3 4 1 2 1 1 3 3 * 3',
        '1 * 2 1 3 3 4 3 * * * * * * *',
        '* * 2 1 3 4 4 * 2 1 1 3 3 * 4',
      ],
      0.691358,
    ],
    ['two coders who never agree', ['a b', 'b a'], -0.5],
  ])('is as worked out elsewhere: %s', (_, coders, expected) => {
    expect(nominalAlpha(unitsOf(...coders))).toBeCloseTo(expected, 6);
  });

  test('is undefined where all values are the same, and where there are none: neither 0 nor 1', () => {
    expect(nominalAlpha(unitsOf('a a a', 'a a a'))).toBeNull();
    expect(nominalAlpha([])).toBeNull();
    expect(nominalAlpha([['a'], ['b']])).toBeNull();
  });

  test('does not depend on the order of units, nor on that of coders', () => {
    fc.assert(
      fc.property(units, (given) => {
        const turned = given.map((unit) => [...unit].reverse()).reverse();
        expect(nominalAlpha(turned) ?? 9).toBeCloseTo(nominalAlpha(given) ?? 9, 9);
      }),
      RUNS,
    );
  });

  test('does not depend on the names of values', () => {
    const names = new Map([
      ['asserted', 'nothing'],
      ['denied', 'a'],
      ['supposed', 'asserted'],
      ['nothing', ''],
    ]);
    fc.assert(
      fc.property(units, (given) => {
        const renamed = given.map((unit) => unit.map((value) => names.get(value) ?? value));
        expect(nominalAlpha(renamed) ?? 9).toBeCloseTo(nominalAlpha(given) ?? 9, 9);
      }),
      RUNS,
    );
  });

  test('does not change with a unit to which one coder only gave a value', () => {
    fc.assert(
      fc.property(units, values, (given, value) => {
        expect(nominalAlpha([...given, [value]])).toBe(nominalAlpha(given));
      }),
      RUNS,
    );
  });

  test('is 1 between a coder and the same, wherever it is defined', () => {
    fc.assert(
      fc.property(fc.array(values), (given) => {
        const alpha = nominalAlpha(given.map((value) => [value, value]));
        expect(alpha).toBe(new Set(given).size < 2 ? null : 1);
      }),
      RUNS,
    );
  });
});

describe('alpha in a report', () => {
  const twenty = [...Array(10).fill(['a', 'a']), ...Array(9).fill(['b', 'b']), ['a', 'b']];

  test('has three places', () => {
    // 40 values, 21 of "a" and 19 of "b": 1 − 39 · 2 / (2 · 21 · 19).
    expect(alphaInWords(twenty)).toBe('0.902');
  });

  test('is not told of fewer than twenty units', () => {
    expect(alphaInWords(twenty.slice(1))).toBe('too few');
  });

  test('is called undefined where all values are the same', () => {
    expect(alphaInWords(Array(20).fill(['a', 'a']))).toBe('undefined');
  });
});
