import { joinedBytes } from './joined-bytes.ts';

export type Inflation =
  | { readonly kind: 'inflated'; readonly bytes: Uint8Array }
  | { readonly kind: 'too large' }
  | { readonly kind: 'damaged' };

/** What is packed with gzip, or within a ZIP archive. Stops as soon as it grows beyond the limit, in bytes. */
export async function inflated(
  packed: Uint8Array,
  limit: number,
  format: 'gzip' | 'deflate-raw' = 'gzip',
): Promise<Inflation> {
  const reader = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { kind: 'inflated', bytes: joinedBytes(chunks, length) };
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return { kind: 'too large' };
      }
      chunks.push(value);
    }
  } catch {
    // The stream fails alike for a wrong checksum, a missing end and bytes behind the end.
    return { kind: 'damaged' };
  }
}
