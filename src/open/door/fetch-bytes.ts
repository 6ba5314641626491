import { MOST_BYTES } from '../../dataset/decode.ts';
import { joinedBytes } from '../../dataset/joined-bytes.ts';

/** How long a host may take in all, in milliseconds. */
const PATIENCE_MS = 60_000;

export type Fetching =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What the host says of its age; `null` where it says nothing. */
      readonly modified: Date | null;
    }
  /** Why not, in a sentence. */
  | { readonly ok: false; readonly reason: string };

/**
 * Fetches a file that the reader asked for by name: without credentials, without saying where from,
 * and never from another address than that one. Stops as soon as it is too large or takes too long.
 * `onProgress` is told how much is there, from 0 to 1, where the host says how much there will be.
 */
export async function fetchBytes(
  address: string,
  onProgress: (done: number) => void = () => {},
  patience = PATIENCE_MS,
): Promise<Fetching> {
  const { host } = new URL(address);
  const stop = new AbortController();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Fetching>((resolve) => {
    clock = setTimeout(() => {
      // What is stopped need not settle: not everything that fetches says so.
      resolve(refused(`${host} took longer than ${patience / 1000} seconds`));
      stop.abort();
    }, patience);
  });
  try {
    return await Promise.race([fetched(address, onProgress, stop.signal), late]);
  } catch {
    // Browsers tell these apart for nobody.
    return refused(
      `nothing could be fetched from ${host}: it may be out of reach, send readers on to another address, or not let pages of other sites read it`,
    );
  } finally {
    clearTimeout(clock);
  }
}

async function fetched(
  address: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Fetching> {
  const { host } = new URL(address);
  const response = await fetch(address, {
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The reader agreed to one host: it cannot send the page on to another.
    redirect: 'error',
    signal,
  });
  if (!response.ok) return refused(`${host} answered with status ${response.status}`);
  const bytes = await bytesOf(response, onProgress);
  if (bytes === null) return refused(`${host} sent more than ${MOST_BYTES / 1024 / 1024} MB`);
  const modified = new Date(response.headers.get('Last-Modified') ?? Number.NaN);
  return { ok: true, bytes, modified: Number.isNaN(modified.getTime()) ? null : modified };
}

function refused(reason: string): Fetching {
  return { ok: false, reason };
}

/** The bytes as they come in; `null` once they are too many, without waiting for the rest. */
async function bytesOf(
  response: Response,
  onProgress: (done: number) => void,
): Promise<Uint8Array | null> {
  const announced = Number(response.headers.get('Content-Length'));
  if (announced > MOST_BYTES) {
    await response.body?.cancel();
    return null;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    // A packed answer is longer than it says.
    if (announced > 0) onProgress(Math.min(length / announced, 1));
  }
  return joinedBytes(parts, length);
}
