import { type ReactNode, useRef, useState } from 'react';
import { Diagram } from '../diagram/Diagram.tsx';
import type { Drawing } from '../diagram/drawing.ts';
import { HoverLine } from '../diagram/HoverLine.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { FilterNotice } from '../filters/FilterNotice.tsx';
import { Legend } from '../filters/Legend.tsx';
import { useExplorer } from '../state/use-explorer.tsx';
import { ActorList } from '../tie-list/ActorList.tsx';
import { SilentPairs } from '../tie-list/SilentPairs.tsx';
import { TieList } from '../tie-list/TieList.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { YearCaption } from '../timeline/YearCaption.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useMediaQuery } from '../ui/media-query.ts';
import { NotFoundNotice } from './NotFoundNotice.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Sheet, type SheetName, SheetTabs } from './Sheets.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { useBackToTie, useEscape } from './use-focus.ts';
import { useCovered, useSheet } from './use-sheet.ts';
import './app.css';

/** Screens too small for columns have sheets instead; the style sheet says the same. */
const SMALL = '(max-width: 799px), (max-height: 559px)';

/** The whole screen: legend and ties left, drawing in the middle, evidence right, time below. */
export function ExplorerPage() {
  const { dataset } = useExplorer();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const small = useMediaQuery(SMALL);
  const { sheet, openSheet, goBack } = useSheet(small);
  const stage = useRef<HTMLElement>(null);
  const covered = useCovered(stage, sheet);
  useEscape(goBack);
  useBackToTie();

  const panel = (name: SheetName, content: ReactNode) => (
    <Sheet name={name} small={small} open={sheet === name} onClose={goBack}>
      <ErrorBoundary what={`The panel "${name}"`}>{content}</ErrorBoundary>
    </Sheet>
  );

  return (
    <div className="page">
      <PageTitle />
      <header className="page-head">
        <h1>Two Triangles</h1>
        <p className="page-subtitle">{dataset.title}. Every tie is its evidence.</p>
        <ThemeButton />
        <ExportButton drawing={drawing} />
      </header>
      <main className="page-main">
        <section ref={stage} className="page-drawing" aria-label="Drawing">
          <NotFoundNotice />
          <ErrorBoundary what="The drawing">
            <Diagram onDrawing={setDrawing} covered={covered} />
          </ErrorBoundary>
          <FilterNotice />
          <HoverLine />
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
      {small ? <SheetTabs open={sheet} onOpen={openSheet} /> : null}
    </div>
  );
}
