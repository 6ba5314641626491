import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { inDigits } from './first-of-many.tsx';
import './filter-row.css';

interface Props {
  readonly checked: boolean;
  readonly count: number;
  readonly name: string;
  readonly meaning: string;
  readonly sample: ReactNode;
  readonly onToggle: () => void;
  /** Leaves nothing on but this, or all again where that is so: by a button, and by the key O on the box. */
  readonly only?: { readonly isOnly: boolean; readonly toggle: () => void } | undefined;
}

/** A row that explains something, counts it, and switches it on and off. */
export function FilterRow({ checked, count, name, meaning, sample, onToggle, only }: Props) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const isOther = event.ctrlKey || event.metaKey || event.altKey;
    if (only === undefined || isOther || event.key.toLowerCase() !== 'o') return;
    event.preventDefault();
    only.toggle();
  };
  return (
    <div className="filter-row" title={meaning} data-empty={count === 0}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          aria-keyshortcuts={only === undefined ? undefined : 'O'}
          onChange={onToggle}
          onKeyDown={onKeyDown}
        />
        {sample}
        <span className="filter-name">{name}</span>{' '}
        <span className="filter-count">{inDigits(count)}</span>
        <span id={id} hidden>
          {meaning}
        </span>
      </label>
      {only === undefined ? null : (
        // The key O does the same on the box: a stop of its own would double the way through the legend.
        <button
          type="button"
          className="filter-only"
          tabIndex={-1}
          aria-label={only.isOnly ? 'All kinds again' : `Only ${name}`}
          onClick={only.toggle}
        >
          {only.isOnly ? 'all' : 'only'}
        </button>
      )}
    </div>
  );
}
