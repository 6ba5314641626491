/** Ways in which the same words can be set differently, each with what makes them alike. */
const KINDS: Readonly<Record<string, (text: string) => string>> = {
  'normal form (NFC or NFD)': (text) => text.normalize('NFC'),
  'quotation marks': (text) =>
    text.replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'").replace(/[\u201c-\u201f\u2033]/g, '"'),
  dashes: (text) => text.replace(/[\u2010-\u2015]/g, '-'),
  'line breaks': (text) => text.replace(/[\r\n]+/g, ' '),
  'no-break spaces': (text) => text.replace(/[\u00a0\u202f]/g, ' '),
  'number of spaces': (text) => text.replace(/ {2,}/g, ' '),
};

/**
 * The kinds of typography that alone keep the words from being found in the text: empty where
 * they are in it as they are, `null` where other words would be needed.
 */
export function typographyBetween(words: string, text: string): readonly string[] | null {
  const names = Object.keys(KINDS);
  if (!found(words, text, names)) return null;
  return names.filter(
    (name) =>
      !found(
        words,
        text,
        names.filter((other) => other !== name),
      ),
  );
}

function found(words: string, text: string, kinds: readonly string[]): boolean {
  return alike(text, kinds).includes(alike(words, kinds));
}

function alike(text: string, kinds: readonly string[]): string {
  return kinds.reduce((result, kind) => KINDS[kind]?.(result) ?? result, text);
}
