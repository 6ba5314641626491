import { toneOnPage } from './DrawnShapes.tsx';
import { bandLook } from './time-shapes.ts';

interface BandProps {
  /** Where it begins and how wide it is, in units of the axis or in percent. */
  readonly x: number | string;
  readonly width: number | string;
  readonly height: number;
  /** Whether it is the year that is looked at. */
  readonly strong: boolean;
}

/** A stretch of an axis set apart, as the year of a snapshot. */
export function TimeBand({ x, width, height, strong }: BandProps) {
  const { fill, opacity } = bandLook(strong);
  return (
    // Not the opacity of the whole: Chromium forgets that where a head is printed anew on every page.
    <rect x={x} y={0} width={width} height={height} fill={toneOnPage(fill)} fillOpacity={opacity} />
  );
}

interface TickProps {
  readonly x: string;
  /** How far down it reaches, in pixels. */
  readonly to: number;
  readonly title: string;
}

/** A happening on an axis. */
export function EventTick({ x, to, title }: TickProps) {
  return (
    <line x1={x} x2={x} y1="4" y2={to} stroke={toneOnPage('inkSoft')} strokeWidth={1.5}>
      <title>{title}</title>
    </line>
  );
}
