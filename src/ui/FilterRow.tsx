import { type ReactNode, useId } from 'react';
import { inDigits } from './first-of-many.tsx';
import './filter-row.css';

interface Props {
  readonly checked: boolean;
  readonly count: number;
  readonly name: string;
  readonly meaning: string;
  readonly sample: ReactNode;
  readonly onToggle: () => void;
}

/** A row that explains something, counts it, and switches it on and off. */
export function FilterRow({ checked, count, name, meaning, sample, onToggle }: Props) {
  const id = useId();
  return (
    <label className="filter-row" title={meaning} data-empty={count === 0}>
      <input type="checkbox" checked={checked} aria-describedby={id} onChange={onToggle} />
      {sample}
      <span className="filter-name">{name}</span>{' '}
      <span className="filter-count">{inDigits(count)}</span>
      <span id={id} hidden>
        {meaning}
      </span>
    </label>
  );
}
