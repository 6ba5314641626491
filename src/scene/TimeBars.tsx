import { DrawnShapes } from './DrawnShapes.tsx';
import { TimeBand } from './time-marks.tsx';
import { barShapes, ON_SCREEN, type TimeBar } from './time-shapes.ts';
import './time-bars.css';

interface Props {
  readonly bars: readonly TimeBar[];
  /** Stretches to set apart, as the years of snapshots. */
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly strong: boolean;
  }[];
  /** How far a soft end fades, as a share of the axis. */
  readonly fade?: number;
}

/** An axis is as wide as the page lets it be: these are units of its own. */
const AXIS = 1000;

/** Stretches of time, one below the other. Decoration: words stand beside it. */
export function TimeBars({ bars, bands, fade }: Props) {
  const rows = bars.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const height = rows * ON_SCREEN.step + 4;
  return (
    <svg
      className="time-bars"
      aria-hidden="true"
      width="100%"
      height={height}
      viewBox={`0 0 ${AXIS} ${height}`}
      preserveAspectRatio="none"
    >
      {bands.map(({ from, to, strong }) => (
        <TimeBand
          key={from}
          x={from * AXIS}
          width={(to - from) * AXIS}
          height={height}
          strong={strong}
        />
      ))}
      {bars.map((bar) => (
        <g key={bar.key}>
          <title>{bar.title}</title>
          <DrawnShapes shapes={barShapes(bar, AXIS, ON_SCREEN, fade)} unscaled />
        </g>
      ))}
    </svg>
  );
}
