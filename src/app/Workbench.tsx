import { type ReactNode, useRef } from 'react';
import { Evidence } from '../panels/evidence/Evidence.tsx';
import { FilterNotice } from '../panels/legend/FilterNotice.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import { AskedMenu } from '../panels/menu/AskedMenu.tsx';
import { TieList } from '../panels/ties/TieList.tsx';
import { KnownBy } from '../panels/what-counts/KnownBy.tsx';
import { WHAT_COUNTS } from '../panels/what-counts/what-counts.ts';
import { YearCaption } from '../panels/year/YearCaption.tsx';
import { YearPanel } from '../panels/year/YearPanel.tsx';
import { Unhurried, useExplorer, useViewName } from '../state/use-explorer.tsx';
import { isComparison, isPage, standsAlone } from '../state/views.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { useMediaQuery } from '../ui/media-query.ts';
import { DrawingKey } from '../views/network/DrawingKey.tsx';
import { HoverLine } from '../views/network/HoverLine.tsx';
import { NetworkDrawing } from '../views/network/NetworkDrawing.tsx';
import { ColumnEdge } from './ColumnEdge.tsx';
import { ComparisonPart } from './ComparisonPart.tsx';
import { enterEvidence } from './enter-evidence.ts';
import { LoadedView } from './LoadedView.tsx';
import { PrintedDrawing } from './PrintedDrawing.tsx';
import { Sheet, type SheetName, SheetTabs } from './Sheets.tsx';
import { useColumns } from './use-columns.ts';
import { FocusAfterEvidence, useEscape } from './use-focus.ts';
import { useCovered, useSheet } from './use-sheet.ts';

/** Screens too small for columns have sheets instead; the style sheet says the same. Paper is no screen. */
const SMALL = 'screen and (max-width: 799px), screen and (max-height: 559px)';

const loadYearNews = async () => (await import('../panels/year/YearNews.tsx')).YearNews;
const loadBelowLegend = async () => (await import('./BelowLegend.tsx')).BelowLegend;
const loadBelowTies = async () => (await import('./BelowTies.tsx')).BelowTies;

/** What does not change with the page around it is made once. */
const LEGEND = (
  <Unhurried late>
    <Legend />
    <Loaded what="What stands below the legend" load={loadBelowLegend}>
      {(BelowLegend) => <BelowLegend />}
    </Loaded>
  </Unhurried>
);
const COMPARISON_LEGEND = (
  <>
    <ComparisonPart name="key" />
    {LEGEND}
  </>
);
const TIES = (
  <Unhurried late>
    <TieList />
    <Loaded what="What stands below the ties" load={loadBelowTies}>
      {(BelowTies) => <BelowTies />}
    </Loaded>
  </Unhurried>
);
const CHANGES = (
  <Unhurried late>
    <ComparisonPart name="list" />
  </Unhurried>
);
const EVIDENCE = (
  <Unhurried late>
    <Evidence />
    <FocusAfterEvidence />
  </Unhurried>
);
const YEAR = (
  <Unhurried>
    <YearCaption />
  </Unhurried>
);
const FILTER_NOTICE = (
  <Unhurried>
    <FilterNotice />
  </Unhurried>
);
const YEAR_NEWS = (
  <Unhurried late>
    <Loaded what="What is said of the year" load={loadYearNews}>
      {(YearNews) => <YearNews />}
    </Loaded>
  </Unhurried>
);

/**
 * Legend and ties left, the view in force in the middle, evidence right, time below: what every view
 * of the network shares. The drawing stays mounted beneath other views, inert, with its places and its
 * zoom. Rejected: mounting it anew, which loses both, and costs a first drawing each time.
 */
export function Workbench({ onExport }: { readonly onExport: () => void }) {
  const { store } = useExplorer();
  const name = useViewName();
  const inForce = !standsAlone(name);
  const drawn = !isPage(name);
  const comparing = isComparison(name);
  const small = useMediaQuery(SMALL);
  const { sheet, openSheet, goBack } = useSheet(small);
  const columns = useColumns();
  const stage = useRef<HTMLDivElement>(null);
  const covered = useCovered(stage, sheet);
  useEscape(goBack, inForce);

  const showWhatCounts = () => {
    if (small) openSheet('legend');
    else columns.side.fold(false);
    // The sheet is there only once it is open.
    requestAnimationFrame(() => {
      const place = document.getElementById(WHAT_COUNTS);
      place?.scrollIntoView?.({ block: 'start' });
      place?.focus({ preventScroll: true });
    });
  };

  const panel = (which: SheetName, content: ReactNode) => (
    <Sheet name={which} small={small} open={sheet === which} onClose={goBack}>
      <ErrorBoundary what={`The panel "${which}"`}>{content}</ErrorBoundary>
    </Sheet>
  );

  return (
    <>
      <main className="page-main" aria-label="Explorer" inert={!inForce} style={columns.style}>
        <div ref={stage} className="page-stage">
          <section
            className="page-drawing"
            data-view={drawn ? name : undefined}
            aria-label={comparing ? 'Compare' : 'Drawing'}
            inert={!drawn}
            tabIndex={-1}
          >
            <ErrorBoundary what="The drawing">
              <NetworkDrawing covered={drawn ? covered : 0} />
            </ErrorBoundary>
            <ErrorBoundary what="What explains the drawing">
              <HoverLine />
              {comparing ? null : <DrawingKey />}
              <PrintedDrawing />
            </ErrorBoundary>
          </section>
          {isPage(name) && inForce ? <LoadedView key={name} name={name} inForce /> : null}
        </div>
        <Columns columns={columns} comparing={comparing} small={small} panel={panel} />
        <section className="page-time" aria-label="Time">
          <div className="page-clocks">
            <ErrorBoundary what="The time line">
              {comparing ? <ComparisonPart name="years" /> : null}
              <YearPanel />
            </ErrorBoundary>
            <ErrorBoundary what="What is said of the year">
              <KnownBy onWhatCounts={showWhatCounts} />
              {YEAR_NEWS}
            </ErrorBoundary>
            <ErrorBoundary what="The notice on filters">{FILTER_NOTICE}</ErrorBoundary>
          </div>
          {panel('year', YEAR)}
        </section>
        <ErrorBoundary what="The menu">
          <AskedMenu onRead={() => enterEvidence(store, false)} onExport={onExport} />
        </ErrorBoundary>
      </main>
      {small && inForce ? (
        <SheetTabs open={sheet} comparing={comparing} onOpen={openSheet} />
      ) : null}
    </>
  );
}

interface ColumnsProps {
  readonly columns: ReturnType<typeof useColumns>;
  readonly comparing: boolean;
  readonly small: boolean;
  readonly panel: (which: SheetName, content: ReactNode) => ReactNode;
}

/** What stands left and right of the view; where years are compared, what changed is read in the wide column. */
function Columns({ columns: { side, evidence }, comparing, small, panel }: ColumnsProps) {
  const [left, right] = comparing
    ? ['legend', 'changes and evidence']
    : ['legend and ties', 'evidence'];
  return (
    <>
      <div className="page-side" inert={!small && side.folded}>
        {panel('legend', comparing ? COMPARISON_LEGEND : LEGEND)}
        {comparing ? null : panel('ties', TIES)}
      </div>
      <div className="page-evidence" inert={!small && evidence.folded}>
        {comparing ? panel('ties', CHANGES) : null}
        {panel('evidence', EVIDENCE)}
      </div>
      {small ? null : (
        <>
          <ColumnEdge name="side" what={left} column={side} />
          <ColumnEdge name="evidence" what={right} column={evidence} />
        </>
      )}
    </>
  );
}
