import type { DatasetInput } from '../../dataset/format.ts';
import type { ForeignColumn, ForeignRow, ForeignTable } from '../foreign-table.ts';
import { cleanName } from './identifiers.ts';
import type { SourceNamed } from './sources.ts';

type Passage = NonNullable<DatasetInput['passages']>[number];

/** The words of a row: its quotation where it has one, else the row itself as it stands in the file. */
export function passageOfRow(
  { text, kind, columns }: ForeignTable,
  row: ForeignRow,
  quotation: string,
  source: SourceNamed,
  pages: string | null,
): Passage {
  const raw = text.slice(row.start, row.end);
  const at = quotation === '' ? 0 : raw.indexOf(quotation);
  const exact = quotation === '' ? raw : quotation;
  const anchored = source.isFile && at >= 0;
  return {
    // The spells of one edge are claims on the same words.
    id: `${kind === 'table' ? 'row' : 'edge'}-${row.number}`,
    source: source.id,
    exact,
    spelledOut: quotation === '' ? spelledOut(columns, row) || null : null,
    start: anchored ? row.start + at : null,
    end: anchored ? row.start + at + exact.length : null,
    pages: source.isFile ? null : pages,
  };
}

/** In characters: more of a row nobody reads. */
const LONGEST = 20_000;

/**
 * A row by its cells, a line for each that holds something: the name of its column, a colon and what stands in it. A
 * column that was put together from others is none of the file.
 */
function spelledOut(columns: readonly ForeignColumn[], { cells }: ForeignRow): string {
  const lines: string[] = [];
  let length = 0;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    const value = length > LONGEST ? '' : cleanName(cell.slice(0, LONGEST + 1));
    if (column === undefined || column.madeOf !== undefined || value === '') continue;
    const cut = value.length > LONGEST ? `${value.slice(0, LONGEST)}…`.toWellFormed() : value;
    lines.push(`${column.name}: ${cut}`);
    length += cut.length;
  }
  return lines.join('\n');
}
