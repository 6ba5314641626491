import { lazy, useEffect, useState } from 'react';
import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';
import { OpenModal } from './OpenModal.tsx';
import type { DatasetSwitch } from './use-shown-dataset.ts';

const load = () =>
  lazy(async () => ({
    default: (await import('../export/figure/ReopenedFigure.tsx')).ReopenedFigure,
  }));

/** Takes what is dropped anywhere on the page: a saved figure goes back to its view, all else is data. */
export function DroppedFile({ control }: { readonly control: DatasetSwitch }) {
  const [files, setFiles] = useState<readonly File[]>([]);
  useDrop(setFiles);
  const close = () => setFiles([]);
  const [file] = files;
  if (file === undefined) return null;
  if (!isFigure(file)) return <OpenModal files={files} control={control} onClose={close} />;
  return (
    <Modal title="Open a figure" onClose={close}>
      <Loaded what="Opening the figure" load={load} fallback={<p>Opening…</p>}>
        {(ReopenedFigure) => <ReopenedFigure file={file} />}
      </Loaded>
    </Modal>
  );
}

function isFigure({ name, type }: File): boolean {
  return /\.(png|svg|pdf|jpe?g|gif|webp)$/i.test(name) || /^image\/|\/pdf$/.test(type);
}

/** Without a listener a browser would leave the page for the file. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
}
