import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Tie } from '../model/tie.ts';
import { networkOf, snapshotAt, useExplorer } from '../state/explorer.tsx';
import { useFonts } from '../ui/fonts.ts';
import { useMediaQuery } from '../ui/media-query.ts';
import { readPalette } from '../ui/palette.ts';
import { useThemeInForce } from '../ui/theme.ts';
import { type Arrangement, arrange, followActors, measureFor } from './arrange.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { listenTo } from './gestures.ts';
import { lanesOf } from './lanes.ts';
import { pairsOfMembers } from './highlight.ts';
import { paint } from './paint.ts';
import { positionsOf } from './places.ts';
import { stylesheetOf } from './stylesheet.ts';
import { ViewportButtons } from './ViewportButtons.tsx';
import './diagram.css';

interface Props {
  /** Hands out the drawing while it is on the page, and `null` when it leaves. */
  readonly onDrawing: (drawing: Drawing | null) => void;
}

/** Below this width the drawing is drawn for a phone. */
const COMPACT_WIDTH = 560;

/** The network at the reader's moment, drawn. Everything it shows, the list of ties says too. */
export function Diagram({ onDrawing }: Props) {
  const explorer = useExplorer();
  const { dataset, ties, store, networks } = explorer;
  const theme = useThemeInForce();
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const fontsHere = useFonts(FONTS);
  const [cy, setCy] = useState<Core | null>(null);
  const mounted = useRef<Core | null>(null);

  const arrangement = useMemo((): Arrangement => {
    const standsSometime = (tie: Tie) =>
      [...networks.values()].some((network) => {
        const state = network.ties.get(tie.id)?.state;
        return state === 'attested' || state === 'presupposed' || state === 'carried forward';
      });
    return {
      dataset,
      ties,
      silences: pairsOfMembers(dataset.groups),
      lanes: lanesOf(ties, dataset.relationTypes, standsSometime),
    };
  }, [dataset, ties, networks]);

  const elements = useMemo(
    () => elementsOf(dataset.actors, dataset.groups, ties, arrangement.silences),
    [dataset, ties, arrangement],
  );
  const stylesheet = useMemo(() => stylesheetOf(readPalette(theme), calm), [theme, calm]);

  useEffect(() => {
    // The wrapper makes a new instance when the effect runs again: take whichever is there now.
    setCy(mounted.current);
    onDrawing(mounted.current === null ? null : drawingOf(mounted.current));
    return () => {
      setCy(null);
      onDrawing(null);
    };
  }, [onDrawing, fontsHere]);

  const placing = usePlacing(cy, arrangement);

  useEffect(() => {
    if (cy === null) return;
    const repaint = () => {
      const { view, hovered } = store.getState();
      const network = networkOf(explorer, snapshotAt(dataset, view.moment));
      paint(cy, arrangement, {
        network,
        choices: view.choices,
        selected: view.selection,
        hovered,
      });
    };
    repaint();
    return store.subscribe(repaint);
  }, [cy, store, explorer, dataset, arrangement]);

  useEffect(() => {
    if (cy === null) return;
    return listenTo(cy, store, placing.follow);
  }, [cy, store, placing.follow]);

  if (!fontsHere) return <div className="diagram" />;
  return (
    <div className="diagram">
      <CytoscapeComponent
        className="diagram-canvas"
        elements={elements}
        stylesheet={stylesheet}
        layout={PRESET}
        headless={!canDraw()}
        styleEnabled
        boxSelectionEnabled={false}
        autounselectify
        userZoomingEnabled={window.self === window.top}
        minZoom={0.5}
        maxZoom={4}
        cy={(instance) => {
          mounted.current = instance;
        }}
      />
      <ViewportButtons cy={cy} onReset={placing.reset} />
    </div>
  );
}

/** Names and marks are measured once, when they are first drawn: the fonts must be there by then. */
const FONTS = ['600 14px "Source Sans 3"', '13px "Source Serif 4"'];

const PRESET = { name: 'preset', fit: false } as const;

/** Without a canvas (an old browser, a test) the network is kept but not drawn. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** Keeps the actors in their places as the drawing changes size, and where the reader drags them. */
function usePlacing(cy: Core | null, arrangement: Arrangement) {
  const placing = useMemo(() => {
    let measure = measureFor(false);
    const place = () => {
      if (cy === null) return;
      const box = { width: cy.width() || 900, height: cy.height() || 600 };
      const compact = box.width < COMPACT_WIDTH;
      measure = measureFor(compact);
      cy.nodes('.actor').toggleClass('compact', compact);
      arrange(cy, arrangement, positionsOf(arrangement.dataset.actors, box), measure);
      cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    };
    return {
      reset: place,
      follow: () => {
        if (cy !== null) followActors(cy, arrangement, measure);
      },
    };
  }, [cy, arrangement]);

  useEffect(() => {
    const container = cy?.container();
    placing.reset();
    if (container === null || container === undefined) return;
    const observer = new ResizeObserver(() => {
      cy?.resize();
      placing.reset();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy, placing]);

  return placing;
}
