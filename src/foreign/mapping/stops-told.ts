import type { Span } from '../../model/time/day.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import { isStep, type Moment, stepAt } from '../../model/time/moment.ts';
import { momentName, momentNoun } from '../../model/words/moment-words.ts';
import { type Grain, MOST_STOPS, MOST_YEARS } from './choose-stops.ts';
import type { Mapping } from './mapping.ts';
import type { StopsFound } from './snapshots.ts';

/** Stops that were found. */
export type StopsChosen = Extract<StopsFound, { ok: true }>;

/** So few stops are all named. */
const FEW = 5;

/** How many stops there are, and from when to when: "11 months: January to November 2024", "2 years: 2014, 2015". */
export function stopsInWords(moments: readonly Moment[]): string {
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (first === undefined || last === undefined || first.time === null) {
    return 'undated: no times are given';
  }
  if (isStep(first.time.span.from)) return stepsInWords(moments, first.time.span, last);
  const unit = momentNoun(moments);
  const [one, many] = unit === 'time' ? ['stretch', 'stretches of time'] : [unit, `${unit}s`];
  const count = moments.length === 1 ? `one ${one}` : `${moments.length} ${many}`;
  const names = moments.length <= FEW ? moments.map(momentName).join(', ') : fromTo(first, last);
  return `${count}: ${names}`;
}

function stepsInWords(moments: readonly Moment[], { from }: Span, last: Moment): string {
  const isOfEach = momentNoun(moments) === 'step';
  const [one, many] = isOfEach ? ['step', 'steps'] : ['range of steps', 'ranges of steps'];
  const count = moments.length === 1 ? `one ${one}` : `${moments.length} ${many}`;
  const steps =
    isOfEach && moments.length <= FEW
      ? moments.flatMap(({ time }) => (time === null ? [] : [stepAt(time.span.from)])).join(', ')
      : `${stepAt(from)} to ${stepAt(last.time?.span.to ?? from)}`;
  return `${count}: ${steps}`;
}

/** From the first to the last, without what the names of both end with: "January to November 2024". */
function fromTo(first: Moment, last: Moment): string {
  const [begin, end] = [momentName(first), momentName(last)];
  if (first.label !== null || last.label !== null) return `${begin} to ${end}`;
  if (begin.includes(' to ')) {
    const ends = [first.time?.text.split('/').at(0), last.time?.text.split('/').at(-1)];
    const whole = readEdtf(ends.join('/'));
    return whole.ok ? momentName({ time: whole.time, label: null }) : `${begin} to ${end}`;
  }
  const [words, endWords] = [begin.split(' '), end.split(' ')];
  while (words.length > 1 && words.at(-1) === endWords.pop()) words.pop();
  return `${words.join(' ')} to ${end}`;
}

/** What stops are, for a sentence on where the slider stands: "every month". */
export function grainInWords({ chosen, stops }: StopsChosen): string {
  if (chosen === null) return stops.length === 0 ? 'no time' : 'a list';
  const { grain, even, besideYears = false } = chosen;
  const noun = NOUNS[grain];
  if (grain === 'step') return 'each step at which something begins or ends';
  const each = even ? `every ${noun}` : `each ${noun} in which something begins or ends`;
  return besideYears ? `${each}, and each year outside these that is named` : each;
}

const NOUNS: Readonly<Record<Grain, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'stretch of ten years',
  century: 'stretch of a hundred years',
  step: 'step',
  steps: 'range of steps',
};

/** Where the slider stands, and whether whoever opened the file or the file itself says so, in sentences. */
export function stopsTold(wish: Mapping['stops'], found: StopsChosen): readonly string[] {
  const { chosen, stops } = found;
  if (stops.length === 0) return ['No row gives a time: the network is undated and has no slider.'];
  if (chosen === null) return ['Whoever opened the file listed the times that are shown.'];
  const grain = grainInWords(found);
  if (wish === null || typeof wish !== 'string') {
    if (chosen.grain === 'decade' || chosen.grain === 'century') {
      return [
        `Something begins or ends in more than ${MOST_YEARS} years: the slider stands at ${grain}.`,
      ];
    }
    // Of years nobody needs to be told, nor of a single time.
    if (chosen.grain === 'year' || stops.length === 1) return [];
    return [`As finely as the file tells times, the slider stands at ${grain}.`];
  }
  if (chosen.grain === wish)
    return [`Whoever opened the file chose that the slider stands at ${grain}.`];
  const isOfSteps = stops.some(({ from }) => isStep(from));
  const why = isOfSteps
    ? 'the times of the file are steps of no calendar'
    : `those would be more than ${MOST_STOPS} stops`;
  return [
    `Whoever opened the file chose every ${wish}, but ${why}: the slider stands at ${grain}.`,
  ];
}
