import { folded } from '../../ui/folded.ts';
import type { SpelledName } from './mapping.ts';

/** A name of a person as its parts: `J. Smith` and `Smith, J.` are `j` and `smith`. */
interface Parts {
  readonly spelled: SpelledName;
  readonly given: readonly string[];
  readonly family: string;
}

/** Scripts in which persons are called by initials. */
const WITH_INITIALS = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\s.,'-]+$/u;

/**
 * Names of which one has initials where another is in full, group by group. Where the initials fit two full names, nobody
 * can say whose they are: such names are in no group.
 */
export function initialsAmong(
  names: readonly SpelledName[],
): readonly (readonly [SpelledName, ...SpelledName[]])[] {
  const byFamily = new Map<string, Parts[]>();
  for (const spelled of names) {
    const parts = partsOf(spelled);
    if (parts === null) continue;
    const key = `${parts.given[0]?.[0]} ${parts.family}`;
    byFamily.set(key, [...(byFamily.get(key) ?? []), parts]);
  }
  return [...byFamily.values()].flatMap((group) => {
    const [first, ...others] = group.map(({ spelled }) => spelled);
    return first !== undefined && others.length > 0 && areOne(group) ? [[first, ...others]] : [];
  });
}

function partsOf(spelled: SpelledName): Parts | null {
  const plain = folded(spelled.name);
  if (!WITH_INITIALS.test(plain)) return null;
  const [family = '', given] = plain.split(',');
  const words = (given === undefined ? plain : `${given} ${family}`)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < 2) return null;
  return { spelled, given: words.slice(0, -1), family: last };
}

/** Whether some have initials, and all that are in full agree, with each other and with all initials. */
function areOne(group: readonly Parts[]): boolean {
  const abbreviated = group.some(({ given }) => given.some((word) => word.length === 1));
  const pairs = group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other]));
  return abbreviated && pairs.every(([one, other]) => agree(one?.given ?? [], other?.given ?? []));
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, index) => {
    const its = other[index] ?? word;
    return word === its || (Math.min(word.length, its.length) === 1 && word[0] === its[0]);
  });
}
