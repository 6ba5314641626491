import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { Job } from '../job.ts';
import { type MadeFile, useSaving } from '../use-saving.ts';
import {
  PNG_SCALES,
  type PngScale,
  pdfFile,
  pngFile,
  type SetFigure,
  svgFile,
} from './files/save-figure.ts';
import { type ShownPng, USUAL_SCALE } from './use-preview.ts';

interface Props {
  readonly set: SetFigure | null;
  /** Without its ending. */
  readonly fileName: string;
  /** The PNG that the preview shows, where it shows one. */
  readonly shown: ShownPng | null;
}

type Ending = 'svg' | 'pdf' | 'png';

/** Saves the figure in one format or another, and says so. */
export function SaveButtons({ set, fileName, shown }: Props) {
  const [scale, setScale] = useState<PngScale>(USUAL_SCALE);
  const { message, making, share, save, cancel } = useSaving();
  const field = useId();
  const saveAs = (ending: Ending) => (
    <Button
      disabled={set === null}
      aria-disabled={making !== null}
      onClick={() => {
        if (set === null) return;
        const have = ending === 'png' && shown?.set === set && shown.scale === scale;
        save(`${fileName}.${ending}`, async (job) =>
          have ? shown.file : madeAs(ending, set, scale, job),
        );
      }}
    >{`Save ${ending.toUpperCase()}`}</Button>
  );

  return (
    <div className="figure-save">
      {saveAs('svg')}
      {saveAs('pdf')}
      {saveAs('png')}
      <span className="figure-scale">
        <label htmlFor={field}>PNG scale</label>{' '}
        <select
          id={field}
          className="field"
          value={scale}
          onChange={({ target }) =>
            setScale(PNG_SCALES.find((each) => String(each) === target.value) ?? scale)
          }
        >
          {PNG_SCALES.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </span>
      <p role="status">{message}</p>
      {making === null ? null : (
        <span className="figure-making">
          <progress aria-label={`Making ${making}`} value={share ?? undefined} />{' '}
          <Button onClick={cancel}>Cancel</Button>
        </span>
      )}
    </div>
  );
}

function madeAs(
  ending: Ending,
  set: SetFigure,
  scale: PngScale,
  job: Job,
): Promise<Blob | MadeFile> {
  switch (ending) {
    case 'svg':
      return svgFile(set);
    case 'pdf':
      return pdfFile(set, job);
    case 'png':
      return pngFile(set, scale, job);
  }
}
