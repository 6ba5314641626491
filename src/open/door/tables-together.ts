import { type Problem, quoted, WHOLE } from '../../dataset/problem.ts';
import { hasNamesOrIds, listsActors, namesEndsOf } from '../../foreign/foreign.ts';
import {
  columnsInWords,
  type ForeignReading,
  type ForeignTable,
} from '../../foreign/foreign-table.ts';
import { bytesOf } from './content.ts';
import type { BroughtFile } from './messages.ts';
import { readContent } from './read-content.ts';

export type TablesReading =
  | {
      readonly ok: true;
      readonly ties: ForeignTable;
      /** The day of the ties. */
      readonly written: string;
      readonly actors: ForeignTable;
    }
  | Refused;

interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/**
 * Files that were chosen together: one is a table of ties, the other lists their actors, whichever of them that is or is
 * `said` to be by its name.
 */
export async function tiesAndActors(
  files: readonly BroughtFile[],
  said: string | null = null,
): Promise<TablesReading> {
  const [first, second] = files;
  if (first === undefined || second === undefined || files.length > 2) {
    return refused(`${files.length} files at once`, TWO_TABLES);
  }
  const one = await tableIn(first, first.name === said ? 'actors' : 'ties');
  if (!one.ok) return one;
  const other = await tableIn(second, second.name === said ? 'actors' : 'ties');
  if (!other.ok) return other;
  const lists = said === null ? listOfTwo(one.table, other.table) : first.name === said;
  if (lists === null) return undecided(listsActors(one.table));
  const [list, file] = lists ? [one.table, first] : [other.table, second];
  if (!hasNamesOrIds(list)) return noList(list, file);
  return lists
    ? { ok: true, ties: other.table, written: second.written, actors: one.table }
    : { ok: true, ties: one.table, written: first.written, actors: other.table };
}

/**
 * Whether the first of two tables lists the actors, or the second: the one without ends of ties. A list may have columns
 * that share values, as those of father and mother; then it is the one that names whom the other ties. Null where
 * neither can be told.
 */
function listOfTwo(one: ForeignTable, other: ForeignTable): boolean | null {
  const [oneLists, otherLists] = [listsActors(one), listsActors(other)];
  if (oneLists !== otherLists) return oneLists;
  if (oneLists) return null;
  const [oneNames, otherNames] = [namesEndsOf(one, other), namesEndsOf(other, one)];
  return oneNames === otherNames ? null : oneNames;
}

function undecided(bothList: boolean): Refused {
  return bothList
    ? refused('no columns in either that could be the two ends of a tie', `${TWO_TABLES}. ${ALONE}`)
    : refused(
        'no list of actors: both have columns for the two ends of a tie, or neither a name nor an id',
        TWO_TABLES,
      );
}

/** The table in a file that its reader says lists actors. */
export async function actorsTable(file: BroughtFile): Promise<ForeignReading> {
  const reading = await tableIn(file, 'actors');
  if (!reading.ok) return reading;
  const { table } = reading;
  // Whoever says that it lists actors knows better than its columns, which may share values.
  if (hasNamesOrIds(table)) return reading;
  return noList(table, file);
}

function noList(table: ForeignTable, file: BroughtFile): Refused {
  return refused(
    `the columns ${columnsInWords(table)}`,
    'a list of actors: a column of names or ids',
    recordOf(file),
  );
}

const TWO_TABLES = 'one file, or two tables: one of ties, and one that lists their actors';
const ALONE =
  'Open the table of ties alone to say which columns are its ends, and add its actors then';

function refused(found: string, expected: string, record = 'the files'): Refused {
  return { ok: false, problems: [{ record, field: WHOLE, found, expected }] };
}

function recordOf({ name }: BroughtFile): string {
  return `the file ${quoted(name)}`;
}

/** Problems of one of two files, which say in which. */
function within(file: BroughtFile, problems: readonly Problem[]): Refused {
  const named = problems.map(({ record, ...problem }) => ({
    ...problem,
    record: record === 'the file' ? recordOf(file) : `${record} of ${recordOf(file)}`,
  }));
  return { ok: false, problems: named };
}

/** Of a workbook, the sheet of ties, or the first that lists actors where those are wanted. */
async function tableIn(
  brought: BroughtFile,
  wanted: 'ties' | 'actors' = 'ties',
): Promise<ForeignReading> {
  const { file, name } = brought;
  const content = await readContent(await bytesOf(file), name);
  if (content.kind === 'refused') return within(brought, content.problems);
  if (content.kind === 'json' || content.kind === 'mapping')
    return refused('JSON', A_TABLE, recordOf(brought));
  const { ties, lists } = content;
  if (ties.kind !== 'table') return refused('a graph', A_TABLE, recordOf(brought));
  return { ok: true, table: (wanted === 'actors' ? lists[0] : undefined) ?? ties };
}

const A_TABLE = 'a table (CSV, TSV or a workbook): only tables are put together from two files';
