import { useEffect } from 'react';
import type { Joined } from '../dataset/joined.ts';
import type { Dataset } from '../model/dataset.ts';
import { readPageOptions } from '../state/address/page-options.ts';
import { JoiningContext } from '../state/joining.ts';
import { ExplorerProvider } from '../state/use-explorer.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { ExplorerPage } from './ExplorerPage.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Loading } from './Loading.tsx';
import { ReopenAtView } from './ReopenAtView.tsx';
import { useDrop } from './use-drop.ts';
import { useJoins } from './use-joins.ts';
import { type NewerVersionSearch, useNewerVersion } from './use-newer-version.ts';
import { useOwnDataset } from './use-own-dataset.ts';
import { type DatasetSwitch, useShownDataset } from './use-shown-dataset.ts';

const loadWanted = async () => (await import('../open/WantedDataset.tsx')).WantedDataset;

const NONE: readonly File[] = [];

/** The app: on its own dataset, or on one that the reader opened. */
export function App() {
  const control = useShownDataset();
  const { shown, open, goHome, brought, bring } = control;
  const search = useNewerVersion();
  const { embedded } = readPageOptions(window.location.search);
  // A frame shows what its page put there, and nothing else.
  useDrop(embedded && shown.kind !== 'wanted' ? null : bring);
  switch (shown.kind) {
    case 'own':
      return <OwnDataset control={control} search={search} />;
    case 'opened':
      return <Explored dataset={shown.dataset} control={control} search={search} />;
    case 'wanted':
      return (
        <Loaded what="The way into the dataset" load={loadWanted} fallback={<Loading />}>
          {(WantedDataset) => (
            <WantedDataset
              key={shown.data}
              data={shown.data}
              files={brought ?? NONE}
              onOpened={open}
              onHome={goHome}
            />
          )}
        </Loaded>
      );
  }
}

/** The app's own dataset: loading it, exploring it, or saying why neither is possible. */
function OwnDataset({ control, search }: Omit<ExploredProps, 'dataset'>) {
  const { data: dataset, error, refetch, isFetching } = useOwnDataset();
  if (dataset !== undefined)
    return <Explored dataset={dataset} control={control} search={search} />;
  if (error !== null && !isFetching) return <LoadFailed error={error} onRetry={() => refetch()} />;
  return <Loading />;
}

/** Few pages are made for a frame. */
const loadEmbedPage = async () => (await import('./EmbedPage.tsx')).EmbedPage;

interface ExploredProps {
  readonly dataset: Dataset;
  readonly control: DatasetSwitch;
  readonly search: NewerVersionSearch;
}

const loadJoined = async () => (await import('./JoinedDataset.tsx')).JoinedDataset;

/** A dataset as it is, or with actors joined as the page's address has it. */
function Explored({ dataset: whole, ...page }: ExploredProps) {
  const chosen = useJoins();
  const { joins } = chosen;
  const on = ({ dataset, refused }: Joined) => (
    <JoiningContext value={{ ...chosen, whole, refused }}>
      <ExploredPage dataset={dataset} {...page} />
    </JoiningContext>
  );
  if (joins.length === 0) return on({ dataset: whole, refused: [] });
  return (
    <Loaded what="The joining of actors" load={loadJoined} fallback={<Loading />}>
      {(JoinedDataset) => (
        <JoinedDataset whole={whole} joins={joins}>
          {on}
        </JoinedDataset>
      )}
    </Loaded>
  );
}

function ExploredPage({ dataset, control, search }: ExploredProps) {
  const { embedded } = readPageOptions(window.location.search);
  const { found, lookForNewer } = search;
  useEffect(() => {
    if (!embedded) lookForNewer();
  }, [embedded, lookForNewer]);
  return (
    <ErrorBoundary what="The explorer">
      {/* Nothing of one dataset may linger in the panels of another. */}
      <ExplorerProvider key={dataset.version} dataset={dataset}>
        <ReopenAtView>
          {embedded ? (
            <Loaded what="This view" load={loadEmbedPage} fallback={<Loading />}>
              {(EmbedPage) => <EmbedPage />}
            </Loaded>
          ) : (
            <>
              {found === null ? null : <found.Notice newer={found.newer} />}
              <ExplorerPage control={control} />
            </>
          )}
        </ReopenAtView>
      </ExplorerProvider>
    </ErrorBoundary>
  );
}
