import type { CollectionReturnValue, Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Explorer } from '../../state/explorer.ts';
import type { Selection } from '../../state/view.ts';
import { nodeIdOf } from './elements.ts';
import { PLACED } from './use-placing.ts';

/** Room to leave between what is selected and the edge of what can be seen, in pixels. */
const MARGIN = 28;

/**
 * Where something covers the lower part of the drawing, as a sheet does on a phone, moves the
 * drawing up so far that the selected tie or actor stays in sight, and back when it is uncovered.
 */
export function useKeepInSight(cy: Core | null, explorer: Explorer, covered: number) {
  const { store } = explorer;
  useEffect(() => {
    if (cy === null || covered === 0) return;
    let moved = 0;
    const moveTo = (up: number) => {
      if (!cy.destroyed()) cy.panBy({ x: 0, y: up - moved });
      moved = up;
    };
    const follow = () => {
      moveTo(0);
      moveTo(wayUp(cy, actorsOf(cy, explorer, store.getState().view.selection), covered));
    };
    const followAnew = () => {
      moved = 0;
      follow();
    };
    follow();
    cy.on(PLACED, followAnew);
    const stop = store.subscribe(({ view }, before) => {
      if (view.selection !== before.view.selection) follow();
    });
    return () => {
      stop();
      cy.off(PLACED, followAnew);
      moveTo(0);
    };
  }, [cy, explorer, store, covered]);
}

/** How far the drawing must move for actors to be seen: 0 or negative, in pixels. */
function wayUp(cy: Core, actors: CollectionReturnValue, covered: number): number {
  if (actors.empty()) return 0;
  const { y1, y2 } = actors.renderedBoundingBox();
  const lowestInSight = cy.height() - covered - MARGIN;
  // Never so far that the upper end leaves at the top: then at least most of the line is seen.
  return Math.max(Math.min(lowestInSight - y2, 0), Math.min(MARGIN - y1, 0));
}

/** The actor that is selected, or the ends of the tie that is. */
function actorsOf(cy: Core, { tieById }: Explorer, selection: Selection): CollectionReturnValue {
  if (selection.kind === 'actor') return cy.getElementById(nodeIdOf(selection.id));
  const tie = selection.kind === 'tie' ? tieById.get(selection.id) : undefined;
  if (tie === undefined) return cy.collection();
  return cy.getElementById(nodeIdOf(tie.from)).union(cy.getElementById(nodeIdOf(tie.to)));
}
