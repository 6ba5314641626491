import type { MouseEvent } from 'react';

/** Follows a link without loading the page anew; a reader who wants a new tab or window gets one. */
export function followOnPage(event: MouseEvent, follow: () => void) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
}

/** Whether a click, or the key that stands for one, picks out something beside what is picked out already. */
export function picksMore(event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
