import type { Snapshot } from '../dataset.ts';
import { type Day, dateOf, type Span } from '../time/day.ts';
import type { Edtf, EdtfDate } from '../time/edtf.ts';
import { isStep, type Moment, stepAt, stretchOf, type Unit, unitOf } from '../time/moment.ts';
import { calendarYear, monthName, timeInWords } from './time-words.ts';

/** What a moment is called: "2022", "Q1 2024", "3 to 9 June 2024", "steps 3 to 7", or as its label says. */
export function momentName({ time, label }: Moment): string {
  if (label !== null) return label;
  return time === null ? 'undated data' : stretchInWords(time);
}

/** When something is so: "in 2022", "on 19 June 2024", "from 3 to 9 June 2024", "at step 3". */
export function momentWhen(moment: Moment): string {
  const { time, label } = moment;
  if (label !== null) return `in “${label}”`;
  if (time === null) return 'without dates';
  const name = momentName(moment);
  switch (unitOf(time.span)) {
    case 'year':
    case 'quarter':
    case 'month':
      return `in ${name}`;
    case 'day':
      return `on ${name}`;
    case 'step':
      return `at ${name}`;
    default:
      return isStep(time.span.from) ? `at ${name}` : `from ${name}`;
  }
}

/** A moment with its title, where it has one: "2022: War in Ukraine". */
export function titledMoment(snapshot: Moment & Pick<Snapshot, 'title'>): string {
  const name = momentName(snapshot);
  return snapshot.title === '' ? name : `${name}: ${snapshot.title}`;
}

/** What stretches are where all are of one kind: "year", "month"; else "time". */
export function momentNoun(moments: readonly (Span | Pick<Moment, 'time'>)[]): Unit | 'time' {
  const units = new Set(moments.map((each) => unitOf('from' in each ? each : stretchOf(each))));
  const [unit = null] = units;
  return units.size === 1 && unit !== null ? unit : 'time';
}

/** Of what is looked at: "in this year", "on this day", "at this step", "in these data" where nobody gives times. */
export function momentHere(moment: Span): string {
  const noun = momentNoun([moment]);
  if (!Number.isFinite(moment.from)) return 'in these data';
  switch (noun) {
    case 'day':
      return 'on this day';
    case 'step':
    case 'time':
      return `at this ${noun}`;
    default:
      return `in this ${noun}`;
  }
}

/** A day on which a moment looks back, as finely as the moment is long: "2022", "March 2022", "14 March 2022". */
export function dayInWords(day: Day, { from, to }: Span): string {
  if (isStep(day)) return `step ${stepAt(day)}`;
  const date = dateOf(day);
  const year = calendarYear(date.year);
  if (to - from > 300) return year;
  const month = `${monthName(date.month)} ${year}`;
  return to - from >= 27 ? month : `${date.day} ${month}`;
}

/** A stretch without the year and the month that its last day says again. */
function stretchInWords(time: Edtf): string {
  if (time.kind === 'date') return timeInWords(time);
  const { from, to } = time.span;
  if (isStep(from) && from !== to) return `steps ${stepAt(from)} to ${stepAt(to)}`;
  const whole = unitInWords(time.span);
  if (whole !== null) return whole;
  const { start, end } = time;
  if (!isPlain(start) || !isPlain(end) || start.year !== end.year) return timeInWords(time);
  const first = start.day === null ? [] : [start.day];
  const last = end.day === null ? [] : [end.day];
  const month = start.month === end.month && start.day !== null ? [] : [monthName(start.month)];
  return [...first, ...month, 'to', ...last, monthName(end.month), end.year].join(' ');
}

/** A stretch that fills a unit of the calendar other than a week, or is one step. */
function unitInWords(stretch: Span): string | null {
  const { from } = stretch;
  const { year, month } = dateOf(from);
  switch (unitOf(stretch)) {
    case 'quarter':
      return `Q${Math.ceil(month / 3)} ${calendarYear(year)}`;
    case 'week':
    case null:
      return null;
    default:
      return dayInWords(from, stretch);
  }
}

type PlainDate = EdtfDate & { readonly month: number };

function isPlain(end: EdtfDate | string): end is PlainDate {
  return (
    typeof end === 'object' &&
    end.month !== null &&
    end.words === undefined &&
    !end.approximate &&
    !end.uncertain
  );
}

/** A moment as a name of a file has it: "2022", "2022-07", "2022-03-to-2022-07", "step-3". */
export function momentStem({ time }: Moment): string {
  return time === null ? 'undated' : time.text.replaceAll('/', '-to-').replace(/[^0-9a-z]+/gi, '-');
}
