import { lazy, Suspense, useCallback, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';

const load = () =>
  lazy(async () => ({ default: (await import('../search/SearchDialog.tsx')).SearchDialog }));

/** The way to what can be found: a button, and the key `/`. What it needs loads when first asked for. */
export function SearchButton() {
  const [Dialog, setDialog] = useState(load);
  const [open, setOpen] = useState(false);
  const onOpen = useCallback(() => setOpen(true), []);
  useShortcut('/', onOpen);
  return (
    <>
      <Button look="quiet" aria-keyshortcuts="/" title="Search (/)" onClick={onOpen}>
        <Icon name="search" /> <span className="page-tool-name">Search</span>
      </Button>
      {open ? (
        <ErrorBoundary what="Search" onRetry={() => setDialog(load)}>
          <Suspense fallback={null}>
            <Dialog onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  );
}
