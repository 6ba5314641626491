import type { Core, EventObject } from 'cytoscape';
import { NOTHING, type Selection } from '../state/view.ts';
import type { ViewStore } from '../state/view-store.ts';

/** Pointing, clicking and dragging on the drawing, as changes of the view. Returns how to stop. */
export function listenTo(cy: Core, store: ViewStore, onDrag: () => void): () => void {
  const { toggleSelection, clearSelection, hover } = store.getState();
  const onTap = (event: EventObject) => {
    const target = targetOf(event);
    if (target.kind === 'nothing') clearSelection();
    else toggleSelection(target);
  };
  const onOver = (event: EventObject) => hover(targetOf(event));
  const onOut = () => hover(NOTHING);

  cy.on('tap', onTap);
  cy.on('mouseover', 'node, edge', onOver);
  // Leaving the drawing altogether is told of the whole, not of the element last pointed at.
  cy.on('mouseout', onOut);
  cy.on('drag', 'node', onDrag);
  return () => {
    cy.off('tap', onTap);
    cy.off('mouseover', 'node, edge', onOver);
    cy.off('mouseout', onOut);
    cy.off('drag', 'node', onDrag);
  };
}

function targetOf(event: EventObject): Selection {
  if (event.target === event.cy) return NOTHING;
  const { tie, actor, pair } = event.target.data();
  if (tie !== undefined) return { kind: 'tie', id: tie };
  if (actor !== undefined) return { kind: 'actor', id: actor };
  if (pair !== undefined) return { kind: 'pair', id: pair };
  return NOTHING;
}
