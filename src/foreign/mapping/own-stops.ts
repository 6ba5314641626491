import type { Span } from '../../model/time/day.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { hasSureEnds, isStep } from '../../model/time/moment.ts';
import '../../model/time/rare-dates.ts';
import { MOST_STOPS } from './choose-stops.ts';
import { readDate } from './read-date.ts';

/** A list of stops as it was read: EDTF texts in the order of time, each once; or what is wrong, in half sentences. */
export type OwnStopsReading =
  | { readonly ok: true; readonly texts: readonly string[]; readonly stops: readonly Span[] }
  | { readonly ok: false; readonly found: string; readonly expected: string };

const FORMS =
  'years as 2014 or 2018-2020, months as 2024-03, days as 2024-03-14, stretches as 2022-03/2022-07, or steps as step 3';

/**
 * The stops that somebody wrote, `2014, 2018-2020; 2024-03`, set apart by commas, semicolons or blanks: of years with a
 * dash between them each is one. None where nothing is written.
 */
export function ownStopsIn(words: string): OwnStopsReading {
  const parts = words
    .replace(/\bsteps?\s{1,9}(?=\d)/gi, 'step_')
    .replace(/[ \t]?([-–/])[ \t]?/g, '$1')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const texts: string[] = [];
  for (const part of parts) {
    const written = part.replaceAll('step_', 'step ');
    const run = runIn(written) ?? [textOf(written)];
    if (texts.length + run.length > MOST_STOPS * 2) return TOO_MANY;
    texts.push(...run);
  }
  return ownStopsOf(texts);
}

/** The same of a list of EDTF texts, however it was kept. */
export function ownStopsOf(texts: readonly string[]): OwnStopsReading {
  const times = new Map<string, Edtf>();
  for (const text of new Set(texts)) {
    const reading = readEdtf(text);
    if (!reading.ok || !hasSureEnds(reading.time)) {
      return { ok: false, found: `“${text.slice(0, 100)}”`, expected: FORMS };
    }
    // A step and the stretch from it to itself are the same stop.
    const key = `${reading.time.span.from} ${reading.time.span.to}`;
    if (!times.has(key)) times.set(key, reading.time);
  }
  const inOrder = [...times.values()].sort((one, other) => one.span.from - other.span.from);
  if (inOrder.length > MOST_STOPS) return TOO_MANY;
  for (const [index, time] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined) continue;
    const both = `“${before.text}” and “${time.text}”`;
    if (isStep(time.span.from) !== isStep(before.span.from)) {
      return { ok: false, found: both, expected: 'either steps or dates' };
    }
    if (time.span.from <= before.span.to) {
      return { ok: false, found: both, expected: 'stops none of which is part of another' };
    }
  }
  return {
    ok: true,
    texts: inOrder.map(({ text }) => text),
    stops: inOrder.map(({ span }) => span),
  };
}

const TOO_MANY: OwnStopsReading = {
  ok: false,
  found: `more than ${MOST_STOPS} stops`,
  expected: `at most ${MOST_STOPS}, such as stretches of years as 1500/1509`,
};

/** Each of some years, or steps, with a dash between the first and the last; null where it is none of these. */
function runIn(part: string): readonly string[] | null {
  const [, step, first = '', last = ''] = /^(step )?(\d{1,9})[-–](\d{1,9})$/.exec(part) ?? [];
  const [from, to] = [Number(first), Number(last)];
  // As 2024-03 is a month, a last year is later than the first.
  if (first === '' || to < from || (step === undefined && (from < 1 || to > 9999))) return null;
  const many = Math.min(to - from + 1, MOST_STOPS + 1);
  return Array.from({ length: many }, (_, index) =>
    step === undefined ? textOf(String(from + index)) : `step ${from + index}`,
  );
}

/** A stop as EDTF writes it; words that are none stay as they are. */
function textOf(part: string): string {
  if (/^[1-9]\d{0,3}$/.test(part)) return part.padStart(4, '0');
  if (/^0+$/.test(part)) return part.slice(0, 3);
  const reading = /^\d{4}-?[QW]\d{1,2}$/i.test(part) ? readDate(part, null) : null;
  return reading?.kind === 'time' ? reading.edtf : part;
}
