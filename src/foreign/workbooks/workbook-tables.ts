import { type Problem, quoted, WHOLE } from '../../dataset/problem.ts';
import { listsActors, namesEndsOf } from '../foreign.ts';
import type { ForeignReading, ForeignTable } from '../foreign-table.ts';
import { guessMapping } from '../mapping/guess-mapping.ts';
import type { HeaderWish } from '../tables/header.ts';
import { tableOfRows } from '../tables/read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookSheet } from './sheet.ts';

/** What a workbook holds, as far as it is read. */
export type WorkbookTables =
  | {
      readonly ok: true;
      readonly ties: ForeignTable;
      /** A sheet that lists the actors of the ties; null where none does. */
      readonly actors: ForeignTable | null;
      /** Any sheet that lists actors, whether those of the ties or others. */
      readonly lists: readonly ForeignTable[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The sheets of a workbook as tables: one with ties and, if another lists their actors, that one too; else the
 * first with rows. The others are named in a note. Null where the bytes are no workbook. Never throws.
 */
export async function workbookTables(
  bytes: Uint8Array,
  name: string,
  header: HeaderWish = 'as found',
): Promise<WorkbookTables | null> {
  const reading = await readWorkbook(bytes);
  if (reading === null) return null;
  if (!reading.ok) return refused(reading.fault.found, reading.fault.expected);
  const filled = inOrder(reading.sheets.filter(({ rows }) => rows.length > 0));
  const [first] = filled;
  if (first === undefined) {
    return refused(
      'a workbook without a row with anything in it',
      'a sheet with a row for each tie',
    );
  }
  const read = filled.map((sheet) => ({ sheet, reading: tableIn(sheet, name, header) }));
  const tables = read.flatMap((each) =>
    each.reading.ok ? [{ sheet: each.sheet, table: each.reading.table }] : [],
  );
  const ties = tables.find(({ table }) => hasEnds(table)) ?? tables[0];
  if (ties === undefined) return problemsOf(first, read[0]?.reading);
  const others = tables.filter((each) => each !== ties && listsActors(each.table));
  const actors = hasEnds(ties.table)
    ? others.find(({ table }) => namesEndsOf(table, ties.table))
    : undefined;
  const left = reading.sheets.filter((sheet) => sheet !== ties.sheet && sheet !== actors?.sheet);
  return {
    ok: true,
    ties: withNotes(ties.table, [sheetTold(ties.sheet), ...leftTold(left)]),
    actors: actors === undefined ? null : { ...actors.table, name: actors.sheet.name },
    lists: [ties, ...others].map(({ table }) => table).filter(listsActors),
  };
}

/** Hidden sheets come last, and so does the list of sheets that Numbers puts before its own. */
function inOrder(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const isAside = ({ hidden, text }: WorkbookSheet) =>
    hidden || text.slice(0, 200).includes('exported from Numbers');
  return [...sheets.filter((each) => !isAside(each)), ...sheets.filter(isAside)];
}

function tableIn(
  { text, rows, notes }: WorkbookSheet,
  name: string,
  header: HeaderWish,
): ForeignReading {
  const reading = tableOfRows({ text, name, rows }, header);
  return reading.ok ? { ok: true, table: withNotes(reading.table, notes) } : reading;
}

function hasEnds(table: ForeignTable): boolean {
  const { from, to } = guessMapping(table).columns;
  return from !== null && to !== null;
}

function sheetTold({ name }: WorkbookSheet): string {
  return `The sheet ${quoted(name)} was read; the words of its rows stand as they would in CSV.`;
}

const MOST_NAMED = 12;

function leftTold(sheets: readonly WorkbookSheet[]): readonly string[] {
  const names = sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => quoted(name));
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  const [word, were] = names.length === 1 ? ['Sheet', 'was'] : ['Sheets', 'were'];
  return [`${word} ${names.slice(0, MOST_NAMED).join(', ')}${more} ${were} left out.`];
}

function problemsOf({ name }: WorkbookSheet, reading: ForeignReading | undefined): WorkbookTables {
  const problems = reading === undefined || reading.ok ? [] : reading.problems;
  const record = `the sheet ${quoted(name)}`;
  return {
    ok: false,
    problems: problems.map((problem) => ({
      ...problem,
      record: problem.record === 'the file' ? record : `${problem.record} of ${record}`,
    })),
  };
}

function withNotes(table: ForeignTable, notes: readonly string[]): ForeignTable {
  return { ...table, notes: [...notes, ...table.notes] };
}

function refused(found: string, expected: string): WorkbookTables {
  return { ok: false, problems: [{ record: 'the file', field: WHOLE, found, expected }] };
}
