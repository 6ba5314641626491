import type { Actor, Dataset, Passage } from './dataset.ts';
import { actorsOf, type PairId } from './tie.ts';
import { groupedBy } from './tie-index.ts';

/**
 * The passages that name both actors of a pair, in the order of the dataset. A name counts as a word of its
 * own; where it is part of a longer name, as "Korea" of "South Korea", only the longer one is named. Looks
 * through all passages: for one pair that is asked for, not for every pair there is.
 */
export function passagesNamingBoth(
  { actors, passages }: Pick<Dataset, 'actors' | 'passages'>,
  pair: PairId,
): readonly Passage[] {
  const names = new Set(actors.flatMap(namesOf));
  const [first = NOBODY, second = NOBODY] = actorsOf(pair).map((id) => {
    const own = new Set(actors.filter((actor) => actor.id === id).flatMap(namesOf));
    return [...own].map((name) => ({ name, within: longerNames(name, names) }));
  });
  return passages.filter(({ exact }) => {
    const found = mentionsIn(exact, first);
    return found.length > 0 && areApart(found, mentionsIn(exact, second));
  });
}

interface Name {
  readonly name: string;
  readonly within: readonly LongerNames[];
}

/** Longer names that hold a name after so many letters, all of them as long: looked up, not tried one by one. */
interface LongerNames {
  readonly offset: number;
  readonly length: number;
  readonly names: ReadonlySet<string>;
}

/** A stretch of a text, from its first letter to behind its last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NOBODY: readonly Name[] = [];

/** The names of an actor, ours among them, as they are and at the beginning of a sentence. */
function namesOf({ name, names }: Actor): readonly string[] {
  return [name, ...names]
    .filter((each) => each !== '')
    .flatMap((each) => [each, each.charAt(0).toUpperCase() + each.slice(1)]);
}

function longerNames(name: string, all: ReadonlySet<string>): readonly LongerNames[] {
  const places = [...all]
    .filter((longer) => longer.length > name.length)
    .flatMap((longer) => placesOf(name, longer).map((offset) => ({ longer, offset })));
  const alike = groupedBy(places, ({ longer, offset }) => `${offset} ${longer.length}`);
  return [...alike.values()].flatMap((group) => {
    const [any] = group;
    if (any === undefined) return [];
    const names = new Set(group.map(({ longer }) => longer));
    return [{ offset: any.offset, length: any.longer.length, names }];
  });
}

function placesOf(part: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Where a text has some names as words of their own, and not within a longer name. */
function mentionsIn(text: string, names: readonly Name[]): readonly Stretch[] {
  return names.flatMap(({ name, within }) =>
    placesOf(name, text)
      .map((from) => ({ from, to: from + name.length }))
      .filter((mention) => standsAlone(text, mention) && !isWithin(text, mention, within)),
  );
}

function isWithin(text: string, { from }: Stretch, within: readonly LongerNames[]): boolean {
  return within.some(({ offset, length, names }) => {
    const begin = from - offset;
    const end = begin + length;
    return (
      begin >= 0 && names.has(text.slice(begin, end)) && standsAlone(text, { from: begin, to: end })
    );
  });
}

/** Whether no letter or number stands next to a stretch of text that would make it part of a word. */
function standsAlone(text: string, { from, to }: Stretch): boolean {
  return (
    (!endsInWord(text.slice(Math.max(0, from - 2), from)) ||
      isUnspaced(text.slice(from, to), 'first')) &&
    (!beginsInWord(text.slice(to, to + 2)) || isUnspaced(text.slice(from, to), 'last'))
  );
}

function endsInWord(before: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before);
}

function beginsInWord(after: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(after);
}

/** In these scripts words are not set apart, or grow endings: a name may stand next to other letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isUnspaced(name: string, letter: 'first' | 'last'): boolean {
  const letters = [...name];
  return UNSPACED.test(letters.at(letter === 'first' ? 0 : -1) ?? '');
}

/** Whether some stretch of the one list and some of the other have nothing in common: one name of both is but one. */
function areApart(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  const firstEnd = Math.min(...some.map(({ to }) => to));
  const lastBegin = Math.max(...some.map(({ from }) => from));
  return others.some(({ from, to }) => from >= firstEnd || to <= lastBegin);
}
