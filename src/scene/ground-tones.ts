import type { Tone } from './shapes.ts';

const GROUND_TONES = ['northern', 'southern', 'ground3', 'ground4', 'ground5'] as const;

/** How many groups have a colour of their own before the first comes again. */
export const GROUND_TONE_COUNT = GROUND_TONES.length;

/** The colour of the quiet shape behind a group, by the place of the group among all. */
export function groundTone(index: number): Tone {
  return GROUND_TONES[index % GROUND_TONE_COUNT] ?? 'northern';
}
