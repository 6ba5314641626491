import { useQuery } from '@tanstack/react-query';
import { LoadError } from '../dataset/load-failure.ts';
import { loadOwn } from '../dataset/own/load-own.ts';
import { ownAddress } from '../dataset/own/loading.ts';
import { prepared } from '../state/prepared.ts';

/** The app's own dataset, ready to be explored: fetched once, tried again once where the network failed, then told. */
export function useOwnDataset() {
  return useQuery({
    queryKey: ['dataset', ownAddress()],
    queryFn: async ({ signal }) => prepared(await loadOwn(signal), window.location.search),
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
