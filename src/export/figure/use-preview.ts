import { useEffect, useState } from 'react';
import { shapeCount } from '../../scene/shapes.ts';
import { reasonInWords } from '../../ui/reason-in-words.ts';
import { Cancelled, type Job } from '../job.ts';
import type { MadeFile } from '../use-saving.ts';
import { type PngScale, pngFile, type SetFigure, svgFile } from './files/save-figure.ts';

/** How long the address of a preview is good after the next one was asked for, in milliseconds. */
const KEPT_MS = 10_000;

/** Of more shapes than this a browser makes an image far sooner by painting them once than by reading an SVG. */
const MANY_SHAPES = 3000;

/** Of the image in a preview, and of a PNG until the reader says otherwise. */
export const USUAL_SCALE: PngScale = 2;

/** A PNG of a figure, as the preview shows it and as it would be saved. */
export interface ShownPng {
  readonly set: SetFigure;
  readonly scale: PngScale;
  readonly file: MadeFile;
}

/** The very file that would be saved: as SVG, and of many shapes as PNG, which is then not painted again to be saved. */
export type Preview =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly address: string; readonly png: ShownPng | null }
  | { readonly kind: 'failed'; readonly reason: string };

export function usePreview(set: SetFigure | null): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'making' });
  useEffect(() => {
    if (set === null) return;
    let made: string | undefined;
    const wanted = new AbortController();
    previewFile(set, { signal: wanted.signal, tell: () => {} }).then(
      ({ content, png }) => {
        if (wanted.signal.aborted) return;
        made = URL.createObjectURL(content);
        setPreview({ kind: 'made', address: made, png });
      },
      (error: unknown) => {
        if (error instanceof Cancelled || wanted.signal.aborted) return;
        setPreview({ kind: 'failed', reason: reasonInWords(error) });
      },
    );
    return () => {
      wanted.abort();
      // The image shows the one before until the next is made, and may still be reading it.
      setTimeout(() => {
        if (made !== undefined) URL.revokeObjectURL(made);
      }, KEPT_MS);
    };
  }, [set]);
  return preview;
}

async function previewFile(
  set: SetFigure,
  job: Job,
): Promise<{ readonly content: Blob; readonly png: ShownPng | null }> {
  if (shapeCount(set.picture.shapes) <= MANY_SHAPES) {
    return { content: await svgFile(set), png: null };
  }
  const file = await pngFile(set, USUAL_SCALE, job);
  return { content: file.content, png: { set, scale: USUAL_SCALE, file } };
}
