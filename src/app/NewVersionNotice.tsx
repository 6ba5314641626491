import { nameView } from '../state/address/page-address.ts';
import { useExplorer } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import type { NewerVersion } from './offline.ts';
import './new-version.css';

/**
 * Says that a newer version of the app is ready, and opens it at the same view when the reader wants
 * it. It stands above the page and covers nothing.
 */
export function NewVersionNotice({ newer }: { readonly newer: NewerVersion }) {
  const { store } = useExplorer();

  const open = async () => {
    await newer.takeOver();
    // The address follows the view with a moment's delay.
    nameView(window, store.getState().view);
    window.location.reload();
  };
  return (
    <aside className="new-version" aria-label="Newer version">
      <p role="status">A newer version is here.</p>
      <Button onClick={open}>Open it</Button>
    </aside>
  );
}
