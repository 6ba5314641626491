import { useEffect, useState } from 'react';
import { readPageOptions, withPageOptions } from '../state/page-options.ts';
import { useExplorer } from '../state/use-explorer.tsx';
import { addressOf } from '../state/view-address.ts';
import { Button } from '../ui/Button.tsx';
import type { NewerVersion } from './offline.ts';
import './new-version.css';

/**
 * Says that a newer version of the app is ready, and opens it at the same view when the reader wants
 * it. It stands above the page and covers nothing.
 */
export function NewVersionNotice() {
  const { store } = useExplorer();
  const [newer, setNewer] = useState<NewerVersion | null>(null);
  useEffect(() => {
    // Nothing that the first visit shows waits for it; without it the app works all the same.
    import('./offline.ts').then(
      ({ keepOffline }) => keepOffline(setNewer),
      () => {},
    );
  }, []);
  if (newer === null) return null;

  const open = async () => {
    await newer.takeOver();
    // The address follows the view with a moment's delay.
    const { search, hash } = window.location;
    const address = withPageOptions(addressOf(store.getState().view), readPageOptions(search));
    window.history.replaceState(null, '', address + hash);
    window.location.reload();
  };
  return (
    <aside className="new-version" aria-label="Newer version">
      <p role="status">A newer version is here.</p>
      <Button onClick={open}>Open it</Button>
    </aside>
  );
}
