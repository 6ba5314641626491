import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useState } from 'react';
import type { ViewName } from '../state/view.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { VIEW_TITLES } from './view-titles.ts';

type LoadedName = Exclude<ViewName, 'network'>;

/** Views other than the network load when they are first opened. */
const LOADERS: Readonly<Record<LoadedName, () => LazyExoticComponent<ComponentType>>> = {
  about: () =>
    lazy(() => import('../about/About.tsx').then((module) => ({ default: module.About }))),
};

interface Props {
  readonly name: LoadedName;
  readonly inForce: boolean;
}

/** A view that is read like a page, above the network, which stays as it is beneath. */
export function LoadedView({ name, inForce }: Props) {
  const [View, setView] = useState(LOADERS[name]);
  return (
    <main
      className="page-screen"
      data-view={name}
      aria-label={VIEW_TITLES[name]}
      inert={!inForce}
      tabIndex={-1}
    >
      {/* What failed to load stays failed: to try again is to ask for it anew. */}
      <ErrorBoundary what="This view" onRetry={() => setView(LOADERS[name])}>
        <Suspense fallback={<p className="page-opening">Opening the view…</p>}>
          <View />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
