import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';
import { OpenModal } from './OpenModal.tsx';
import type { DatasetSwitch } from './use-shown-dataset.ts';

const load = async () =>
  (await import('../export/figure/reopen/ReopenedFigure.tsx')).ReopenedFigure;

/** What the reader brought, or is about to bring: a saved figure goes back to its view, all else is data. */
export function DroppedFile({ control }: { readonly control: DatasetSwitch }) {
  const { brought, putAway } = control;
  if (brought === null) return null;
  const [file] = brought;
  if (file === undefined || !isFigure(file)) {
    return <OpenModal files={brought} control={control} onClose={putAway} />;
  }
  return (
    <Modal title="Open a figure" onClose={putAway}>
      <Loaded what="What opens figures" load={load} fallback={<p>Opening…</p>}>
        {(ReopenedFigure) => <ReopenedFigure file={file} />}
      </Loaded>
    </Modal>
  );
}

function isFigure({ name, type }: File): boolean {
  return /\.(png|svg|pdf|jpe?g|gif|webp)$/i.test(name) || /^image\/|\/pdf$/.test(type);
}
