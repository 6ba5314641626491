import '../../../src/model/time/rare-dates.ts';
import fc from 'fast-check';
import { dayOf, type Span } from '../../../src/model/time/day.ts';
import { type Edtf, readEdtf } from '../../../src/model/time/edtf.ts';
import { dayOfStep, type Moment } from '../../../src/model/time/moment.ts';
import {
  type CalendarUnit,
  stretchesOf,
  textOfStretch,
} from '../../../src/model/time/stretches.ts';

/** A time that a test writes in EDTF. */
export function timeOf(text: string): Edtf {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`“${text}” ${reading.reason}.`);
  return reading.time;
}

export function aMoment(time: string, label: string | null = null): Moment {
  return { time: timeOf(time), label };
}

export const CALENDAR_UNITS: readonly CalendarUnit[] = ['year', 'quarter', 'month', 'week', 'day'];

/** Some days of the years that EDTF has four digits for, with a margin for a whole unit at either end. */
export const someDays: fc.Arbitrary<Span> = fc
  .tuple(
    fc.integer({ min: dayOf(-9998, 1, 1), max: dayOf(9990, 12, 31) }),
    fc.oneof(fc.nat({ max: 800 }), fc.constantFrom(0, 6, 27, 30, 89, 91, 364, 365)),
  )
  .map(([from, length]) => ({ from, to: from + length }));

/** Moments of any length, a few with a label, a few undated. */
export const moments: fc.Arbitrary<Moment> = fc.record({
  time: fc.oneof(
    { weight: 9, arbitrary: someDays.map((span) => timeOf(textOfStretch(span))) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  label: fc.constantFrom(null, null, null, 'the war'),
});

/** The stops of a slider: in the order of time, of one unit or of steps, with gaps or without, now and then with a label. */
export const rowsOfStops: fc.Arbitrary<readonly Moment[]> = fc
  .record({
    unit: fc.constantFrom(...CALENDAR_UNITS, 'step' as const),
    from: fc.integer({ min: dayOf(-500, 1, 1), max: dayOf(2100, 1, 1) }),
    count: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 220 })),
    every: fc.integer({ min: 1, max: 4 }),
    labels: fc.array(fc.constantFrom(null, null, null, null, 'the long war')),
  })
  .map(({ unit, from, count, every, labels }) =>
    stretchesFrom(unit, from, count)
      .filter((_, index) => index % every === 0)
      .map((span, index) => ({
        time: timeOf(textOfStretch(span)),
        label: labels[index] ?? null,
      })),
  );

function stretchesFrom(unit: CalendarUnit | 'step', from: number, count: number): readonly Span[] {
  if (unit === 'step') {
    return Array.from({ length: count }, (_, index) => {
      const day = dayOfStep(index);
      return { from: day, to: day };
    });
  }
  return stretchesOf(unit, { from, to: from + count * 367 }).slice(0, count);
}
