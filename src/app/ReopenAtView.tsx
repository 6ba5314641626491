import { type ReactNode, useMemo } from 'react';
import { LOCAL } from '../state/address/data-address.ts';
import { dataIn } from '../state/address/links.ts';
import { nameView } from '../state/address/page-address.ts';
import { useExplorer } from '../state/use-explorer.tsx';
import { Reopening } from '../ui/reopening.ts';

/** Lets parts that did not load open the page anew at the view in force. */
export function ReopenAtView({ children }: { readonly children: ReactNode }) {
  const { store } = useExplorer();
  const reopening = useMemo(() => {
    const local = dataIn(window.location.href)?.startsWith(LOCAL) ?? false;
    return {
      reopen: () => {
        // The address follows the view with a moment's delay.
        nameView(window, store.getState().view);
        window.location.reload();
      },
      lost: local
        ? 'Unless the browser keeps your dataset, it has to be opened again there.'
        : null,
    };
  }, [store]);
  return <Reopening value={reopening}>{children}</Reopening>;
}
