import type { Turn } from '../model/comparison.ts';
import type { TieState } from '../model/standing.ts';
import type { Look } from './look.ts';
import type { ShownTie } from './shown.ts';

/** Ties that look alike: their lines can be drawn by one stroke. */
export interface Batch {
  readonly look: Look;
  readonly ties: readonly ShownTie[];
}

/** States and turns from the quietest to the loudest: the louder lies above. */
const LOUDNESS: readonly (TieState | Turn | null)[] = [
  'context',
  'stayed',
  'denied',
  'possible',
  'unknown before',
  'unknown after',
  'in both',
  'act before',
  'act after',
  'carried forward',
  'presupposed',
  'attested',
  'turned',
  'ended',
  'new',
];

/** Ties by their looks, each tie in one batch, the quietest batch first. */
export function batchesOf(ties: readonly ShownTie[]): readonly Batch[] {
  // Looks are made once and shared, so that a look is its own key (look.ts).
  const batches = new Map<Look, ShownTie[]>();
  for (const each of ties) {
    const batch = batches.get(each.look);
    if (batch === undefined) batches.set(each.look, [each]);
    else batch.push(each);
  }
  return [...batches]
    .map(([look, own]) => ({ look, ties: own, loudness: loudnessOf(look) }))
    .sort((a, b) => a.loudness - b.loudness);
}

function loudnessOf(look: Look): number {
  return LOUDNESS.indexOf(look.kind === 'turn' ? look.turn : look.state);
}
