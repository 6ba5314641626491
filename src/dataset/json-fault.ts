import { quoted } from './problem.ts';

/** Where a text stops being JSON. */
interface JsonFault {
  /** In UTF-16 code units; the length of the text where it ends too early. */
  readonly at: number;
  /** What JSON has there, as it stands in a sentence: `a comma or "]"`. */
  readonly expected: string;
}

type Wanted =
  | 'value'
  | 'value or end'
  | 'name'
  | 'name or end'
  | 'colon'
  | 'comma or end'
  | 'nothing';

const QUOTED = 20;

/** Where a text stops being JSON, in brackets, for whoever has it open in an editor. */
export function placeInJson(text: string): string {
  const fault = jsonFault(text);
  if (fault === null) return '';
  const { at, expected } = fault;
  const before = text.slice(0, at);
  const column = at - before.lastIndexOf('\n');
  const found = at < text.length ? quoted(text.slice(at, at + QUOTED)) : 'the end of the text';
  return ` (line ${before.split('\n').length}, column ${column}: ${found} where ${expected} should be)`;
}

/**
 * The first place at which a text is no JSON; null where it is. Browsers tell it each in words of their own,
 * or not at all, so it is looked for here once `JSON.parse` has refused.
 */
export function jsonFault(text: string): JsonFault | null {
  const ends: string[] = [];
  let wanted: Wanted = 'value';
  let at = afterBlanks(text, 0);
  while (at < text.length) {
    const next = wantedBehind(text.charAt(at), wanted, ends);
    if (next === null) break;
    const end = endOfToken(text, at);
    if (typeof end !== 'number') return end;
    wanted = next;
    at = afterBlanks(text, end);
  }
  const isWhole = wanted === 'nothing' && at === text.length;
  return isWhole ? null : { at, expected: inWords(wanted, ends.at(-1)) };
}

/**
 * What is wanted behind what begins with a sign; null where that is not what is wanted there. `ends` are the
 * signs that end the lists and objects around, and is kept up to date.
 */
function wantedBehind(sign: string, wanted: Wanted, ends: string[]): Wanted | null {
  if (wanted.endsWith('or end') && sign === ends.at(-1)) {
    ends.pop();
    return behindValue(ends);
  }
  switch (wanted) {
    case 'value':
    case 'value or end':
      return wantedWithin(sign, ends);
    case 'name':
    case 'name or end':
      return sign === '"' ? 'colon' : null;
    case 'colon':
      return sign === ':' ? 'value' : null;
    case 'comma or end':
      if (sign !== ',') return null;
      return ends.at(-1) === '}' ? 'name' : 'value';
    case 'nothing':
      return null;
  }
}

function wantedWithin(sign: string, ends: string[]): Wanted | null {
  if (sign === '[') {
    ends.push(']');
    return 'value or end';
  }
  if (sign === '{') {
    ends.push('}');
    return 'name or end';
  }
  return SIGNS.has(sign) ? null : behindValue(ends);
}

function behindValue(ends: readonly string[]): Wanted {
  return ends.length === 0 ? 'nothing' : 'comma or end';
}

const SIGNS: ReadonlySet<string> = new Set('[]{}:,');

function inWords(wanted: Wanted, end = ''): string {
  switch (wanted) {
    case 'value':
      return 'a value';
    case 'value or end':
      return 'a value or "]"';
    case 'name':
      return 'a name in double quotation marks';
    case 'name or end':
      return 'a name in double quotation marks or "}"';
    case 'colon':
      return 'a colon';
    case 'comma or end':
      return `a comma or "${end}"`;
    case 'nothing':
      return 'the end of the text';
  }
}

function afterBlanks(text: string, start: number): number {
  return after(/[ \t\n\r]*/y, text, start) ?? start;
}

function endOfToken(text: string, start: number): number | JsonFault {
  const sign = text.charAt(start);
  if (SIGNS.has(sign)) return start + 1;
  return sign === '"' ? stringAt(text, start) : scalarAt(text, start);
}

/** The place behind a number or a word that begins here. */
function scalarAt(text: string, start: number): number | JsonFault {
  const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
  return after(scalar, text, start) ?? { at: start, expected: 'a value' };
}

/** The place behind the string that begins here. */
function stringAt(text: string, start: number): number | JsonFault {
  // Stretch by stretch: an expression for a whole string runs out of stack where it is long.
  let at = start + 1;
  while (at < text.length) {
    at = after(/[^"\\\p{Cc}]*/uy, text, at) ?? at;
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign === '\\') {
      const next = after(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at);
      if (next === undefined) return { at, expected: 'an escape that JSON knows, such as "\\\\"' };
      at = next;
    } else if (sign !== '' && sign >= ' ') {
      at += 1;
    } else if (sign !== '') {
      return { at, expected: 'an escape such as "\\n", or the end of the string' };
    }
  }
  return { at, expected: 'the end of a string' };
}

/** The place behind what a sticky expression finds at a place; undefined where it finds nothing. */
function after(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}
