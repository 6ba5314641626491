import { cellOfRow, columnsOf, type ForeignRow, type ForeignTable } from '../foreign-table.ts';

const NOTE =
  'Read as Cytoscape writes its table of edges: the two ends of each stand in its name, around its interaction.';

/**
 * The table of edges of Cytoscape, which tells their ends only in names such as `Ana (knows) Bo`: with a column for each.
 * Null where a table is none, or where an end is not plain.
 */
export function cytoscapeTable(table: ForeignTable) {
  const at = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [name, interaction] = [at('name'), at('interaction')];
  if (name < 0 || interaction < 0 || at('source') >= 0) return null;
  const rows: ForeignRow[] = [];
  for (const row of table.rows) {
    const between = ` (${cellOfRow(row, interaction)}) `;
    const [from, to, more] = cellOfRow(row, name).split(between);
    if (from === undefined || to === undefined || more !== undefined) return null;
    rows.push({ ...row, cells: [from, to, ...row.cells] });
  }
  const names = table.columns.map((column) => column.name);
  const columns = columnsOf(['source', 'target', ...names], rows);
  return { ok: true as const, table: { ...table, columns, rows, notes: [...table.notes, NOTE] } };
}
