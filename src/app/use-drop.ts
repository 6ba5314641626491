import { useEffect } from 'react';

/**
 * Takes files that are dropped anywhere on the page, for which a browser would leave it. What is dropped on a
 * field for files is that field's. `null` leaves all to the browser.
 */
export function useDrop(onFiles: ((files: readonly File[]) => void) | null): void {
  useEffect(() => {
    if (onFiles === null) return;
    const over = (event: DragEvent) => {
      if (!isOnField(event) && event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || isOnField(event)) return;
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

function isOnField({ target }: DragEvent): boolean {
  return target instanceof HTMLInputElement && target.type === 'file';
}
