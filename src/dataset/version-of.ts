import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The version of a dataset: the first twelve hexadecimal digits of the SHA-256 of everything else in it, as
 * compact JSON in UTF-8. Not by Web Crypto, which answers later, and never on pages without HTTPS.
 */
export function versionOf(content: object): string {
  const { version: _version, ...rest } = content as { readonly version?: unknown };
  return sha256Of(JSON.stringify(rest)).slice(0, 12);
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
