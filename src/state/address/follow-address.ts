import type { ViewStore } from '../view-store.ts';
import { parametersOf } from './address-words.ts';
import { addressOn, writeAddress } from './page-address.ts';

/** Browsers limit how often a page may write its address: wait until the reader's hand rests. */
const REST_MS = 250;

/**
 * Keeps view and address together: each change of view becomes an entry of the browser's history,
 * and going back or forward opens the view of that entry. What the address says of the page itself
 * stays in it. Returns how to stop.
 */
export function followAddress(store: ViewStore, page: Window): () => void {
  let timer: number | undefined;
  let known = page.location.search;

  function write() {
    const address = addressOn(page, store.getState().view);
    if (address === page.location.search) return;
    // A section of one view is none of another.
    const hash = viewIn(address) === viewIn(page.location.search) ? page.location.hash : '';
    writeAddress(page, 'pushState', address + hash);
    known = page.location.search;
  }
  const stopWriting = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, REST_MS);
  });
  function goBack() {
    // A link to a section of the same view is a step in the history too, and changes no view.
    if (page.location.search === known) return;
    known = page.location.search;
    store.getState().openAddress(known);
    // This change of view came from the address: it must not become another entry.
    page.clearTimeout(timer);
  }
  page.addEventListener('popstate', goBack);
  return () => {
    page.clearTimeout(timer);
    stopWriting();
    page.removeEventListener('popstate', goBack);
  };
}

function viewIn(search: string): string | null {
  return parametersOf(search).get('view');
}
