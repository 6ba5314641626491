import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly cy: Core | null;
  readonly onReset: () => void;
}

const ZOOM_STEP = 1.25;

/** Zoom and fit, by button and by the keys `+`, `-` and `f`. */
export function ViewportButtons({ cy, onReset }: Props) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '+' || event.key === '=') zoomBy(cy, ZOOM_STEP);
      if (event.key === '-') zoomBy(cy, 1 / ZOOM_STEP);
      if (event.key === 'f') fitDrawing(cy);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [cy]);

  return (
    <fieldset className="viewport-buttons">
      <legend className="visually-hidden">Viewport</legend>
      <Button
        look="quiet"
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => zoomBy(cy, ZOOM_STEP)}
      >
        <Icon name="plus" />
      </Button>
      <Button
        look="quiet"
        aria-label="Zoom out"
        title="Zoom out (-)"
        onClick={() => zoomBy(cy, 1 / ZOOM_STEP)}
      >
        <Icon name="minus" />
      </Button>
      <Button
        look="quiet"
        aria-label="Fit the drawing"
        title="Fit the drawing (f)"
        onClick={() => fitDrawing(cy)}
      >
        <Icon name="fit" />
      </Button>
      <Button
        look="quiet"
        aria-label="Put actors back"
        title="Put actors back in their places"
        onClick={onReset}
      >
        <Icon name="reset" />
      </Button>
    </fieldset>
  );
}

function zoomBy(cy: Core | null, factor: number) {
  if (cy === null) return;
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Fits the actors into the drawing; without a drag that is where they stood at first. */
function fitDrawing(cy: Core | null) {
  cy?.fit(cy.nodes('.actor'), 24);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]',
    ) !== null
  );
}
