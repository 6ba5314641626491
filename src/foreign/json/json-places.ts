/** Where a value stands in a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A list or object under way. */
interface Around {
  readonly isObject: boolean;
  /** What the value under way is called in an object; null in a list, and where no name was read yet. */
  key: string | null;
}

interface Mark {
  readonly kind: 'begin' | 'end';
  /** What lies around the value, from the outermost. */
  readonly around: readonly Around[];
  readonly at: number;
}

/** Where the values of the list or object stand that a path of names leads to. The text is JSON. */
export function stretchesAt(text: string, path: readonly string[]): readonly Stretch[] {
  let found: Stretch[] = [];
  let start = 0;
  const leadsHere = (around: readonly Around[]) =>
    path.every((name, index) => around[index]?.key === name);
  for (const { kind, around, at } of marksIn(text, path.length + 1)) {
    if (around.length < path.length || !leadsHere(around)) continue;
    const isWithin = around.length > path.length;
    if (isWithin && kind === 'end') found.push({ start, end: at });
    else if (isWithin) start = at;
    // Of a name that is there twice the last value counts, as everywhere in JSON.
    else if (kind === 'begin') found = [];
  }
  return found;
}

/** The names in the outermost object of a text, each with where its value begins; whether or not it is JSON. */
export function* namesAtTop(
  text: string,
): Generator<{ readonly key: string; readonly at: number }> {
  for (const { kind, around, at } of marksIn(text, 1)) {
    const [object] = around;
    if (object === undefined || kind === 'end') continue;
    if (object.key === null) return;
    yield { key: object.key, at };
  }
}

/** Where values begin and end that lie in at most so many lists and objects. */
function* marksIn(text: string, deepest: number): Generator<Mark> {
  const around: Around[] = [];
  for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, at)) {
    const sign = text.charAt(at);
    const start = at;
    at += 1;
    if (sign === ',') forgetName(around.at(-1));
    else if (sign === '}' || sign === ']') {
      around.pop();
      yield { kind: 'end', around, at };
    } else if (awaitsName(around.at(-1))) {
      at = endOfValue(text, start);
      giveName(around.at(-1), text.slice(start, at));
    } else {
      yield { kind: 'begin', around, at: start };
      if (around.length < deepest && OPENS.has(sign)) {
        around.push({ isObject: sign === '{', key: null });
      } else {
        at = endOfValue(text, start);
        yield { kind: 'end', around, at };
      }
    }
  }
}

const OPENS = new Set(['{', '[']);

/** The place behind what sets values apart, but for commas, which end what a name stands for. */
function afterBlanks(text: string, start: number): number {
  const blanks = /[\s:\ufeff]*/y;
  blanks.lastIndex = start;
  blanks.test(text);
  return blanks.lastIndex;
}

function awaitsName(inner: Around | undefined): boolean {
  return inner?.isObject === true && inner.key === null;
}

function forgetName(inner: Around | undefined): void {
  if (inner !== undefined) inner.key = null;
}

function giveName(inner: Around | undefined, words: string): void {
  if (inner !== undefined) inner.key = nameIn(words);
}

/** The place behind the value that begins here, whatever lies in it. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    at = depth > 0 && sign !== '"' ? at + 1 : endOfWord(text, at);
    if (depth <= 0) return at;
  }
  return at;
}

/** A name between quotation marks, with its escapes read. */
function nameIn(words: string): string {
  if (!words.includes('\\')) return words.slice(1, -1);
  try {
    return String(JSON.parse(words));
  } catch {
    return words;
  }
}

/** The place behind a text between quotation marks, a number or a word. */
function endOfWord(text: string, start: number): number {
  if (text[start] !== '"') {
    const word = /[^\s,:[\]{}"]*/y;
    word.lastIndex = start;
    word.test(text);
    return Math.max(word.lastIndex, start + 1);
  }
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}
