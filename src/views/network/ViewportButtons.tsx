import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { useViewName } from '../../state/use-explorer.tsx';
import { isPage } from '../../state/views.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface Props {
  readonly cy: Core | null;
  readonly onReset: () => void;
}

const ZOOM_STEP = 1.25;

/** Zoom and fit, by button and by the keys `+`, `-` and `f`. */
export function ViewportButtons({ cy, onReset }: Props) {
  const inForce = !isPage(useViewName());
  useEffect(() => {
    if (!inForce) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      if (event.key === '+' || event.key === '=') zoomBy(cy, ZOOM_STEP);
      if (event.key === '-') zoomBy(cy, 1 / ZOOM_STEP);
      if (event.key === 'f') fitDrawing(cy);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [cy, inForce]);

  const buttons = [
    { name: 'Zoom in', key: '+', icon: 'plus', act: () => zoomBy(cy, ZOOM_STEP) },
    { name: 'Zoom out', key: '-', icon: 'minus', act: () => zoomBy(cy, 1 / ZOOM_STEP) },
    { name: 'Fit the drawing', key: 'f', icon: 'fit', act: () => fitDrawing(cy) },
    { name: 'Put actors back', key: null, icon: 'reset', act: onReset },
  ] as const;
  return (
    <fieldset ref={asOneStop} className="viewport-buttons">
      <legend className="visually-hidden">Viewport</legend>
      {buttons.map(({ name, key, icon, act }) => (
        <Button
          key={name}
          look="quiet"
          aria-label={name}
          title={key === null ? name : `${name} (${key})`}
          onClick={act}
        >
          <Icon name={icon} />
        </Button>
      ))}
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

/** Shows the drawing as it opened; where actors were dragged off it, all of them. */
function fitDrawing(cy: Core | null) {
  if (cy === null) return;
  cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  const { x1, y1, x2, y2 } = cy.nodes().renderedBoundingBox();
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.fit(cy.nodes(), 24);
}

/** Single keys work while nothing has the focus, or the drawing has: they are nobody else's. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target !== document.body && target.closest('.drawing') === null
  );
}
