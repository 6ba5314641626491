import { quoted } from '../../dataset/problem.ts';
import {
  cellOfRow,
  columnsOf,
  type ForeignRow,
  type ForeignTable,
  MOST_ROWS,
  refusedFile,
} from '../foreign-table.ts';
import { type Spell, spellsIn } from '../graphs/gexf-times.ts';
import { unreadTimes } from '../graphs/graph-table.ts';

/** A set of stretches or of moments as Gephi writes it in a cell: `<[1990.0, 1995.0]; [1998.0, 2001.0]>`. */
const SET = /^<(?:empty|\s*(?:[[(][^[\]()<>]*[\])][;,]?\s*)*)>$/;

/**
 * The ties of a table that Gephi wrote, with a row for each stretch of time of each: those in its column of intervals or
 * timestamps, as "start" and "end". Null where no column holds such sets.
 */
export function gephiTable(table: ForeignTable) {
  const at = table.columns.findIndex(({ samples }, index) => {
    return samples.some((sample) => SET.test(sample)) && holdsSets(table, index);
  });
  const column = table.columns[at];
  if (column === undefined) return null;
  const areMoments = momentsIn(table, at);
  const width = table.columns.length;
  const rows = table.rows.flatMap((row) => rowsOf(row, at, width, areMoments));
  if (rows.length > MOST_ROWS) {
    return refusedFile(`${rows.length} times of ties`, `at most ${MOST_ROWS}`);
  }
  const names = table.columns.map(({ name }) => name).filter((_, index) => index !== at);
  const made: ForeignTable = {
    ...table,
    columns: columnsOf([...names, 'start', 'end'], rows),
    rows,
    rowCount: rows.length,
    notes: [
      ...table.notes,
      `In ${quoted(column.name)} Gephi wrote ${areMoments ? 'moments' : 'stretches of time'}: each was read as a time of its tie, with its beginning in “start” and its end in “end”.`,
    ],
  };
  return { ok: true as const, table: { ...made, notes: [...made.notes, ...unreadTimes(made)] } };
}

function holdsSets({ rows }: ForeignTable, column: number): boolean {
  return rows.every((row) => {
    const cell = cellOfRow(row, column);
    return cell === '' || SET.test(cell);
  });
}

/** Stretches have two ends each; where one has more or fewer, the column holds moments, as it may say itself. */
function momentsIn({ columns, rows }: ForeignTable, at: number): boolean {
  if (/timestamp/i.test(columns[at]?.name ?? '')) return true;
  return rows.some((row) =>
    cellOfRow(row, at)
      .split(/[\])]/)
      .some(
        (part) =>
          /\d/.test(part) && part.split(',').filter((each) => /\d|inf/i.test(each)).length !== 2,
      ),
  );
}

function rowsOf(
  row: ForeignRow,
  at: number,
  width: number,
  areMoments: boolean,
): readonly ForeignRow[] {
  const list = areMoments ? 'timestamps' : 'intervals';
  const spells = spellsIn(new Map([[list, cellOfRow(row, at)]]));
  const whole = [...row.cells, ...Array<string>(Math.max(0, width - row.cells.length)).fill('')];
  const cells = whole.filter((_, index) => index !== at);
  const times: readonly Spell[] = spells.length > 0 ? spells : [{ start: '', end: '' }];
  return times.map(({ start, end }) => ({ ...row, cells: [...cells, start, end] }));
}
