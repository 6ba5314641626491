import type { Core, EventObject } from 'cytoscape';
import { pairOfTie } from '../../model/tie.ts';
import { withActorToggled } from '../../state/actors-selected.ts';
import {
  NOTHING,
  type Selection,
  sameSelection,
  withFocusToggled,
  withPair,
  withSelectionToggled,
} from '../../state/view.ts';
import type { ViewStore } from '../../state/view-store.ts';
import { picksMore } from '../../ui/plain-click.ts';
import type { Drawing } from './drawing/drawing.ts';
import { listenForMenus } from './menu-gestures.ts';
import { steadyFinger } from './steady-finger.ts';

/** How far from a line it can be hit, by a mouse and by a finger, in pixels of the page. */
const REACH = { mouse: 7, finger: 16 };

const choosingHere = new WeakSet<Core>();

/** Whether what is being selected was chosen on the drawing itself, and so lies before the reader's eyes. */
export function isChosenHere(cy: Core): boolean {
  return choosingHere.has(cy);
}

/**
 * Pointing, clicking and dragging on the drawing, as changes of the view; and, where the page has menus, asking for
 * one. Returns how to stop.
 */
export function listenTo(
  cy: Core,
  store: ViewStore,
  drawing: Drawing,
  hasMenus: boolean,
): () => void {
  const { change, hover } = store.getState();

  const targetOf = (event: EventObject): Selection => {
    if (event.target !== cy) {
      const { actor } = event.target.data();
      return actor === undefined ? NOTHING : { kind: 'actor', id: actor };
    }
    const reach = isByFinger(event) ? REACH.finger : REACH.mouse;
    return drawing.at(event.position, reach / cy.zoom());
  };
  // Two quick clicks on two lines are no double click on either.
  let taps: readonly Selection[] = [];
  const onTap = (event: EventObject) => {
    // The finger that asked for a menu has left.
    if (store.getState().menu !== null) return;
    const target = targetOf(event);
    taps = [...taps.slice(-1), target];
    choosingHere.add(cy);
    if (target.kind === 'actor' && isPickingMore(event)) change(withActorToggled, target.id);
    else change(withSelectionToggled, target);
    choosingHere.delete(cy);
  };
  const onTwice = () => {
    const [before = NOTHING, target = NOTHING] = taps;
    if (!sameSelection(before, target)) return;
    if (target.kind === 'tie') change(withPair, pairOfTie(target.id));
    if (target.kind === 'pair') change(withPair, target.id);
    if (target.kind === 'actor') change(withFocusToggled, target.id);
  };
  const onMove = (event: EventObject) => {
    // While a button is held, the reader drags an actor or the whole drawing.
    if (event.originalEvent instanceof MouseEvent && event.originalEvent.buttons > 0) return;
    if (!isOn(cy, event)) return;
    hover(targetOf(event));
  };
  const onOut = (event: EventObject) => {
    if (event.target === cy) hover(NOTHING);
  };

  const onDrag = ({ target }: EventObject) => drawing.follow(target.data().actor);

  cy.on('tap', onTap);
  cy.on('dbltap', onTwice);
  cy.on('mousemove', onMove);
  // Leaving the drawing altogether is told of the whole, not of the element last pointed at.
  cy.on('mouseout', onOut);
  cy.on('drag', 'node', onDrag);
  const stopSteadying = steadyFinger(cy);
  const stopMenus = hasMenus ? listenForMenus(cy, store, targetOf) : null;
  return () => {
    stopSteadying();
    stopMenus?.();
    cy.off('tap', onTap);
    cy.off('dbltap', onTwice);
    cy.off('mousemove', onMove);
    cy.off('mouseout', onOut);
    cy.off('drag', 'node', onDrag);
  };
}

function isPickingMore({ originalEvent }: EventObject): boolean {
  return originalEvent instanceof MouseEvent && picksMore(originalEvent);
}

/** Cytoscape tells of every move in its place, also above what lies over it. */
function isOn(cy: Core, { originalEvent: { target } }: EventObject): boolean {
  return target instanceof Node && cy.container()?.contains(target) === true;
}

function isByFinger({ originalEvent }: EventObject): boolean {
  return originalEvent.type.startsWith('touch');
}
