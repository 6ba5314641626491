import { readPageOptions, withPageOptions } from '../state/address/page-options.ts';
import { addressOf } from '../state/address/view-address.ts';
import { useViewState } from '../state/use-explorer.tsx';

/** The address of what an embedded page shows, on a page of its own. */
export function useFullAddress(): string {
  const view = useViewState((state) => state.view);
  const options = readPageOptions(window.location.search);
  return withPageOptions(addressOf(view), { ...options, embedded: false });
}
