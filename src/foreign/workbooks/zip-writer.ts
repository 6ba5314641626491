import { joinedBytes } from '../../dataset/joined-bytes.ts';
import { checksumOf } from './zip.ts';

/** A file of an archive that is yet to be written. */
export interface NewPart {
  readonly name: string;
  readonly words: string;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** The first day that an archive can give, for files of no day: 1 January 1980. */
const NO_DAY = 0x0021;

/** How a file is packed: deflated (RFC 1951). */
const DEFLATED = 8;

/**
 * A ZIP archive (PKWARE, "APPNOTE", 6.3) of texts in UTF-8; at most 65,535 files and 4 GB, which the format cannot
 * tell beyond.
 */
export async function zipped(parts: readonly NewPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, words } of parts) {
    const [called, bytes] = [name, words].map((text) => new TextEncoder().encode(text));
    if (called === undefined || bytes === undefined) continue;
    const packed = await deflated(bytes);
    const sizes = [checksumOf(bytes), packed.length, bytes.length];
    const common = [...shorts(VERSION, UTF8_NAMES, DEFLATED, 0, NO_DAY), ...longs(...sizes)];
    const head = [...longs(0x04034b50), ...common, ...shorts(called.length, 0)];
    files.push(Uint8Array.from(head), called, packed);
    list.push(
      Uint8Array.from([
        ...longs(0x02014b50),
        ...shorts(VERSION),
        ...common,
        ...shorts(called.length, 0, 0, 0, 0),
        ...longs(0, at),
      ]),
      called,
    );
    at += head.length + called.length + packed.length;
  }
  const listed = list.reduce((sum, { length }) => sum + length, 0);
  const count = parts.length;
  const end = [...longs(0x06054b50), ...shorts(0, 0, count, count), ...longs(listed, at)];
  const pieces = [...files, ...list, Uint8Array.from([...end, ...shorts(0)])];
  return joinedBytes(pieces, at + listed + end.length + 2);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const [packed] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(bytes),
    writer.close(),
  ]);
  return new Uint8Array(packed);
}

function shorts(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
}

function longs(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => shorts(value & 0xffff, value >>> 16));
}
