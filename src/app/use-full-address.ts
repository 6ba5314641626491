import { readPageOptions, withPageOptions } from '../state/page-options.ts';
import { useViewState } from '../state/use-explorer.tsx';
import { addressOf } from '../state/view-address.ts';

/** The address of what an embedded page shows, on a page of its own. */
export function useFullAddress(): string {
  const view = useViewState((state) => state.view);
  const options = readPageOptions(window.location.search);
  return withPageOptions(addressOf(view), { ...options, embedded: false });
}
