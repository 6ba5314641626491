import type { ForeignTable } from '../foreign/foreign-table.ts';
import type { Mapping } from '../foreign/mapping/mapping.ts';
import { MEANING_NAMES } from '../foreign/mapping/meaning-names.ts';
import { MEANINGS } from '../foreign/mapping/meanings.ts';
import { beginningOf } from './beginning.ts';

interface Props {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
}

const ROWS = 3;

/**
 * The first rows of a file, set on their side: a line for each of its columns, with what it is read as. So it
 * fits a phone, and however many columns there are, none of them lies beyond the edge.
 */
export function TablePreview({ table, mapping }: Props) {
  const rows = table.rows.slice(0, ROWS);
  const word = table.kind === 'table' ? 'Row' : 'Edge';
  const meaningOf = (column: number) => {
    const meaning = MEANINGS.find((each) => mapping.columns[each] === column);
    return meaning === undefined ? 'not read' : `read as ${MEANING_NAMES[meaning]}`;
  };
  return (
    <table className="mapping-preview">
      <caption className="visually-hidden">The first rows of the file</caption>
      <thead>
        <tr>
          <th scope="col">Column</th>
          {rows.map(({ number }) => (
            <th key={number} scope="col">
              {word} {number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ name }, index) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{beginningOf(name)}</bdi>{' '}
              <span className="mapping-meaning">{meaningOf(index)}</span>
            </th>
            {rows.map(({ number, cells }) => (
              <td key={number}>
                <span className="mapping-cell">
                  <bdi>{beginningOf(cells[index] ?? '')}</bdi>
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
