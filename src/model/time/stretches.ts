import { type Day, dateOf, dayOf, type Span } from './day.ts';
import { daysSinceMonday, isStep, stepAt, type Unit } from './moment.ts';

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

/** How many stretches of a unit a span takes at most. */
export function mostStretches(unit: CalendarUnit, { from, to }: Span): number {
  return Math.ceil((to - from + 1) / SHORTEST[unit]) + 1;
}

const FINEST_FIRST = ['day', 'week', 'month', 'quarter', 'year'] as const;

/**
 * Stretches of equal kind, one after another, that hold a span: the finest units of the calendar of which there are no more
 * than `most`, else as many years in each as it takes. Of steps as many in each as it takes.
 */
export function finestStretches(span: Span, most: number): readonly Span[] {
  if (isStep(span.from)) {
    const size = Math.ceil((span.to - span.from + 1) / most);
    return Array.from({ length: Math.ceil((span.to - span.from + 1) / size) }, (_, index) => {
      const from = span.from + index * size;
      return { from, to: Math.min(from + size - 1, span.to) };
    });
  }
  const unit = FINEST_FIRST.find((each) => mostStretches(each, span) <= most);
  if (unit !== undefined) return stretchesOf(unit, span);
  const [first, last] = [dateOf(span.from).year, dateOf(span.to).year];
  const size = Math.ceil((last - first + 1) / most);
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, index) => {
    const year = first + index * size;
    return { from: dayOf(year, 1, 1), to: dayOf(Math.min(year + size - 1, last) + 1, 1, 1) - 1 };
  });
}

/** The first day of the unit that holds a day. */
export function startOf(unit: CalendarUnit, day: Day): Day {
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
const SHORTEST = { year: 365, quarter: 90, month: 28, week: 7, day: 1 } as const;

/** The first day of the unit that follows the one which begins on a day. */
export function startAfter(unit: CalendarUnit, start: Day): Day {
  return startOf(unit, start + LONGEST[unit]);
}

/** A stretch as EDTF writes it, in as few words as say it: `2022`, `2022-03/2022-07`, `2022-03-14`, `step 3/step 7`. */
export function textOfStretch(stretch: Span): string {
  const { from, to } = stretch;
  if (isStep(from)) return joined(`step ${stepAt(from)}`, `step ${stepAt(to)}`);
  for (const unit of ['year', 'month'] as const) {
    if (startOf(unit, from) === from && startOf(unit, to + 1) === to + 1) {
      return joined(textOfDay(from, unit), textOfDay(to, unit));
    }
  }
  return joined(textOfDay(from, 'day'), textOfDay(to, 'day'));
}

function joined(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

function textOfDay(at: Day, unit: 'year' | 'month' | 'day'): string {
  const { year, month, day } = dateOf(at);
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const parts = { year: [], month: [month], day: [month, day] }[unit];
  return [years, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
