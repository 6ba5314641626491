import type { Core } from 'cytoscape';
import { useEffect, useMemo } from 'react';
import type { Arrangement } from '../../scene/arrangement.ts';
import { COMPACT, LARGE, type Sizes, sizesIn } from '../../scene/sizes.ts';
import { coveredIn, positionsOnScreen } from './clear-of-buttons.ts';
import { nodeIdOf } from './elements.ts';

/** The size of a drawing that is not on a screen. */
const ASSUMED = { width: 900, height: 600 };

/** What Cytoscape tells when all actors have been put in their places. */
export const PLACED = 'placed';

export interface Placing {
  /** Puts every actor back where the dataset places it, and undoes zooming. */
  readonly reset: () => void;
  /** How large things are drawn as they are placed now. */
  readonly sizes: () => Sizes;
}

/** Keeps the actors in their places as the drawing changes size, and where the reader drags them. */
export function usePlacing(cy: Core | null, arrangement: Arrangement): Placing {
  const placing = useMemo((): Placing => {
    let sizes = LARGE;
    return {
      reset: () => {
        if (cy === null) return;
        const box = {
          width: cy.width() || ASSUMED.width,
          height: cy.height() || ASSUMED.height,
        };
        sizes = sizesIn(box, arrangement);
        const positions = positionsOnScreen(arrangement, box, sizes, coveredIn(cy.container()));
        cy.batch(() => {
          if (sizes.dots) cy.nodes().data('dot', 2 * sizes.memberRim);
          else cy.nodes().toggleClass('compact', sizes === COMPACT);
          for (const [actor, point] of positions) {
            cy.getElementById(nodeIdOf(actor)).position({ ...point });
          }
        });
        cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
        cy.emit(PLACED);
      },
      sizes: () => sizes,
    };
  }, [cy, arrangement]);

  useEffect(() => {
    placing.reset();
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
      placing.reset();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy, placing]);

  return placing;
}

function sizeOf(container: HTMLElement): string {
  return `${container.clientWidth} ${container.clientHeight}`;
}
