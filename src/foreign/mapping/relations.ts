import type { DatasetInput } from '../../dataset/format.ts';
import { remembering } from '../../dataset/remembering.ts';
import { cleanName, cutName, idMaker, nameKey } from './identifiers.ts';
import type { Mapping } from './mapping.ts';

/** How many kinds of relation can still be told apart on a drawing. */
export const MOST_RELATIONS = 24;

/** What the rarer kinds are called together, where there are more. */
export const OTHER = 'Other kinds';

/** What a tie is called whose file names no kind. */
const NAMELESS = 'Tie';

const LONGEST_SHORT_NAME = 24;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type RelationType = DatasetInput['relationTypes'][number];

/** The relation types of a file, made as its rows name them. */
export interface Relations {
  /** The id of the type for a word of the file, and whether its ties have a direction. */
  readonly idFor: (label: string, directed: boolean) => string;
  /** What the kind is called that a word of the file names: the rarer ones make one kind together. */
  readonly nameOf: (label: string) => string;
  /** The words of the file, each once; those that make one kind together by its name. */
  readonly labels: () => readonly string[];
  readonly types: () => RelationType[];
}

interface Kind {
  readonly label: string;
  readonly directed: boolean;
  readonly id: string;
  /** What the file calls it. */
  readonly words: Set<string>;
}

/** What a row calls the kind of its tie, or what its tie is called where it names none. */
export function labelOf(relation: string): string {
  return nameKey(relation) || NAMELESS;
}

/** What stands in the column that tells kinds apart, row by row; null where no column does. */
interface KindColumn {
  readonly name: string;
  readonly cells: () => Iterable<string>;
}

/** `chosen` are the kinds that the reader calls otherwise than the file. */
export function relationsNamedIn(
  column: KindColumn | null,
  chosen: Mapping['kinds'] = [],
): Relations {
  const called = new Map(chosen.map(({ word, name }) => [labelOf(word), cutName(name)]));
  const nameChosen = remembering((label: string) => called.get(labelOf(label)) || labelOf(label));
  const kept = column === null ? null : mostFrequent(column.cells(), nameChosen);
  const nameOf = (label: string) => {
    const name = nameChosen(label);
    return kept === null || kept.has(name) ? name : OTHER;
  };
  const newId = idMaker('tie');
  const kinds = new Map<string, Kind>();
  return {
    idFor: (label, directed) => {
      const name = nameOf(label);
      const key = `${directed ? '>' : '-'}${name}`;
      const kind = kinds.get(key) ?? { label: name, directed, id: newId(name), words: new Set() };
      kinds.set(key, kind);
      kind.words.add(labelOf(label));
      return kind.id;
    },
    nameOf,
    labels: () => [...new Set([...kinds.values()].map(({ label }) => label))],
    types: () => typesOf([...kinds.values()], column?.name ?? null, kept?.size ?? 0),
  };
}

/** The words that are kinds of their own, where there are more than can be told apart; null where all are. */
function mostFrequent(
  cells: Iterable<string>,
  nameOf: (label: string) => string,
): ReadonlySet<string> | null {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const label = nameOf(cleanName(cell));
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size <= MOST_RELATIONS) return null;
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(byCount.slice(0, MOST_RELATIONS - 1).map(([label]) => label));
}

function typesOf(kinds: readonly Kind[], column: string | null, named: number): RelationType[] {
  const marks = new Set<string>();
  return kinds.map(({ label, directed, id, words }) => {
    const bothWays = kinds.filter((each) => each.label === label).length > 1;
    const name = bothWays ? `${label} (${directed ? 'directed' : 'undirected'})` : label;
    const mark = freeMark(label, marks);
    marks.add(mark);
    return {
      id,
      name,
      shortName: shortened(name),
      mark,
      directed,
      line: 'plain',
      description: described(label, [...words], column, named),
    };
  });
}

/** `named` is how many kinds have a name of their own where the rarer ones have none, else 0. */
function described(
  label: string,
  words: readonly string[],
  column: string | null,
  named: number,
): string {
  const [first = label] = words;
  if (column === null || (first === NAMELESS && words.length === 1))
    return 'Ties of which the file names no kind.';
  if (named > 0 && label === OTHER) {
    return `Ties that the file calls by none of the ${named} most frequent words in its column “${column}”; what it calls each stands in its row.`;
  }
  if (words.length === 1) return `Ties that the file calls “${first}” in its column “${column}”.`;
  const some = words.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const more = words.length > some.length ? ` or by ${words.length - some.length} other words` : '';
  return `Ties that the file calls ${some.join(' or ')}${more} in its column “${column}”; what it calls each stands in its row.`;
}

/** How many words of the file a description names. */
const MOST_WORDS = 12;

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST_SHORT_NAME) return name;
  return `${letters
    .slice(0, LONGEST_SHORT_NAME - 1)
    .join('')
    .trimEnd()}…`;
}

/** One letter or two that no other type has: from the name where that goes. */
function freeMark(label: string, taken: ReadonlySet<string>): string {
  const letters = (label.match(/[\p{L}\p{N}]/gu) ?? []).filter(({ length }) => length === 1);
  const [first = 'T', ...rest] = letters;
  const initials = (label.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).slice(1);
  const big = first.toUpperCase().length === 1 ? first.toUpperCase() : first;
  const wishes = [
    big,
    ...[...initials, ...rest].filter(({ length }) => length === 1).map((each) => big + each),
    ...LETTERS,
    ...LETTERS.flatMap((one) => LETTERS.map((two) => one + two)),
  ];
  return wishes.find((each) => !taken.has(each)) ?? big;
}
