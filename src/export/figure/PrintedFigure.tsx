import { useEffect, useRef } from 'react';
import { useExplorer } from '../../state/use-explorer.tsx';
import { measuring } from './files/canvas.ts';
import { mounted } from './files/mounted.ts';
import { svgOf } from './files/svg.ts';
import { figureOf } from './says/figure-of.ts';
import { laidOut } from './set/layout.ts';
import { paletteOf } from './set/palettes.ts';
import { COLUMN } from './set/sizes.ts';

/** The drawing as it is printed: a figure with its legend and sources, made when the page is printed. */
export function PrintedFigure() {
  const explorer = useExplorer();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fill = () => {
      const { view, places } = explorer.store.getState();
      const figure = figureOf(explorer, view, places);
      const picture = laidOut(figure, WISH, measuring());
      const palette = { ...paletteOf('light'), paper: WHITE };
      place.current?.replaceChildren(mounted(svgOf(picture, palette), document));
    };
    const empty = () => place.current?.replaceChildren();
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', empty);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', empty);
    };
  }, [explorer]);
  return <div ref={place} className="print-figure" />;
}

/** Paper, not the page of a screen. */
const WHITE = 'rgb(255, 255, 255)';

/** The head of the printed page says what a title would, and the address. */
const WISH = {
  size: COLUMN,
  title: '',
  caption: '',
  quotation: null,
  address: '',
  transparent: true,
} as const;
