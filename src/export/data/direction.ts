import type { Standing } from '../../model/standing.ts';
import type { ShownView } from './shown-view.ts';

/**
 * Whether a format that says it once for all ties may call them directed: only if all are. Said of some that
 * are not, it would tell more than is known.
 */
export function areAllDirected({ ties }: ShownView): boolean {
  return ties.length > 0 && ties.every(({ tie }) => tie.relation.directed);
}

/**
 * Whether a tie has a direction, and which, where the file says for all that they have none: programs that read it keep
 * the two ends of such an edge in no order.
 */
export function directionTold({ tie }: Standing, areAll: boolean) {
  const { directed } = tie.relation;
  return directed && !areAll ? { directed, from: tie.from, to: tie.to } : { directed };
}
