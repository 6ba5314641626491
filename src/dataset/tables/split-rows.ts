import Papa from 'papaparse';
import { quoted } from '../problem.ts';

/** A row as it stands in the text: its cells, and from where to where. */
export interface RawRow {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

export type Splitting =
  | { readonly ok: true; readonly rows: readonly RawRow[]; readonly delimiter: string }
  | { readonly ok: false; readonly row: number; readonly found: string };

/** The first wins where a line has as many of another. */
const DELIMITERS = ['\t', ';', ',', '|'];

/** Spreadsheets are told by it that a cell with a formula's first character is text. */
const MARKED_AS_TEXT = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

/**
 * The rows of a text of values set apart by commas, tabs, semicolons or bars, with cells in quotation
 * marks as RFC 4180 has them. Blank rows and leading lines of comment (`#`, `%`) count as rows of the file,
 * but are not among those returned.
 */
export function splitRows(text: string): Splitting {
  const comment = leadingComment(text);
  const body = text.slice(comment.length);
  const linesBefore = countOf(comment, '\n');
  const delimiter = delimiterOf(body);
  const shift = { at: comment.length, rows: linesBefore };
  const strict = splitBy(body, delimiter, false, shift);
  // Tabs are mostly written without a thought for quotation marks, which then are letters like others.
  return strict.ok || delimiter !== '\t' ? strict : splitBy(body, delimiter, true, shift);
}

function splitBy(
  body: string,
  delimiter: string,
  bare: boolean,
  shift: { readonly at: number; readonly rows: number },
): Splitting {
  const rows: RawRow[] = [];
  let count = 0;
  let from = 0;
  let fault: Splitting | null = null;
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
  return fault ?? { ok: true, rows, delimiter };
}

/** One newline for the whole: the carriage return before it is a blank like others at a cell's end. */
function newlineOf(body: string): '\n' | '\r' {
  return body.includes('\n') ? '\n' : '\r';
}

function leadingComment(text: string): string {
  return /^\ufeff?(?:sep=[^\r\n]\r?\n)?(?:[ \t\r]*\n|[#%][^\n]*\n)*/.exec(text)?.[0] ?? '';
}

/** What the first line has most of; blanks where every line has as many words and nothing else. */
function delimiterOf(body: string): string {
  const lines = body
    .slice(0, 5000)
    .split(/\r\n|\n|\r/, 20)
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const unquoted = first.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((each) => ({ each, count: countOf(unquoted, each) }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  if (best !== undefined && best.count > 0) return best.each;
  const words = new Set(lines.slice(0, Math.max(1, lines.length - 1)).map(wordsIn));
  const [only = 0] = words;
  return words.size === 1 && only >= 2 && only <= 4 ? ' ' : ',';
}

function wordsIn(line: string): number {
  return line.trim().split(' ').length;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
