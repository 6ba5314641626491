import { type ReactNode, useEffect, useRef } from 'react';
import { useMomentNoun } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWholeRows } from './use-whole-rows.ts';

export type SheetName = 'year' | 'legend' | 'ties' | 'evidence';

/** The sheet that is open on a small screen, if any. */
export type OpenSheet = SheetName | 'none';

const OTHER_TABS: readonly (readonly [SheetName, string])[] = [
  ['legend', 'Legend'],
  ['ties', 'Ties'],
  ['evidence', 'Evidence'],
];

interface SheetProps {
  readonly name: SheetName;
  readonly small: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel of the page; on a small screen a sheet over the lower part of the drawing. */
export function Sheet({ name, small, open, onClose, children }: SheetProps) {
  if (small) {
    return (
      <SmallSheet name={name} open={open} onClose={onClose}>
        {children}
      </SmallSheet>
    );
  }
  if (name === 'legend') return <WholeRows name={name}>{children}</WholeRows>;
  return (
    <div className={`panel panel-${name}`} data-scrolls>
      {children}
    </div>
  );
}

function WholeRows({ name, children }: Pick<SheetProps, 'name' | 'children'>) {
  const panel = useRef<HTMLDivElement>(null);
  useWholeRows(panel);
  return (
    <div ref={panel} className={`panel panel-${name}`} data-scrolls>
      <div>{children}</div>
    </div>
  );
}

function SmallSheet({ name, open, onClose, children }: Omit<SheetProps, 'small'>) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever opened the sheet wants to go on in it, and back to its tab when it closes.
    if (!open) return;
    // A quotation that was asked for has taken the focus already.
    if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus();
    return () => {
      const { activeElement } = document;
      if (activeElement !== document.body && !sheet.current?.contains(activeElement)) return;
      document.getElementById(`tab-${name}`)?.focus();
    };
  }, [open, name]);
  return (
    <div
      id={`sheet-${name}`}
      ref={sheet}
      className="sheet"
      hidden={!open}
      tabIndex={-1}
      data-scrolls
    >
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
  readonly open: OpenSheet;
  /** Whether the ties are those of two years, compared. */
  readonly comparing: boolean;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** The way to the sheets at the foot of a small screen. */
export function SheetTabs({ open, comparing, onOpen }: SheetTabsProps) {
  const tabs = [['year', `The ${useMomentNoun()}`] as const, ...OTHER_TABS];
  return (
    <nav className="sheet-tabs" aria-label="Panels">
      {tabs.map(([name, label]) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          aria-expanded={open === name}
          aria-controls={`sheet-${name}`}
          onClick={() => onOpen(open === name ? 'none' : name)}
        >
          {comparing && name === 'ties' ? 'Changes' : label}
        </button>
      ))}
    </nav>
  );
}
