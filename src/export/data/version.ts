import type { DatasetJson } from '../../dataset/format.ts';

/**
 * The version of a dataset: the first twelve hexadecimal digits of the SHA-256 of everything else in it,
 * as compact JSON in UTF-8. Throws where the browser offers no Web Crypto, as on pages without HTTPS.
 */
export async function versionOf(content: Omit<DatasetJson, 'version'>): Promise<string> {
  if (crypto.subtle === undefined) {
    throw new Error('a browser works out the version only on pages served over HTTPS');
  }
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
