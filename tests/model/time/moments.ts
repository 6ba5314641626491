import '../../../src/model/time/rare-dates.ts';
import fc from 'fast-check';
import { dayOf, type Span } from '../../../src/model/time/day.ts';
import { type Edtf, readEdtf } from '../../../src/model/time/edtf.ts';
import type { Moment } from '../../../src/model/time/moment.ts';
import { type CalendarUnit, textOfStretch } from '../../../src/model/time/stretches.ts';

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
