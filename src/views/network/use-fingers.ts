import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';

/** How far a finger goes before it is no tap, in pixels of the page: Cytoscape's own bound for touch. */
const TAP = 8;
/** For how long the hint stands after the finger has gone. */
const HINT_MS = 1800;

/**
 * In a frame, one finger scrolls the page around it, as the wheel does, and two move and zoom the
 * drawing. Cytoscape is told of one finger only that it touched: what moves is the browser's. Returns
 * whether the reader is to be told, because a finger moves over the drawing now or did just before.
 */
export function useFingers(cy: Core | null, framed: boolean): boolean {
  const [hinted, setHinted] = useState(false);
  useEffect(() => {
    const container = cy?.container() ?? null;
    if (cy === null || container === null || !framed) return;
    // Cytoscape itself lets no finger scroll.
    for (const canvas of container.querySelectorAll('canvas')) {
      canvas.style.touchAction = 'pan-x pan-y';
    }
    let from: Touch | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isHere = ({ target }: Event) => target instanceof Node && container.contains(target);

    const onStart = (event: TouchEvent) => {
      if (!isHere(event)) return;
      from = event.touches.length === 1 ? event.touches[0] : undefined;
      // The wheel never zooms in a frame, but two fingers do.
      cy.userZoomingEnabled(event.touches.length > 1);
      if (event.touches.length > 1) setHinted(false);
    };
    const onMove = (event: TouchEvent) => {
      if (!isHere(event)) return;
      if (event.touches.length > 1) {
        if (event.cancelable) event.preventDefault();
        return;
      }
      event.stopImmediatePropagation();
      if (from === undefined || distanceTo(from, event.touches[0]) <= TAP) return;
      from = undefined;
      // What began as a touch has become the browser's, and must not end as a tap.
      window.dispatchEvent(new Event('touchcancel'));
      setHinted(true);
      clearTimeout(timer);
      timer = setTimeout(() => setHinted(false), HINT_MS);
    };
    const onEnd = (event: TouchEvent) => {
      if (event.touches.length === 0) cy.userZoomingEnabled(false);
    };
    const heard = { capture: true, passive: false };
    window.addEventListener('touchstart', onStart, heard);
    window.addEventListener('touchmove', onMove, heard);
    window.addEventListener('touchend', onEnd);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('touchstart', onStart, heard);
      window.removeEventListener('touchmove', onMove, heard);
      window.removeEventListener('touchend', onEnd);
    };
  }, [cy, framed]);
  return hinted;
}

function distanceTo(from: Touch, to: Touch | undefined): number {
  return to === undefined ? 0 : Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
}
