import { lazy, useEffect, useState } from 'react';
import { Loaded } from '../ui/Loaded.tsx';
import { Modal } from '../ui/Modal.tsx';

const load = () =>
  lazy(async () => ({
    default: (await import('../export/figure/ReopenedFigure.tsx')).ReopenedFigure,
  }));

/** Takes a saved figure that is dropped anywhere on the page, and goes back to its view. */
export function DroppedFigure() {
  const [file, setFile] = useState<File | null>(null);
  useDrop(setFile);
  return file === null ? null : (
    <Modal title="Open a figure" onClose={() => setFile(null)}>
      <Loaded what="Opening the figure" load={load} fallback={<p>Opening…</p>}>
        {(ReopenedFigure) => <ReopenedFigure file={file} />}
      </Loaded>
    </Modal>
  );
}

/** Without a listener a browser would leave the page for the file. */
function useDrop(onFile: (file: File) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);
}
