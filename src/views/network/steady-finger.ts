import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../../scene/geometry.ts';

/** Where a single finger was put down, and where the drawing lay then; both in pixels of the page. */
interface Anchor {
  readonly finger: Point;
  readonly pan: Point;
}

/**
 * Keeps what a finger was put down on beneath it while it drags the drawing. Cytoscape begins such a drag
 * by a way that it takes for one in the units of the drawing, and so jumps wherever that is zoomed.
 * Returns how to stop.
 */
export function steadyFinger(cy: Core): () => void {
  const container = cy.container();
  if (container === null) return () => {};
  let anchor: Anchor | null = null;
  const putDown = ({ touches }: TouchEvent) => {
    const finger = onlyOne(touches);
    anchor = finger === null ? null : { finger, pan: { ...cy.pan() } };
  };
  const onDrag = ({ originalEvent }: EventObject) => {
    const touches: TouchList | undefined = Reflect.get(originalEvent, 'touches');
    const finger = touches === undefined ? null : onlyOne(touches);
    if (anchor === null || finger === null) return;
    cy.pan({
      x: anchor.pan.x + finger.x - anchor.finger.x,
      y: anchor.pan.y + finger.y - anchor.finger.y,
    });
  };
  // A finger that stays when another is lifted begins anew.
  const kinds = ['touchstart', 'touchend', 'touchcancel'] as const;
  for (const kind of kinds) container.addEventListener(kind, putDown, { passive: true });
  cy.on('dragpan', onDrag);
  return () => {
    for (const kind of kinds) container.removeEventListener(kind, putDown);
    cy.off('dragpan', onDrag);
  };
}

function onlyOne(touches: TouchList): Point | null {
  const [touch] = touches;
  return touch === undefined || touches.length > 1 ? null : { x: touch.clientX, y: touch.clientY };
}
