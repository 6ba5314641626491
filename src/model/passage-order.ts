import type { Passage } from './dataset.ts';

/** Passages of one source in the order of its text; those without a place last, in the order of the data. */
export function byPlaceInText(a: Pick<Passage, 'start'>, b: Pick<Passage, 'start'>): number {
  if (a.start === null || b.start === null)
    return Number(a.start === null) - Number(b.start === null);
  return a.start - b.start;
}
