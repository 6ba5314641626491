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
  const noun = momentNoun(moments);
  if (isStep(first.time.span.from)) return stepsInWords(moments, first.time.span, last);
  const count = moments.length === 1 ? `one ${noun}` : `${moments.length} ${noun}s`;
  const names =
    moments.length <= FEW ? moments.map(momentName).join(', ') : fromTo(first, last, noun);
  return `${count}: ${names}`;
}

function stepsInWords(moments: readonly Moment[], { from }: Span, last: Moment): string {
  const to = last.time?.span.to ?? from;
  const are =
    momentNoun(moments) === 'step' ? ['step', 'steps'] : ['range of steps', 'ranges of steps'];
  const count = moments.length === 1 ? `one ${are[0]}` : `${moments.length} ${are[1]}`;
  return `${count}: ${from === to ? stepAt(from) : `${stepAt(from)} to ${stepAt(to)}`}`;
}

/** From the first to the last, the year that both share said once. */
function fromTo(first: Moment, last: Moment, noun: string): string {
  const isPlain = first.label === null && last.label === null;
  const begin = first.time?.text.split('/').at(0);
  const end = last.time?.text.split('/').at(-1);
  const whole = readEdtf(`${begin}/${end}`);
  if (isPlain && whole.ok && ['month', 'day', 'year'].includes(noun)) {
    return momentName({ time: whole.time, label: null });
  }
  return `${momentName(first)} to ${momentName(last)}`;
}

/** What stops are, for a sentence on where the slider stands: "every month". */
export function grainInWords({ chosen, stops }: StopsChosen): string {
  if (chosen === null) return stops.length === 0 ? 'no time' : 'a list';
  const { grain, even } = chosen;
  const noun = NOUNS[grain];
  if (grain === 'step') return 'each step at which something begins or ends';
  return even ? `every ${noun}` : `each ${noun} in which something begins or ends`;
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
