import { type Problem, WHOLE } from './problem.ts';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** How deep lists and objects may lie in each other; the format needs six. */
const DEEPEST = 64;

/** How many lists and objects a file may hold; 200,000 records of any kind have a fifth of it. */
const MOST_CONTAINERS = 5_000_000;

/**
 * The value that a text of JSON stands for, or what is wrong with it. `placeIn` tells where a text stops being
 * JSON, as `json-fault.ts` does; the app's own file needs none.
 */
export function readJson(text: string, placeIn: (text: string) => string = () => ''): JsonReading {
  const outline = outlineOf(text);
  if (outline === 'too deep') {
    return refused(
      `lists or objects that lie in each other more than ${DEEPEST} deep`,
      'what the dataset format describes',
    );
  }
  if (outline === 'too many') {
    return refused(
      `more than ${MOST_CONTAINERS} lists and objects`,
      'a dataset of at most some 200,000 records',
    );
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    if (outline === 'unfinished') {
      return refused('JSON that ends in the middle', 'the whole file: perhaps it was cut off');
    }
    return refused(`text that is not JSON${placeIn(text)}`, 'JSON');
  }
}

function refused(found: string, expected: string): JsonReading {
  return { ok: false, problem: { record: 'the dataset', field: WHOLE, found, expected } };
}

type Outline = 'whole' | 'unfinished' | 'too deep' | 'too many';

/**
 * How lists and objects lie in each other, without reading them. Looked at first because
 * `JSON.parse` has no bounds: sixty million brackets would take all memory of the page.
 */
function outlineOf(text: string): Outline {
  let depth = 0;
  let containers = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
    } else {
      const step = nesting(code);
      depth += step;
      if (step > 0) containers += 1;
      at += 1;
    }
    if (depth > DEEPEST) return 'too deep';
    if (containers > MOST_CONTAINERS) return 'too many';
  }
  // A string without an end is taken to end behind the text.
  const open = depth > 0 || at > text.length;
  return open && /^\s*[[{]/.test(text) ? 'unfinished' : 'whole';
}

const QUOTE = 0x22;

/** Whether a character goes one list or object deeper (1), back (-1), or neither (0). */
function nesting(code: number): number {
  if (code === 0x5b || code === 0x7b) return 1;
  return code === 0x5d || code === 0x7d ? -1 : 0;
}

/** The place behind the string that begins at a quotation mark; behind the text where it has no end. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length + 1;
}
