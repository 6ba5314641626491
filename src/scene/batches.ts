import type { ShownTie } from './shown.ts';

/** Ties that look alike: their lines can be drawn by one stroke. */
export interface Batch {
  readonly looks: readonly string[];
  readonly ties: readonly ShownTie[];
}

/** States and turns from the quietest to the loudest: the louder lies above. */
const LOUDNESS: readonly string[] = [
  'state-context',
  'turn-stayed',
  'state-denied',
  'state-possible',
  'turn-unknown-before',
  'turn-unknown-after',
  'state-carried-forward',
  'state-presupposed',
  'state-attested',
  'turn-changed',
  'turn-ended',
  'turn-appeared',
];

/** Ties by their looks, each tie in one batch, the quietest batch first. */
export function batchesOf(ties: readonly ShownTie[]): readonly Batch[] {
  // Looks are made once and shared, so that a list of them is its own key (look.ts).
  const batches = new Map<readonly string[], ShownTie[]>();
  for (const each of ties) {
    const batch = batches.get(each.looks);
    if (batch === undefined) batches.set(each.looks, [each]);
    else batch.push(each);
  }
  return [...batches]
    .map(([looks, own]) => ({ looks, ties: own, loudness: loudnessOf(looks) }))
    .sort((a, b) => a.loudness - b.loudness);
}

function loudnessOf(looks: readonly string[]): number {
  return looks.reduce((loudest, look) => Math.max(loudest, LOUDNESS.indexOf(look)), -1);
}
