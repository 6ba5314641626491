import { inflated } from './inflate.ts';
import { type Problem, WHOLE } from './problem.ts';
import { beginsWith, knownBinary } from './signatures.ts';

/** The largest file that is read, in bytes, as it comes and again when it is unpacked. */
export const MOST_BYTES = 64 * 1024 * 1024;

export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The text of a file: UTF-8, or UTF-16 with its mark, plain or packed with gzip. Refuses with a
 * sentence what holds no text, what breaks off, what is no dataset by its look, and what is too
 * large. Never throws, and asks for nothing that a worker lacks.
 */
export async function decoded(bytes: Uint8Array): Promise<Decoding> {
  if (bytes.length > MOST_BYTES) {
    return refused(`a file of ${megabytes(bytes.length)}`, AT_MOST);
  }
  if (!isGzip(bytes)) return textIn(bytes);
  const inflation = await inflated(bytes, MOST_BYTES);
  switch (inflation.kind) {
    case 'too large':
      return refused(
        `a gzip archive that unpacks to more than ${megabytes(MOST_BYTES)}`,
        `${AT_MOST} when it is unpacked`,
      );
    case 'damaged':
      return refused('a gzip archive that is damaged or breaks off', 'the whole archive');
    case 'inflated':
      return isGzip(inflation.bytes)
        ? refused('a gzip archive within a gzip archive', 'a dataset that is packed once')
        : textIn(inflation.bytes);
  }
}

const AT_MOST = `at most ${megabytes(MOST_BYTES)}`;

function refused(found: string, expected: string): Decoding {
  return { ok: false, problem: { record: 'the file', field: WHOLE, found, expected } };
}

function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}

function isGzip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, '\x1f\x8b');
}

function textIn(bytes: Uint8Array): Decoding {
  const binary = knownBinary(bytes);
  if (binary !== undefined) return refused(binary.name, `a dataset as text: ${binary.advice}`);
  const decoding = characters(bytes);
  return decoding.ok ? plausible(decoding.text) : decoding;
}

const AS_UTF8 = 'text in UTF-8: open it in an editor and save it as UTF-8';

/** The characters that the bytes stand for, without a byte order mark. */
function characters(bytes: Uint8Array): Decoding {
  if (beginsWith(bytes, '\xff\xfe\x00\x00') || beginsWith(bytes, '\x00\x00\xfe\xff')) {
    return refused('text in UTF-32', AS_UTF8);
  }
  if (beginsWith(bytes, '\xff\xfe')) return utf16(bytes, 'utf-16le');
  if (beginsWith(bytes, '\xfe\xff')) return utf16(bytes, 'utf-16be');
  if (looksLikeUtf16(bytes)) return refused('text in UTF-16 without a byte order mark', AS_UTF8);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refused(`a NUL byte, the first at byte ${nul + 1}`, 'text without them');
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(firstInvalid(bytes), AS_UTF8);
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoding {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    return nul < 0
      ? { ok: true, text }
      : refused(`a NUL character, the first at character ${nul + 1}`, 'text without them');
  } catch {
    return refused('text in UTF-16 that is damaged or breaks off', AS_UTF8);
  }
}

/** Letters of ASCII in UTF-16 have every other byte empty. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const empty = (at: number) => bytes[at] === 0;
  const [first, second] = [empty(0) && empty(2), empty(1) && empty(3)];
  return bytes.length >= 4 && first !== second;
}

/** Where text stops being UTF-8, as byte and line, both counted from 1. */
function firstInvalid(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let byte = 0;
  let character = 0;
  for (;;) {
    const next = text.indexOf('\ufffd', character);
    if (next < 0) return 'text that is not UTF-8';
    byte += encoder.encode(text.slice(character, next)).length;
    // The sign for what cannot be read may itself stand in a text.
    if (!beginsWith(bytes.subarray(byte, byte + 3), '\xef\xbf\xbd')) {
      const line = text.slice(0, next).split('\n').length;
      return `text that is not UTF-8, from byte ${byte + 1} in line ${line}`;
    }
    byte += 3;
    character = next + 1;
  }
}

/** Refuses what is text and yet no data: nothing at all, or a web page. */
function plausible(text: string): Decoding {
  if (text.trim() === '') {
    return refused('an empty file', 'a dataset as JSON, CSV, GEXF or GraphML');
  }
  if (isWebPage(text.slice(0, 4096))) {
    return refused(
      'a web page, not a dataset: perhaps the address of a page that shows the file',
      'the file itself',
    );
  }
  return { ok: true, text };
}

function isWebPage(start: string): boolean {
  const markup = start.replace(/<\?xml[^>]*\?>/i, '').replace(/<!--[\s\S]*?-->/g, '');
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(markup);
}
