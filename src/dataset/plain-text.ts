/** What no text needs, nor may XML hold. Tabs and the ends of lines stay, NEL (U+0085) among them. */
const FORBIDDEN = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]/u;

/** Characters that turn the direction of all that follows, beyond the text that holds them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * What in a text is no text, as half a sentence: control characters, halves of a pair of
 * surrogates, code points that stand for no character. Undefined where all is well.
 */
export function unprintableIn(text: string): string | undefined {
  const control = text.search(FORBIDDEN);
  if (control >= 0) return `the control character ${codePoint(text, control)}`;
  if (text.isWellFormed()) return undefined;
  const half = [...text].findIndex((character) => !character.isWellFormed());
  return `half a character (${codePoint([...text][half] ?? '', 0)})`;
}

/** The first character in a text that turns the direction of writing, as half a sentence. */
export function turningIn(text: string): string | undefined {
  const at = text.search(TURNING);
  return at < 0 ? undefined : `${codePoint(text, at)}, which turns the direction of writing`;
}

/** A text in which everything that would not show, or would turn what follows, is written as its number. */
export function shown(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.replace(
    new RegExp(`${FORBIDDEN.source}|${TURNING.source}`, 'gu'),
    (character) => `<${codePoint(character, 0)}>`,
  );
}

function codePoint(text: string, at: number): string {
  const digits = (text.codePointAt(at) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, '0')}`;
}
