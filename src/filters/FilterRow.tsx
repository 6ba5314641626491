import type { ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly count: number;
  readonly name: string;
  readonly meaning: string;
  readonly swatch: ReactNode;
  readonly onToggle: () => void;
}

/** A row of the legend that switches what it explains on and off. */
export function FilterRow({ checked, count, name, meaning, swatch, onToggle }: Props) {
  return (
    <label className="filter-row" title={meaning} data-empty={count === 0}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      {swatch}
      <span className="filter-name">{name}</span> <span className="filter-count">{count}</span>
    </label>
  );
}
