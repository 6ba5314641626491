import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { twoFingers } from './two-fingers.ts';

/** How long the words stay once the finger rests, in milliseconds. */
const STAYS_MS = 1200;

/** The fingers on a drawing in a frame, and words for who drags with one, for a moment. */
export function FramedTouch({ cy }: { readonly cy: Core }) {
  const [told, setTold] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = twoFingers(cy, () => {
      setTold(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTold(false), STAYS_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [cy]);
  return told ? (
    <p className="framed-touch" aria-hidden="true">
      Use two fingers to move the drawing
    </p>
  ) : null;
}
