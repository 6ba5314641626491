import type { Core, EventObject } from 'cytoscape';
import type { Selection } from '../../state/view.ts';
import { menuOn, type OpenMenu, type ViewStore } from '../../state/view-store.ts';

/**
 * Opens a menu on what a mouse clicks with its other button, or where a finger stays, which then drags nothing
 * any more. Returns how to stop.
 */
export function listenForMenus(
  cy: Core,
  store: ViewStore,
  targetOf: (event: EventObject) => Selection,
): () => void {
  const ask = (event: EventObject, by: OpenMenu['by'], at: OpenMenu['at']) =>
    store.getState().openMenu(menuOn(targetOf(event), at, by));
  const onOther = (event: EventObject) => {
    const { originalEvent } = event;
    // Two fingers are told of in the same way.
    if (!(originalEvent instanceof MouseEvent)) return;
    ask(event, 'mouse', { x: originalEvent.clientX, y: originalEvent.clientY });
  };
  const onHold = (event: EventObject) => {
    const touches: TouchList | undefined = Reflect.get(event.originalEvent, 'touches');
    const finger = touches?.[0];
    // A mouse that stays is told of in the same way.
    if (finger === undefined) return;
    ask(event, 'finger', { x: finger.clientX, y: finger.clientY });
    if (store.getState().menu !== null) stayUntilLeft();
  };
  cy.on('cxttap', onOther);
  cy.on('taphold', onHold);
  return () => {
    cy.off('cxttap', onOther);
    cy.off('taphold', onHold);
  };
}

/** Keeps from the drawing, and from the page around it, what a finger does until it leaves. */
function stayUntilLeft() {
  const keep = (event: TouchEvent) => {
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };
  const leave = () => {
    window.removeEventListener('touchmove', keep, EARLY);
    window.removeEventListener('touchend', leave, EARLY);
    window.removeEventListener('touchcancel', leave, EARLY);
  };
  window.addEventListener('touchmove', keep, EARLY);
  window.addEventListener('touchend', leave, EARLY);
  window.addEventListener('touchcancel', leave, EARLY);
}

const EARLY = { capture: true, passive: false } as const;
