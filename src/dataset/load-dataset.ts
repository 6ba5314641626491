import type { Dataset } from '../model/dataset.ts';
import type { Problem } from './problem.ts';
import { readDatasetText } from './read-dataset.ts';

/** Why a dataset did not load, told apart as far as a browser lets a page know. */
export type LoadFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number }
  /** The version asked for is gone: a newer one has taken its place. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly count: number };

export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`The dataset did not load: ${failure.kind}.`);
    this.name = 'LoadError';
    this.failure = failure;
  }
}

/** Fetches a dataset and checks it. Throws nothing but a {@link LoadError}. */
export async function loadDataset(address: string, signal?: AbortSignal): Promise<Dataset> {
  const text = await fetchText(address, signal);
  const reading = readDatasetText(text);
  if (!reading.ok) {
    const { problems, count } = reading;
    throw new LoadError({ kind: 'invalid', problems, count });
  }
  return reading.dataset;
}

/**
 * Fetches one version of the app's dataset from the folder that the app lies in. It is gone where a
 * newer app was published while this one came from a cache. Throws nothing but a {@link LoadError}.
 */
export async function loadVersion(
  folder: string,
  version: string,
  signal?: AbortSignal,
): Promise<Dataset> {
  try {
    return await loadDataset(`${folder}dataset-${version}.json`, signal);
  } catch (error) {
    throw isMissing(error) ? new LoadError({ kind: 'replaced' }) : error;
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof LoadError) || error.failure.kind !== 'refused') return false;
  return error.failure.status === 404 || error.failure.status === 410;
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  try {
    // "no-cache" asks the host each time whether the file is still the newest.
    const response = await fetch(address, { cache: 'no-cache', ...(signal ? { signal } : {}) });
    if (!response.ok) throw new LoadError({ kind: 'refused', status: response.status });
    return await response.text();
  } catch (error) {
    // Offline, a dropped answer and an unknown host are one and the same error here: do not guess.
    throw error instanceof LoadError ? error : new LoadError({ kind: 'unreachable' });
  }
}
