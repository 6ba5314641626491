import type { ViewStore } from '../view-store.ts';
import { readPageOptions, withPageOptions } from './page-options.ts';
import { addressOf } from './view-address.ts';

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
    const options = readPageOptions(page.location.search);
    const address = withPageOptions(addressOf(store.getState().view), options);
    if (address === page.location.search) return;
    // A section of one view is none of another.
    const hash = viewIn(address) === viewIn(page.location.search) ? page.location.hash : '';
    try {
      page.history.pushState(null, '', address + hash);
      known = page.location.search;
    } catch {
      // A sandboxed frame refuses the history; the view itself is not affected.
    }
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

/** Takes the theme out of the address, as when the reader chooses another than the link did. */
export function forgetThemeOf(page: Window): void {
  const { pathname, search, hash } = page.location;
  const parts = search.slice(1).split('&');
  const kept = parts.filter((part) => !part.startsWith('theme='));
  if (kept.length === parts.length) return;
  try {
    page.history.replaceState(null, '', `${pathname}?${kept.join('&')}${hash}`);
  } catch {
    // A sandboxed frame refuses the history; the theme itself has changed.
  }
}

function viewIn(search: string): string | null {
  return new URLSearchParams(search).get('view');
}
