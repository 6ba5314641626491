import { quoted } from '../../dataset/problem.ts';
import {
  cellOfRow,
  columnsOf,
  type ForeignColumn,
  type ForeignReading,
  type ForeignTable,
  MOST_COLUMNS,
} from '../foreign-table.ts';
import { monthNamed, plainWords, saysNothing } from '../mapping/date-words.ts';
import { plainHeader } from '../mapping/meanings.ts';

/** The columns of a date in parts, by their numbers. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** What the date is called once it is put together. */
  readonly name: string;
}

const YEAR = '(?:year|yr|jahr|annee|ano|anno)';
const MONTH = '(?:month|mnth|mon|mo|monat|mois|mes|mese)';
const DAY = '(?:day|dy|tag|jour|dia|giorno)';

/** What stands before or after these words: nothing, a beginning, or an end. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:event|sent|sender|letter)?(?:date)?$/, 'date'],
  [/^(?:dyad|mid|war)?(?:st|strt|start|begin|beg|from|onset|since)(?:date)?$/, 'start date'],
  [/^(?:dyad|mid|war)?(?:end|fin|finish|until|to|termination)(?:date)?$/, 'end date'],
];

/**
 * A table with a column more for each date whose year, month and day stand in columns of their own: no meaning has room
 * for three columns. What is unknown of a day is left out, and the parts stay what they are.
 */
export function withDatesOfParts(reading: ForeignReading): ForeignReading {
  if (!reading.ok) return reading;
  const { table } = reading;
  const found = datesIn(table).slice(0, MOST_COLUMNS - table.columns.length);
  if (found.length === 0) return reading;
  const width = table.columns.length;
  const rows = table.rows.map((row) => {
    const blank = Array.from({ length: Math.max(0, width - row.cells.length) }, () => '');
    const dates = found.map((parts) =>
      dateOf(
        cellOfRow(row, parts.year),
        cellOfRow(row, parts.month),
        parts.day === null ? '' : cellOfRow(row, parts.day),
      ),
    );
    // Cells beyond the columns stay beyond them, for their reader to tell.
    const [own, beyond] = [row.cells.slice(0, width), row.cells.slice(width)];
    return { ...row, cells: [...own, ...blank, ...dates, ...beyond] };
  });
  const names = [...table.columns.map(({ name }) => name), ...found.map(({ name }) => name)];
  const added = columnsOf(names, rows)
    .slice(width)
    .map((column, index) => ({ ...column, madeOf: partsOf(found[index]) }));
  const whole = {
    ...table,
    columns: [...table.columns, ...added],
    rows,
    notes: [
      ...table.notes,
      ...found.map((parts, index) => told(table, parts, added[index]?.name ?? parts.name)),
    ],
  };
  return { ok: true, table: whole };
}

function datesIn({ columns }: ForeignTable): readonly DateParts[] {
  const headers = columns.map(({ name }) =>
    plainHeader(name.normalize('NFD').replaceAll(/\p{M}/gu, '')),
  );
  const columnOf = (part: string, stem: string) => {
    const pattern = new RegExp(`^(?:(.*)${part}|${part}(.*))$`);
    const at = headers.findIndex((header, index) => {
      const [, before, after] = pattern.exec(header) ?? [];
      return (before ?? after) === stem && areParts(columns[index]);
    });
    return at < 0 ? null : at;
  };
  return headers.flatMap((header, year) => {
    const [, before, after] = new RegExp(`^(?:(.*)${YEAR}|${YEAR}(.*))$`).exec(header) ?? [];
    const stem = before ?? after;
    const name = STEMS.find(([is]) => stem !== undefined && is.test(stem))?.[1];
    if (stem === undefined || name === undefined || columns[year]?.filled === 0) return [];
    const month = columnOf(MONTH, stem);
    // One that is put together already is there to be read.
    if (month === null || headers.includes(plainHeader(name))) return [];
    return [{ year, month, day: columnOf(DAY, stem), name }];
  });
}

/** Whether a column holds months or days by themselves, and not whole dates. */
function areParts(column: ForeignColumn | undefined): boolean {
  return (column?.samples ?? []).every(
    (cell) =>
      /^\d{1,2}$/.test(cell) || isUnknown(cell) || monthNamed(plainWords(cell)) !== undefined,
  );
}

/** A date of its parts; whatever is no number stays as it is, for its reader to be told of it. */
function dateOf(year: string, month: string, day: string): string {
  if (isUnknown(year)) return '';
  if (!/^\d{3,4}$/.test(year)) return year;
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(plainWords(month));
  const years = year.padStart(4, '0');
  if (isUnknown(month) || monthNumber === 0) return years;
  const months = `${years}-${monthNumber === undefined ? month : two(monthNumber)}`;
  if (isUnknown(day) || Number(day) === 0) return months;
  return `${months}-${/^\d{1,2}$/.test(day) ? two(Number(day)) : day}`;
}

function isUnknown(cell: string): boolean {
  return (
    cell === '' || /^-[89]+$/.test(cell) || (cell.length < 20 && saysNothing(plainWords(cell)))
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function partsOf(parts: Omit<DateParts, 'name'> | undefined): readonly number[] {
  if (parts === undefined) return [];
  const { year, month, day } = parts;
  return day === null ? [year, month] : [year, month, day];
}

function told({ columns }: ForeignTable, { year, month, day }: DateParts, name: string): string {
  const parts = partsOf({ year, month, day }).map((at) => quoted(columns[at]?.name ?? ''));
  const last = parts.at(-1) ?? '';
  return `Dates are put together from ${parts.slice(0, -1).join(', ')} and ${last}, as ${quoted(name)}.`;
}
