import type { Core } from 'cytoscape';

/** The drawing as seen by others: a picture of what is on the screen now. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The visible part of the drawing as PNG, at so many times the screen's pixels. */
  readonly picture: (scale: number, background: string) => Promise<Blob>;
}

export function drawingOf(cy: Core): Drawing {
  return {
    get width() {
      return cy.width();
    },
    get height() {
      return cy.height();
    },
    picture: (scale, background) =>
      cy.png({ output: 'blob-promise', full: false, scale, bg: background }),
  };
}
