import { actorSample } from './actor-sample.ts';
import { DrawnPicture } from './DrawnPicture.tsx';
import { SAMPLE } from './sample.ts';
import type { Tone } from './shapes.ts';
import './samples.css';

/** An actor as the drawing has it. Decoration: words stand beside it. */
export function ActorSample({ tone }: { readonly tone: Tone | null }) {
  return (
    <DrawnPicture className="line-sample" picture={{ ...SAMPLE, shapes: actorSample(tone) }} />
  );
}
