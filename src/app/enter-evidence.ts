import type { Selection } from '../state/view.ts';
import type { ViewStore } from '../state/view-store.ts';

/** What is about to be shown as evidence, for a reader who goes on in it. */
let awaited: Selection | null = null;

/**
 * Gives the focus to the words of what is selected: to the quotation that was asked for, else to their
 * head. Where they are not shown yet, once they are.
 */
export function enterEvidence(store: ViewStore, shown: boolean): void {
  const { selection } = store.getState().view;
  awaited = shown ? null : selection;
  if (shown) focusWords(store);
}

/** What is now shown as evidence takes the focus, if that is what the reader waits for. */
export function enterIfAwaited(store: ViewStore, selection: Selection): (() => void) | undefined {
  if (awaited !== selection || selection.kind === 'nothing') return undefined;
  awaited = null;
  return focusWords(store);
}

/** Words load when they are first asked for: so many milliseconds a reader waits in one place. */
const PATIENCE_MS = 10_000;

/** Returns how to wait no longer. */
function focusWords(store: ViewStore): () => void {
  const before = document.activeElement;
  const region = document.querySelector('.evidence');
  const observer = new MutationObserver(() => tryIt());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  const tryIt = () => {
    const place = placeIn(store);
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (place === null && !moved) return;
    stop();
    if (!moved) place?.focus();
  };
  if (region !== null) observer.observe(region, { childList: true, subtree: true });
  tryIt();
  return stop;
}

function placeIn(store: ViewStore): HTMLElement | null {
  const isSought = store.getState().sought !== null;
  return document.querySelector<HTMLElement>(
    isSought ? '.evidence [data-sought="true"]' : '.evidence-title h2',
  );
}
