import { useQuery } from '@tanstack/react-query';
import { LoadError, loadDataset, loadVersion } from './load-dataset.ts';

/** The data that this build is bound to; while developing and in tests nothing is built. */
const VERSION: string | undefined = import.meta.env.DATASET_VERSION;
const FOLDER = import.meta.env.BASE_URL;

/** The app's dataset: fetched once, tried again once where the network failed, then told. */
export function useDataset() {
  return useQuery({
    queryKey: ['dataset', FOLDER, VERSION],
    queryFn: ({ signal }) =>
      VERSION === undefined
        ? loadDataset(`${FOLDER}dataset.json`, signal)
        : loadVersion(FOLDER, VERSION, signal),
    // By default TanStack Query would wait for ever where it believes itself offline.
    networkMode: 'offlineFirst',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: (count, error) => count < 1 && isWorthRetrying(error),
    retryDelay: 400,
  });
}

function isWorthRetrying(error: Error): boolean {
  return error instanceof LoadError && error.failure.kind === 'unreachable';
}
