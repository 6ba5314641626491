import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSaving } from '../use-saving.ts';
import {
  missingInPdf,
  PNG_SCALES,
  type PngScale,
  pdfFile,
  pngFile,
  type SetFigure,
  svgFile,
} from './files/save-figure.ts';

interface Props {
  readonly set: SetFigure | null;
  /** Without its ending. */
  readonly fileName: string;
}

type Ending = 'svg' | 'pdf' | 'png';

/** Saves the figure in one format or another, and says so. */
export function SaveButtons({ set, fileName }: Props) {
  const [scale, setScale] = useState<PngScale>(2);
  const { message, making, save } = useSaving();
  const field = useId();
  const saveAs = (ending: Ending) => (
    <Button
      disabled={set === null}
      aria-disabled={making !== null}
      onClick={() => {
        if (set === null) return;
        save(`${fileName}.${ending}`, () => madeAs(ending, set, scale), remarkOn(ending, set));
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
    </div>
  );
}

function madeAs(ending: Ending, set: SetFigure, scale: PngScale): Promise<Blob> {
  switch (ending) {
    case 'svg':
      return svgFile(set);
    case 'pdf':
      return pdfFile(set);
    case 'png':
      return pngFile(set, scale);
  }
}

function remarkOn(ending: Ending, { picture }: SetFigure): string {
  const missing = ending === 'pdf' ? missingInPdf(picture) : [];
  return missing.length === 0
    ? ''
    : ` Its fonts lack ${missing.join(' ')}: these are blank there. SVG and PNG have them.`;
}
