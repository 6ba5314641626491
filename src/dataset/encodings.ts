import { beginsWith } from './signatures.ts';

/** The encodings in which a text may be read, by the labels of the standard, with what people call them. */
export const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, low byte first',
  'utf-16be': 'UTF-16, high byte first',
  'windows-1252': 'Windows-1252 (Western Europe)',
  'windows-1250': 'Windows-1250 (Central Europe)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'iso-8859-2': 'ISO 8859-2 (Central Europe)',
  'iso-8859-15': 'ISO 8859-15 (Western Europe)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  macintosh: 'Mac Roman',
  shift_jis: 'Shift-JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  gb18030: 'GB18030 (Chinese)',
  big5: 'Big5 (Chinese)',
  'euc-kr': 'EUC-KR (Korean)',
} as const;

export type Encoding = keyof typeof ENCODING_NAMES;

/** An encoding by one of its labels, however it is written; undefined where it is none of ours. */
export function encodingCalled(label: string): Encoding | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return isEncoding(encoding) ? encoding : undefined;
  } catch {
    return undefined;
  }
}

/** An encoding that was found in a text itself, and what to tell of it where that is a matter of judgement. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly told: string | null;
}

/** By its mark at the beginning, by the empty half of its letters, or by what bytes it has. */
export function encodingOf(bytes: Uint8Array): FoundEncoding | null {
  if (beginsWith(bytes, '\xff\xfe')) return { encoding: 'utf-16le', told: null };
  if (beginsWith(bytes, '\xfe\xff')) return { encoding: 'utf-16be', told: null };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) {
    return {
      encoding: wide,
      told: `Read as ${ENCODING_NAMES[wide]}, for every other byte is empty.`,
    };
  }
  return isUtf8(bytes) ? { encoding: 'utf-8', told: null } : singleBytes(bytes);
}

/** What a text would be in an encoding; null where it breaks off or holds what that encoding lacks. */
export function textAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? text.replaceAll(FROM_80, inWindows1252) : text;
  } catch {
    return null;
  }
}

const FROM_80 = /[\u0080-\u009f]/g;
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some decoders, that of Node among them, take these for the control characters of Latin-1. */
function inWindows1252(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control;
}

function isEncoding(label: string): label is Encoding {
  return Object.hasOwn(ENCODING_NAMES, label);
}

function isUtf8(bytes: Uint8Array): boolean {
  return textAs(bytes, 'utf-8') !== null;
}

/** Letters of ASCII in UTF-16 have every other byte empty. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const empty = (at: number) => bytes[at] === 0;
  const [first, second] = [empty(0) && empty(2), empty(1) && empty(3)];
  if (bytes.length < 4 || first === second) return null;
  return first ? 'utf-16be' : 'utf-16le';
}

/** Bytes that stand for no letter in any text: what holds them is no text, whatever its encoding. */
const NO_TEXT = new Set(
  [...Array(32).keys()].filter((byte) => ![9, 10, 11, 12, 13, 26].includes(byte)),
);

/** How many letters are looked at to judge an encoding. */
const LOOKED_AT = 100_000;

/**
 * Most tables that are not UTF-8 are as Excel writes them in Western Europe. In its languages letters beyond
 * ASCII stand alone; where they stand side by side it is told that the guess is a poor one.
 */
function singleBytes(bytes: Uint8Array): FoundEncoding | null {
  if (bytes.some((byte) => NO_TEXT.has(byte)) || isDamagedUtf8(bytes)) return null;
  const why = `Read as ${ENCODING_NAMES['windows-1252']}, because it is no UTF-8.`;
  let high = 0;
  let beside = 0;
  for (const [at, byte] of bytes.subarray(0, LOOKED_AT).entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  const poor = beside * 2 > high;
  const told = poor
    ? `${why} That may be wrong: most of its letters beyond ASCII stand side by side, as in Cyrillic, Greek or East Asian text. Choose another encoding, or save it as UTF-8.`
    : why;
  return { encoding: 'windows-1252', told };
}

/** Whether more letters beyond ASCII are UTF-8 than are not: it was damaged, or put together from two texts. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, '\xef\xbb\xbf')) return true;
  const text = new TextDecoder().decode(bytes);
  let [sound, lost] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code >= 0x80) sound += 1;
  }
  return sound > lost;
}
