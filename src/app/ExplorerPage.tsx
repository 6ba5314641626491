import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Diagram } from '../diagram/Diagram.tsx';
import type { Drawing } from '../diagram/drawing.ts';
import { HoverLine } from '../diagram/HoverLine.tsx';
import { Evidence } from '../evidence/Evidence.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { Legend } from '../filters/Legend.tsx';
import { actorsInWords } from '../model/words.ts';
import {
  useActorName,
  useExplorer,
  useSelection,
  useSnapshot,
  useViewState,
} from '../state/use-explorer.tsx';
import { TieList } from '../tie-list/TieList.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { YearCaption } from '../timeline/YearCaption.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useMediaQuery } from '../ui/media-query.ts';
import { NotFoundNotice } from './NotFoundNotice.tsx';
import { Sheet, type SheetName, SheetTabs } from './Sheets.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import './app.css';

const NARROW = '(max-width: 799px)';

/** The whole screen: legend and ties left, drawing in the middle, evidence right, time below. */
export function ExplorerPage() {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const narrow = useMediaQuery(NARROW);
  const [sheet, setSheet] = useSheet();
  const main = useRef<HTMLElement>(null);
  const covered = useCovered(main, narrow ? sheet : 'none');
  useEscape(sheet === 'evidence' || !narrow);

  const panel = (name: SheetName, content: React.ReactNode) => (
    <Sheet name={name} narrow={narrow} open={sheet === name} onClose={() => setSheet('none')}>
      <ErrorBoundary what={`The panel "${name}"`}>{content}</ErrorBoundary>
    </Sheet>
  );

  return (
    <div className="page" data-sheet={narrow ? sheet : 'none'}>
      <PageTitle />
      <header className="page-head">
        <h1>Two Triangles</h1>
        <p className="page-subtitle">
          North-East Asia, 2014 to 2025, as told by five documents. Every tie is its evidence.
        </p>
        <ThemeButton />
        <ExportButton drawing={drawing} />
      </header>
      <main ref={main} className="page-drawing" aria-label="Drawing">
        <NotFoundNotice />
        <ErrorBoundary what="The drawing">
          <Diagram onDrawing={setDrawing} covered={covered} />
        </ErrorBoundary>
        <HoverLine />
      </main>
      <aside className="page-side" aria-label="Legend and ties">
        {panel('legend', <Legend />)}
        {panel('ties', <TieList />)}
      </aside>
      <aside className="page-evidence" aria-label="Behind the tie">
        {panel('evidence', <Evidence />)}
      </aside>
      <footer className="page-time">
        <Timeline />
        {panel('year', <YearCaption />)}
      </footer>
      {narrow ? <SheetTabs open={sheet} onOpen={setSheet} /> : null}
    </div>
  );
}

/** The title of the window and of the entries in the browser's history: what is looked at, when. */
function PageTitle() {
  const { tieById } = useExplorer();
  const { year } = useSnapshot();
  const selection = useSelection();
  const nameOf = useActorName();
  const tie = selection.kind === 'tie' ? tieById.get(selection.id) : undefined;
  const subject = tie === undefined ? '' : `${actorsInWords(tie, nameOf)}, ${tie.relation.name}, `;
  return <title>{`${subject}${year} · Two Triangles`}</title>;
}

/** Which sheet is open on a phone; selecting something opens its evidence. */
function useSheet() {
  const selection = useSelection();
  const [sheet, setSheet] = useState<SheetName | 'none'>(
    selection.kind === 'nothing' ? 'none' : 'evidence',
  );
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    if (selection.kind !== 'nothing') setSheet('evidence');
    else if (sheet === 'evidence') setSheet('none');
  }
  return [sheet, setSheet] as const;
}

/** How many pixels of the lower part of an element the open sheet covers. */
function useCovered(element: RefObject<HTMLElement | null>, sheet: SheetName | 'none'): number {
  const [covered, setCovered] = useState(0);
  useLayoutEffect(() => {
    const bottom = element.current?.getBoundingClientRect().bottom ?? 0;
    const top = document.getElementById(`sheet-${sheet}`)?.getBoundingClientRect().top ?? bottom;
    setCovered(Math.max(0, bottom - top));
  }, [element, sheet]);
  return covered;
}

/** Esc goes one level back: it clears the selection, wherever the focus is. */
function useEscape(active: boolean) {
  const clearSelection = useViewState((state) => state.clearSelection);
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) clearSelection();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active, clearSelection]);
}
