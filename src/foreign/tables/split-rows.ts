import Papa from 'papaparse';
import { quoted } from '../../dataset/problem.ts';

/** A row as it stands in the text: its cells, and from where to where. */
export interface RawRow {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/** Lines above the rows that begin with `#` or `%`. */
interface Comments {
  readonly count: number;
  /** The first of them, which may name the columns, in cells like those of the rows; without the `#`. */
  readonly first: RawRow | null;
  /** The last of them, as above; null where they say that the graph has no directions. */
  readonly last: RawRow | null;
}

export type Splitting =
  | {
      readonly ok: true;
      readonly rows: readonly RawRow[];
      readonly delimiter: string;
      readonly comments: Comments;
    }
  | { readonly ok: false; readonly row: number; readonly found: string };

/** The first wins where a line has as many of another. */
const DELIMITERS = ['\t', ';', ',', '|'];

/** Spreadsheets are told by it that a cell with a formula's first character is text. */
const MARKED_AS_TEXT = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

/**
 * The rows of a text of values set apart by commas, tabs, semicolons or bars, with cells in quotation
 * marks as RFC 4180 has them. Blank rows and leading lines of comment (`#`, `%`) count as rows of the file,
 * but are not among its rows.
 */
export function splitRows(text: string): Splitting {
  const { at, lines, count, first, last } = beginningOf(text);
  const body = text.slice(at);
  const delimiter = delimiterOf(body);
  const splitting = splitBody(body, delimiter, { at, rows: lines });
  if (!splitting.ok) return splitting;
  // Of a graph without directions, SNAP calls the ends "from" and "to" all the same.
  const isUndirected = /^[#%].*\bundirected\b/im.test(text.slice(0, Math.min(at, 5000)));
  const names = isUndirected ? null : rowIn(last, delimiter);
  const comments = { count, first: rowIn(first, delimiter), last: names };
  return { ...splitting, delimiter, comments };
}

/** Where a part of a text begins: after how many characters and rows. */
interface Shift {
  readonly at: number;
  readonly rows: number;
}

type Rows = { readonly ok: true; readonly rows: readonly RawRow[] } | Fault;
type Fault = Extract<Splitting, { readonly ok: false }>;

function splitBody(body: string, delimiter: string, shift: Shift): Rows {
  const strict = splitBy(body, delimiter, false, shift);
  // Tabs are mostly written without a thought for quotation marks, which then are letters like others.
  return strict.ok || delimiter !== '\t' ? strict : splitBy(body, delimiter, true, shift);
}

function splitBy(body: string, delimiter: string, bare: boolean, shift: Shift): Rows {
  const rows: RawRow[] = [];
  let count = 0;
  let from = 0;
  let fault: Fault | null = null;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: newlineOf(body),
    fastMode: bare ? true : undefined,
    step: ({ data, meta, errors }, parser) => {
      count += 1;
      const number = count + shift.rows;
      const [error] = errors.filter(({ type }) => type === 'Quotes');
      if (error !== undefined) {
        const found = `${error.message.toLowerCase()} near ${quoted(body.slice(from, from + 60))}`;
        fault = { ok: false, row: number, found };
        parser.abort();
        return;
      }
      const cells = data.map((cell) => cell.trim().replace(MARKED_AS_TEXT, ''));
      const end = from + body.slice(from, meta.cursor).trimEnd().length;
      if (cells.some((cell) => cell !== '')) {
        rows.push({ number, start: from + shift.at, end: end + shift.at, cells });
      }
      from = meta.cursor;
    },
  });
  return fault ?? { ok: true, rows };
}

/** One newline for the whole: the carriage return before it is a blank like others at a cell's end. */
function newlineOf(body: string): '\n' | '\r' {
  return body.includes('\n') ? '\n' : '\r';
}

/**
 * Where the rows begin, and what stands above them. Line by line, for an expression over all of them runs out
 * of stack where they are millions.
 */
function beginningOf(text: string) {
  let first: CommentLine | null = null;
  let last: CommentLine | null = null;
  let at = /^\ufeff?(?:sep=[^\r\n]\r?\n)?/.exec(text)?.[0].length ?? 0;
  let lines = countOf(text.slice(0, at), '\n');
  let count = 0;
  for (let end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
    const line = text.slice(at, end);
    if (/^[#%]/.test(line)) {
      count += 1;
      const mark = /^#?\s*/.exec(line)?.[0].length ?? 0;
      last = { at: at + mark, rows: lines, words: line.slice(mark) };
      first ??= last;
    } else if (line.trim() !== '') {
      break;
    }
    at = end + 1;
    lines += 1;
  }
  return { at, lines, count, first, last };
}

interface CommentLine extends Shift {
  readonly words: string;
}

function rowIn(line: CommentLine | null, delimiter: string): RawRow | null {
  if (line === null) return null;
  const splitting = splitBy(line.words, delimiter, false, line);
  return splitting.ok ? (splitting.rows[0] ?? null) : null;
}

/** A cell in quotation marks, which may hold ends of lines and whatever sets cells apart. */
const QUOTED_CELL = /(^|[\t;,|\r\n])"(?:[^"]|"")*(?:"|$)/g;

/**
 * What most lines have as many of, among those below a title, too; blanks where every line has as many words and
 * nothing else.
 */
function delimiterOf(body: string): string {
  const lines = body
    .slice(0, 5000)
    .replaceAll(QUOTED_CELL, '$1')
    .split(/\r\n|\n|\r/, 20)
    .filter((line) => line.trim() !== '');
  const [best] = DELIMITERS.map((each) => ({ each, ...usualCount(lines, each) }))
    .filter(({ first, alike }) => first > 0 || alike > 1)
    .sort((a, b) => b.alike - a.alike || b.count - a.count || b.first - a.first);
  if (best !== undefined) return best.each;
  return areOfWords(body) ? ' ' : ',';
}

/** Of more words than this, lines may be sentences, unless a quotation mark begins them, as R writes names. */
const MOST_WORDS = 4;

/** Whether every line has as many words; R writes none above the names of its rows. */
function areOfWords(body: string): boolean {
  const lines = body
    .slice(0, 5000)
    .split(/\r\n|\n|\r/, 20)
    .filter((line) => line.trim() !== '');
  const [first = 0, ...others] = lines.slice(0, Math.max(1, lines.length - 1)).map(wordsIn);
  const [only = first] = others;
  const isOfR = lines.every((line) => line.startsWith('"'));
  if (
    others.some((count) => count !== only) ||
    (first !== only && !(isOfR && first === only - 1))
  ) {
    return false;
  }
  return only >= 2 && (isOfR || only <= MOST_WORDS);
}

/** How many of a sign most lines have that have any, how many lines have just so many, and how many the first has. */
function usualCount([first = '', ...others]: readonly string[], sign: string) {
  const lines = new Map<number, number>();
  for (const line of [first, ...others]) {
    const count = countOf(line, sign);
    if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  }
  const [[count, alike] = [0, 0]] = [...lines].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { count, alike, first: countOf(first, sign) };
}

function wordsIn(line: string): number {
  return line
    .trim()
    .replaceAll(/"(?:[^"]|"")*"/g, 'q')
    .split(' ').length;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
