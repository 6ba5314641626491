import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

export type SheetName = 'year' | 'legend' | 'ties' | 'evidence';

const TABS: readonly (readonly [SheetName, string])[] = [
  ['year', 'The year'],
  ['legend', 'Legend'],
  ['ties', 'Ties'],
  ['evidence', 'Evidence'],
];

interface SheetProps {
  readonly name: SheetName;
  readonly narrow: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel of the page; on a phone a sheet over the lower part of the drawing, one at a time. */
export function Sheet({ name, narrow, open, onClose, children }: SheetProps) {
  if (!narrow) return <div className={`panel panel-${name}`}>{children}</div>;
  return (
    <div id={`sheet-${name}`} className="sheet" hidden={!open}>
      <div className="sheet-close">
        <Button look="quiet" aria-label="Close this sheet" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </div>
  );
}

interface SheetTabsProps {
  readonly open: SheetName | 'none';
  readonly onOpen: (name: SheetName | 'none') => void;
}

/** The way to the sheets at the foot of a phone. */
export function SheetTabs({ open, onOpen }: SheetTabsProps) {
  return (
    <nav className="sheet-tabs" aria-label="Panels">
      {TABS.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-expanded={open === name}
          aria-controls={`sheet-${name}`}
          onClick={() => onOpen(open === name ? 'none' : name)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
