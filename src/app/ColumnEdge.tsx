import type { KeyboardEvent, PointerEvent } from 'react';
import { bounded, type ColumnName, LEAST_WIDTH, MOST_WIDTH, setColumn } from './columns.ts';
import type { ShownColumn } from './use-columns.ts';
import './columns.css';

interface Props {
  readonly name: ColumnName;
  /** What stands in the column. */
  readonly what: string;
  readonly column: ShownColumn;
}

/** The edge of a column: to be dragged, or moved by the arrow keys; and a button that folds the column away. */
export function ColumnEdge({ name, what, column }: Props) {
  const { width, folded, fold } = column;
  const wider = name === 'side' ? 1 : -1;
  const setWidth = (next: number) => setColumn(name, { width: bounded(next) });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, wider);
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setWidth(width + step);
  };
  const onPointerMove = ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const main = currentTarget.parentElement?.getBoundingClientRect();
    if (main === undefined) return;
    setWidth((name === 'side' ? clientX - main.left : main.right - clientX) / lettersHeight());
  };

  return (
    <>
      {folded ? null : (
        <hr
          className={`column-edge column-edge-${name}`}
          tabIndex={0}
          aria-label={`Width of ${what}`}
          aria-orientation="vertical"
          aria-valuemin={LEAST_WIDTH}
          aria-valuemax={MOST_WIDTH}
          aria-valuenow={Math.round(width)}
          onKeyDown={onKeyDown}
          onPointerDown={({ currentTarget, pointerId }) =>
            currentTarget.setPointerCapture(pointerId)
          }
          onPointerMove={onPointerMove}
          onDoubleClick={() => setColumn(name, { width: null })}
        />
      )}
      <button
        type="button"
        className={`column-fold column-fold-${name}`}
        data-folded={folded}
        aria-expanded={!folded}
        title={folded ? `Show ${what}` : `Fold ${what} away`}
        aria-label={folded ? `Show ${what}` : `Fold ${what} away`}
        onClick={() => fold(!folded)}
      >
        <span aria-hidden="true">{folded === (name === 'side') ? '›' : '‹'}</span>
        {folded ? <span className="column-name">{what}</span> : null}
      </button>
    </>
  );
}

/** By how many rem a key widens; `null` for the key of something else. Home and End go to the bounds. */
function stepOf(key: string, wider: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return wider;
    case 'ArrowLeft':
      return -wider;
    case 'Home':
      return -MOST_WIDTH;
    case 'End':
      return MOST_WIDTH;
    default:
      return null;
  }
}

/** In pixels. */
function lettersHeight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
