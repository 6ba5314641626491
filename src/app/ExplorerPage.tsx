import { useState } from 'react';
import { Unhurried, useViewName } from '../state/use-explorer.tsx';
import { isPage, type PageName, standsAlone, VIEW_NAMES } from '../state/views.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { DatasetTitle } from './DatasetTitle.tsx';
import { ExportButton } from './ExportButton.tsx';
import { FirstVisitHint } from './FirstVisitHint.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { LoadedView } from './LoadedView.tsx';
import { OpenButton } from './OpenButton.tsx';
import { PageTitle } from './PageTitle.tsx';
import { PrintHead } from './PrintHead.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ShortcutsButton } from './ShortcutsButton.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { FocusOnView } from './use-focus.ts';
import type { DatasetSwitch } from './use-shown-dataset.ts';
import { ViewsNavigation } from './ViewsNavigation.tsx';
import { Workbench } from './Workbench.tsx';
import './app.css';
import './short-window.css';

const loadDroppedFile = async () => (await import('./DroppedFile.tsx')).DroppedFile;

/** They stand in place of all that the other views share. */
const PAGES_ALONE = VIEW_NAMES.filter(isPage).filter(standsAlone);

/** The whole screen: the way to the views above, the view in force below. */
export function ExplorerPage({ control }: { readonly control: DatasetSwitch }) {
  const inForce = useViewName();
  const [exporting, setExporting] = useState(false);

  return (
    <div className="page" data-in-force={inForce}>
      <PageTitle />
      <SkipLinks />
      <header className="page-head">
        <h1>Two Triangles</h1>
        <ErrorBoundary what="The way to the views">
          <ViewsNavigation />
        </ErrorBoundary>
        <div className="page-tools">
          <ErrorBoundary what="Search">
            <SearchButton />
          </ErrorBoundary>
          <ErrorBoundary what="The tools">
            <ShortcutsButton />
            <ThemeButton />
          </ErrorBoundary>
          <ErrorBoundary what="Opening a dataset">
            <OpenButton control={control} />
          </ErrorBoundary>
          <ErrorBoundary what="Export">
            <ExportButton open={exporting} onOpen={setExporting} />
          </ErrorBoundary>
        </div>
        <ErrorBoundary what="The title">
          <DatasetTitle />
        </ErrorBoundary>
      </header>
      <ErrorBoundary what="What stands above the view">
        <Unhurried>
          <PrintHead />
        </Unhurried>
        <FirstVisitHint />
        <LinkNotice />
      </ErrorBoundary>
      <Workbench onExport={() => setExporting(true)} />
      {PAGES_ALONE.map((name) => (
        <OnceOpened key={name} name={name} />
      ))}
      <FocusOnView />
      <ErrorBoundary what="Opening files">
        {control.brought === null ? null : (
          <Loaded what="The dropped file" load={loadDroppedFile} fallback={null}>
            {(DroppedFile) => <DroppedFile control={control} />}
          </Loaded>
        )}
      </ErrorBoundary>
    </div>
  );
}

/** Once opened it stays as its reader left it, scrolled to where it was. */
function OnceOpened({ name }: { readonly name: PageName }) {
  const inForce = useViewName() === name;
  const [opened, setOpened] = useState(inForce);
  if (inForce && !opened) setOpened(true);
  return opened ? <LoadedView name={name} inForce={inForce} /> : null;
}
