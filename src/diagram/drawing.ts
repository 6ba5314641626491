import type { Core } from 'cytoscape';

/** The drawing as seen by others: a picture of it. */
export interface Drawing {
  /**
   * The whole drawing as PNG, at so many device pixels for each pixel of the page: as it opens,
   * however far the reader has zoomed in, and with nothing dimmed by a selection.
   */
  readonly picture: (scale: number, background: string) => Promise<Blob>;
}

export function drawingOf(cy: Core): Drawing {
  return {
    picture: (scale, background) => {
      const viewport = { zoom: cy.zoom(), pan: { ...cy.pan() } };
      const elements = cy.elements();
      const dimmed = cy.elements('.muted');
      // All of this happens before the screen is painted again: the reader sees none of it.
      elements.addClass('still');
      dimmed.removeClass('muted');
      cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
      const picture = cy.png({
        output: 'blob-promise',
        full: false,
        // Cytoscape counts in pixels of the screen, which may be finer than those of the page.
        scale: scale / window.devicePixelRatio,
        bg: background,
      });
      cy.viewport(viewport);
      dimmed.addClass('muted');
      elements.removeClass('still');
      return picture;
    },
  };
}
