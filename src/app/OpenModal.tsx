import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';
import type { DatasetSwitch } from './use-shown-dataset.ts';

const load = async () => (await import('../open/OpenDataset.tsx')).OpenDataset;

interface Props {
  /** Files to begin with. */
  readonly files: readonly File[];
  readonly control: DatasetSwitch;
  readonly onClose: () => void;
}

/** The dialog that opens a dataset of the reader's own. */
export function OpenModal({ files, control, onClose }: Props) {
  const { shown, open, goHome } = control;
  return (
    <Modal title="Open a dataset" wide onClose={onClose}>
      <Loaded what="The ways to open a dataset" load={load} fallback={<p>Opening…</p>}>
        {(OpenDataset) => (
          <OpenDataset
            files={files}
            shown={shown.kind === 'opened' ? shown : null}
            onOpened={open}
            onHome={shown.kind === 'own' ? null : goHome}
          />
        )}
      </Loaded>
    </Modal>
  );
}
