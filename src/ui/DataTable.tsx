import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import { inDigits, useFirstOfMany } from './first-of-many.tsx';
import { moveFocus } from './move-focus.ts';
import { type Column, leastWidthOf, type Order, ordered, rowsWith } from './table-rows.ts';
import { useOneStop } from './use-one-stop.ts';
import './data-table.css';

interface Props<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  /** Whether a row belongs to what is selected. */
  readonly isMarked: (row: Row) => boolean;
  readonly onSelect: (row: Row) => void;
  /** What to do with the rows that are left, in the order they have. */
  readonly toolsFor: (rows: readonly Row[]) => ReactNode;
  readonly children?: ReactNode;
}

/** Rows are short, and a table is looked through rather than read. */
const ROWS_AT_A_TIME = 400;

/**
 * A table to sort and to search. Its first column selects a row: one Tab stop, with the arrow keys,
 * Home and End inside.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { name, columns, rows, keyOf, isSelected, isMarked, onSelect, toolsFor, children } = props;
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const found = ordered(rowsWith(rows, columns, sought), columns, order);
  const { shown, more } = useFirstOfMany(found, 'rows', {
    atATime: ROWS_AT_A_TIME,
    never: isSelected,
  });
  const { stopAt } = useOneStop(shown.map(keyOf));

  return (
    <div className="data-table">
      <div className="data-table-tools">
        <label>
          Search this table{' '}
          <input
            type="search"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
            onKeyDown={(event) => {
              // The browser empties the field; one level back is enough.
              if (event.key === 'Escape' && sought !== '') event.stopPropagation();
            }}
          />
        </label>
        {children}
        {toolsFor(found)}
      </div>
      <p role="status" className="data-table-count">
        {found.length === rows.length
          ? `${inDigits(rows.length)} rows.`
          : `${inDigits(found.length)} of ${inDigits(rows.length)} rows.`}
      </p>
      <div className="data-table-scroll">
        <table aria-label={name}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column.name}
                  name={column.name}
                  width={leastWidthOf(column, shown)}
                  order={order}
                  onOrder={setOrder}
                />
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={(event) => moveFocus(body.current, event)}>
            {shown.map((row) => (
              <tr
                key={keyOf(row)}
                data-selected={isSelected(row)}
                data-marked={isMarked(row) || undefined}
              >
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.name} scope="row">
                      <button
                        type="button"
                        {...stopAt(keyOf(row))}
                        aria-pressed={isSelected(row)}
                        translate={column.isNames === true ? 'no' : undefined}
                        onClick={() => onSelect(row)}
                      >
                        {column.textOf(row)}
                      </button>
                    </th>
                  ) : (
                    <td
                      key={column.name}
                      data-wide={column.wide === true}
                      lang={column.languageOf?.(row)}
                    >
                      {column.textOf(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </div>
  );
}

interface HeadingProps {
  readonly name: string;
  /** On a narrow screen, in letters. */
  readonly width: number;
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
}

function Heading({ name, width, order, onOrder }: HeadingProps) {
  const own = order?.column === name ? order : null;
  const ariaSort = own?.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={own === null ? undefined : ariaSort}
      style={{ '--least': `${width}ch` } as CSSProperties}
    >
      <button
        type="button"
        onClick={() => onOrder({ column: name, descending: own !== null && !own.descending })}
      >
        {name}
        <span aria-hidden="true">{signOf(own)}</span>
      </button>
    </th>
  );
}

function signOf(order: Order | null): string {
  if (order === null) return '';
  return order.descending ? ' ↓' : ' ↑';
}
