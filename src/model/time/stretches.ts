import { type Day, dateOf, dayOf, type Span } from './day.ts';
import { daysSinceMonday, type Unit } from './moment.ts';

/** A unit of the calendar. */
export type CalendarUnit = Exclude<Unit, 'step'>;

/** The stretches of a unit of the calendar from one that holds the first day to one that holds the last. */
export function stretchesOf(unit: CalendarUnit, { from, to }: Span): readonly Span[] {
  const stretches: Span[] = [];
  for (let at = startOf(unit, from); at <= to; ) {
    const next = startAfter(unit, at);
    stretches.push({ from: at, to: next - 1 });
    at = next;
  }
  return stretches;
}

/** The first day of the unit that holds a day. */
function startOf(unit: CalendarUnit, day: Day): Day {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'year':
      return dayOf(year, 1, 1);
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3), 1);
    case 'month':
      return dayOf(year, month, 1);
    case 'week':
      return day - daysSinceMonday(day);
    case 'day':
      return day;
  }
}

const LONGEST = { year: 366, quarter: 92, month: 31, week: 7, day: 1 } as const;

/** The first day of the unit that follows the one which begins on a day. */
function startAfter(unit: CalendarUnit, start: Day): Day {
  return startOf(unit, start + LONGEST[unit]);
}
