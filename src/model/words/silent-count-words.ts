import type { Dataset } from '../dataset.ts';
import { countPairs, type Network } from '../network.ts';
import { countSilent, membersOf } from '../silence.ts';
import { pairsAmong } from '../tie.ts';
import { momentHere } from './moment-words.ts';

/**
 * How many pairs of actors go without evidence: of all, and of those between members of groups, where these are others.
 * The legend counts only these, which can be drawn.
 *
 * @param inDigits how numbers are written.
 */
export function silentCountInWords(
  network: Network,
  { actors, groups }: Pick<Dataset, 'actors' | 'groups'>,
  inDigits: (count: number) => string,
): string {
  const silent = countPairs(network).get('no evidence') ?? 0;
  const { pairCount, moment } = network;
  const noun = pairCount === 1 ? 'pair' : 'pairs';
  const all = `Of ${inDigits(pairCount)} ${noun} of actors, ${inDigits(silent)} ${silent === 1 ? 'goes' : 'go'} without evidence ${momentHere(moment)}`;
  const members = membersOf(groups).size;
  if (members < 2 || members === actors.length) return `${all}.`;
  const own = countSilent(network, groups);
  const ofThem = `${own === 0 ? 'none' : inDigits(own)} ${own < 2 ? 'does' : 'do'}`;
  return `${all}; of the ${inDigits(pairsAmong(members))} between members of groups, which the legend counts, ${ofThem}.`;
}
