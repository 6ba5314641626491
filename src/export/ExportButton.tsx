import { useEffect, useState } from 'react';
import { useExplorer, useNetwork, useSnapshot } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { readPalette } from '../ui/palette.ts';
import { useThemeInForce } from '../ui/theme.ts';
import { drawFigure } from './draw-figure.ts';
import { figureOf } from './figure.ts';
import { saveBlob } from './save-blob.ts';
import './export.css';

/** Twice the screen's resolution, as far as pictures of that size can be made everywhere. */
function scaleOf(page: Window): number {
  return Math.min(2 * Math.max(page.devicePixelRatio, 1), 6);
}

/** How long the word about a saved file stays, in milliseconds. */
const WORD_MS = 6000;

interface Props {
  /** The drawing to export; `null` while there is none. */
  readonly drawing: {
    readonly picture: (scale: number, background: string) => Promise<Blob>;
  } | null;
}

/** Saves what is on the screen as a PNG that says what it shows and what it rests on. */
export function ExportButton({ drawing }: Props) {
  const { dataset, store } = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const theme = useThemeInForce();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(() => setMessage(''), WORD_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const save = async () => {
    if (drawing === null || busy) return;
    setBusy(true);
    setMessage('');
    try {
      const colours = readPalette(theme);
      const scale = scaleOf(window);
      const figure = figureOf(dataset, snapshot, network, store.getState().view);
      await document.fonts.ready;
      const picture = await createImageBitmap(await drawing.picture(scale, colours.paper));
      saveBlob(await asPng(drawFigure(figure, picture, scale, colours)), figure.fileName);
      setMessage(`Saved as ${figure.fileName}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setMessage(`The image could not be made: ${reason}. Nothing else is affected.`);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <span role="status" className="export-message">
        {message}
      </span>
      <Button disabled={drawing === null} aria-disabled={busy} onClick={save}>
        <Icon name="download" /> Export image
      </Button>
    </>
  );
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('it is too large for this browser'));
      else resolve(blob);
    }, 'image/png');
  });
}
