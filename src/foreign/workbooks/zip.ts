import { inflated } from '../../dataset/inflate.ts';

/** Files of a ZIP archive by their names. The bytes of one are asked for when they are needed. */
export type Archive = ReadonlyMap<string, PackedPart>;

export interface PackedPart {
  readonly bytes: Uint8Array;
  readonly packed: boolean;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** In bytes, as the archive says: it may lie. */
  readonly size: number;
}

export type Unzipping =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'too large' | 'damaged' | 'encrypted' };

/** How many files an archive may have: a workbook has one for each sheet and some for its looks. */
const MOST_PARTS = 10_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/**
 * What is in an archive, by the list at its end; null where that list cannot be read or is too long. Nothing is
 * unpacked yet. Rejected: fflate, which unpacks for as long as the archive goes on, whatever size it gave.
 */
export function archiveIn(bytes: Uint8Array): Archive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const parts = new Map<string, PackedPart>();
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) return null;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const part = partAt(view, bytes, at);
    if (part === null) return null;
    if (!parts.has(name)) parts.set(name, part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The bytes of a part. Stops as soon as they are more than the limit. */
export async function unzipped(part: PackedPart, limit: number): Promise<Unzipping> {
  if (part.encrypted) return { ok: false, why: 'encrypted' };
  if (part.size > limit) return { ok: false, why: 'too large' };
  const inflation = part.packed
    ? await inflated(part.bytes, limit, 'deflate-raw')
    : ({ kind: 'inflated', bytes: part.bytes } as const);
  if (inflation.kind !== 'inflated') return { ok: false, why: inflation.kind };
  const whole =
    inflation.bytes.length === part.size && checksumOf(inflation.bytes) === part.checksum;
  return whole ? { ok: true, bytes: inflation.bytes } : { ok: false, why: 'damaged' };
}

/** Where the end of the list begins: the last 22 bytes, or earlier where a comment follows. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function partAt(view: DataView, bytes: Uint8Array, at: number): PackedPart | null {
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (method !== 0 && method !== 8) return null;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (begin + packedSize > view.byteLength) return null;
  return {
    bytes: bytes.subarray(begin, begin + packedSize),
    packed: method === 8,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
  };
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The CRC-32 of some bytes, as archives note it of each part. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
