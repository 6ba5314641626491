import { DrawnPicture } from './DrawnPicture.tsx';
import type { Look } from './look.ts';
import { letterPicture, lineSample, SAMPLE } from './sample.ts';
import './samples.css';

interface LineProps {
  readonly look: Look;
  /** What stands on the badge of its letter; no badge where nothing is said. */
  readonly letter?: string;
}

/** A short stretch of line as the drawing has it. Decoration: words stand beside it. */
export function LineSample({ look, letter }: LineProps) {
  const shapes = lineSample(look, { letter: letter ?? null });
  return <DrawnPicture className="line-sample" picture={{ ...SAMPLE, shapes }} />;
}

interface LetterProps {
  readonly mark: string;
  /** Of which tie it is the letter; the kind itself where nothing is said. */
  readonly look?: Look;
  /** Whether it has the signs of what is said of the tie. */
  readonly signed?: boolean;
}

/** The letter that stands on a line of the drawing. Decoration: words stand beside it. */
export function LetterSample({ mark, look, signed = true }: LetterProps) {
  const picture = letterPicture(mark, look, signed);
  return <DrawnPicture className="letter-sample" picture={picture} sized />;
}
