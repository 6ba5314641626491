import type { Least } from '../least.ts';
import { countInWords } from './words.ts';

/** What is asked of ties and of actors, a line each: "Only ties on at least 2 sources"; none where nothing is. */
export function leastInWords({ sources, claims, ties }: Least): readonly string[] {
  const line = (what: string, least: number, noun: string) =>
    least === 0 ? [] : [`Only ${what} at least ${countInWords(least, noun)}`];
  return [
    ...line('ties on', sources, 'source'),
    ...line('ties on', claims, 'claim'),
    ...line('actors with', ties, 'tie'),
  ];
}
