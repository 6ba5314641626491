import { useId, useState } from 'react';
import { ReopenedFigure } from './ReopenedFigure.tsx';

/** The way back from a saved figure to its view: a file to choose, for who cannot drop one. */
export function OpenFigure() {
  const [file, setFile] = useState<File | null>(null);
  const field = useId();
  return (
    <details className="figure-open">
      <summary>Open a saved figure</summary>
      <label htmlFor={field}>
        A PNG, SVG or PDF made here; it can be dropped anywhere on the page too
      </label>
      <input
        id={field}
        type="file"
        accept=".png,.svg,.pdf,image/png,image/svg+xml,application/pdf"
        onChange={({ target }) => setFile(target.files?.[0] ?? null)}
      />
      {file === null ? null : (
        <ReopenedFigure key={`${file.name} ${file.lastModified}`} file={file} />
      )}
    </details>
  );
}
