import { pairOf } from '../../../model/tie.ts';
import type { Explorer } from '../../../state/explorer.ts';
import { wordsOf } from './network-parts.ts';

/**
 * What a figure calls something that it draws, in words: a tie, a tie in a year, a pair. The dataset
 * may no longer tell of it; where it does not even know its actors, the id has to do.
 */
export function wordsOfDrawn(key: string, { dataset, actorNames }: Explorer): string {
  const [first = '', second] = key.split(' ');
  const year = second === undefined ? '' : `${first}, `;
  const [kind, ...ends] = (second ?? first).split(':');
  const relation = dataset.relationTypes.find(({ id }) => id === kind);
  const [from, to] = ends.map((end) => dataset.actors.find(({ id }) => id === end));
  if (relation !== undefined && from !== undefined && to !== undefined) {
    const tie = { from: from.id, to: to.id, relation };
    return `${year}${wordsOf({ tie }, (id) => actorNames.get(id) ?? id)}`;
  }
  const [one, other] = key.split(':').map((end) => dataset.actors.find(({ id }) => id === end));
  return one === undefined ||
    other === undefined ||
    one === other ||
    pairOf(one.id, other.id) !== key
    ? key
    : `${one.name} – ${other.name}`;
}
