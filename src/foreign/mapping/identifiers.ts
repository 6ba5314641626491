const LONGEST = 100;

/**
 * Makes ids in the alphabet of the format, each once. A name that is an id stays as it is; others lose what
 * the alphabet does not have. Names of what every object of JavaScript has are no ids.
 */
export function idMaker(plainWord: string): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const base = idFrom(name) || plainWord;
    let id = base in Object.prototype || base === plainWord ? `${base}-1` : base;
    while (taken.has(id)) {
      const count = (counts.get(base) ?? 1) + 1;
      counts.set(base, count);
      id = `${base}-${count}`;
    }
    taken.add(id);
    return id;
  };
}

function idFrom(name: string): string {
  const kept = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return [...kept].slice(0, LONGEST).join('');
}

/** What would break lines, turn words around or cannot be seen has no place in a name. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;

/** How long a name may be that stands on the screen. */
export const LONGEST_NAME = 300;

/** A name that is cut where it is too long for one. */
export function cutName(cell: string): string {
  return cleanName(cell).slice(0, LONGEST_NAME).toWellFormed();
}

/** A name without control characters and without characters that turn the direction of words. */
export function cleanName(cell: string): string {
  return cell.toWellFormed().replaceAll(UNSEEN, ' ').trim();
}

/** What tells one name from another: its words, however they are composed and set apart. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ');
}
