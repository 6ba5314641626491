import {
  columnsOf,
  type ForeignList,
  type ForeignRow,
  type ForeignTable,
  refusedFile,
} from '../foreign-table.ts';

/** What Neo4j calls its columns: in an export of APOC, and in files for its import. */
const NODE_ID = /^(?:_id|[^:]*:ID(?:\(.*\))?)$/;
const LABELS = /^(?:_labels|:LABEL)$/;
const START = /^(?:_start|:START_ID(?:\(.*\))?)$/;
const END = /^(?:_end|:END_ID(?:\(.*\))?)$/;
const TYPE = /^(?:_type|:TYPE)$/;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [NODE_ID, 'id'],
  [LABELS, 'kind'],
  [START, 'source'],
  [END, 'target'],
  [TYPE, 'type'],
];

const NOTE =
  'Read as Neo4j writes it: rows with a start and an end are ties, and rows with an id are their actors.';

/**
 * A table that Neo4j wrote, with nodes and relationships among its rows: relationships as rows, and nodes as the
 * list of their actors. Null where a table is none of those.
 */
export function neo4jTable(table: ForeignTable) {
  const at = (name: RegExp) => table.columns.findIndex((column) => name.test(column.name));
  const [id, labels, start, end] = [at(NODE_ID), at(LABELS), at(START), at(END)];
  if (start < 0 || end < 0) return null;
  const holds = (column: number) => (row: ForeignRow) => (row.cells[column] ?? '') !== '';
  const ties = table.rows.filter(holds(start));
  const nodes = table.rows.filter((row) => !holds(start)(row) && holds(id)(row));
  if (ties.length === 0)
    return refusedFile(`${nodes.length} nodes and no relationship`, 'at least one');
  const actors = id < 0 || nodes.length === 0 ? null : listOf(table, nodes, labels);
  const list = listOf(table, ties, labels);
  return {
    ok: true as const,
    table: {
      ...table,
      ...list,
      rowCount: ties.length,
      actors,
      notes: [...table.notes, NOTE],
    },
  };
}

/** Some rows of a table, with the columns in which any of them has something. */
function listOf(table: ForeignTable, rows: readonly ForeignRow[], labels: number): ForeignList {
  const used = table.columns.flatMap((_, index) =>
    rows.some(({ cells }) => (cells[index] ?? '') !== '') ? [index] : [],
  );
  const names = used.map((index) => nameOf(table.columns[index]?.name ?? ''));
  const cellIn = ({ cells }: ForeignRow, index: number) => {
    const cell = cells[index] ?? '';
    return index === labels ? labelsIn(cell) : cell;
  };
  const shown = rows.map((row) => ({ ...row, cells: used.map((index) => cellIn(row, index)) }));
  return { columns: columnsOf(names, shown), rows: shown };
}

/** Columns without the types that imports have behind their names: `born:int`. */
function nameOf(column: string): string {
  const known = NAMES.find(([name]) => name.test(column));
  return known?.[1] ?? (column.replace(/:[a-z]+(?:\[\])?$/i, '') || column);
}

/** Kinds of nodes, `:Person:Author` or `Person;Author`, as words. */
function labelsIn(cell: string): string {
  return cell.split(/[:;]/).filter(Boolean).join(', ');
}
