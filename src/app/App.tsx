import { lazy } from 'react';
import { useDataset } from '../dataset/use-dataset.ts';
import { readPageOptions } from '../state/page-options.ts';
import { ExplorerProvider } from '../state/use-explorer.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { ExplorerPage } from './ExplorerPage.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Loading } from './Loading.tsx';
import { NewVersionNotice } from './NewVersionNotice.tsx';

/** The app on its own dataset: loading it, exploring it, or saying why neither is possible. */
export function App() {
  const { data: dataset, error, refetch, isFetching } = useDataset();
  if (dataset !== undefined) {
    const { embedded } = readPageOptions(window.location.search);
    return (
      <ErrorBoundary what="The explorer">
        <ExplorerProvider dataset={dataset}>
          {embedded ? (
            <Loaded what="This view" load={loadEmbedPage} fallback={<Loading />}>
              {(EmbedPage) => <EmbedPage />}
            </Loaded>
          ) : (
            <>
              <NewVersionNotice />
              <ExplorerPage />
            </>
          )}
        </ExplorerProvider>
      </ErrorBoundary>
    );
  }
  if (error !== null && !isFetching) return <LoadFailed error={error} onRetry={() => refetch()} />;
  return <Loading />;
}

/** Few pages are made for a frame. */
const loadEmbedPage = () =>
  lazy(async () => ({ default: (await import('./EmbedPage.tsx')).EmbedPage }));
