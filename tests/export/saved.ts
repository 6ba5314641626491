/** Catches what a page in jsdom saves. */
import { beforeEach, vi } from 'vitest';

interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The files saved in a test, in their order; begins anew for each. */
export function catchSaved(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  beforeEach(() => {
    saved.length = 0;
    let blob = new Blob();
    // jsdom neither makes addresses of blobs nor follows a link to one.
    URL.createObjectURL = (made) => {
      if (made instanceof Blob) blob = made;
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob });
    });
  });
  return saved;
}
