import type { Dataset } from '../model/dataset.ts';
import { Stepwise } from '../model/stepwise.ts';
import { preparing } from './explorer.ts';

/** How long the page is kept from other things at a time, in milliseconds. */
const MOST_MS = 8;

/**
 * Gives a dataset back once it can be explored at once, beginning with the view that an address names.
 * Until then whatever is on the screen answers.
 *
 * Rejected: deriving in the worker that reads the file. Ties hold claims, not copies of them: what a worker
 * derives would have to be copied and joined again, and to copy 80,000 claims takes the page longer than
 * to derive from them.
 */
export async function prepared(dataset: Dataset, search: string): Promise<Dataset> {
  const work = new Stepwise(preparing(dataset, search));
  let end = performance.now() + MOST_MS;
  while (work.step()) {
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + MOST_MS;
  }
  return work.result();
}

/** A timer would wait some milliseconds more each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.addEventListener('message', () => {
      port2.close();
      resolve();
    });
    port2.start();
    port1.postMessage(null);
  });
}
