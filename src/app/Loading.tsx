import { useEffect, useState } from 'react';

/** Say nothing for a moment: most readers never need to know that something was loading. */
const PATIENCE_MS = 300;

export function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="notice" aria-busy="true">
      <h1>Two Triangles</h1>
      <div role="status">
        {slow ? (
          <>
            <p>Loading the claims and their quotations…</p>
            <progress aria-label="Loading" />
          </>
        ) : null}
      </div>
    </main>
  );
}
