import { withoutEntities } from './entities.ts';

/** A word of DOT: an id, as it is meant, or one of its signs. `html` is an id that holds markup. */
export interface DotToken {
  readonly kind: 'id' | 'html' | 'sign';
  readonly words: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

const SIGNS = /->|--|[{}[\]=;,:+]/y;
const BLANKS = /[\s\ufeff]+/y;
const COMMENT = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y;
const ID = /[A-Za-z_\u{80}-\u{10ffff}][\w\u{80}-\u{10ffff}]*|-?(?:\.\d+|\d+(?:\.\d*)?)/uy;

/** The words of a text in DOT, without comments and lines of a preprocessor (`#`); then `null` where it is none. */
export function* dotTokens(text: string): Generator<DotToken | null, undefined> {
  let at = 0;
  while (at < text.length) {
    const blank = ending(BLANKS, text, at) ?? ending(COMMENT, text, at) ?? afterHash(text, at);
    if (blank !== null) {
      at = blank;
      continue;
    }
    const token = tokenAt(text, at);
    if (token === null) {
      yield null;
      return;
    }
    yield token;
    at = token.end;
  }
}

function tokenAt(text: string, start: number): DotToken | null {
  if (text[start] === '"') return stringAt(text, start);
  if (text[start] === '<') return markupAt(text, start);
  const sign = ending(SIGNS, text, start);
  const end = sign ?? ending(ID, text, start);
  if (end === null) return null;
  const kind = sign === null ? 'id' : 'sign';
  return { kind, words: text.slice(start, end), quoted: false, start, end };
}

/**
 * A text between quotation marks, in which `\"` is one and a line may be broken behind `\`. What else stands behind
 * `\` keeps it: labels have their own escapes.
 */
function stringAt(text: string, start: number): DotToken | null {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  if (end >= text.length) return null;
  const raw = text.slice(start + 1, end);
  const words = withoutEntities(
    raw.replaceAll(/\\(\r?\n|[\s\S])/g, (pair, next: string) => {
      if (next === '"') return next;
      return next.endsWith('\n') ? '' : pair;
    }),
  );
  return { kind: 'id', words, quoted: true, start, end: end + 1 };
}

function markupAt(text: string, start: number): DotToken | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '<') depth += 1;
    if (text[at] === '>') depth -= 1;
    if (depth === 0) return { kind: 'html', words: '', quoted: true, start, end: at + 1 };
  }
  return null;
}

function afterHash(text: string, at: number): number | null {
  if (text[at] !== '#' || (at > 0 && text[at - 1] !== '\n')) return null;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function ending(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}
