import { MOST_ROWS } from '../foreign-table.ts';

/** A line of Pajek that says something. */
export interface Line {
  /** Counted from 1, lines that say nothing among them. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Its words, without quotation marks and without times. */
  readonly parts: readonly string[];
  /** What stands between square brackets: `1-2,4`. */
  readonly times: string | null;
}

/** The lines of a text, but for blank ones and comments (`%`). */
export function* linesOf(text: string): Generator<Line> {
  let number = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const [, whole = ''] = match;
    number += 1;
    const words = whole.replace(/^\ufeff/, '').trim();
    if (words === '' || words.startsWith('%')) continue;
    const start = match.index + whole.indexOf(words);
    yield { number, start, end: start + words.length, words, ...partsOf(words) };
  }
}

function partsOf(words: string): Pick<Line, 'parts' | 'times'> {
  const parts: string[] = [];
  let times: string | null = null;
  for (const match of words.matchAll(/"([^"]*)"?|\[([^\]]*)\]?|[^\s"[]+/g)) {
    const [whole, quotedPart, bracketed] = match;
    if (bracketed === undefined) parts.push(quotedPart ?? whole);
    else times ??= bracketed;
  }
  return { parts, times };
}

/** What follows the numbers of a tie: pairs of a letter and its value, such as `l "label"` and `c Blue`. */
export function attributesIn(parts: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) pairs.set(parts[at] ?? '', parts[at + 1] ?? '');
  return pairs;
}

/** What a label may tell, where this app wrote it: `tenor: cooperative | state: attested`. */
const TOLD = new Set('state tenor disputed sources claims times amounts largestAmount'.split(' '));

/** What the label of a tie says under names, in the way in which this app writes labels; else that it is a label. */
export function sayingsIn(label: string): Readonly<Record<string, string>> {
  const pairs = label.split(' | ', TOLD.size + 1).map((part) => {
    const at = part.indexOf(': ');
    return [part.slice(0, Math.max(0, at)), part.slice(at + 2)] as const;
  });
  return pairs.every(([name]) => TOLD.has(name)) ? Object.fromEntries(pairs) : { label };
}

/** The stretches of time of a tie, `1-2,4,6-*`, each with its beginning and end; one without where there are none. */
export function stretchesOfTime(times: string | null): readonly ReadonlyMap<string, string>[] {
  const stretches = (times ?? '').split(/[,;]/, MOST_ROWS + 1).map((each) => each.trim());
  const spells = stretches.flatMap((stretch) => {
    if (stretch === '') return [];
    const [, begin = stretch, finish = begin] = /^(-?[^-]+)-(.+)$/.exec(stretch) ?? [];
    return [
      new Map([
        ['start', bounded(begin)],
        ['end', bounded(finish)],
      ]),
    ];
  });
  return spells.length === 0 ? [new Map()] : spells;
}

/** Pajek writes `*` for times without an end. */
function bounded(time: string): string {
  return time.trim() === '*' ? '' : time.trim();
}
