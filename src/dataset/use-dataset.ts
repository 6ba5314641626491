import { useQuery } from '@tanstack/react-query';
import { LoadError, loadDataset } from './load-dataset.ts';

const ADDRESS = `${import.meta.env.BASE_URL}dataset.json`;

/** The app's dataset: fetched once, tried again once where the network failed, then told. */
export function useDataset() {
  return useQuery({
    queryKey: ['dataset', ADDRESS],
    queryFn: ({ signal }) => loadDataset(ADDRESS, signal),
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
