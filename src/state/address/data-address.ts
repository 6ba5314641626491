import { quoted } from '../../dataset/problem.ts';

/** What an address that is to hold a dataset comes to. */
export type DataAddress =
  /** A file of the page's own host. */
  | { readonly kind: 'own host'; readonly href: string }
  /** A file of another host, which learns that somebody reads it: to be asked for by name. */
  | { readonly kind: 'other host'; readonly href: string; readonly host: string }
  /** A dataset that was opened from the reader's own device. */
  | { readonly kind: 'local'; readonly version: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * How an address names a dataset from the reader's own device: with its version behind it, `local:0123456789ab`.
 * It leads back to it where the browser keeps it; else the page asks for the file, and says when that is
 * another version. Rejected: an address that opens the app's own dataset instead.
 */
export const LOCAL = 'local:';

/** With its port, in characters (RFC 1035, section 2.3.4). */
const LONGEST_HOST = 253 + ':65535'.length;

/** Reads what a reader or a link names as the address of a dataset, seen from the page at `base`. */
export function readDataAddress(text: string, base: string): DataAddress {
  const trimmed = text.trim();
  if (trimmed.startsWith(LOCAL)) {
    const version = trimmed.slice(LOCAL.length);
    return /^[0-9a-f]{12}$/.test(version)
      ? { kind: 'local', version }
      : refused('it names no version of a dataset');
  }
  if (trimmed === '' || !URL.canParse(trimmed, base)) return refused('it is no address');
  const url = new URL(trimmed, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refused(
      `it begins with ${quoted(url.protocol)}, and only "https:" and "http:" are fetched`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return refused('it holds a name or a password, which no dataset should need');
  }
  if (url.host.length > LONGEST_HOST)
    return refused('it names a host by more characters than a host can have');
  url.hash = '';
  return url.origin === new URL(base).origin
    ? { kind: 'own host', href: url.href }
    : { kind: 'other host', href: url.href, host: url.host };
}

function refused(reason: string): DataAddress {
  return { kind: 'refused', reason };
}
