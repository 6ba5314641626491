/** Notes that an address names something in vain: what it would be, and why it is not, where that is not known. */
export type Miss = (what: string, name: string, why?: string) => void;

export function listed(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

/** Escapes what an address must not hold, and leaves `:` readable. */
export function escaped(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':');
}

/** The known word that an address means, which may write its spaces as dashes; none if in vain. */
export function named<Word extends string>(
  word: string,
  known: readonly Word[],
  missed: () => void,
): readonly Word[] {
  const exact = known.find((each) => each === word);
  const found = exact ?? known.find((each) => each.replaceAll(' ', '-') === word);
  if (found === undefined) missed();
  return found === undefined ? [] : [found];
}

/**
 * What an address asks for, as it was meant: links that went through HTML twice part it by `&amp;`. No address of ours
 * holds that otherwise, for an ampersand within a value is escaped.
 */
export function parametersOf(search: string): URLSearchParams {
  return new URLSearchParams(asMeant(search));
}

/** The same address parted as it was meant. */
export function asMeant(search: string): string {
  return search.replaceAll(/&(?:amp(?:;|%3b))+/gi, '&');
}
