import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Drawing } from '../diagram/drawing.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { useViewName } from '../state/use-explorer.tsx';
import type { ViewName } from '../state/view.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { NetworkView } from './NetworkView.tsx';
import { PageTitle } from './PageTitle.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { useFocusOnView } from './use-focus.ts';
import { ViewsNavigation } from './ViewsNavigation.tsx';
import './app.css';

/** Views other than the network load when they are first opened. */
const About = lazy(() =>
  import('../about/About.tsx').then((module) => ({ default: module.About })),
);

/** The whole screen: the way to the views above, the view in force below. */
export function ExplorerPage() {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const name = useViewName();
  useFocusOnView();

  return (
    <div className="page">
      <PageTitle />
      <header className="page-head">
        <h1>Two Triangles</h1>
        <ViewsNavigation />
        <ThemeButton />
        {name === 'network' ? <ExportButton drawing={drawing} /> : null}
      </header>
      <NetworkView onDrawing={setDrawing} />
      {name === 'network' ? null : (
        <Screen name={name}>
          <About />
        </Screen>
      )}
    </div>
  );
}

/** A view that is read like a page, above the network, which stays as it is beneath. */
function Screen({ name, children }: { name: ViewName; children: ReactNode }) {
  return (
    <main key={name} className="page-screen" data-view={name} tabIndex={-1} data-scrolls>
      <ErrorBoundary what="This view">
        <Suspense fallback={<p className="page-opening">Opening the view…</p>}>{children}</Suspense>
      </ErrorBoundary>
    </main>
  );
}
