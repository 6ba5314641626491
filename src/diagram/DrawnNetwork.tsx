import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { arrangementOf } from '../scene/arrangement.ts';
import { networkOf, snapshotSince } from '../state/explorer.ts';
import { readPageOptions } from '../state/page-options.ts';
import { useExplorer } from '../state/use-explorer.tsx';
import { useMediaQuery } from '../ui/media-query.ts';
import { readPalette } from '../ui/palette.ts';
import { useThemeInForce } from '../ui/theme.ts';
import { DrawingName } from './DrawingName.tsx';
import { elementsOf } from './elements.ts';
import { listenTo } from './gestures.ts';
import { paint } from './paint.ts';
import { stylesheetOf } from './stylesheet.ts';
import { useKeepInSight } from './use-keep-in-sight.ts';
import { usePlacing } from './use-placing.ts';
import { ViewportButtons } from './ViewportButtons.tsx';

interface Props {
  readonly covered: number;
}

/**
 * Cytoscape, mounted once with all ties of all years. Year, filters and selection reach it as
 * classes, from a subscription to the store and outside React's render: a render of the wrapper
 * would walk through every element.
 */
export function DrawnNetwork({ covered }: Props) {
  const explorer = useExplorer();
  const { store } = explorer;
  const theme = useThemeInForce();
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [cy, setCy] = useState<Core | null>(null);
  const mounted = useRef<Core | null>(null);

  const arrangement = useMemo(() => arrangementOf(explorer), [explorer]);
  const elements = useMemo(() => elementsOf(arrangement), [arrangement]);
  const stylesheet = useMemo(() => stylesheetOf(readPalette(theme), calm), [theme, calm]);
  const placing = usePlacing(cy, arrangement);

  useEffect(() => {
    // The wrapper makes a new instance when the effect runs again: take whichever is there now.
    setCy(mounted.current);
    return () => setCy(null);
  }, []);

  useEffect(() => {
    if (cy === null) return;
    const repaint = () => {
      const { view, hovered } = store.getState();
      const known = explorer.knownOn(view.base);
      paint(cy, arrangement, {
        network: networkOf(known, { id: view.moment }),
        tieById: known.tieById,
        since:
          view.name === 'compare' ? networkOf(known, snapshotSince(known.dataset, view)) : null,
        choices: view.choices,
        selected: view.selection,
        hovered,
      });
    };
    repaint();
    return store.subscribe(repaint);
  }, [cy, store, explorer, arrangement]);

  useEffect(() => {
    if (cy === null) return;
    return listenTo(cy, store, placing.follow);
  }, [cy, store, placing.follow]);

  useKeepInSight(cy, store, covered);

  return (
    <>
      <DrawingName>
        <CytoscapeComponent
          className="diagram-canvas"
          elements={elements}
          stylesheet={stylesheet}
          layout={PRESET}
          headless={!canDraw()}
          styleEnabled
          boxSelectionEnabled={false}
          autounselectify
          userZoomingEnabled={!isFramed()}
          minZoom={0.5}
          maxZoom={4}
          cy={(instance) => {
            mounted.current = instance;
          }}
        />
      </DrawingName>
      <ViewportButtons cy={cy} onReset={placing.reset} />
    </>
  );
}

const PRESET = { name: 'preset', fit: false } as const;

/** Without a canvas (an old browser, a test) the network is kept but not drawn. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** In a frame, and on a page made for one, the wheel scrolls the page around it. */
function isFramed(): boolean {
  return window.self !== window.top || readPageOptions(window.location.search).embedded;
}
