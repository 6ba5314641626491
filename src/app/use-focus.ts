import { useEffect, useRef } from 'react';
import { useSelection, useViewState } from '../state/use-explorer.tsx';
import type { OpenSheet } from './Sheets.tsx';

/** Esc goes one level back, wherever the focus is: from a sheet to the drawing, or to no selection. */
export function useEscape(sheet: OpenSheet, setSheet: (sheet: OpenSheet) => void) {
  const clearSelection = useViewState((state) => state.clearSelection);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (sheet === 'none' || sheet === 'evidence') clearSelection();
      else setSheet('none');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [sheet, setSheet, clearSelection]);
}

/**
 * When evidence closes and takes the focus with it, gives the focus back to the tie's entry in the
 * list, from where the reader can go on.
 */
export function useBackToTie() {
  const selection = useSelection();
  const before = useRef(selection);
  useEffect(() => {
    const last = before.current;
    before.current = selection;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost || selection.kind !== 'nothing' || last.kind !== 'tie') return;
    const entries = [...document.querySelectorAll<HTMLElement>('[data-tie]')];
    entries.find((entry) => entry.dataset.tie === last.id)?.focus();
  }, [selection]);
}
