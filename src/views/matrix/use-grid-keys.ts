import { type KeyboardEvent, useRef, useState } from 'react';

/** Where the Tab key lands in a grid: a row and a column, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The keys of a grid, as the ARIA Authoring Practices have them: arrows, Home and End in the row, with
 * Ctrl in the whole. The grid is one Tab stop, at the cell that had the focus last.
 */
export function useGridKeys(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  // The first of all places is an actor with itself.
  const [stop, setStop] = useState<Place>({ row: 0, column: 1 });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event, stop, { row: rows - 1, column: columns - 1 });
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-place="${next.row} ${next.column}"]`,
    );
    cell?.focus();
  };
  const cellProps = (row: number, column: number) => ({
    'data-place': `${row} ${column}`,
    tabIndex: row === stop.row && column === stop.column ? 0 : -1,
    onFocus: () => setStop({ row, column }),
  });
  return { grid, onKeyDown, cellProps };
}

function placeAfter(event: KeyboardEvent, { row, column }: Place, last: Place): Place | undefined {
  if (event.altKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
