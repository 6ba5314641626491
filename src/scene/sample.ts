import type { Box } from './geometry.ts';
import { letterBox, letterOn, letterSize, signedLetter } from './letters.ts';
import type { Look } from './look.ts';
import { type Picture, polyline, type Shape } from './shapes.ts';
import { type DrawnWay, lineShapes } from './tie-shapes.ts';

/** The room of a sample in a legend, in pixels. */
export const SAMPLE: Box = { width: 44, height: 16 };
const MIDDLE = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };

const LINE = polyline([
  { x: 2, y: MIDDLE.y },
  { x: SAMPLE.width - 2, y: MIDDLE.y },
]);
const WAY: DrawnWay = { line: LINE, headed: () => ({ shaft: LINE, head: [] }) };

interface SampleManner {
  /** By what measure lines are narrower than on the large drawing. */
  readonly narrower?: number;
  /** What stands on the badge of its letter; no badge where it is `null`. */
  readonly letter?: string | null;
}

/** A stretch of line as a tie that looks so has it, painted like that tie itself. */
export function lineSample(
  look: Look,
  { narrower = 1, letter = null }: SampleManner = {},
): readonly Shape[] {
  return [
    ...lineShapes({ ...look, directed: false }, WAY, narrower),
    ...(letter === null ? [] : letterOn(MIDDLE, signedLetter(letter, look).trim(), look)),
  ];
}

/** The letter of a kind, whatever the tie. */
export function letterSample(mark: string): readonly Shape[] {
  return letterBox(MIDDLE, mark, 'ink');
}

/** Room for the rim of a letter's badge and its points, in pixels. */
const RIM = { width: 4, height: 1 };

/** The letter of a tie that looks so, by itself, with its signs; that of its kind where nothing is said. */
export function letterPicture(mark: string, look?: Look, signed = true): Picture {
  const words = look === undefined || !signed ? mark : signedLetter(mark, look);
  const { width, height } = letterSize(words);
  const box = { width: width + 2 * RIM.width, height: height + 2 * RIM.height };
  const middle = { x: box.width / 2, y: box.height / 2 };
  const shapes =
    look === undefined ? letterBox(middle, words, 'ink') : letterOn(middle, words, look);
  return { ...box, shapes };
}
