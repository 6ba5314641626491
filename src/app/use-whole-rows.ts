import { type RefObject, useLayoutEffect } from 'react';

const ROWS = '.filter-row, h2, h3, p, li, legend, summary, dd';
/** A row that is taller than this is text to read on, and may be cut anywhere. In pixels. */
const TALLEST_ROW = 48;

/** Ends a panel that scrolls below its last whole row, so that no row is cut where its reader begins. */
export function useWholeRows(panel: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    let frame = 0;
    // In the next frame: WebKit takes what changes sizes while it tells of them for a fault of the page.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => endBelowWholeRow(element));
    });
    for (const each of [element.parentElement, ...element.children]) {
      if (each !== null) observer.observe(each);
    }
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [panel]);
}

function endBelowWholeRow(panel: HTMLElement) {
  panel.style.marginBlockEnd = '';
  const { top, bottom } = panel.getBoundingClientRect();
  const cut = [...panel.querySelectorAll(ROWS)]
    .map((row) => row.getBoundingClientRect())
    .map((row) => ({ from: row.top + panel.scrollTop, to: row.bottom + panel.scrollTop }))
    .filter(({ from, to }) => from > top && from < bottom && to > bottom)
    .filter(({ from, to }) => to - from <= TALLEST_ROW)
    .map(({ from }) => bottom - from);
  if (cut.length > 0) panel.style.marginBlockEnd = `${Math.ceil(Math.max(...cut))}px`;
}
