import { useCallback, useState } from 'react';
import { FilterNotice } from '../panels/legend/FilterNotice.tsx';
import { TieList } from '../panels/ties/TieList.tsx';
import { YearPanel } from '../panels/year/YearPanel.tsx';
import { Unhurried, useActions, useSelection, useViewName } from '../state/use-explorer.tsx';
import { NOTHING, withSelection } from '../state/view.ts';
import { isComparison, isPage, standsAlone, type ViewName } from '../state/views.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ChangeList } from '../views/compare/ChangeList.tsx';
import { DrawingKey } from '../views/network/DrawingKey.tsx';
import { HoverLine } from '../views/network/HoverLine.tsx';
import { NetworkDrawing } from '../views/network/NetworkDrawing.tsx';
import { EmbedCredit } from './EmbedCredit.tsx';
import { EmbedEvidence } from './EmbedEvidence.tsx';
import { EmbedHead } from './EmbedHead.tsx';
import { EmbedSelection } from './EmbedSelection.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { LoadedView } from './LoadedView.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PrintedDrawing } from './PrintedDrawing.tsx';
import { PrintHead } from './PrintHead.tsx';
import { FocusOnView, useEscape } from './use-focus.ts';
import './app.css';
import './embed.css';

/** The page as a frame in another page: the view in force, its years, and where it comes from. */
export function EmbedPage() {
  const name = useViewName();
  const { change } = useActions();
  const selects = useSelection().kind !== 'nothing' && !standsAlone(name);
  const [wanted, setWanted] = useState(false);
  // Whoever selects nothing reads nothing, and is not met by the words of what comes next.
  if (wanted && !selects) setWanted(false);
  const reading = wanted && selects;
  const goBack = useCallback(() => {
    setWanted(false);
    if (!reading) change(withSelection, NOTHING);
  }, [change, reading]);
  useEscape(goBack, true);
  // What the data is about brings its own main part of the page.
  const Stage = standsAlone(name) ? 'div' : 'main';
  return (
    <div className="embed" data-in-force={name}>
      <PageTitle />
      <ErrorBoundary what="What stands above the view">
        <EmbedHead />
        <Unhurried>
          <PrintHead />
        </Unhurried>
      </ErrorBoundary>
      <Stage className="embed-stage">
        {isPage(name) ? (
          <LoadedView key={name} name={name} inForce />
        ) : (
          <EmbeddedDrawing name={name} />
        )}
        <ErrorBoundary what="The notice on filters">
          <Unhurried>{standsAlone(name) ? null : <FilterNotice />}</Unhurried>
          <LinkNotice />
        </ErrorBoundary>
        <ErrorBoundary what="What is said of the selection">
          <EmbedSelection reading={reading} onRead={() => setWanted(true)} />
        </ErrorBoundary>
        {reading ? (
          <ErrorBoundary what="The words">
            <EmbedEvidence onClose={() => setWanted(false)} />
          </ErrorBoundary>
        ) : null}
      </Stage>
      {isPage(name) || isComparison(name) ? null : (
        <ErrorBoundary what="What explains the drawing">
          <section className="embed-key" aria-label="Key">
            <DrawingKey />
          </section>
        </ErrorBoundary>
      )}
      <FocusOnView />
      {standsAlone(name) ? null : (
        <section className="embed-time" aria-label="Time">
          <ErrorBoundary what="The time line">
            <YearPanel />
          </ErrorBoundary>
        </section>
      )}
      <ErrorBoundary what="Where the view comes from">
        <EmbedCredit />
      </ErrorBoundary>
    </div>
  );
}

function EmbeddedDrawing({ name }: { readonly name: ViewName }) {
  const comparing = isComparison(name);
  return (
    <section
      className="page-drawing"
      data-view={name}
      aria-label={comparing ? 'Compare' : 'Drawing'}
      tabIndex={-1}
    >
      <ErrorBoundary what="The drawing">
        <NetworkDrawing covered={0} />
      </ErrorBoundary>
      <ErrorBoundary what="What tells of the drawing">
        <HoverLine />
        <PrintedDrawing />
      </ErrorBoundary>
      {/* The keyboard's way to the ties: seen while it has the focus. */}
      <div className="embed-ties" data-scrolls>
        <ErrorBoundary what="The list of ties">
          <Unhurried>{comparing ? <ChangeList /> : <TieList />}</Unhurried>
        </ErrorBoundary>
      </div>
    </section>
  );
}
