import { lazy } from 'react';
import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';
import type { SessionControl } from './use-session.ts';

const load = () =>
  lazy(async () => ({ default: (await import('../open/OpenDataset.tsx')).OpenDataset }));

interface Props {
  /** A file to begin with. */
  readonly file: File | null;
  readonly control: SessionControl;
  readonly onClose: () => void;
}

/** The dialog that opens a dataset of the reader's own. */
export function OpenModal({ file, control, onClose }: Props) {
  const { session, open, goHome } = control;
  return (
    <Modal title="Open a dataset" wide onClose={onClose}>
      <Loaded what="Opening a dataset" load={load} fallback={<p>Opening…</p>}>
        {(OpenDataset) => (
          <OpenDataset
            file={file}
            onOpened={(opened) => {
              onClose();
              open(opened);
            }}
            onHome={session.kind === 'own' ? null : goHome}
          />
        )}
      </Loaded>
    </Modal>
  );
}
