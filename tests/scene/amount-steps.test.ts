import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES } from '../../src/model/choices.ts';
import { AMOUNT_STEPS, scaleIn } from '../../src/scene/amount-steps.ts';
import { lookOf } from '../../src/scene/look.ts';
import { strokeOf, widthOfAmount, widthTold } from '../../src/scene/strokes.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset, standingIn } from '../builder.ts';

function withAmounts(values: readonly (number | null)[]) {
  const builder = aDataset();
  for (const value of values) {
    builder.claim({ amount: value === null ? null : { value, unit: 'tanks' } });
  }
  return builder.build();
}

function scaleOf(values: readonly number[]) {
  const scale = scaleIn(withAmounts(values), { ...FIRST_CHOICES, measure: 'tanks' });
  if (scale === null) throw new Error('There is no such measure.');
  return scale;
}

const sizes = fc.array(fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }), {
  minLength: 1,
  maxLength: 8,
});

describe('the scale of a measure', () => {
  test('gives the largest amount the widest line, by the square root', () => {
    const { logarithmic, stepOf } = scaleOf([1, 25, 100]);

    expect(logarithmic).toBe(false);
    expect([null, 0, 1, 25, 100].map(stepOf)).toEqual([0, 1, 2, 5, 8]);
  });

  test('is one of ratios where amounts differ by more than a thousand times', () => {
    const { logarithmic, stepOf } = scaleOf([1, 1000, 1_000_000]);

    expect(logarithmic).toBe(true);
    expect([0, 1, 1000, 1_000_000].map(stepOf)).toEqual([1, 1, 5, 8]);
  });

  test('tells nothing apart where all amounts are zero', () => {
    expect(scaleOf([0]).stepOf(0)).toBe(1);
  });

  test('has a sane step for every amount, and a wider one for none that is smaller', () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const { stepOf } = scaleOf(values);
        const steps = values.toSorted((a, b) => a - b).map(stepOf);

        for (const step of steps) {
          expect(Number.isInteger(step)).toBe(true);
          expect(step).toBeGreaterThanOrEqual(1);
          expect(step).toBeLessThanOrEqual(AMOUNT_STEPS);
        }
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  test('is none while width tells the number of sources, or where nothing is so measured', () => {
    const dataset = withAmounts([3]);

    expect(scaleIn(dataset, FIRST_CHOICES)).toBe(null);
    expect(scaleIn(dataset, { ...FIRST_CHOICES, measure: 'guns' })).toBe(null);
  });
});

describe('a line whose width tells amounts', () => {
  const choices = { ...FIRST_CHOICES, measure: 'tanks' };
  const lookWith = (...values: readonly (number | null)[]) => {
    const dataset = withAmounts(values);
    return lookOf(standingIn(2022, dataset), scaleIn(withAmounts([100]), choices));
  };

  test('is thinnest without one, and as wide as its largest', () => {
    expect(lookWith(null)).toMatchObject({ amount: 0, sources: 1 });
    expect(lookWith(25, 100, null)).toMatchObject({ amount: 8 });
    expect(widthTold(lookWith(25))).toBe(5);
    expect(strokeOf(lookWith(null)).width).toBe(widthOfAmount(0));
    expect(strokeOf(lookWith(100)).width).toBe(widthOfAmount(8));
    expect(widthOfAmount(8)).toBeLessThan(10);
  });

  test('shares its look with all that are as wide, and with none that tells its sources', () => {
    const dataset = withAmounts([100]);
    const scale = scaleIn(dataset, choices);

    expect(lookWith(100)).toBe(lookWith(99.9));
    expect(lookOf(standingIn(2022, dataset), scale)).not.toBe(lookOf(standingIn(2022, dataset)));
    expect(lookOf(standingIn(2022, dataset))).toMatchObject({ amount: null, sources: 1 });
  });
});
