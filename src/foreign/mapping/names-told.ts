import { quoted } from '../../dataset/problem.ts';
import type { Actors } from './actors.ts';
import { alikeTold, namesakesTold } from './alike-names.ts';
import type { Collected } from './collect.ts';
import { LONGEST_NAME } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
import type { Questions } from './questions.ts';

const MOST_NAMED = 5;

/** What became of the names of actors, and which of them leave open who is meant: each a sentence. */
export function namesTold(actors: Actors, mapping: Mapping): readonly string[] {
  return [
    ...(actors.unlisted() > 0
      ? [`Named by ties and not by the list of actors: ${actors.unlisted()}.`]
      : []),
    ...(actors.cleaned() > 0
      ? [
          `From ${actors.cleaned()} names of actors, characters were taken that cannot be seen or that turn the direction of words.`,
        ]
      : []),
    ...(actors.shortened() > 0
      ? [
          `Names of actors that are longer than ${LONGEST_NAME} characters are cut: ${actors.shortened()}.`,
        ]
      : []),
    ...alikeTold(actors.alike(), mapping),
    ...namesakesTold(actors.all()),
    ...doubtfulTold(actors.doubtful()),
    ...renamedTold(actors.renamed()),
  ];
}

function doubtfulTold(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const some = names.slice(0, MOST_NAMED).map(quoted).join(', ');
  return [
    `Ties call actors by names that several of them have, and the first of these is taken: ${some}.`,
  ];
}

function renamedTold(renamed: ReturnType<Actors['renamed']>): readonly string[] {
  const [first] = renamed;
  if (first === undefined) return [];
  const [id, names] = first;
  const some = names.slice(0, MOST_NAMED).map(quoted).join(' and ');
  const others = renamed.length - 1;
  const more = others > 0 ? `; so are ${others} more with several names` : '';
  return [`${quoted(id)} is called ${some} and is one actor, under the first name${more}.`];
}

interface Told {
  readonly mapping: Mapping;
  readonly questions: Questions;
  readonly collected: Collected;
}

type Counting = (count: number, one: string, many: string, rest: string) => readonly string[];

/** Where cells hold several names: what was made of them, or what could be. */
export function severalTold(
  { mapping, questions, collected }: Told,
  counted: Counting,
): readonly string[] {
  const { several } = mapping;
  return [
    ...counted(
      collected.several,
      'names',
      'name',
      `several at one end, set apart by “${several?.trim()}”: each makes a tie of its own, which rests on the same row.`,
    ),
    ...counted(
      collected.partly,
      'has a name there that makes no tie, for it is nobody’s, or that of the actor at the other end, or comes twice, and is',
      'have a name there that makes no tie, for it is nobody’s, or that of the actor at the other end, or comes twice, and are',
      'read without it.',
    ),
    ...questions.lists
      .filter(({ separator }) => separator !== several)
      .flatMap(({ separator, rows, example }) =>
        counted(
          rows,
          'has',
          'have',
          `“${separator.trim()}” in a name, as in ${quoted(example)}: it is kept as one name, unless whoever opens the file says that there are several.`,
        ),
      ),
  ];
}
