import { LoadError } from './load-failure.ts';

/** The text of a file that the host keeps beside the app. Throws nothing but a {@link LoadError}. */
export async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
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
