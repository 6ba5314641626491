import { MOST_BYTES } from '../../dataset/decode.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { Arrival, DoorVerdict, Report } from './messages.ts';

export type FileContent =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly name: string;
      /** The day it was written on, as far as anybody knows; else the day on which it was read. */
      readonly written: string;
      readonly dated: boolean;
    }
  | { readonly ok: false; readonly verdict: DoorVerdict };

/** The bytes of what was brought, wherever they are. */
export async function fileContentOf(
  arrival: Exclude<Arrival, { readonly kind: 'files' }>,
  report: Report,
): Promise<FileContent> {
  switch (arrival.kind) {
    case 'file': {
      const { file, name, written } = arrival;
      return { ok: true, bytes: await bytesOf(file), name, written, dated: true };
    }
    case 'paste': {
      const bytes = new TextEncoder().encode(arrival.text);
      return { ok: true, bytes, name: 'what was pasted', written: arrival.today, dated: false };
    }
    case 'link': {
      const fetching = await fetchBytes(arrival.address, (done) =>
        report({ step: 'fetching', done }),
      );
      if (!fetching.ok) {
        return { ok: false, verdict: { kind: 'unreachable', reason: fetching.reason } };
      }
      const { bytes, modified } = fetching;
      const written = modified?.toISOString().slice(0, 10) ?? arrival.today;
      const dated = modified !== null;
      return { ok: true, bytes, name: nameIn(arrival.address), written, dated };
    }
  }
}

/** One byte more than may be read: enough to be refused for its size, whatever that is. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
}

/** The name of a file on the web as its owner wrote it, as far as that can be read from its address. */
function nameIn(address: string): string {
  const { pathname, host } = new URL(address);
  const name = pathname.split('/').at(-1) || host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
