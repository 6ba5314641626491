import { useEffect, useMemo, useState } from 'react';
import { readPageOptions } from '../../state/address/page-options.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { reasonInWords } from '../../ui/reason-in-words.ts';
import { measuring } from './files/canvas.ts';
import { fontsOfPage } from './files/fonts.ts';
import { type SetFigure, svgFile } from './files/save-figure.ts';
import { memoryOf, memoryText } from './reopen/memory.ts';
import type { Figure } from './says/figure.ts';
import type { FigureWish } from './says/wish.ts';
import { laidOut } from './set/layout.ts';
import { type FigureColours, paletteOf } from './set/palettes.ts';

/** A figure as the reader wishes it; `null` until the fonts are there that its text is measured in. */
export function useSetFigure(
  explorer: Explorer,
  view: View,
  figure: Figure,
  wish: FigureWish,
  colours: FigureColours,
): SetFigure | null {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let asked = true;
    fontsOfPage().then(() => {
      if (asked) setReady(true);
    });
    return () => {
      asked = false;
    };
  }, []);
  return useMemo(() => {
    if (!ready) return null;
    const memory = memoryOf(
      explorer,
      { view, places: explorer.store.getState().places },
      figure,
      wish,
      readPageOptions(window.location.search).data,
    );
    return {
      picture: laidOut(figure, wish, measuring()),
      palette: paletteOf(colours),
      words: {
        title: wish.title,
        alternative: figure.alternative,
        memory: memoryText(memory),
      },
    };
  }, [ready, explorer, view, figure, wish, colours]);
}

/** How long the address of a preview is good after the next one was asked for, in milliseconds. */
const KEPT_MS = 10_000;

/** The very file that would be saved as SVG. */
export type Preview =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'failed'; readonly reason: string };

export function usePreview(set: SetFigure | null): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'making' });
  useEffect(() => {
    if (set === null) return;
    let made: string | undefined;
    let asked = true;
    svgFile(set).then(
      (blob) => {
        if (!asked) return;
        made = URL.createObjectURL(blob);
        setPreview({ kind: 'made', address: made });
      },
      (error: unknown) => {
        if (asked) setPreview({ kind: 'failed', reason: reasonInWords(error) });
      },
    );
    return () => {
      asked = false;
      // The image shows the one before until the next is made, and may still be reading it.
      setTimeout(() => {
        if (made !== undefined) URL.revokeObjectURL(made);
      }, KEPT_MS);
    };
  }, [set]);
  return preview;
}
