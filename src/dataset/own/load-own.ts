import type { Dataset } from '../../model/dataset.ts';
import { type Collections, ModelAssembly } from '../build-model.ts';
import { fetchText } from '../fetch-text.ts';
import { LoadError } from '../load-failure.ts';
import { type OwnLoading, ownAddress, takeLoading } from './loading.ts';
import type { LoadingMessage } from './messages.ts';

/**
 * The app's own dataset, wherever it can be read: in a thread of its own, or else here. It is gone
 * where a newer app was published while this one came from a cache. Throws a {@link LoadError}, or
 * the reason of a signal that stops it.
 */
export async function loadOwn(signal: AbortSignal): Promise<Dataset> {
  const loading = takeLoading();
  try {
    const dataset = loading === null ? null : await assembled(loading, signal);
    return dataset ?? (await loadHere(ownAddress(), signal));
  } catch (error) {
    throw isMissing(error) ? new LoadError({ kind: 'replaced' }) : error;
  }
}

/** Puts the model together as its parts come in, so that no task is long; `null` where the thread broke. */
async function assembled(loading: OwnLoading, signal: AbortSignal): Promise<Dataset | null> {
  const assembly = new ModelAssembly();
  const loaded = await lastOf(loading, signal, (part) => assembly.add(part));
  return loaded === null ? null : assembly.model(loaded);
}

type Loaded = Extract<LoadingMessage, { kind: 'loaded' }>;

function lastOf(
  { messages, broken, stop }: OwnLoading,
  signal: AbortSignal,
  onPart: (part: Partial<Collections>) => void,
): Promise<Loaded | null> {
  const end = new AbortController();
  return new Promise<Loaded | null>((resolve, reject) => {
    const take = ({ data }: MessageEvent<LoadingMessage>) => {
      switch (data.kind) {
        case 'part':
          return onPart(data.part);
        case 'loaded':
          return resolve(data);
        case 'failed':
          return reject(new LoadError(data.failure));
      }
    };
    messages.addEventListener('message', take, { signal: end.signal });
    messages.start();
    broken.then(() => resolve(null));
    signal.addEventListener('abort', () => reject(signal.reason), { signal: end.signal });
  }).finally(() => {
    end.abort();
    messages.close();
    stop();
  });
}

/** What reads a dataset is not among the page's first scripts: its own thread brings it. */
async function loadHere(address: string, signal: AbortSignal): Promise<Dataset> {
  const text = await fetchText(address, signal);
  const { readDatasetText } = await import('../read-dataset.ts').catch(() => {
    throw new LoadError({ kind: 'unreachable' });
  });
  const reading = readDatasetText(text);
  if (reading.ok) return reading.dataset;
  const { problems, count } = reading;
  throw new LoadError({ kind: 'invalid', problems, count });
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof LoadError) || error.failure.kind !== 'refused') return false;
  return error.failure.status === 404 || error.failure.status === 410;
}
