import { type Day, dateOf, dayOf, type Span } from '../../model/time/day.ts';
import { isStep, MOST_STEPS, stepAt, type Unit } from '../../model/time/moment.ts';
import { type CalendarUnit, startAfter, startOf, stretchesOf } from '../../model/time/stretches.ts';
import type { NamedTime } from './named-times.ts';

/** What stops by themselves are: stretches of the calendar, or so many steps each. */
export type Grain = CalendarUnit | 'decade' | 'century' | 'step' | 'steps';

export interface ChosenStops {
  /** In the order of time, without overlap. */
  readonly stops: readonly Span[];
  readonly grain: Grain;
  /** Whether they follow each other without a gap; else each is one in which something begins or ends. */
  readonly even: boolean;
  /** Whether years stand beside them that are named no more finely: of those nobody knows when in them anything was. */
  readonly besideYears?: boolean;
}

/** How many stops a slider may have. */
export const MOST_STOPS = 1000;

/** How many years are stops by themselves; more become decades, or centuries. */
export const MOST_YEARS = 300;

const MOST_BY_ITSELF = {
  /** Days from the first to the last. */
  day: 100,
  week: 104,
  month: 60,
  quarter: 100,
  step: 200,
} as const;

/** In a run of so many days, each is a stop. */
const SHORT_RUN = 31;

/**
 * The stops that a file gets by itself, as fine as its times are and no finer; null where they name no day.
 *
 * A file is as fine as nine in ten of its times, or as most of them where the year would be the only stop. Times to the
 * day make stops of days within a hundred days: each day of the run, unless something begins or ends on few of them; then
 * those. Weeks, months and quarters make an even run, years only those in which something begins or ends; beyond 300
 * such years decades or centuries. The few times that are coarser do not make a fine run longer: years that they name
 * before or after it are stops as years. What begins after the file was written makes no stop, unless all does.
 */
export function stopsByData(times: readonly NamedTime[], written: Day): ChosenStops | null {
  const named = daysNamed(times, written);
  const days = named.map(({ day }) => day);
  const run = runOf(days);
  if (run === null) return null;
  if (isStep(run.from)) return stopsOfSteps(days, run);
  const years = holding('year', days);
  const isFine = finenessOf(times, years.length === 1);
  const weeks = times.filter(({ unit }) => unit === 'week').length;
  const grains = [
    ...(isFine('day') ? (['day'] as const) : []),
    ...(isFine('week') && weeks * 2 > times.length ? (['week'] as const) : []),
    ...(isFine('month') ? (['month'] as const) : []),
    ...(isFine('quarter') && !isFine('month') ? (['quarter'] as const) : []),
  ];
  const fine = grains.flatMap((grain) => fineStops(grain, named) ?? []).at(0);
  if (fine !== undefined) return besideYears(fine, years);
  if (years.length <= MOST_YEARS) return { stops: years, grain: 'year', even: false };
  const decades = holding('decade', days);
  if (decades.length <= MOST_YEARS) {
    return { stops: decades, grain: 'decade', even: false };
  }
  return { stops: holding('century', days), grain: 'century', even: false };
}

/** The stops that the times which are named so finely make; null where they are too many, or there are none. */
function fineStops(
  grain: 'day' | 'week' | 'month' | 'quarter',
  named: readonly NamedDay[],
): ChosenStops | null {
  const days = named.filter(isAsFineAs(grain)).map(({ day }) => day);
  const run = runOf(days);
  if (run === null) return null;
  if (grain === 'day') return run.to - run.from < MOST_BY_ITSELF.day ? daysIn(days, run) : null;
  const stops = stretchesIn(grain, run, MOST_BY_ITSELF[grain]);
  return stops === null ? null : { stops, grain, even: true };
}

/** Fine stops with the years that lie before or after all of them. */
function besideYears(fine: ChosenStops, years: readonly Span[]): ChosenStops {
  const first = fine.stops.at(0)?.from ?? 0;
  const last = fine.stops.at(-1)?.to ?? 0;
  const before = years.filter(({ to }) => to < first);
  const after = years.filter(({ from }) => from > last);
  if (before.length + after.length === 0) return fine;
  return { ...fine, stops: [...before, ...fine.stops, ...after], besideYears: true };
}

const COARSER = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;

/** Every stretch of a unit, or of the next that makes no more stops than a slider may have; of steps, as by itself. */
export function stopsOfUnit(
  wanted: CalendarUnit,
  times: readonly NamedTime[],
  written: Day,
): ChosenStops | null {
  const days = daysNamed(times, written).map(({ day }) => day);
  const run = runOf(days);
  if (run === null) return null;
  if (isStep(run.from)) return stopsOfSteps(days, run);
  for (const grain of COARSER.slice(COARSER.indexOf(wanted))) {
    const stops = stretchesIn(grain, run, MOST_STOPS);
    if (stops !== null) return { stops, grain, even: true };
  }
  return null;
}

const FIRST_DAY = dayOf(-9999, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** A day, and how finely the time is named that begins or ends with it. */
interface NamedDay {
  readonly day: Day;
  readonly unit: Unit;
}

/** The days with which times begin and end, none in a stretch that begins after the file was written. */
function daysNamed(times: readonly NamedTime[], written: Day): readonly NamedDay[] {
  const all = times.flatMap(({ from, to, unit }) =>
    [from, to].filter(isDay).map((day) => ({ day, unit })),
  );
  const past = all.filter(({ day, unit }) => beginOf(unit, day) <= written);
  if (past.length === 0) return all;
  return past.map(({ day, unit }) => ({ day: Math.min(day, written), unit }));
}

function isDay(day: Day): boolean {
  return isStep(day) || (day >= FIRST_DAY && day <= LAST_DAY);
}

function beginOf(unit: Unit, day: Day): Day {
  return unit === 'step' ? day : startOf(unit, day);
}

function runOf(days: readonly Day[]): Span | null {
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce(
    ({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }),
    { from: first, to: first },
  );
}

const FINEST_FIRST: readonly Unit[] = ['step', 'day', 'week', 'month', 'quarter', 'year'];

/** Whether so many times are named as finely as a unit that the file may be said to be. */
function finenessOf(times: readonly NamedTime[], isOfOneYear: boolean) {
  return (unit: CalendarUnit): boolean => {
    const fine = times.filter(isAsFineAs(unit)).length;
    return fine * 10 >= times.length * 9 || (isOfOneYear && fine * 2 > times.length);
  };
}

function isAsFineAs(unit: CalendarUnit): (time: { readonly unit: Unit }) => boolean {
  const most = FINEST_FIRST.indexOf(unit);
  return (time) => FINEST_FIRST.indexOf(time.unit) <= most;
}

function daysIn(days: readonly Day[], run: Span): ChosenStops {
  const named = holding('day', days);
  const every = stretchesOf('day', run);
  const even = every.length <= SHORT_RUN || named.length * 2 > every.length;
  return { stops: even ? every : named, grain: 'day', even };
}

/** How many steps a range may have: 10, 20, 50, 100 and so on. */
const SIZES = [10, 100, 1000, 10_000, 100_000, 1_000_000].flatMap((each) => [
  each,
  each * 2,
  each * 5,
]);

/** A stop for each step that is named; beyond 200, even ranges. */
function stopsOfSteps(days: readonly Day[], { from, to }: Span): ChosenStops {
  const named = holding('step', days);
  if (named.length <= MOST_BY_ITSELF.step) return { stops: named, grain: 'step', even: false };
  const [first, last] = [stepAt(from), stepAt(to)];
  const isEnough = (size: number) =>
    Math.floor(last / size) - Math.floor(first / size) < MOST_BY_ITSELF.step;
  const size = SIZES.find(isEnough) ?? MOST_STEPS;
  const stops: Span[] = [];
  for (let step = first - (first % size); step <= last; step += size) {
    const begin = from + step - first;
    stops.push({ from: begin, to: begin + size - 1 });
  }
  return { stops, grain: 'steps', even: true };
}

/** The stretches of a grain from the one that holds the first day to that of the last; null where there are more. */
function stretchesIn(grain: Grain, run: Span, most: number): readonly Span[] | null {
  const stops: Span[] = [];
  for (let from = stretchWith(grain, run.from).from; from <= run.to; ) {
    if (stops.length === most) return null;
    const stretch = stretchWith(grain, from);
    stops.push(stretch);
    from = stretch.to + 1;
  }
  return stops;
}

/** The stretches of a grain that hold some of the days, in order. */
function holding(grain: Grain, days: readonly Day[]): readonly Span[] {
  const stretches = new Map<Day, Span>();
  for (const day of new Set(days)) {
    const stretch = stretchWith(grain, day);
    stretches.set(stretch.from, stretch);
  }
  return [...stretches.values()].sort((one, other) => one.from - other.from);
}

function stretchWith(grain: Grain, day: Day): Span {
  switch (grain) {
    case 'step':
    case 'steps':
      return { from: day, to: day };
    case 'decade':
      return yearsWith(10, day);
    case 'century':
      return yearsWith(100, day);
    default: {
      const from = startOf(grain, day);
      return { from, to: startAfter(grain, from) - 1 };
    }
  }
}

/** Years that begin with the same digits, such as 1500 to 1509. */
function yearsWith(many: number, day: Day): Span {
  const first = Math.floor(dateOf(day).year / many) * many;
  return { from: dayOf(first, 1, 1), to: dayOf(first + many, 1, 1) - 1 };
}
