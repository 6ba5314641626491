import { scriptAddress } from '../../ui/script-address.ts';
import worker from './loading.worker.ts?worker&url';
import type { LoadingRequest } from './messages.ts';

/** The app's own dataset on its way, fetched and checked in a thread of its own. */
export interface OwnLoading {
  /** Where messages wait until somebody listens. */
  readonly messages: MessagePort;
  /** Ends, with no word on why, once the thread cannot go on. */
  readonly broken: Promise<void>;
  readonly stop: () => void;
}

/** The data that this build is bound to; while developing and in tests nothing is built. */
const VERSION: string | undefined = import.meta.env.DATASET_VERSION;

/** The whole address of the app's own dataset: that of the very version the app was built with. */
export function ownAddress(): string {
  const file = VERSION === undefined ? 'dataset.json' : `dataset-${VERSION}.json`;
  return new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI).href;
}

let begun: OwnLoading | null = null;

/** Begins before anybody asks: while the scripts of the page are on their way. */
export function beginLoadingOwn(): void {
  begun = startLoading();
}

/** The loading that has begun, or one that begins now; `null` where the browser lets no thread be. */
export function takeLoading(): OwnLoading | null {
  const taken = begun ?? startLoading();
  begun = null;
  return taken;
}

function startLoading(): OwnLoading | null {
  try {
    const thread = new Worker(scriptAddress(worker) as string, { type: 'module' });
    const { port1: messages, port2: page } = new MessageChannel();
    const broken = new Promise<void>((resolve) => {
      thread.addEventListener('error', (event) => {
        // It is told where the dataset is asked for, if it cannot be loaded without.
        event.preventDefault();
        resolve();
      });
    });
    thread.postMessage({ address: ownAddress() } satisfies LoadingRequest, [page]);
    return { messages, broken, stop: () => thread.terminate() };
  } catch {
    return null;
  }
}
