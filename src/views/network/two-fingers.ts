import type { Core } from 'cytoscape';
import type { Point } from '../../scene/geometry.ts';

/** How far a finger goes before it drags, in pixels: less may be a tap. */
const SLOP = 8;

/** Where two fingers are: the point between them, and how far they are apart. In pixels of the drawing. */
interface Grip {
  readonly middle: Point;
  readonly apart: number;
}

/** Where they were put down, and what was seen of the drawing then. */
interface Start extends Grip {
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * Leaves a finger that drags to the page around the drawing, which it scrolls, and lets two fingers move and zoom the
 * drawing: what lies between them stays between them. A tap is a tap. `onOneFinger` is told of each move of one that
 * drags. Needs `touch-action: pan-x pan-y` on the drawing. Returns how to stop.
 *
 * Rejected: Cytoscape's own fingers. One that it takes for dragging it keeps from the page, and its two only zoom where
 * the wheel may.
 */
export function twoFingers(cy: Core, onOneFinger: () => void): () => void {
  const container = cy.container();
  if (container === null) return () => {};
  let first: Point | null = null;
  let start: Start | null = null;
  /** Whether what is going on is no longer Cytoscape's: a finger that drags, or two. */
  let isOurs = false;

  const takeOver = () => {
    if (isOurs) return;
    isOurs = true;
    // It took the first finger for a tap to come.
    window.dispatchEvent(new Event('touchcancel'));
  };
  const onStart = (event: TouchEvent) => {
    const { touches } = event;
    if (touches.length === 1) {
      isOurs = false;
      first = placeOf(touches[0]);
      // No finger drags an actor here.
      cy.autoungrabify(true);
      return;
    }
    takeOver();
    event.stopPropagation();
    start = startOf(cy, container, touches);
  };
  const onMove = (event: TouchEvent) => {
    event.stopPropagation();
    const { touches } = event;
    if (start !== null) {
      // The page may be scrolling already: then it keeps what it has.
      if (!event.cancelable) return;
      event.preventDefault();
      follow(cy, start, gripOf(container, touches) ?? start);
      return;
    }
    const now = placeOf(touches[0]);
    if (first === null || now === null) return;
    if (!isOurs && Math.hypot(now.x - first.x, now.y - first.y) < SLOP) return;
    takeOver();
    onOneFinger();
  };
  const onEnd = (event: TouchEvent) => {
    const { touches } = event;
    if (isOurs) event.stopPropagation();
    start = touches.length > 1 ? startOf(cy, container, touches) : null;
    // A finger that stays when the other is lifted begins nothing new.
    first = null;
    if (touches.length === 0) cy.autoungrabify(false);
  };

  const ahead = { capture: true, passive: false } as const;
  container.addEventListener('touchstart', onStart, ahead);
  container.addEventListener('touchmove', onMove, ahead);
  container.addEventListener('touchend', onEnd, ahead);
  container.addEventListener('touchcancel', onEnd, ahead);
  return () => {
    container.removeEventListener('touchstart', onStart, ahead);
    container.removeEventListener('touchmove', onMove, ahead);
    container.removeEventListener('touchend', onEnd, ahead);
    container.removeEventListener('touchcancel', onEnd, ahead);
  };
}

function startOf(cy: Core, container: HTMLElement, touches: TouchList): Start | null {
  const grip = gripOf(container, touches);
  return grip === null ? null : { ...grip, zoom: cy.zoom(), pan: { ...cy.pan() } };
}

function gripOf(container: HTMLElement, touches: TouchList): Grip | null {
  const [one, other] = [placeOf(touches[0]), placeOf(touches[1])];
  if (one === null || other === null) return null;
  const { left, top, width } = container.getBoundingClientRect();
  // In a small frame the whole drawing is made smaller (embed.css).
  const scale = width / container.clientWidth;
  return {
    middle: {
      x: ((one.x + other.x) / 2 - left) / scale,
      y: ((one.y + other.y) / 2 - top) / scale,
    },
    apart: Math.max(Math.hypot(one.x - other.x, one.y - other.y), 1) / scale,
  };
}

function placeOf(touch: Touch | undefined): Point | null {
  return touch === undefined ? null : { x: touch.clientX, y: touch.clientY };
}

/** Moves the drawing so that the point that was between the fingers is there again. */
function follow(cy: Core, start: Start, { middle, apart }: Grip) {
  const wanted = (start.zoom * apart) / start.apart;
  const zoom = Math.min(Math.max(wanted, cy.minZoom()), cy.maxZoom());
  const ratio = zoom / start.zoom;
  const pan = {
    x: middle.x - (start.middle.x - start.pan.x) * ratio,
    y: middle.y - (start.middle.y - start.pan.y) * ratio,
  };
  cy.viewport({ zoom, pan });
}
