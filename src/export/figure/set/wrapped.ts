import type { Font } from '../../../scene/shapes.ts';

/** How wide a stretch of text is in a font, in pixels. */
export type MeasureText = (text: string, font: Font) => number;

/** Breaks text into lines no wider than a width: between words, and within one that is wider itself. */
export function wrapped(
  text: string,
  font: Font,
  width: number,
  measure: MeasureText,
): readonly string[] {
  return inLines(text.split(/[ \t\r\n]+/), ' ', (words) => measure(words, font) <= width);
}

/** Breaks an address so that its lines together are the address: behind a sign that parts it, where one fits. */
export function wrappedAddress(
  address: string,
  font: Font,
  width: number,
  measure: MeasureText,
): readonly string[] {
  return inLines(address.split(/(?<=[/?&,])/), '', (words) => measure(words, font) <= width);
}

function inLines(
  pieces: readonly string[],
  between: string,
  fits: (words: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of pieces.flatMap((piece) => broken(piece, fits))) {
    const longer = line === '' ? word : `${line}${between}${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in pieces that fit; whole where it does, and letter by letter where none does. */
function broken(word: string, fits: (words: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
