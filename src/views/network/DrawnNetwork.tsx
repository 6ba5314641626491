import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { arrangementOf } from '../../scene/arrangement.ts';
import { ZOOMS } from '../../scene/name-places.ts';
import { readPalette } from '../../scene/palette.ts';
import { readPageOptions } from '../../state/address/page-options.ts';
import { useExplorer } from '../../state/use-explorer.tsx';
import { useMediaQuery } from '../../ui/media-query.ts';
import { useThemeInForce } from '../../ui/theme.ts';
import { DrawingName } from './DrawingName.tsx';
import { type Drawing, drawTies, type LeftOut } from './drawing/drawing.ts';
import { elementsOf } from './elements.ts';
import { FramedTouch } from './FramedTouch.tsx';
import { listenTo } from './gestures.ts';
import { HoverCard } from './HoverCard.tsx';
import { LeftOutNotes } from './LeftOutNotes.tsx';
import { stylesheetOf } from './stylesheet.ts';
import { useKeepInSight } from './use-keep-in-sight.ts';
import { PLACED, usePlacing } from './use-placing.ts';
import { ViewportButtons } from './ViewportButtons.tsx';

interface Props {
  readonly covered: number;
}

/**
 * The network on two canvases: the ties on one of ours (`drawing/`), above it the actors, by
 * Cytoscape, which is mounted once and also keeps viewport and gestures. Year, filters and selection
 * reach both from a subscription to the store, outside React's render.
 *
 * Edges of Cytoscape cost styling even when they are hidden: 20,000 of them 200 ms and more for a step of
 * the slider. On a canvas a step costs what the bare strokes cost; what is picked out lies over a kept
 * picture of the rest, and the hollow stays hollow when the whole fades. Rejected: classes on edges of
 * all years; WebGL, which is slower without a GPU and has no dashes.
 */
export function DrawnNetwork({ covered }: Props) {
  const explorer = useExplorer();
  const { store, dataset } = explorer;
  const theme = useThemeInForce();
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [cy, setCy] = useState<Core | null>(null);
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  const mounted = useRef<Core | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Drawing | null>(null);

  const arrangement = useMemo(() => arrangementOf(explorer), [explorer]);
  const { crowded } = arrangement;
  const elements = useMemo(() => elementsOf(dataset, crowded), [dataset, crowded]);
  const palette = useMemo(() => readPalette(theme), [theme]);
  const stylesheet = useMemo(
    () => stylesheetOf(palette, calm, dataset.actorKinds),
    [palette, calm, dataset],
  );
  const framed = isFramed();
  const placing = usePlacing(cy, arrangement, store);

  // At once, so that the first frame has the drawing.
  useLayoutEffect(() => {
    // The wrapper makes a new instance when the effect runs again: take whichever is there now.
    setCy(mounted.current);
    return () => setCy(null);
  }, []);

  useEffect(() => {
    if (cy === null || canvas.current === null) return;
    const { sizes } = placing;
    const setting = { canvas: canvas.current, cy, explorer, arrangement, sizes, palette, calm };
    const onLeftOut = (next: LeftOut) =>
      setLeftOut((before) => (isSameLeftOut(before, next) ? before : next));
    const drawing = drawTies({ ...setting, onLeftOut });
    drawn.current = drawing;
    const stopListening = listenTo(cy, store, drawing, !framed);
    cy.on(PLACED, drawing.placeAnew);
    // Who holds this instance can ask it for the lines too: Cytoscape knows of none.
    cy.scratch('lines', drawing.lines);
    return () => {
      stopListening();
      cy.off(PLACED, drawing.placeAnew);
      drawing.stop();
      drawn.current = null;
    };
  }, [cy, store, explorer, arrangement, placing, palette, calm, framed]);

  useKeepInSight(cy, explorer, covered);

  return (
    <>
      <DrawingName>
        <canvas ref={canvas} className="drawing-ties" />
        <CytoscapeComponent
          className={framed ? 'drawing-actors drawing-framed' : 'drawing-actors'}
          elements={elements}
          stylesheet={stylesheet}
          layout={PRESET}
          headless={!canDraw()}
          styleEnabled
          boxSelectionEnabled={false}
          autounselectify
          userZoomingEnabled={!framed}
          minZoom={ZOOMS.least}
          maxZoom={ZOOMS.most}
          cy={(instance) => {
            mounted.current = instance;
          }}
        />
      </DrawingName>
      <LeftOutNotes leftOut={leftOut} />
      {cy === null || framed ? null : <HoverCard cy={cy} drawing={drawn} />}
      {cy === null || !framed ? null : <FramedTouch cy={cy} />}
      <ViewportButtons cy={cy} onReset={placing.reset} />
    </>
  );
}

/** It is told in every frame, and the page is made anew only where it differs. */
function isSameLeftOut(before: LeftOut | null, { named, unlettered, lines }: LeftOut): boolean {
  return (
    before !== null &&
    before.named === named &&
    before.unlettered === unlettered &&
    before.lines === lines
  );
}

const PRESET = { name: 'preset', fit: false } as const;

/** Without a canvas (an old browser, a test) the network is kept but not drawn. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** In a frame, and on a page made for one, the wheel and one finger scroll the page around it. */
function isFramed(): boolean {
  return window.self !== window.top || readPageOptions(window.location.search).embedded;
}
