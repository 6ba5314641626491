import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { useActions, useViewState } from '../state/use-explorer.tsx';
import { NOTHING, withSelection } from '../state/view.ts';
import type { OpenSheet } from './Sheets.tsx';

/**
 * Which sheet is open on a small screen, and how to open another. Selecting something opens its
 * evidence; clearing the selection closes it. On a large screen there are no sheets.
 */
export function useSheet(small: boolean) {
  // Where there are none, who asks for sheets has no need to follow the selection.
  const selection = useViewState(({ view }) => (small ? view.selection : NOTHING));
  const [sheet, setSheet] = useState<OpenSheet>(selection.kind === 'nothing' ? 'none' : 'evidence');
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    if (selection.kind !== 'nothing') setSheet('evidence');
    else if (sheet === 'evidence') setSheet('none');
  }
  const { change } = useActions();
  const open: OpenSheet = small ? sheet : 'none';
  /** One level back: closes a sheet; the one of evidence, or none, takes the selection with it. */
  const goBack = useCallback(() => {
    setSheet('none');
    if (open === 'none' || open === 'evidence') change(withSelection, NOTHING);
  }, [open, change]);
  return { sheet: open, openSheet: setSheet, goBack };
}

/** How many pixels of the lower part of an element the open sheet covers. */
export function useCovered(element: RefObject<HTMLElement | null>, sheet: OpenSheet): number {
  const [covered, setCovered] = useState(0);
  useLayoutEffect(() => {
    // To measure is to have the whole page laid out first.
    if (sheet === 'none') return setCovered(0);
    const cover = document.getElementById(`sheet-${sheet}`);
    const measure = () => {
      const bottom = element.current?.getBoundingClientRect().bottom ?? 0;
      const top = cover?.getBoundingClientRect().top ?? bottom;
      setCovered(Math.max(0, bottom - top));
    };
    measure();
    if (cover === null || typeof ResizeObserver === 'undefined') return undefined;
    // It grows when what it holds has come.
    const observer = new ResizeObserver(measure);
    observer.observe(cover);
    return () => observer.disconnect();
  }, [element, sheet]);
  return covered;
}
