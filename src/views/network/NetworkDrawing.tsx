import { memo } from 'react';
import { DRAWN_FONTS, useFonts } from '../../ui/fonts.ts';
import { DrawnNetwork } from './DrawnNetwork.tsx';
import './network.css';

interface Props {
  /** How much of the drawing's lower part something else covers, in pixels. */
  readonly covered: number;
}

/** The network at the reader's moment, drawn. Everything it shows, the list of ties says too. */
export const NetworkDrawing = memo(function NetworkDrawing({ covered }: Props) {
  const fontsHere = useFonts(DRAWN_FONTS);
  return <div className="drawing">{fontsHere ? <DrawnNetwork covered={covered} /> : null}</div>;
});
