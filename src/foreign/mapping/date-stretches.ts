import { dateOf, dayOf } from '../../model/time/day.ts';
import { type DateReading, dateOfParts, edtfOf, timeReading, unreadable } from './date-shapes.ts';
import { monthNamed, ordinalNamed, seasonNamed } from './date-words.ts';

/**
 * What people call by a name that is longer than a day and no month: decades and centuries, of which EDTF leaves
 * digits unspecified (a year within them, nobody says which); seasons; quarters, halves and weeks of a year, which
 * last from their first to their last month or day. `null` where the words are none of these.
 */
export function stretchIn(plain: string): DateReading | null {
  return (
    unspecified(plain) ??
    decade(plain) ??
    century(plain) ??
    season(plain) ??
    partOfYear(plain, QUARTER, 4) ??
    partOfYear(plain, HALF, 2) ??
    week(plain)
  );
}

/** Digits that a catalogue leaves open: `185X`, `18--`. */
function unspecified(plain: string): DateReading | null {
  const [, digits = '', open = ''] = /^(\d{2,3})([x#_?-]{1,2})$/.exec(plain) ?? [];
  // Three digits and a question mark are a year of long ago, or two things at once.
  if (open === '?' || digits.length + open.length !== 4) return null;
  return timeReading(digits.padEnd(4, 'X'));
}

const DECADE =
  /^(?:the |decada de(?: los)? |annees |les annees |anni |gli anni |anos |los anos |jaren |lata )?(\d{2})(\d)0(?:'?s|er|ers|er jahren?|-?[еe](?: годы| гг\.?| г\.?)?|-e|年代|년대)?$/;

/** "1850s"; "1800s" may be ten years or a hundred, so that it is what holds both. */
function decade(plain: string): DateReading | null {
  const [, hundreds = '', tens = ''] = DECADE.exec(plain) ?? [];
  if (hundreds === '' || /^\d{4}$/.test(plain)) return null;
  return timeReading(tens === '0' ? `${hundreds}XX` : `${hundreds}${tens}X`);
}

const CENTURY_AFTER =
  /^(?:the )?(.{1,14}?)[ -]?(?:century|centuries|cent\.?|jh\.?|jhs\.?|jhd\.?|jhdt\.?|jahrhunderts?|siecle|siglo|secolo|sec\.?|seculo|eeuw|w\.?|wieku?|в\.?|века?|веке|век|世紀|世纪|세기)$/;
const CENTURY_BEFORE = /^(?:s\.|sec\.|siglo|secolo|seculo|saec\.?|saeculo) ?(.{1,8})$/;
const CENTURY_SHORT = /^(\d{1,2}(?:st|nd|rd|th)) ?(?:c\.?|s\.)$/;
const SIECLE_SHORT = /^([ivx]{1,6}e) ?s\.?$/;

/** "18th century", "13. Jh.", "XVIIIe siècle", "s. XVI": all that begins with its two digits. */
function century(plain: string): DateReading | null {
  for (const shape of [CENTURY_AFTER, CENTURY_BEFORE, CENTURY_SHORT, SIECLE_SHORT]) {
    const number = ordinalNamed(shape.exec(plain)?.[1]?.trim() ?? '');
    if (number === undefined) continue;
    if (number > 21) return unreadable('names a century that is yet to come');
    return timeReading(`${String(number - 1).padStart(2, '0')}XX`);
  }
  return null;
}

const SEASON_FIRST =
  /^(?:the )?(\p{L}+)(?: (?:of|de|del|di|do|da|van))?[ ,]{1,2}(\d{4})(?: ?[/–-] ?(\d{2}|\d{4}))?$/u;
const YEAR_THEN_SEASON = /^(\d{4})(?:年|년)?[ ,-]{0,2}(\p{L}+)$/u;

function season(plain: string): DateReading | null {
  const [, first = '', year = '', next] = SEASON_FIRST.exec(plain) ?? [];
  const [, yearBefore = '', second = ''] = YEAR_THEN_SEASON.exec(plain) ?? [];
  const number = seasonNamed(first) ?? seasonNamed(second);
  if (number === undefined) return null;
  if (next === undefined) return timeReading(`${year || yearBefore}-${number}`);
  const following = Number(year) + 1;
  if (number !== 24 || !String(following).endsWith(next)) {
    return unreadable('has a season of two years: write 1914-23/1915-22');
  }
  // A winter that lies in two years is one of the north: from December to March.
  return timeReading(`${edtfOf(Number(year), 12)}/${edtfOf(following, 3)}`);
}

/** The shapes of a part of a year: by a letter, by a word, and as China, Japan and Korea write it. */
function partShapes(signs: string, names: string, cjk: RegExp): readonly RegExp[] {
  return [
    new RegExp(`^(?:${signs})\\.? ?(?<part>\\d)(?: of)?[ ,/-]*(?<year>\\d{4})$`),
    new RegExp(`^(?<part>\\d) ?(?:${signs})[ /-]?(?<year>\\d{4})$`),
    new RegExp(`^(?<year>\\d{4})[ /.-]*(?:${signs})\\.? ?(?<part>\\d)$`),
    new RegExp(
      `^(?:the )?(?<part>\\S{1,12}?) ?(?:${names})(?: (?:of|de|del|di|do|von|van|des))?(?: the year)?[ ,/]*(?<year>\\d{4})$`,
    ),
    cjk,
  ];
}

const QUARTER = partShapes(
  'q|t|кв',
  'quarter|qtr\\.?|quartal|quartals|trimestre|trim\\.?|kwartaal|kwartal|квартал|кв\\.?',
  /^(?<year>\d{4})[年년] ?第?(?<part>[1-4]) ?(?:四半期|季度|분기)$/,
);
const HALF = partShapes(
  'h|hy|s',
  'half|half-year|half year|halbjahr|semestre|semester|halfjaar|polrocze|полугодие',
  /^(?<year>\d{4})[年년] ?(?<part>[上下])半[年期]$/,
);

/** "Q3 2014", "2014-Q3", "3. Quartal 2014": from its first month to its last. */
function partOfYear(plain: string, shapes: readonly RegExp[], parts: number): DateReading | null {
  const found = shapes.map((shape) => shape.exec(plain)).find((match) => match !== null);
  if (found?.groups === undefined) return null;
  const { part = '', year = '' } = found.groups;
  const number = CJK_HALVES.get(part) ?? ordinalNamed(part);
  if (number === undefined) return null;
  if (number > parts) return unreadable(`has no such part: a year has ${parts}`);
  const months = 12 / parts;
  return timeReading(
    `${edtfOf(Number(year), (number - 1) * months + 1)}/${edtfOf(Number(year), number * months)}`,
  );
}

const CJK_HALVES = new Map([
  ['上', 1],
  ['下', 2],
]);
const WEEK = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/;
const WEEK_FIRST =
  /^(?:week|wk|kw|w|semaine|semana|settimana)\.? ?(\d{1,2})[ ,/]*(?:of |de )?(\d{4})$/;

/** A week of ISO 8601: the first of a year is the one that holds 4 January. */
function week(plain: string): DateReading | null {
  const [, weekFirst, yearBehind] = WEEK_FIRST.exec(plain) ?? [];
  const [, yearText = yearBehind, weekText = weekFirst, dayText] = WEEK.exec(plain) ?? [];
  if (yearText === undefined) return null;
  const [year, number] = [Number(yearText), Number(weekText)];
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (number - 1) * 7;
  if (number < 1 || dateOf(monday + 3).year !== year) return unreadable(`has no week ${number}`);
  const day = (each: number) => {
    const date = dateOf(each);
    return edtfOf(date.year, date.month, date.day);
  };
  if (dayText !== undefined) return timeReading(day(monday + Number(dayText) - 1));
  return timeReading(`${day(monday)}/${day(monday + 6)}`);
}

/** Words that stand beside a date and say nothing of it. */
const FILLERS = new Set(
  'of|the|de|del|di|do|da|den|der|d|le|el|il|o|on|am|van|г|год|года|году|roku|year|jahr|anno'.split(
    '|',
  ),
);

/** "28. Juli 1914", "July 28th, 1914", "1914 July", "1er juillet 1914": a month by its name, a year, perhaps a day. */
export function namedMonthIn(plain: string): DateReading | null {
  const tokens = plain.split(/[ ,.'/-]+/).filter((token) => token !== '' && !FILLERS.has(token));
  const names = tokens.filter((token) => /^\p{L}+$/u.test(token));
  const [name = ''] = names;
  if (names.length !== 1 || tokens.length < 2 || tokens.length > 3) return null;
  const month = monthNamed(name);
  if (month === undefined) return name.length < 3 ? null : unreadable('has no month of that name');
  const years = tokens.filter((token) => /^\d{3,4}$/.test(token));
  const days = tokens.flatMap((token) => dayIn(token));
  const [year = ''] = years;
  if (years.length !== 1 || days.length !== tokens.length - 2) {
    if (days.length === 2 && years.length === 1) return unreadable('has two days');
    return years.length === 0 ? unreadable('has no year of four digits') : null;
  }
  const [day] = days;
  // Between a day and its year stands the month, if it does not begin.
  if (day !== undefined && tokens[1] !== name && tokens[0] !== name && tokens[0] !== year)
    return null;
  return dateOfParts(year, String(month), day);
}

function dayIn(token: string): readonly string[] {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|er|ere|o|a|e|го|ого)?$/.exec(token) ?? [];
  return digits === undefined ? [] : [digits];
}
