import { endOfString } from '../../dataset/json-text.ts';

/** A whole number of more digits than a program keeps; ids of posts and of persons are such. */
const LONG = /-?\d{16,}(?![\d.eE])/y;
const NUMBER = /[-+\d.eE]+/y;

/**
 * JSON with its long whole numbers between quotation marks. To a program they are fractions of 53 bits, so that two ids
 * would become one that stands nowhere in the text.
 */
export function longNumbersAsWords(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    if (text[at] === '"') at = endOfString(text, at);
    else {
      const number = matchAt(LONG, text, at);
      if (number !== '') {
        parts.push(text.slice(kept, at), `"${number}"`);
        kept = at + number.length;
      }
      at += number.length || matchAt(NUMBER, text, at).length || 1;
    }
  }
  return parts.join('') + text.slice(kept);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
