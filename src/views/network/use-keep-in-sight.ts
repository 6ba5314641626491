import type { CollectionReturnValue, Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { highlightedActors } from '../../scene/highlight.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Selection } from '../../state/view.ts';
import { nodeIdOf } from './elements.ts';
import { isChosenHere } from './gestures.ts';
import { type Area, isWithin, viewportShowing } from './in-sight.ts';
import { PLACED } from './use-placing.ts';

/** Room to leave between what is selected and the edge of what can be seen, in pixels. */
const MARGIN = 28;

/**
 * Brings what is chosen elsewhere, as by searching, into sight, however far the drawing is zoomed in. Where something
 * covers the lower part of the drawing, as a sheet does on a phone, moves the drawing up so far that what is selected
 * stays in sight, and back when it is uncovered.
 */
export function useKeepInSight(cy: Core | null, explorer: Explorer, covered: number) {
  const { store } = explorer;
  /** Whether the selection was made on the drawing: then its reader sees it, as large as it is wanted. */
  const chosenHere = useRef(false);
  useEffect(() => {
    if (cy === null) return;
    let moved = 0;
    let undo = () => {};
    const moveTo = (up: number) => {
      if (!cy.destroyed()) cy.panBy({ x: 0, y: up - moved });
      moved = up;
    };
    const moveBack = () => {
      moveTo(0);
      undo();
      undo = () => {};
    };
    const follow = () => {
      moveBack();
      const actors = selectedIn(cy, explorer, store.getState().view.selection);
      if (actors.empty()) return;
      const bring = (hidden: number) => {
        if (!chosenHere.current) bringIntoSight(cy, actors, hidden);
      };
      bring(0);
      if (covered === 0) return;
      moveTo(wayUp(cy, actors, covered));
      if (isWithin(actors.renderedBoundingBox(), screenOf(cy, covered))) return;
      moveTo(0);
      undo = undoing(cy, () => bring(covered));
      moveTo(wayUp(cy, actors, covered));
    };
    const followAnew = () => {
      moved = 0;
      undo = () => {};
      follow();
    };
    follow();
    cy.on(PLACED, followAnew);
    const stop = store.subscribe(({ view }, before) => {
      if (view.selection === before.view.selection) return;
      chosenHere.current = isChosenHere(cy);
      follow();
    });
    return () => {
      stop();
      cy.off(PLACED, followAnew);
      moveBack();
    };
  }, [cy, explorer, store, covered]);
}

/** What can be seen of the drawing, in its own pixels. */
function screenOf(cy: Core, hidden: number): Area {
  return { x1: 0, y1: 0, x2: cy.width(), y2: cy.height() - hidden };
}

/** Moves the drawing to where actors are wholly in sight, and zooms out as far as that takes. */
function bringIntoSight(cy: Core, actors: CollectionReturnValue, hidden: number) {
  const area = actors.renderedBoundingBox();
  const { x2, y2 } = screenOf(cy, hidden);
  const room = { x1: MARGIN, y1: MARGIN, x2: x2 - MARGIN, y2: y2 - MARGIN };
  // A drawing that is not shown, or wholly covered, has no room.
  if (room.x2 <= room.x1 || room.y2 <= room.y1) return;
  if (isWithin(area, { x1: 0, y1: 0, x2, y2 })) return;
  cy.viewport(viewportShowing({ zoom: cy.zoom(), pan: cy.pan() }, area, room, cy.minZoom()));
}

/** Changes what is seen of the drawing; returns what takes that back, unless its reader has changed it since. */
function undoing(cy: Core, change: () => void): () => void {
  const seen = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const before = seen();
  change();
  const after = seen();
  return () => {
    if (cy.destroyed()) return;
    const { zoom, pan } = seen();
    if (zoom === after.zoom && Math.hypot(pan.x - after.pan.x, pan.y - after.pan.y) < 1) {
      cy.viewport(before);
    }
  };
}

/** How far the drawing must move for actors to be seen: 0 or negative, in pixels. */
function wayUp(cy: Core, actors: CollectionReturnValue, covered: number): number {
  const { y1, y2 } = actors.renderedBoundingBox();
  const lowestInSight = cy.height() - covered - MARGIN;
  // Never so far that the upper end leaves at the top: then at least most of the line is seen.
  return Math.max(Math.min(lowestInSight - y2, 0), Math.min(MARGIN - y1, 0));
}

/** The actors that are selected, by themselves or as the ends of what is. */
function selectedIn(cy: Core, { tieById }: Explorer, selection: Selection): CollectionReturnValue {
  const actors = highlightedActors(
    selection,
    () => [],
    (id) => tieById.get(id),
  );
  const nodes = [...(actors ?? [])].map((id) => cy.getElementById(nodeIdOf(id)));
  return nodes.reduce((all, node) => all.union(node), cy.collection());
}
