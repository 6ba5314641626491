import type { DatasetInput } from '../../dataset/format.ts';
import { quoted } from '../../dataset/problem.ts';
import { folded } from '../../ui/folded.ts';
import { initialsAmong } from './initials.ts';
import type { AlikeNames, Mapping, SpelledName } from './mapping.ts';

/**
 * A name without capitals, accents, blanks, and signs such as hyphens; 1.0 is 1. Names that are alike in the rest may be
 * one actor written in two ways. Signs that make other letters of letters, as in Hindi, and those between digits stay.
 */
export function foldedName(name: string): string {
  const solid = folded(name).replaceAll(/\s+/g, '');
  const plain = solid.replaceAll(/'|[.-](?!\d)/g, '').replace(/^(-?\d+)\.0+$/, '$1');
  return plain || solid || name;
}

/** Names that may be one actor, group by group, in the order of the file. */
export function alikeAmong(times: ReadonlyMap<string, number>): readonly AlikeNames[] {
  const groups = new Map<string, [SpelledName, ...SpelledName[]]>();
  for (const [name, count] of times) {
    const key = foldedName(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ name, times: count }]);
    else group.push({ name, times: count });
  }
  const bySigns = [...groups.values()].filter(({ length }) => length > 1);
  const firsts = [...groups.values()].map(([first]) => first);
  return [
    ...bySigns.map((names) => ({ differ: 'signs' as const, names })),
    ...lettersAmong(firsts).map((names) => ({ differ: 'letters' as const, names })),
    ...initialsAmong(firsts).map((names) => ({ differ: 'initials' as const, names })),
  ];
}

/** Letters with marks, and what is written for them where they cannot be typed. */
const WRITTEN_OUT = new Map(Object.entries({ ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' }));

/** Names with such letters, each with the same name where these are written out: "Müller" and "Mueller". */
function lettersAmong(
  names: readonly SpelledName[],
): readonly (readonly [SpelledName, SpelledName])[] {
  const byFolded = new Map(names.map((each) => [foldedName(each.name), each]));
  return names.flatMap((marked) => {
    const letters = marked.name.normalize('NFC').toLowerCase();
    const written = letters.replaceAll(/[äöøüå]/g, (letter) => WRITTEN_OUT.get(letter) ?? letter);
    const out = written === letters ? undefined : byFolded.get(foldedName(written));
    if (out === undefined || out === marked) return [];
    return [names.indexOf(marked) < names.indexOf(out) ? [marked, out] : [out, marked]];
  });
}

/** Whether names that are alike are read as one actor. */
export function areJoined(
  { differ, names: [first, ...others] }: AlikeNames,
  { alike, joined }: Pick<Mapping, 'alike' | 'joined'>,
): boolean {
  if (alike === 'one actor' && differ === 'signs') return true;
  return others.every(({ name }) =>
    joined.some((each) => each.name === name && each.as === first.name),
  );
}

/** Whoever came first under a name that the reader has joined with others, or that is alike where all such are one. */
interface Twins<Actor> {
  readonly of: (name: string) => Actor | undefined;
  readonly keep: (name: string, actor: Actor) => void;
}

export function twinsFor<Actor>({
  alike,
  joined,
}: Pick<Mapping, 'alike' | 'joined'>): Twins<Actor> {
  const firsts = new Map<string, Actor>();
  const under = new Map(joined.map(({ name, as }) => [name, as]));
  const heads = new Set(under.values());
  const keyOf = (name: string) => {
    const head = under.get(name) ?? (heads.has(name) ? name : null);
    return alike === 'one actor' ? foldedName(head ?? name) : head;
  };
  return {
    of: (name) => firsts.get(keyOf(name) ?? ''),
    keep: (name, actor) => {
      const key = keyOf(name);
      if (key !== null && !firsts.has(key)) firsts.set(key, actor);
    },
  };
}

const MOST_NAMED = 5;

/** Nobody here decides whether names that are alike mean one actor: either way it is told. */
export function alikeTold(
  groups: readonly AlikeNames[],
  mapping: Pick<Mapping, 'alike' | 'joined'>,
): readonly string[] {
  const joined = groups.filter((group) => areJoined(group, mapping));
  const apart = groups.filter((group) => !joined.includes(group));
  const bySigns = apart.filter(({ differ }) => differ === 'signs');
  const byLetters = apart.filter(({ differ }) => differ === 'letters');
  const byInitials = apart.filter(({ differ }) => differ === 'initials');
  return [
    ...told(joined, (named) => {
      return `Whoever opened the file made one actor of names that differ in little, under the first of them: ${named}.`;
    }),
    ...(pairTold(bySigns) ??
      told(bySigns, (named) => {
        return `Names that differ in capital letters, accents, blanks or signs only are actors of their own, as in the file: ${named}.`;
      })),
    ...told(byLetters, (named) => {
      return `Names of which one writes out letters of the other, such as “ue” for “ü”, are actors of their own, as in the file: ${named}.`;
    }),
    ...told(byInitials, (named) => {
      return `Names that may be one with initials and in full are actors of their own, as in the file: ${named}.`;
    }),
  ];
}

function told(
  groups: readonly AlikeNames[],
  sentence: (named: string) => string,
): readonly string[] {
  if (groups.length === 0) return [];
  const named = groups
    .slice(0, MOST_NAMED)
    .map(({ names }) =>
      names
        .slice(0, MOST_NAMED)
        .map(({ name }) => quoted(name))
        .join(' and '),
    )
    .join('; ');
  const more = groups.length > MOST_NAMED ? `; and ${groups.length - MOST_NAMED} more` : '';
  return [sentence(`${named}${more}`)];
}

/** Of only two names in question, what they differ in; null of more. */
function pairTold(groups: readonly AlikeNames[]): readonly string[] | null {
  const [group, ...more] = groups;
  const [one, other, ...others] = group?.names ?? [];
  if (one === undefined || other === undefined || others.length + more.length > 0) return null;
  const capitals = one.name.toLowerCase() === other.name.toLowerCase();
  const what = capitals ? 'capital letters' : 'capital letters, accents, blanks or signs';
  return [
    `${quoted(one.name)} and ${quoted(other.name)} are two actors, as in the file: they differ in ${what} only.`,
  ];
}

/** Actors that the file tells apart by ids, and that have one name. */
export function namesakesTold(actors: DatasetInput['actors']): readonly string[] {
  const ids = new Map<string, string[]>();
  for (const { name, names = [] } of actors) {
    ids.set(name, [...(ids.get(name) ?? []), names[1] ?? name]);
  }
  const same = [...ids].filter(([, each]) => each.length > 1);
  if (same.length === 0) return [];
  const named = same.slice(0, MOST_NAMED).map(([name, each]) => {
    const some = each.slice(0, MOST_NAMED).map(quoted).join(', ');
    return `${quoted(name)} (${some}${each.length > MOST_NAMED ? ' and others' : ''})`;
  });
  const more = same.length > named.length ? `; and ${same.length - named.length} more names` : '';
  return [
    `Several actors have one name and are kept apart, for their ids differ: ${named.join('; ')}${more}.`,
  ];
}
