import { type ComponentType, useEffect, useState } from 'react';

/** How long after the drawing its print is made ready for, in milliseconds: nothing waits for it. */
const LATER_MS = 1500;

/**
 * What is printed in the place of the drawing. It loads once the page rests, because a browser waits
 * for nobody when it prints; until then, and without it, the drawing itself is printed.
 */
export function PrintedDrawing() {
  const [Printed, setPrinted] = useState<ComponentType | null>(null);
  useEffect(() => {
    let asked = true;
    const timer = setTimeout(() => {
      import('../export/figure/PrintedFigure.tsx').then(({ PrintedFigure }) => {
        if (asked) setPrinted(() => PrintedFigure);
      }, ignored);
    }, LATER_MS);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, []);
  return Printed === null ? null : <Printed />;
}

function ignored() {}
