import type { DatasetInput } from '../../dataset/format.ts';
import { cleanName, idMaker, nameKey } from './identifiers.ts';

/** How many kinds of relation can still be told apart on a drawing. */
export const MOST_RELATIONS = 24;

/** What the rarer kinds are called together, where there are more. */
const OTHER = 'Other kinds';

/** What a tie is called whose file names no kind. */
const NAMELESS = 'Tie';

const LONGEST_SHORT_NAME = 24;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type RelationType = DatasetInput['relationTypes'][number];

/** The relation types of a file, made as its rows name them. */
export interface Relations {
  /** The id of the type for a word of the file, and whether its ties have a direction. */
  readonly idFor: (label: string, directed: boolean) => string;
  /** Whether a word of the file is one of the rarer ones, which make one kind together. */
  readonly isOther: (label: string) => boolean;
  /** The words of the file, each once; those that make one kind together by its name. */
  readonly labels: () => readonly string[];
  readonly types: () => RelationType[];
}

interface Kind {
  readonly label: string;
  readonly directed: boolean;
  readonly id: string;
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

export function relationsNamedIn(column: KindColumn | null): Relations {
  const kept = column === null ? null : mostFrequent(column.cells());
  const isOther = (label: string) => kept !== null && !kept.has(labelOf(label));
  const newId = idMaker('tie');
  const kinds = new Map<string, Kind>();
  const labels = new Set<string>();
  return {
    idFor: (label, directed) => {
      const name = isOther(label) ? OTHER : labelOf(label);
      const key = `${directed ? '>' : '-'}${name}`;
      const known = kinds.get(key);
      if (known !== undefined) return known.id;
      const kind = { label: name, directed, id: newId(name) };
      labels.add(name);
      kinds.set(key, kind);
      return kind.id;
    },
    isOther,
    labels: () => [...labels],
    types: () => typesOf([...kinds.values()], column?.name ?? null, kept?.size ?? 0),
  };
}

/** The words that are kinds of their own, where there are more than can be told apart; null where all are. */
function mostFrequent(cells: Iterable<string>): ReadonlySet<string> | null {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const label = labelOf(cleanName(cell));
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size <= MOST_RELATIONS) return null;
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(byCount.slice(0, MOST_RELATIONS - 1).map(([label]) => label));
}

function typesOf(kinds: readonly Kind[], column: string | null, named: number): RelationType[] {
  const marks = new Set<string>();
  return kinds.map(({ label, directed, id }) => {
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
      description: described(label, column, named),
    };
  });
}

/** `named` is how many kinds have a name of their own where the rarer ones have none, else 0. */
function described(label: string, column: string | null, named: number): string {
  if (column === null || label === NAMELESS) return 'Ties of which the file names no kind.';
  if (named > 0 && label === OTHER) {
    return `Ties that the file calls by none of the ${named} most frequent words in its column “${column}”; what it calls each stands in its row.`;
  }
  return `Ties that the file calls “${label}” in its column “${column}”.`;
}

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
