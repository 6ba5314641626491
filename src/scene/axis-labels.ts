import { type Day, dateOf, dayOf, type Span, yearSpan } from '../model/time/day.ts';
import { dayOfStep, isStep, type Moment, stepAt, stretchOf } from '../model/time/moment.ts';
import { type Axis, isUndated, middleOf, partOn } from '../model/time/time-axis.ts';
import { momentName } from '../model/words/moment-words.ts';
import { calendarYear, monthName } from '../model/words/time-words.ts';

/** More points on an axis than this are a line. */
const MOST_POINTS = 80;

/** A year, month, day or step that an axis marks with a point, and how it is called there. */
export interface AxisPoint {
  /** Where its middle stands, from 0 to 1. */
  readonly place: number;
  readonly name: string;
}

/** One of those that an axis has points for, with its days on it. */
export interface AxisStretch extends AxisPoint {
  readonly stretch: Span;
}

/**
 * What an axis marks with points: its days, months or years, whichever are no finer than its stops and not too many;
 * on a long axis years of every tenth, hundredth and so on, and steps likewise.
 */
export function pointsOf(axis: Axis): readonly AxisStretch[] {
  const { from, to, unit } = axis;
  if (isUndated(axis)) return [];
  if (isStep(from)) {
    const { numbers, size } = rounds(stepAt(from), stepAt(to));
    return numbers.map((step) => {
      const day = dayOfStep(step);
      return pointAt(axis, partOn(axis, { from: day, to: day + size - 1 }), day, String(step));
    });
  }
  const days = to - from + 1;
  const byDay = unit === 'day' || unit === 'week' || unit === null;
  if (byDay && days <= MOST_POINTS) {
    return Array.from({ length: days }, (_, index) => {
      const day = from + index;
      return pointAt(axis, { from: day, to: day }, day, shortDay(day));
    });
  }
  if (unit !== 'year' && days / 30 <= MOST_POINTS) return monthPoints(axis);
  const { numbers, size } = rounds(dateOf(from).year, dateOf(to).year);
  return numbers.map((year) => {
    const own = partOn(axis, yearSpan(year));
    const stretch = partOn(axis, { from: own.from, to: yearSpan(year + size - 1).to });
    return { place: middleOf(axis, own), name: calendarYear(year), stretch };
  });
}

/** Whole numbers, or those of every tenth, hundredth and so on where they are many; `size` is how many each stands for. */
function rounds(first: number, last: number) {
  let size = 1;
  while ((last - first + 1) / size > MOST_POINTS) size *= 10;
  const start = Math.ceil(first / size) * size;
  const count = Math.max(0, Math.floor((last - start) / size) + 1);
  return { numbers: Array.from({ length: count }, (_, index) => start + index * size), size };
}

function pointAt(axis: Axis, stretch: Span, day: Day, name: string): AxisStretch {
  return { place: middleOf(axis, { from: day, to: day }), name, stretch };
}

/** Each month by its name, January by its year. */
function monthPoints(axis: Axis): readonly AxisStretch[] {
  const points: AxisStretch[] = [];
  for (let at = axis.from; at <= axis.to; ) {
    const { year, month } = dateOf(at);
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    const stretch = partOn(axis, { from: dayOf(year, month, 1), to: next - 1 });
    const name = month === 1 ? calendarYear(year) : shortMonth(month);
    points.push({ place: middleOf(axis, stretch), name, stretch });
    at = next;
  }
  return points;
}

/** A mark of a moment on an axis. */
export interface MomentMark<Stop> extends AxisPoint {
  readonly stop: Stop;
}

/**
 * Moments on an axis by names that are short beside each other: "2024", "Feb", "Mar" for months, "30", "31", "1 June" for
 * days; the first is named in full, and so is what has a label or is of no one kind.
 */
export function marksOf<Stop extends Moment>(
  axis: Axis,
  stops: readonly Stop[],
): readonly MomentMark<Stop>[] {
  return stops.map((stop, index) => {
    const stretch = stretchOf(stop);
    const name = index === 0 || stop.label !== null ? null : nameAmong(axis, stretch);
    return { stop, place: middleOf(axis, partOn(axis, stretch)), name: name ?? momentName(stop) };
  });
}

function nameAmong({ unit }: Axis, { from }: Span): string | null {
  switch (unit) {
    case 'month': {
      const { month, year } = dateOf(from);
      return month === 1 ? calendarYear(year) : shortMonth(month);
    }
    case 'quarter': {
      const { month, year } = dateOf(from);
      return month === 1 ? calendarYear(year) : `Q${Math.ceil(month / 3)}`;
    }
    case 'week': {
      const { day, month } = dateOf(from);
      return `${day} ${shortMonth(month)}`;
    }
    case 'day':
    case 'step':
      return shortDay(from);
    default:
      return null;
  }
}

/** A day among days: "14", and "1 Mar" where a month begins; a step by its number. */
function shortDay(at: Day): string {
  if (isStep(at)) return String(stepAt(at));
  const { month, day } = dateOf(at);
  return day === 1 ? `1 ${shortMonth(month)}` : String(day);
}

/** "Mar"; "June", "July" and "Sept" as the house writes them. */
function shortMonth(month: number): string {
  const name = monthName(month);
  return name.slice(0, name.length === 4 || month === 9 ? 4 : 3);
}

/** Whether the last two digits tell the years of an axis apart. */
export function isWithinCentury({ from, to, unit }: Axis): boolean {
  return unit === 'year' && to - from < 36525;
}

/** A year by its last two digits, "’22"; any other name, such as a label, as it is. */
export function shortYear(name: string): string {
  return isYear({ name }) ? `’${name.slice(-2)}` : name;
}

/** Whether a name is that of a year: among months it goes first, as they say nothing without it. */
export function isYear({ name }: Pick<AxisPoint, 'name'>): boolean {
  return /^\d{4}$/.test(name);
}

/**
 * Of marks in the order of their places those whose words have room: each takes `room` about its place, and none reaches
 * into that of another. The last and those that are `kept` go before all others, then the earlier before the later.
 */
export function withRoom<Mark extends { readonly place: number }>(
  marks: readonly Mark[],
  room: number | ((mark: Mark) => number),
  kept: (mark: Mark) => boolean = () => false,
): ReadonlySet<Mark> {
  const told: Mark[] = [];
  const roomOf = typeof room === 'number' ? () => room : room;
  const hasRoom = (mark: Mark) =>
    told.every((other) => Math.abs(other.place - mark.place) >= (roomOf(other) + roomOf(mark)) / 2);
  const last = marks.at(-1);
  const first = [...marks.filter(kept), ...(last === undefined ? [] : [last])];
  for (const mark of [...first, ...marks]) if (hasRoom(mark)) told.push(mark);
  return new Set(told);
}
