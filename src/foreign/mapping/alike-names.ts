import type { DatasetInput } from '../../dataset/format.ts';
import { quoted } from '../../dataset/problem.ts';

/**
 * A name without capitals, accents of European letters, and blanks: names that are alike in the rest may be one actor
 * written in two ways. Signs that make other letters of letters, as in Hindi or Arabic, stay.
 */
export function foldedName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\s]+/g, '')
    .normalize('NFC');
  return plain === '' ? name : plain;
}

/** Names that differ in capitals, accents or blanks only, group by group, in the order of the file. */
export function alikeAmong(names: Iterable<string>): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const name of names) {
    const key = foldedName(name);
    const group = groups.get(key) ?? new Set();
    groups.set(key, group.add(name));
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group]);
}

const MOST_NAMED = 5;

/** Nobody here decides whether names that are alike mean one actor: either way it is told. */
export function alikeTold(
  groups: readonly (readonly string[])[],
  merged: boolean,
): readonly string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const [one = '', other = ''] = first.map(quoted);
  if (!merged && groups.length === 1 && first.length === 2) {
    const capitals = first[0]?.toLowerCase() === first[1]?.toLowerCase();
    const what = capitals ? 'capital letters' : 'capital letters, accents or blanks';
    return [`${one} and ${other} are two actors, as in the file: they differ in ${what} only.`];
  }
  const listed = groups.slice(0, MOST_NAMED).map((group) => group.slice(0, MOST_NAMED));
  const named = listed.map((group) => group.map(quoted).join(' and ')).join('; ');
  const more = groups.length > MOST_NAMED ? `; and ${groups.length - MOST_NAMED} more` : '';
  return merged
    ? [
        `Whoever opened the file made one actor of names that differ in capital letters, accents or blanks only, under the first of them: ${named}${more}.`,
      ]
    : [
        `Names that differ in capital letters, accents or blanks only are actors of their own, as in the file: ${named}${more}.`,
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
