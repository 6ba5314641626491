import type { ForeignColumn, ForeignTable } from '../foreign-table.ts';
import { twinsAmong, withoutAccents } from './header-languages.ts';
import { isHeaderWord } from './header-words.ts';
import { END_WORDS, plainHeader } from './meanings.ts';
import { MORE_END_WORDS } from './more-ends.ts';
import { looksLikeTime, readDate } from './read-date.ts';

interface Ends {
  readonly from: number;
  readonly to: number;
  /** Whether the names of the columns say that ties run from the one to the other. */
  readonly directed: boolean;
}

/** The columns that hold the two ends of a tie: by their names, else by the actors that both hold. */
export function guessEnds(table: ForeignTable): Ends | null {
  return (
    endsByName(table.columns) ??
    endsOfStatements(table) ??
    endsByContents(table) ??
    endsOfNumbers(table)
  );
}

/**
 * Columns without names as collections of knowledge list them: subject, relation, object, and one time or two. No others
 * begin with two columns of things with a column of fewer kinds between them.
 */
export function isOfStatements({ columns, rows }: ForeignTable): boolean {
  if (columns.length < 4 || columns.length > 5 || columns.some(({ name }) => !isNoName(name))) {
    return false;
  }
  const [, , object, ...times] = columns;
  if (object === undefined || holdsDates(object) || !times.every(mayBeTimes)) return false;
  const [subjects, relations, objects] = [0, 1, 2].map(
    (at) => new Set(rows.map(({ cells }) => cells[at] ?? '')),
  );
  const shared = inCommon(subjects, objects);
  const isSo = shared > inCommon(subjects, relations) || times.every((time) => holdsDates(time));
  return isSo || (times.length === 1 && namesOneTwice(rows, 1) && !namesOneTwice(rows, 2));
}

/** Whether a row names in another column whom it names in its first: of ties, few do. */
function namesOneTwice(rows: ForeignTable['rows'], column: number): boolean {
  return rows.some(({ cells }) => cells[0] === cells[column]);
}

function endsOfStatements(table: ForeignTable): Ends | null {
  return isOfStatements(table) ? { from: 0, to: 2, directed: true } : null;
}

function isNoName(name: string): boolean {
  return /^Column \d+$/.test(name);
}

function mayBeTimes({ samples }: ForeignColumn): boolean {
  return samples.length > 0 && samples.every((sample) => /^[-\d#]+$/.test(sample));
}

export function endsByName(columns: readonly ForeignColumn[]): Ends | null {
  const headers = columns.map(({ name }) => withoutAccents(plainHeader(name)));
  return (
    namedEnds(columns, headers).find(({ isStretch }) => !isStretch) ?? twinEnds(columns, headers)
  );
}

/** Each pair of columns that is called like two ends, the surest first, and whether it may as well be a stretch of time. */
function namedEnds(columns: readonly ForeignColumn[], headers: readonly string[]) {
  return ALL_END_WORDS.flatMap(([first, second]) => {
    const from = headers.indexOf(first);
    const to = headers.indexOf(second);
    if (from < 0 || to < 0) return [];
    const isStretch =
      MAY_BEGIN.has(first) && (holdsDates(columns[from]) || holdsDates(columns[to]));
    return [{ from, to, directed: !areAlike(first, second), isStretch }];
  });
}

/** First words of pairs that may be two times as well, where other words name the ends. */
const MAY_BEGIN = new Set(
  withoutAccents('from von de da от начало 출발 시작 出発 出发地 起点').split(' '),
);

/** Where nothing else could be two ends, numbers that look like years are ids. */
function endsOfNumbers({ columns, rows }: ForeignTable): Ends | null {
  const headers = columns.map(({ name }) => withoutAccents(plainHeader(name)));
  const isOfIds = (at: number) =>
    columns[at]?.samples.every(isNumber) === true && !OF_TIME.test(headers[at] ?? '');
  const [named] = namedEnds(columns, headers);
  if (named !== undefined) {
    const { from, to } = named;
    // Years of which each ends no earlier than it begins are a stretch.
    const mayLast = rows.every(({ cells }) => Number(cells[from]) <= Number(cells[to]));
    return isOfIds(from) && isOfIds(to) && !mayLast ? named : null;
  }
  const [from, to] = twinsAmong(headers, isOfIds) ?? [];
  if (from !== undefined && to !== undefined) return { from, to, directed: false };
  const two =
    columns.length === 2 && columns.every(({ name }, at) => isNoName(name) && isOfIds(at));
  return two ? { from: 0, to: 1, directed: false } : null;
}

/** The columns that are called like the label of what stands in the columns of two ends, as Wikidata has them. */
export function namesBeside(
  columns: readonly ForeignColumn[],
  ends: Ends | null,
): readonly (readonly ['fromName' | 'toName', number])[] {
  if (ends === null) return [];
  const headers = columns.map(({ name }) => plainHeader(name));
  const [from, to] = [ends.from, ends.to].map((at) => headers.indexOf(`${headers[at]}label`));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  return [
    ['fromName', from],
    ['toName', to],
  ];
}

const OF_TIME = /year|date|time|jahr|datum|zeit|annee|fecha|ano|год|дата|[年月日]|연도|날짜/;

const ALL_END_WORDS = [...END_WORDS, ...MORE_END_WORDS].map(
  ([first, second]) => [withoutAccents(first), withoutAccents(second)] as const,
);

/** Two columns that are called alike but for a number or letter are equal ends; names rather than codes. */
function twinEnds(columns: readonly ForeignColumn[], headers: readonly string[]): Ends | null {
  const mayBe = (at: number) => {
    const column = columns[at];
    return column !== undefined && mayBeEnd(column) && !holdsSentences(column);
  };
  const isNamed = (at: number) => mayBe(at) && columns[at]?.samples.every(isNumber) === false;
  const [from, to] = twinsAmong(headers, isNamed) ?? twinsAmong(headers, mayBe) ?? [];
  return from === undefined || to === undefined ? null : { from, to, directed: false };
}

function isNumber(cell: string): boolean {
  return /^[-+]?\d+$/.test(cell);
}

/** Answers and remarks may come in pairs, too. */
function holdsSentences({ samples }: ForeignColumn): boolean {
  return samples.some((sample) => sample.length > 100 || /[.!?]$/.test(sample));
}

/** Whether two words differ in a number or letter only that counts them: `state1` and `state2` are equals. */
function areAlike(first: string, second: string): boolean {
  const others = [...second];
  const apart = [...first].flatMap((one, at) =>
    one === others[at] ? [] : [`${one}${others[at]}`],
  );
  return first.length === second.length && apart.length === 1 && COUNTED.has(apart[0] ?? '');
}

const COUNTED = new Set(['12', 'ab', 'ij', 'uv', 'аб', '甲乙']);

export function holdsDates(column: ForeignColumn | undefined): boolean {
  if (column === undefined || column.samples.length === 0) return false;
  const kinds = column.samples.map((sample) => readDate(sample, null).kind);
  const all = column.samples.every(looksLikeTime) && kinds.includes('time');
  return all && kinds.every((kind) => kind !== 'ambiguous');
}

/** Each pair of columns is compared: the ends of a tie seldom stand further to the right. */
const MOST_CANDIDATES = 30;

function endsByContents({ columns, rows }: ForeignTable): Ends | null {
  const candidates = columns
    .flatMap((column, index) => (mayBeEnd(column) ? [index] : []))
    .slice(0, MOST_CANDIDATES);
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return null;
  const values = new Map(
    candidates.map((index) => [index, new Set(rows.map(({ cells }) => cells[index] ?? ''))]),
  );
  const shared = candidates.flatMap((from) =>
    candidates
      .filter((to) => to > from)
      .map((to) => ({ from, to, count: inCommon(values.get(from), values.get(to)) })),
  );
  const best = shared.reduce<(typeof shared)[number] | null>(
    (most, each) => (each.count > (most?.count ?? 1) ? each : most),
    null,
  );
  if (best !== null) return { from: best.from, to: best.to, directed: false };
  // Two columns are ends; of more that share nothing, a list of actors is likelier.
  const unnamed = columns.every(({ name }) => isNoName(name));
  const few = columns.length === 2 || (unnamed && columns.length === 3);
  return few ? { from: first, to: second, directed: false } : null;
}

/** What a column is called may say that it is something else. */
function mayBeEnd(column: ForeignColumn): boolean {
  const { name, filled } = column;
  if (filled === 0 || isHeaderWord(name) || /^(?:[xyz]|(?:1[4-9]|20)\d\d)$/i.test(name))
    return false;
  return !holdsDates(column) && !isMeasure(column) && !isYesOrNo(column);
}

/** Fractions and amounts name nobody; whole numbers may. */
function isMeasure({ samples }: ForeignColumn): boolean {
  return samples.every((sample) => /^[-+]?\d*[.,]\d+(?:e[-+]?\d+)?$/i.test(sample));
}

/** A column of 0 and 1 says of each row whether something is so, and names nobody. */
function isYesOrNo({ name, samples, filled }: ForeignColumn): boolean {
  return filled > 2 && !isNoName(name) && samples.every((sample) => /^[01]$/.test(sample));
}

function inCommon(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let count = 0;
  for (const value of a) if (value !== '' && b.has(value)) count += 1;
  return count;
}
