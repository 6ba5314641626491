import type { Tone } from './shapes.ts';

/** The first comes again where there are more groups. */
const GROUND_TONES = ['northern', 'southern', 'ground3', 'ground4', 'ground5'] as const;

/** The colour of the quiet shape behind a group, by the place of the group among all. */
export function groundTone(index: number): Tone {
  const [first] = GROUND_TONES;
  return GROUND_TONES[index % GROUND_TONES.length] ?? first;
}
