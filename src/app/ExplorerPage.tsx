import { useState } from 'react';
import type { Drawing } from '../diagram/drawing.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { useViewName } from '../state/use-explorer.tsx';
import { VIEW_NAMES, type ViewName } from '../state/view.ts';
import { LoadedView } from './LoadedView.tsx';
import { NetworkView } from './NetworkView.tsx';
import { NotFoundNotice } from './NotFoundNotice.tsx';
import { PageTitle } from './PageTitle.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { useFocusOnView } from './use-focus.ts';
import { ViewsNavigation } from './ViewsNavigation.tsx';
import './app.css';

/** The whole screen: the way to the views above, the view in force below. */
export function ExplorerPage() {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const inForce = useViewName();
  const opened = useOpened(inForce);
  useFocusOnView();

  return (
    <div className="page" data-in-force={inForce}>
      <PageTitle />
      <header className="page-head">
        <h1>Two Triangles</h1>
        <ViewsNavigation />
        <ThemeButton />
        {inForce === 'network' ? <ExportButton drawing={drawing} /> : null}
      </header>
      <NotFoundNotice />
      <NetworkView onDrawing={setDrawing} />
      {VIEW_NAMES.map((name) =>
        name === 'network' || !opened.has(name) ? null : (
          <LoadedView key={name} name={name} inForce={name === inForce} />
        ),
      )}
    </div>
  );
}

/** The views that were opened so far: each stays as the reader left it. */
function useOpened(inForce: ViewName): ReadonlySet<ViewName> {
  const [opened, setOpened] = useState<ReadonlySet<ViewName>>(() => new Set([inForce]));
  if (!opened.has(inForce)) setOpened(new Set([...opened, inForce]));
  return opened;
}
