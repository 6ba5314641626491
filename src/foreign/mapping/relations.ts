import type { DatasetInput } from '../../dataset/format.ts';
import { idMaker, nameKey } from './identifiers.ts';

/** How many kinds of relation can still be told apart on a drawing. */
export const MOST_RELATIONS = 24;

/** What a tie is called whose file names no kind. */
const NAMELESS = 'Tie';

const LONGEST_SHORT_NAME = 24;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type RelationType = DatasetInput['relationTypes'][number];

/** The relation types of a file, made as its rows name them. */
export interface Relations {
  /** The id of the type for a word of the file, and whether its ties have a direction. */
  readonly idFor: (label: string, directed: boolean) => string;
  /** The words of the file, each once. */
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

/** `column` is the name of the column that tells them apart; null where none does. */
export function relationsNamedIn(column: string | null): Relations {
  const newId = idMaker('tie');
  const kinds = new Map<string, Kind>();
  const labels = new Set<string>();
  return {
    idFor: (label, directed) => {
      const name = labelOf(label);
      const key = `${directed ? '>' : '-'}${name}`;
      const known = kinds.get(key);
      if (known !== undefined) return known.id;
      const kind = { label: name, directed, id: newId(name) };
      labels.add(name);
      kinds.set(key, kind);
      return kind.id;
    },
    labels: () => [...labels],
    types: () => typesOf([...kinds.values()], column),
  };
}

function typesOf(kinds: readonly Kind[], column: string | null): RelationType[] {
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
      description:
        column === null || label === NAMELESS
          ? 'Ties of which the file names no kind.'
          : `Ties that the file calls “${label}” in its column “${column}”.`,
    };
  });
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
