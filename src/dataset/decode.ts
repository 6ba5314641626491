import { ENCODING_NAMES, type Encoding, encodingCalled, encodingOf, textAs } from './encodings.ts';
import { inflated } from './inflate.ts';
import { type Problem, WHOLE } from './problem.ts';
import { beginsWith, knownBinary } from './signatures.ts';

/** The largest file that is read, in bytes, as it comes and again when it is unpacked. */
export const MOST_BYTES = 64 * 1024 * 1024;

export type Decoding =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      readonly told: string | null;
    }
  | Refused;

export type Unpacking = { readonly ok: true; readonly bytes: Uint8Array } | Refused;

interface Refused {
  readonly ok: false;
  readonly problem: Problem;
}

/**
 * The bytes of a file, unpacked where they are packed with gzip. Refuses with a sentence what breaks off and
 * what is too large. Never throws, and asks for nothing that a worker lacks.
 */
export async function unpacked(bytes: Uint8Array): Promise<Unpacking> {
  if (bytes.length > MOST_BYTES) {
    return refused(`a file of ${megabytes(bytes.length)}`, AT_MOST);
  }
  if (!isGzip(bytes)) return { ok: true, bytes };
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
        : { ok: true, bytes: inflation.bytes };
  }
}

/**
 * The text of a file that is unpacked: in UTF-8 or UTF-16, in the encoding that XML declares, or in the one
 * that most tables have which are neither; `told` says so where that is a matter of judgement. Or in the one
 * that is asked for. Refuses with a sentence what holds no text and what is no dataset by its look. Never throws.
 */
export function decoded(bytes: Uint8Array, asked: Encoding | null = null): Decoding {
  const binary = knownBinary(bytes);
  if (binary !== undefined) return refused(binary.name, `a dataset as text: ${binary.advice}`);
  const decoding = asked === null ? characters(bytes) : charactersAs(bytes, asked, asChosen(asked));
  return decoding.ok ? plausible(decoding) : decoding;
}

const AT_MOST = `at most ${megabytes(MOST_BYTES)}`;

function refused(found: string, expected: string): Refused {
  return { ok: false, problem: { record: 'the file', field: WHOLE, found, expected } };
}

function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}

function isGzip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, '\x1f\x8b');
}

function asChosen(encoding: Encoding): string {
  return `Read as ${ENCODING_NAMES[encoding]}, as whoever opened the file chose.`;
}

const AS_UTF8 = 'text in UTF-8: open it in an editor and save it as UTF-8';

/** The characters that the bytes stand for, without a byte order mark. */
function characters(bytes: Uint8Array): Decoding {
  if (beginsWith(bytes, '\xff\xfe\x00\x00') || beginsWith(bytes, '\x00\x00\xfe\xff')) {
    return refused('text in UTF-32', AS_UTF8);
  }
  const found = encodingOf(bytes);
  if (found === null) return notUtf8(bytes);
  if (found.encoding !== 'windows-1252') return charactersAs(bytes, found.encoding, found.told);
  const declared = declaredEncoding(bytes);
  if (declared === null) return charactersAs(bytes, found.encoding, found.told);
  return declared === undefined || declared === 'utf-8'
    ? notUtf8(bytes)
    : charactersAs(bytes, declared, `Read as ${ENCODING_NAMES[declared]}, as it says itself.`);
}

function charactersAs(bytes: Uint8Array, encoding: Encoding, told: string | null): Decoding {
  const text = textAs(bytes, encoding);
  if (text === null) {
    if (encoding === 'utf-8') return notUtf8(bytes);
    const name = encoding.startsWith('utf-16') ? 'UTF-16' : ENCODING_NAMES[encoding];
    return refused(`text in ${name} that is damaged or breaks off`, AS_UTF8);
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return { ok: true, text, encoding, told };
  const [what, at] = encoding.startsWith('utf-16')
    ? ['character', nul + 1]
    : ['byte', bytes.indexOf(0) + 1];
  return refused(`a NUL ${what}, the first at ${what} ${at}`, 'text without them');
}

/**
 * The encoding that a text says it is in where it is none by its bytes: that which XML declares; undefined where
 * it declares none that is known, and for JSON, which is UTF-8 by its own rules. Null where a text of its
 * kind says nothing of the sort.
 */
function declaredEncoding(bytes: Uint8Array): Encoding | undefined | null {
  const begins = String.fromCharCode(...bytes.subarray(0, 200)).trimStart();
  if (begins.startsWith('{') || begins.startsWith('[')) return undefined;
  if (!begins.startsWith('<')) return null;
  const label = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(begins)?.[1];
  return label === undefined ? undefined : encodingCalled(label);
}

function notUtf8(bytes: Uint8Array): Refused {
  const nul = bytes.indexOf(0);
  return nul >= 0
    ? refused(`a NUL byte, the first at byte ${nul + 1}`, 'text without them')
    : refused(firstInvalid(bytes), AS_UTF8);
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
function plausible(decoding: Extract<Decoding, { ok: true }>): Decoding {
  const { text } = decoding;
  if (text.trim() === '') {
    return refused('an empty file', 'a dataset as JSON, CSV, GEXF or GraphML');
  }
  if (isWebPage(text.slice(0, 4096))) {
    return refused(
      'a web page, not a dataset: perhaps the address of a page that shows the file',
      'the file itself',
    );
  }
  return decoding;
}

function isWebPage(start: string): boolean {
  const markup = start.replace(/<\?xml[^>]*\?>/i, '').replace(/<!--[\s\S]*?-->/g, '');
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(markup);
}
