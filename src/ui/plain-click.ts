import type { MouseEvent } from 'react';

/** Follows a link without loading the page anew; a reader who wants a new tab or window gets one. */
export function followOnPage(event: MouseEvent, follow: () => void) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
}
