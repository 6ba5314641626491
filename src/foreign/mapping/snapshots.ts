import type { DatasetInput } from '../../dataset/format.ts';
import type { Day, Span } from '../../model/time/day.ts';
import { dateOf } from '../../model/time/day.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import { type Moment, unitOf } from '../../model/time/moment.ts';
import { textOfStretch } from '../../model/time/stretches.ts';
import { spansOfEach } from '../../model/time/thickness.ts';
import { momentName, momentStem } from '../../model/words/moment-words.ts';
import { type ChosenStops, stopsByData, stopsOfUnit } from './choose-stops.ts';
import type { Mapping } from './mapping.ts';
import type { NamedTime } from './named-times.ts';
import { ownStopsOf } from './own-stops.ts';

type Snapshot = DatasetInput['snapshots'][number];

export type StopsFound =
  | {
      readonly ok: true;
      /** In the order of time; none where the file is undated. */
      readonly stops: readonly Span[];
      /** What they are where the app chose each; null where the reader wrote them, or there are none. */
      readonly chosen: ChosenStops | null;
    }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/** The stops of the slider: those of the reader's list, else every one of her unit, else by what rows name. */
export function stopsOf(
  named: readonly NamedTime[],
  wish: Mapping['stops'],
  written: Day,
): StopsFound {
  if (wish !== null && typeof wish !== 'string') return listed(named, wish);
  const chosen = wish === null ? stopsByData(named, written) : stopsOfUnit(wish, named, written);
  return { ok: true, stops: chosen?.stops ?? [], chosen };
}

function listed(named: readonly NamedTime[], texts: readonly string[]): StopsFound {
  const reading = ownStopsOf(texts);
  if (!reading.ok) return reading;
  const { stops } = reading;
  const [first] = stops;
  if (first === undefined) return { ok: false, found: 'none', expected: 'at least one stop' };
  const [some] = named;
  if (some !== undefined && (unitOf(first) === 'step') !== (some.unit === 'step')) {
    const expected =
      some.unit === 'step' ? 'steps as step 3, for such are the times of the file' : 'dates';
    return { ok: false, found: `“${textOfStretch(first)}”`, expected };
  }
  return { ok: true, stops, chosen: null };
}

interface SpansOfClaims {
  /** Of every claim. */
  readonly spans: readonly Span[];
  /** Of those whose row gives a time. */
  readonly dated: readonly Span[];
}

const UNTIMED = 'No row of the file gives a time.';

/** A snapshot for each stop, with how many claims speak of it, and how many of no time; one of no time without stops. */
export function snapshotsOf(stops: readonly Span[], { spans, dated }: SpansOfClaims): Snapshot[] {
  if (stops.length === 0) return [{ id: 'undated', time: null, coverage: UNTIMED }];
  const timeless = spans.length - dated.length;
  const counts = spansOfEach(dated, stops);
  return stops.map((stop, index) => {
    const moment = momentOfStop(stop);
    const time = moment.time?.text ?? null;
    const coverage = coverageOf(moment, counts[index] ?? 0, spans.length, timeless);
    return { id: idOfStop(moment, stop), time, coverage };
  });
}

/** A stop as a moment without a label. */
export function momentOfStop(stop: Span): Moment {
  const reading = readEdtf(textOfStretch(stop));
  return { time: reading.ok ? reading.time : null, label: null };
}

/** A year is called by its number, as links of before this have it. */
function idOfStop(moment: Moment, stop: Span): string {
  return unitOf(stop) === 'year' ? String(dateOf(stop.from).year) : momentStem(moment);
}

function coverageOf(moment: Moment, covering: number, all: number, timeless: number): string {
  if (timeless === all) return UNTIMED;
  const speaking = `${covering} of ${all} claims of the file speak of ${momentName(moment)}`;
  if (timeless === 0) return `${speaking}.`;
  return `${speaking}; ${timeless} ${timeless === 1 ? 'gives' : 'give'} no time.`;
}
