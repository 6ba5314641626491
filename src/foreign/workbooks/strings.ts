import { readPart, type WorkbookFault } from './parts.ts';

/** The strings that cells share; the runs of one that is set in several ways are one string. */
export function stringsIn(bytes: Uint8Array | null): readonly string[] | WorkbookFault {
  if (bytes === null) return [];
  const strings: string[] = [];
  const words = stringWords();
  const fault = readPart(bytes, {
    opened: words.opened,
    words: words.words,
    closed: (name) => {
      words.closed(name);
      if (name === 'si') strings.push(words.take());
    },
  });
  return fault ?? strings;
}

/** Gathers the words of a string, but for how East Asian ones are read aloud. */
export function stringWords() {
  let text = '';
  let aloud = false;
  let within = false;
  return {
    opened: (name: string) => {
      if (name === 'rPh') aloud = true;
      within = name === 't' && !aloud;
    },
    closed: (name: string) => {
      if (name === 'rPh') aloud = false;
      within = false;
    },
    words: (words: string) => {
      if (within) text += words;
    },
    take: () => {
      const taken = text;
      text = '';
      return unescaped(taken);
    },
  };
}

/** Characters that XML cannot hold stand as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
