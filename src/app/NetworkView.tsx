import { type ReactNode, useRef } from 'react';
import { Diagram } from '../diagram/Diagram.tsx';
import { DrawingKey } from '../diagram/DrawingKey.tsx';
import type { Drawing } from '../diagram/drawing.ts';
import { HoverLine } from '../diagram/HoverLine.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { FilterNotice } from '../filters/FilterNotice.tsx';
import { Legend } from '../filters/Legend.tsx';
import { useInForce } from '../state/use-explorer.tsx';
import { ActorList } from '../tie-list/ActorList.tsx';
import { SilentPairs } from '../tie-list/SilentPairs.tsx';
import { TieList } from '../tie-list/TieList.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { YearCaption } from '../timeline/YearCaption.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useMediaQuery } from '../ui/media-query.ts';
import { Sheet, type SheetName, SheetTabs } from './Sheets.tsx';
import { useBackToTie, useEscape } from './use-focus.ts';
import { useCovered, useSheet } from './use-sheet.ts';
import { VIEW_TITLES } from './view-titles.ts';

/** Screens too small for columns have sheets instead; the style sheet says the same. */
const SMALL = '(max-width: 799px), (max-height: 559px)';

interface Props {
  readonly onDrawing: (drawing: Drawing | null) => void;
}

/**
 * Legend and ties left, drawing in the middle, evidence right, time below. It stays mounted while
 * another view is in force, so that the drawing keeps its place and its zoom.
 */
export function NetworkView({ onDrawing }: Props) {
  const inForce = useInForce('network');
  const small = useMediaQuery(SMALL);
  const { sheet, openSheet, goBack } = useSheet(small);
  const stage = useRef<HTMLElement>(null);
  const covered = useCovered(stage, sheet);
  useEscape(goBack, inForce);
  useBackToTie();

  const panel = (name: SheetName, content: ReactNode) => (
    <Sheet name={name} small={small} open={sheet === name} onClose={goBack}>
      <ErrorBoundary what={`The panel "${name}"`}>{content}</ErrorBoundary>
    </Sheet>
  );

  return (
    <>
      <main
        className="page-main"
        data-view="network"
        aria-label={VIEW_TITLES.network}
        inert={!inForce}
        tabIndex={-1}
      >
        <section ref={stage} className="page-drawing" aria-label="Drawing">
          <ErrorBoundary what="The drawing">
            <Diagram onDrawing={onDrawing} covered={covered} />
          </ErrorBoundary>
          <FilterNotice />
          <HoverLine />
          <DrawingKey />
        </section>
        <div className="page-side">
          {panel('legend', <Legend />)}
          {panel(
            'ties',
            <>
              <TieList />
              <SilentPairs />
              <ActorList />
            </>,
          )}
        </div>
        <div className="page-evidence">{panel('evidence', <Evidence />)}</div>
        <section className="page-time" aria-label="Time">
          <Timeline />
          {panel('year', <YearCaption />)}
        </section>
      </main>
      {small && inForce ? <SheetTabs open={sheet} onOpen={openSheet} /> : null}
    </>
  );
}
