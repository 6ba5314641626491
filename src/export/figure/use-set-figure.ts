import { useEffect, useMemo, useState } from 'react';
import { readPageOptions } from '../../state/address/page-options.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { measuring } from './files/canvas.ts';
import { fontsOfPage } from './files/fonts.ts';
import type { SetFigure } from './files/save-figure.ts';
import { memoryOf, memoryText } from './reopen/memory.ts';
import type { Figure } from './says/figure.ts';
import type { FigureWish } from './says/wish.ts';
import { laidOut } from './set/layout.ts';
import { type FigureColours, paletteOf } from './set/palettes.ts';
import type { MeasureText } from './set/wrapped.ts';

/** A figure as the reader wishes it; `null` until the fonts are there that its text is measured in. */
export function useSetFigure(
  explorer: Explorer,
  view: View,
  figure: Figure,
  wish: FigureWish,
  colours: FigureColours,
): SetFigure | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useEffect(() => {
    let asked = true;
    fontsOfPage().then(() => {
      // What is measured stays known while the reader writes a title.
      if (asked) setMeasure(() => measuring());
    });
    return () => {
      asked = false;
    };
  }, []);
  return useMemo(() => {
    if (measure === null) return null;
    const memory = memoryOf(
      explorer,
      { view, places: explorer.store.getState().places },
      figure,
      wish,
      readPageOptions(window.location.search),
    );
    return {
      picture: laidOut(figure, wish, measure),
      palette: paletteOf(colours),
      words: {
        title: wish.title,
        alternative: figure.alternative,
        memory: memoryText(memory),
      },
    };
  }, [measure, explorer, view, figure, wish, colours]);
}
