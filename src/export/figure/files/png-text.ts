/** The first eight bytes of every PNG (W3C PNG, third edition, 5.2). */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = 'Two Triangles';
/** Length, type and checksum of a chunk, in bytes. */
const AROUND = 12;

/** A PNG with a text in a chunk of its own (`tEXt`, 11.3.3.2), before what ends it. ASCII only. */
export function withPngText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const end = chunksOf(png).find(({ type }) => type === 'IEND');
  if (end === undefined) throw new Error('the browser made an image that is no PNG');
  const chunk = chunkOf('tEXt', `${KEYWORD}\0${text}`);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end.start));
  whole.set(chunk, end.start);
  whole.set(png.subarray(end.start), end.start + chunk.length);
  return whole;
}

/** The text that {@link withPngText} put there; `null` where there is none, or it is damaged. */
export function pngText(png: Uint8Array): string | null {
  for (const { type, start, length } of chunksOf(png)) {
    if (type !== 'tEXt') continue;
    const body = png.subarray(start + 8, start + 8 + length);
    const text = latin1(body);
    if (!text.startsWith(`${KEYWORD}\0`)) continue;
    const told = new DataView(png.buffer, png.byteOffset).getUint32(start + 8 + length);
    return told === checksum(png.subarray(start + 4, start + 8 + length))
      ? text.slice(KEYWORD.length + 1)
      : null;
  }
  return null;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

interface Chunk {
  readonly type: string;
  /** Where its length stands, in bytes from the beginning. */
  readonly start: number;
  /** Of its body, in bytes. */
  readonly length: number;
}

/** The chunks of a PNG, as far as it is whole. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (!isPng(png)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let start = SIGNATURE.length;
  while (start + AROUND <= png.length) {
    const length = view.getUint32(start);
    if (start + AROUND + length > png.length) break;
    chunks.push({ type: latin1(png.subarray(start + 4, start + 8)), start, length });
    start += AROUND + length;
  }
  return chunks;
}

function chunkOf(type: string, body: string): Uint8Array {
  const chunk = new Uint8Array(AROUND + body.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length);
  chunk.set(new TextEncoder().encode(type + body), 4);
  view.setUint32(8 + body.length, checksum(chunk.subarray(4, 8 + body.length)));
  return chunk;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The cyclic redundancy check of PNG (annex D). */
function checksum(bytes: Uint8Array): number {
  let register = 0xffffffff;
  for (const byte of bytes) {
    register = (REMAINDERS[(register ^ byte) & 0xff] ?? 0) ^ (register >>> 8);
  }
  return (register ^ 0xffffffff) >>> 0;
}

/** What is left of each byte, bit by bit: a figure of many lines remembers megabytes. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let register = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    register = register & 1 ? (register >>> 1) ^ 0xedb88320 : register >>> 1;
  }
  return register;
});
