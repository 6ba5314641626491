import { useEffect, useState } from 'react';
import { type Load, Loaded } from '../ui/Loaded.tsx';

/** How long after the drawing its print is made ready for, in milliseconds: nothing waits for it. */
const LATER_MS = 1500;

/** That it does not load is nothing to tell: the drawing itself is printed then. */
const load: Load = () =>
  import('../export/figure/PrintedFigure.tsx').then(
    ({ PrintedFigure }) => PrintedFigure,
    () => Nothing,
  );

/**
 * What is printed in the place of the drawing. It loads once the page rests, because a browser waits
 * for nobody when it prints; until then, and without it, the drawing itself is printed.
 */
export function PrintedDrawing() {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!resting) return null;
  return (
    <Loaded what="What is printed" load={load} fallback={null}>
      {(PrintedFigure) => <PrintedFigure />}
    </Loaded>
  );
}

function Nothing() {
  return null;
}
