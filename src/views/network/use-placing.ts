import type { Core, EventObject } from 'cytoscape';
import { useEffect, useMemo } from 'react';
import type { ActorId } from '../../model/dataset.ts';
import type { Arrangement } from '../../scene/arrangement.ts';
import type { Box, Point } from '../../scene/geometry.ts';
import { ZOOMS } from '../../scene/name-places.ts';
import { placeAt } from '../../scene/places.ts';
import { positionsWith } from '../../scene/positions.ts';
import { COMPACT, LARGE, type Sizes } from '../../scene/sizes.ts';
import { sizesIn } from '../../scene/sizes-in.ts';
import { type MovedPlaces, NO_PLACES, type ViewStore } from '../../state/view-store.ts';
import { boxOnScreen, coveredIn } from './clear-of-buttons.ts';
import { nodeIdOf } from './elements.ts';

/** The size of a drawing that is not on a screen. */
const ASSUMED = { width: 900, height: 600 };

/** How far one can zoom in where all names are there at once. */
const MOST_ZOOM = 4;

/** What Cytoscape tells when all actors have been put in their places. */
export const PLACED = 'placed';

export interface Placing {
  /** Puts every actor back where the dataset places it, and undoes zooming. */
  readonly reset: () => void;
  /** How large things are drawn as they are placed now. */
  readonly sizes: () => Sizes;
}

/**
 * Keeps the actors in their places as the drawing changes size, and where the reader drags them: the store
 * knows that too, for a figure has them there, and so has this drawing when it is opened again.
 */
export function usePlacing(cy: Core | null, arrangement: Arrangement, store: ViewStore): Placing {
  const hand = useMemo(() => placingOf(cy, arrangement, store), [cy, arrangement, store]);
  const { arrange } = hand;
  useEffect(() => {
    arrange();
    if (cy === null) return;
    const keep = ({ target }: EventObject) => hand.keep(target.data().actor, target.position());
    cy.on('dragfree', 'node', keep);
    const ignore = store.subscribe(({ places }, before) => {
      if (places !== before.places) hand.follow(places);
    });
    return () => {
      cy.off('dragfree', 'node', keep);
      ignore();
    };
  }, [cy, store, hand, arrange]);

  useEffect(() => {
    const container = cy?.container();
    if (container === null || container === undefined) return;
    let known = sizeOf(container);
    const observer = new ResizeObserver(() => {
      // The page takes its size away before React says that the drawing is gone.
      if (cy?.destroyed() !== false) return;
      const size = sizeOf(container);
      if (size === known) return;
      known = size;
      cy.resize();
      arrange();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy, arrange]);

  return hand;
}

interface Hand extends Placing {
  /** Puts every actor where it belongs in a drawing of this size, and undoes zooming. */
  readonly arrange: () => void;
  /** Puts actors where they are wanted now, unless they were just dragged there. */
  readonly follow: (places: MovedPlaces) => void;
  /** Remembers where the reader has dragged an actor. */
  readonly keep: (actor: ActorId, point: Point) => void;
}

function placingOf(cy: Core | null, arrangement: Arrangement, store: ViewStore): Hand {
  const { dataset } = arrangement;
  let sizes = LARGE;
  let box: Box = ASSUMED;
  let dragged = NO_PLACES;
  const put = () => {
    if (cy === null) return;
    const positions = positionsWith(dataset, box, sizes, store.getState().places);
    cy.batch(() => {
      for (const [actor, point] of positions) {
        cy.getElementById(nodeIdOf(actor)).position({ ...point });
      }
    });
    cy.emit(PLACED);
  };
  const arrange = () => {
    if (cy === null) return;
    const whole = { width: cy.width() || ASSUMED.width, height: cy.height() || ASSUMED.height };
    const covered = coveredIn(cy.container());
    box = boxOnScreen(arrangement, whole, sizesIn(whole, arrangement), covered);
    // What fits into the whole may not do so beside the buttons.
    const fitting = sizesIn(box, arrangement);
    sizes = fitting.dots ? fitting : sizesIn(whole, arrangement);
    cy.batch(() => {
      const nodes = cy.nodes();
      if (sizes.dots) nodes.data('dot', 2 * sizes.memberRim);
      nodes.toggleClass('dot', sizes.dots);
      nodes.toggleClass('compact', sizes === COMPACT);
    });
    cy.maxZoom(sizes.dots ? ZOOMS.most : MOST_ZOOM);
    cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    put();
  };
  return {
    arrange,
    follow: (places) => {
      if (places !== dragged) put();
    },
    keep: (actor, point) => {
      const { places, putActors } = store.getState();
      dragged = new Map([...places, [actor, placeAt(dataset, box, point)]]);
      putActors(dragged);
    },
    reset: () => {
      store.getState().putActors(NO_PLACES);
      arrange();
    },
    sizes: () => sizes,
  };
}

function sizeOf(container: HTMLElement): string {
  return `${container.clientWidth} ${container.clientHeight}`;
}
