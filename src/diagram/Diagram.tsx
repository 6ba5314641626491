import { memo } from 'react';
import { useFonts } from '../ui/fonts.ts';
import { DrawnNetwork } from './DrawnNetwork.tsx';
import './diagram.css';

interface Props {
  /** How much of the drawing's lower part something else covers, in pixels. */
  readonly covered: number;
}

/** Names and marks are measured once, when they are first drawn: the fonts must be there by then. */
const FONTS = ['600 14px "Source Sans 3"', '13px "Source Serif 4"'];

/** The network at the reader's moment, drawn. Everything it shows, the list of ties says too. */
export const Diagram = memo(function Diagram({ covered }: Props) {
  const fontsHere = useFonts(FONTS);
  return <div className="diagram">{fontsHere ? <DrawnNetwork covered={covered} /> : null}</div>;
});
