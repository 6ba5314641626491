import { dateOf, type Span } from '../../model/time/day.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { pointIn } from './date-points.ts';
import { firstOf, lastOf, rangeIn } from './date-ranges.ts';
import { type DateReading, edtfOf, timeReading, unreadable } from './date-shapes.ts';
import { plainWords } from './date-words.ts';
import type { DayOrder } from './mapping.ts';

/** How a phrase may be read: days and months in which order, and whether it may still be a range. */
interface Manner {
  readonly order: DayOrder | null;
  readonly ranges: boolean;
  /** Whether "1910/11" is two years in this column, and not November; `null` where nothing shows it. */
  readonly splitYears: boolean | null;
  /** What its parts were read as: each is reached in many ways, and read once. */
  readonly parts: Map<string, DateReading | null>;
}

/** No date has more parts, however its words are taken off. */
const MOST_PARTS = 400;

/** Words that stand before a date, in all languages; the longest first, each before a blank, a dash or a digit. */
function prefix(list: string): RegExp {
  const words = list.split('|').map((word) => plainWords(word).replace(/[.?|]/g, '\\$&'));
  words.sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${words.join('|')})(?:\\.? +|\\.? ?-?(?=[\\d\\[])|-(?=\\p{L}))`, 'u');
}

const ABOUT = prefix(
  'c|ca|cca|circa|cir|approximately|approx|about|abt|around|est|estimated|in or about|um|etwa|ungefähr|gegen|vers|environ|env|hacia|cerca de|alrededor de|aprox|aproximadamente|verso il|verso|intorno al|por volta de|cerca|omstreeks|rond|ongeveer|około|ok|около|ок|примерно|~|≈|約|约|大约|약',
);
const PERHAPS = prefix(
  'probably|prob|possibly|poss|perhaps|presumably|maybe|likely|wohl|vermutlich|wahrscheinlich|vielleicht|probablement|peut-être|probablemente|quizás|tal vez|forse|probabilmente|talvez|provavelmente|waarschijnlijk|misschien|prawdopodobnie|вероятно|возможно|предположительно|?',
);
const BEFORE = prefix(
  'before|bef|prior to|earlier than|pre|ante|vor|vor dem|avant|avant le|antes de|antes del|prima del|prima di|voor|przed|перед|<',
);
const AFTER = prefix(
  'after|aft|later than|post|nach|nach dem|après|après le|después de|después del|dopo il|dopo|depois de|após|na|po|после|>',
);
const BY = prefix(
  'in or before|on or before|by|not after|no later than|not later than|at the latest|terminus ante quem|taq|spätestens|au plus tard en|au plus tard|a más tardar en|al più tardi|uiterlijk|najpóźniej|не позднее|до|<=|≤',
);
const NOT_BEFORE = prefix(
  'in or after|on or after|not before|no earlier than|not earlier than|terminus post quem|tpq|frühestens|au plus tôt|не ранее|>=|≥',
);
const UNTIL = prefix(
  "until|till|til|up to|through|thru|to|bis|bis zum|jusqu'en|jusqu'au|jusqu'à|hasta|hasta el|fino al|fino a|até|tot|do|по|t/m",
);
const SINCE = prefix('since|seit|seit dem|depuis|depuis le|desde|desde el|dal|sinds|od|с|со');
const FROM = prefix('from|ab|ab dem|à partir de|à partir du|a partir de|vanaf|начиная с');
const ONWARDS = / ?(?:onwards?|and later on|fortlaufend)$/;
const PART = prefix(
  'early|mid|middle of|the middle of|late|beginning of|the beginning of|end of|the end of|start of|the start of|very early|very late|anfang|anfang des|mitte|mitte des|ende|ende des|frühes|spätes|frühe|späte|début|début du|mi|milieu|milieu du|fin|fin du|principios de|principios del|a principios de|comienzos de|mediados de|mediados del|finales de|finales del|fines de|inizio|inizio del|metà|metà del|fine|fine del|início de|meados de|fim de|final de|begin|midden|eind|einde|początek|połowa|koniec|начало|начале|в начале|середина|середине|в середине|конец|конце|в конце',
);
const HALF_OF =
  /^(?:the )?(?:first|second|third|last|1st|2nd|3rd|4th|[1-4]\.|1re|2e|3e|erste|zweite|letzte|premiere|seconde|primera|segunda|prima) (?:half|halfte|moitie|mitad|meta|quarter|viertel|quart|third|drittel|tiers)(?: (?:of|of the|du|de|del|des|della))? (?:the )?/;

/**
 * A date as people write it, with the words around it: "c. 1850", "before 1169", "[1850]", "between 1850 and 1860".
 * Takes plain words; `null` where nothing in it is a date. Each word taken off leaves less to read, so that it ends.
 */
export function phraseIn(plain: string, manner: Manner): DateReading | null {
  if (!MAY_DATE.test(plain)) return null;
  const key = `${manner.ranges} ${plain}`;
  const known = manner.parts.get(key);
  if (known !== undefined) return known;
  if (manner.parts.size >= MOST_PARTS) return null;
  manner.parts.set(key, null);
  const reading = partIn(plain, manner);
  manner.parts.set(key, reading);
  return reading;
}

function partIn(plain: string, manner: Manner): DateReading | null {
  const twofold = twofoldIn(plain, manner);
  if (twofold !== null) return twofold;
  const point = pointIn(plain, manner.order);
  if (isSettled(point)) return point;
  return (
    bracketed(plain, manner) ??
    qualified(plain, manner) ??
    bounded(plain, manner) ??
    partly(plain, manner) ??
    (manner.ranges
      ? rangeIn(plain, (text) => phraseIn(text, { ...manner, ranges: false }))
      : null) ??
    point
  );
}

/** Without a digit, only centuries are dated: "XVI secolo", "eighteenth century". */
const MAY_DATE = /\d|(?:^|[ .-])[ivx]{1,6}e?(?:$|[ .-])|(?:th|first|second|third) c/;

/** What may be two things and shows not which: "1910/11" beside "2014/03", and "185?". */
function twofoldIn(plain: string, { splitYears }: Manner): DateReading | null {
  const [, year = '', short = ''] = /^(\d{4})\/(0[1-9]|1[0-2])$/.exec(plain) ?? [];
  const next = Number(year) + 1;
  if (short !== '' && next % 100 === Number(short)) {
    if (splitYears === null) {
      return unreadable(
        `may be a month or the years ${year} to ${next}: write ${year}-${short} or ${year}/${next}`,
      );
    }
    return timeReading(splitYears ? `${year}/${edtfOf(next)}` : `${year}-${short}`);
  }
  const [, digits] = /^(1\d\d|20[0-2])\?$/.exec(plain) ?? [];
  return digits === undefined
    ? null
    : unreadable(`may be a year or ten years: write 0${digits}? or ${digits}X`);
}

/** What an editor supplied stands in brackets: nobody wrote it, so that it is uncertain. */
function bracketed(plain: string, manner: Manner): DateReading | null {
  const [, supplied] = /^\[([^[\]]+)\]\.?$/.exec(plain) ?? [];
  if (supplied !== undefined) return marked(phraseIn(supplied, manner), '?');
  // "[18]50": a part of it is supplied.
  const digits = plain.replace(/[[\]]/g, '');
  if (/^\[?\d+[[\]]\d+\]?$/.test(plain)) return marked(pointIn(digits, manner.order), '?');
  const [, inParentheses] = /^\(([^()]+)\)$/.exec(plain) ?? [];
  return inParentheses === undefined ? null : phraseIn(inParentheses, manner);
}

const QUALIFIED: readonly (readonly [RegExp, '~' | '?'])[] = [
  [ABOUT, '~'],
  [/ ?(?:\(?(?:ca|circa|c|approx)\.?\)?|~|頃|ころ|こる|경|左右|前後)$/, '~'],
  [PERHAPS, '?'],
  [/ ?(?:\(\?\)|\[\?\]|(?<![–-] ?)\?)$/, '?'],
];

function qualified(plain: string, manner: Manner): DateReading | null {
  for (const [shape, mark] of QUALIFIED) {
    const rest = plain.replace(shape, '');
    if (rest === plain || rest === '') continue;
    const reading = marked(phraseIn(rest, manner), mark);
    if (isSettled(reading)) return reading;
  }
  return null;
}

/** A time with a mark behind each of its dates; what is about and uncertain is `%`. */
function marked(reading: DateReading | null, mark: '~' | '?'): DateReading | null {
  if (reading?.kind !== 'time') return reading;
  return timeReading(
    reading.edtf.replace(/(-?\d[\dX-]*)([~?%])?/g, (_, date: string, before?: string) =>
      before === undefined || before === mark ? `${date}${mark}` : `${date}%`,
    ),
  );
}

/** Words that give a bound only. Of when, within it, they say nothing: one of all days up to it, or from it on. */
const BOUNDS: readonly (readonly [RegExp, (time: Edtf) => string | null])[] = [
  [NOT_BEFORE, (time) => setFrom(firstOf(time))],
  [BY, (time) => setTo(lastOf(time))],
  [BEFORE, ({ span }) => setTo(dayBefore(span))],
  [AFTER, ({ span }) => setFrom(dayAfter(span))],
  [UNTIL, (time) => openAt(lastOf(time), (date) => `/${date}`)],
  [SINCE, (time) => openAt(firstOf(time), (date) => `${date}/..`)],
  [FROM, (time) => openAt(firstOf(time), (date) => `${date}/`)],
];

function bounded(plain: string, manner: Manner): DateReading | null {
  const [, earlier] = /^(.*\d.*?),? (?:or|and) (?:earlier|before)$/.exec(plain) ?? [];
  if (earlier !== undefined) return bound(earlier, manner, (time) => setTo(lastOf(time)));
  const [, later] = /^(.*\d.*?),? (?:or|and) (?:later|after)$/.exec(plain) ?? [];
  if (later !== undefined) return bound(later, manner, (time) => setFrom(firstOf(time)));
  if (ONWARDS.test(plain)) {
    const rest = plain.replace(ONWARDS, '').replace(FROM, '').replace(SINCE, '');
    return bound(rest, manner, (time) => openAt(firstOf(time), (date) => `${date}/..`));
  }
  for (const [shape, make] of BOUNDS) {
    if (!shape.test(plain)) continue;
    const reading = bound(plain.replace(shape, ''), manner, make);
    if (isSettled(reading)) return reading;
  }
  return null;
}

function isSettled(reading: DateReading | null): boolean {
  return reading?.kind === 'time' || reading?.kind === 'ambiguous';
}

function bound(
  text: string,
  manner: Manner,
  make: (time: Edtf) => string | null,
): DateReading | null {
  const inner = phraseIn(text, { ...manner, ranges: false });
  if (inner?.kind !== 'time') return inner;
  const reading = readEdtf(inner.edtf);
  const made = reading.ok ? make(reading.time) : null;
  if (made === null) return null;
  // The year before a year that is only about right is no surer than that.
  const [doubt] = /[~?%]/.exec(inner.edtf) ?? [];
  return doubt === undefined || made.includes(doubt)
    ? timeReading(made)
    : timeReading(made.replace(/\d(?!.*\d)/, `$&${doubt}`));
}

/** "Early 1914" is a day of 1914; which are early, nobody says. */
function partly(plain: string, manner: Manner): DateReading | null {
  const rest = plain
    .replace(HALF_OF, '')
    .replace(PART, '')
    .replace(/^(?:the|du|des|del|de|il) /, '');
  const reading = rest === plain || rest === '' ? null : phraseIn(rest, manner);
  return isSettled(reading) ? reading : null;
}

function setTo(date: string | null): string | null {
  return date === null ? null : `[..${date}]`;
}

function setFrom(date: string | null): string | null {
  return date === null ? null : `[${date}..]`;
}

function openAt(date: string | null, made: (date: string) => string): string | null {
  return date === null ? null : made(date);
}

/** The last day before a stretch. */
function dayBefore({ from }: Span): string | null {
  return Number.isFinite(from) ? dayAt(from - 1, from) : null;
}

function dayAfter({ to }: Span): string | null {
  return Number.isFinite(to) ? dayAt(to + 1, to) : null;
}

/** A day as a bound, as coarse as may be: a year or a month, where the day beyond it is of another. */
function dayAt(day: number, beyond: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const other = dateOf(beyond);
  if (other.year !== year) return edtfOf(year);
  return other.month === month ? edtfOf(year, month, dayOfMonth) : edtfOf(year, month);
}
