import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Modal } from '../ui/Modal.tsx';

const load = () =>
  lazy(async () => ({ default: (await import('../export/ExportTabs.tsx')).ExportTabs }));

/** The way to all that a reader can take away of the view in force. */
export function ExportButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button title="Figure, citation, data, link" onClick={() => setOpen(true)}>
        <Icon name="download" /> Export
      </Button>
      {open ? (
        <Modal title="Export" onClose={() => setOpen(false)}>
          <LoadedTabs />
        </Modal>
      ) : null}
    </>
  );
}

/** Loads when it is first asked for. */
function LoadedTabs() {
  const [ExportTabs, setExportTabs] = useState(load);
  return (
    <ErrorBoundary what="Export" onRetry={() => setExportTabs(load)}>
      <Suspense fallback={<p>Opening…</p>}>
        <ExportTabs />
      </Suspense>
    </ErrorBoundary>
  );
}
