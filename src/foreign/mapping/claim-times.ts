import { lastStart } from '../../dataset/last-start.ts';
import type { Modality } from '../../model/dataset.ts';
import type { Span } from '../../model/time/day.ts';
import { type Edtf, isOpenEnded, readEdtf } from '../../model/time/edtf.ts';
import { isStep } from '../../model/time/moment.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import type { Mapping } from './mapping.ts';
import { type NamedTime, unitNamedBy } from './named-times.ts';
import { dayInEdtf, type Inferred, type RowTime } from './row-times.ts';
import type { SourceNamed } from './sources.ts';

/** A time that a claim of a row speaks of, and as what kind of statement. */
export interface ClaimTime extends Omit<RowTime, 'goesOn'> {
  readonly modality: Modality;
  /** The stretch that the row itself names, where the time is cut short of it. */
  readonly named: NamedTime;
}

type Cut = Omit<ClaimTime, 'named'> & { readonly named?: Span };

/**
 * What a row's time makes of it. A source vouches for nothing after it was written: what lies beyond that day
 * is a forecast, or nothing at all, as the reader chose.
 */
export function claimTimesOf(
  rowTime: RowTime,
  modality: Modality,
  source: SourceNamed,
  later: Mapping['later'],
): readonly ClaimTime[] {
  const unit = unitNamedBy(rowTime.time);
  return cutTimes(rowTime, modality, source, later).map(({ named, ...each }) => {
    const { from, to } = named ?? each.time.span;
    return { ...each, named: { from, to, unit } };
  });
}

function cutTimes(
  { time, inferred, reason }: RowTime,
  modality: Modality,
  { written, dayOf, undated }: SourceNamed,
  later: Mapping['later'],
): readonly Cut[] {
  const whole = { time, inferred, reason, modality };
  if (modality === 'forecast' || modality === 'hypothetical') return [whole];
  const [start = '', end = ''] = time.text.split('/');
  const day = dayInEdtf(written.to);
  if (lastStart(time) <= written.to) {
    // What is undated would else vouch for all years to come; steps end with the last of the file.
    if (!undated || !isOpenEnded(time) || isStep(time.span.from)) return [whole];
    const cut = { ...whole, inferred: and(inferred, 'end'), reason: BY_THE_DAY, named: time.span };
    return timed(`${start}/${day}`, cut);
  }
  const beyond = `The row says ${timeInWords(time)}; the ${dayOf} was written before that.`;
  const forecast = { ...whole, reason: beyond, modality: 'forecast' } as const;
  const isForecast = later === 'forecast';
  if (time.span.from > written.to) return isForecast ? [forecast] : [];
  return [
    ...timed(`${start}/${day}`, { ...whole, inferred: and(inferred, 'end'), reason: beyond }),
    ...(isForecast
      ? timed(`${day}/${end}`, { ...forecast, inferred: and(inferred, 'start') })
      : []),
  ];
}

function and(inferred: Inferred, end: 'start' | 'end'): Inferred {
  return inferred === 'neither' || inferred === end ? end : 'both';
}

const BY_THE_DAY =
  'The row names no end; what it rests on is undated, and was written by this day at the latest.';

/** The time of a row that gives none, where the reader lets it stand at all times. */
export function timeOfTimeless({ written, dayOf }: SourceNamed): readonly RowTime[] {
  const reading = readEdtf(`../${dayInEdtf(written.to)}`);
  if (!reading.ok) return [];
  const reason = `The row gives no time; it is read as standing at all times up to the day of the ${dayOf}.`;
  return [{ time: reading.time, inferred: 'both', reason }];
}

/** Whether a claim happens on a day or holds for a while; nobody says, so only a single day is the former. Of a step nobody says how long it is. */
export function kindOf(time: Edtf): 'event' | 'state' {
  if (time.kind !== 'date' || time.date.precision !== 'day') return 'state';
  return isStep(time.span.from) ? 'state' : 'event';
}

function timed(text: string, cut: Omit<Cut, 'time'>): readonly Cut[] {
  const reading = readEdtf(text);
  return reading.ok ? [{ ...cut, time: reading.time }] : [];
}
