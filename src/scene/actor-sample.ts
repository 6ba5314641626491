import { actorLook } from './actor-shapes.ts';
import { SAMPLE } from './sample.ts';
import { circleAt, type Shape, type Tone } from './shapes.ts';

const RADIUS = 6;

/** A disc as actors have it whose kind has a tone, in the room of a sample of a legend. */
export function actorSample(tone: Tone | null): readonly Shape[] {
  const { fill, stroke, width } = actorLook('disc', false, tone);
  const middle = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
  return [{ kind: 'path', segments: circleAt(middle, RADIUS), fill, stroke, width }];
}
