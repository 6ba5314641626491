import { addressOn } from '../state/address/page-address.ts';
import { useViewState } from '../state/use-explorer.tsx';

/** The address of what an embedded page shows, on a page of its own. */
export function useFullAddress(): string {
  const view = useViewState((state) => state.view);
  return addressOn(window, view, { embedded: false });
}
