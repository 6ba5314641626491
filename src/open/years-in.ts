const MOST = 100;

/**
 * The years that somebody wrote, `2014, 2018-2020`; null for none, undefined where something else
 * stands between them.
 */
export function yearsIn(words: string): readonly number[] | null | undefined {
  const parts = words.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  const years = new Set<number>();
  for (const part of parts) {
    const [, first, last = first] = /^(\d{1,4})(?:[-–](\d{1,4}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && to >= from)) return undefined;
    for (let year = from; year <= to && years.size < MOST; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
