import { quoted, WHOLE } from '../../dataset/problem.ts';
import {
  columnsOf,
  type ForeignReading,
  type ForeignRow,
  MOST_ROWS,
  refusedFile,
  tableFromRows,
} from '../foreign-table.ts';

const HEAD =
  /^\ufeff?%\s*(sym|asym|bip)\s+(unweighted|positive|posweighted|signed|multisigned|weighted|multiweighted|dynamic|multiposweighted)\b/;

/**
 * Whether a text is an edge list of KONECT: its first line says of what format and weights it is. Two columns
 * without directions are a table like others.
 */
export function isKonect(text: string): boolean {
  const start = text.slice(0, 2000);
  const [, format, weights] = HEAD.exec(start) ?? [];
  if (format === undefined) return false;
  const row = start.split(/[\r\n]+/).find((line) => line.trim() !== '' && !/^\ufeff?%/.test(line));
  return format !== 'sym' || weights !== 'unweighted' || !/^\s*\S+\s+\S+\s*$/.test(row ?? '');
}

/**
 * An edge list of KONECT (http://konect.cc, `out.*`): two ids, a weight and a time in seconds since 1970, set apart
 * by blanks. Where there are two kinds of nodes, each is numbered by itself.
 */
export function readKonect(text: string, name: string): ForeignReading {
  const [, format = '', weights = ''] = HEAD.exec(text) ?? [];
  const isSigned = weights.includes('signed');
  const rows: Row[] = [];
  let number = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const [, whole = ''] = match;
    number += 1;
    const words = whole.trim();
    if (words === '' || words.startsWith('%') || whole.startsWith('\ufeff')) continue;
    const parts = words.split(/\s+/, MOST_PARTS + 1);
    if (parts.length < 2 || parts.length > MOST_PARTS) return refusedRow(number, parts.length);
    const start = match.index + whole.indexOf(words);
    rows.push({ number, start, end: start + words.length, parts });
    if (rows.length > MOST_ROWS)
      return refusedFile(`more than ${MOST_ROWS} rows`, `at most ${MOST_ROWS}`);
  }
  if (rows.length === 0)
    return refusedFile('nothing but lines of comment (%)', 'a row for each tie');
  const inSeconds = rows.every(({ parts }) => areSeconds(parts[3]));
  const list = rows.map((row) => shownRow(row, format, inSeconds));
  const direction = format === 'asym' ? 'directed' : 'undirected';
  return tableFromRows({
    name,
    text,
    ...withColumns(list, direction, isSigned ? 'sign' : 'weight'),
    notes: [
      `Read as KONECT writes it: ${quoted(`${format} ${weights}`)}.`,
      ...(format === 'bip' ? [TWO_KINDS] : []),
      ...(inSeconds && rows.some(({ parts }) => parts.length > 3) ? [SECONDS] : []),
    ],
  });
}

interface Row extends Omit<ForeignRow, 'cells'> {
  readonly parts: readonly string[];
}

const MOST_PARTS = 4;
const TWO_KINDS =
  'There are two kinds of nodes, each numbered by itself: those on the left and on the right are called so.';
const SECONDS = 'The fourth column is seconds since 1970; days are made of them (UTC).';

/** Years and steps are no seconds since 1970: those of any data are many. */
function areSeconds(part: string | undefined): boolean {
  return part === undefined || /^[1-9]\d{7,9}(?:\.\d+)?$/.test(part);
}

function dayOf(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function shownRow({ parts, ...row }: Row, format: string, inSeconds: boolean): ForeignRow {
  const [from = '', to = '', weight = '', time = ''] = parts;
  const ends = format === 'bip' ? [`left ${from}`, `right ${to}`] : [from, to];
  return { ...row, cells: [...ends, weight, inSeconds && time !== '' ? dayOf(time) : time] };
}

/** Names the columns, leaves out those with nothing in them, and says of every row whether it has a direction. */
function withColumns(rows: readonly ForeignRow[], direction: string, weight: string) {
  const names = ['source', 'target', weight, 'time'];
  const used = names.flatMap((_, at) => (rows.some(({ cells }) => cells[at] !== '') ? [at] : []));
  const shown = rows.map((row) => ({
    ...row,
    cells: [...used.map((at) => row.cells[at] ?? ''), direction],
  }));
  return {
    rows: shown,
    columns: columnsOf([...used.map((at) => names[at] ?? ''), 'direction'], shown),
  };
}

function refusedRow(number: number, count: number): ForeignReading {
  const found = count < 2 ? 'one word' : 'more than four words';
  const expected = 'two ids, and perhaps a weight and a time, set apart by blanks';
  return { ok: false, problems: [{ record: `row ${number}`, field: WHOLE, found, expected }] };
}
