import './time-bars.css';

/** A stretch of time on an axis from 0 to 1. */
export interface TimeBar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly tone: 'cooperative' | 'conflictual' | 'ambivalent' | 'context';
  /** `dotted` for what is only supposed, `struck` for what speaks against. */
  readonly look: 'full' | 'dotted' | 'struck' | 'thin';
  readonly title: string;
  /** From 0 at the top. */
  readonly row: number;
  /** How many it stands for: the more, the thicker. */
  readonly claims: number;
}

interface Props {
  readonly bars: readonly TimeBar[];
  /** Stretches to set apart, as the years of snapshots. */
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly strong: boolean;
  }[];
  /** The height of one bar with the space around it, in pixels. */
  readonly step?: number;
  /** How far a soft end fades, as a share of the axis. */
  readonly fade?: number;
}

/** Thickness of a bar for no claim at all, and at the most, in pixels. */
const BASE = 2;
const THICKEST = 7;
const FADE = 0.02;

/** Stretches of time, one below the other. Decoration: words stand beside it. */
export function TimeBars({ bars, bands, step = 8, fade = FADE }: Props) {
  const rows = bars.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const height = rows * step + 4;
  return (
    <svg
      className="time-bars"
      aria-hidden="true"
      width="100%"
      height={height}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
    >
      {bands.map(({ from, to, strong }) => (
        <rect
          key={from}
          className={strong ? 'time-band time-band-strong' : 'time-band'}
          x={from * 1000}
          y={0}
          width={(to - from) * 1000}
          height={height}
        />
      ))}
      {bars.map((bar) => (
        <Bar key={bar.key} bar={bar} y={bar.row * step + step / 2 + 2} fade={fade} />
      ))}
    </svg>
  );
}

function Bar({ bar, y, fade: longest }: { bar: TimeBar; y: number; fade: number }) {
  const { from: start, to: end } = bar;
  const fade = Math.min(longest, (end - start) / 3);
  const thickness = Math.min(BASE + bar.claims, THICKEST);
  const line = (x1: number, x2: number, part: string) => (
    <line
      className={`time-bar-${part}`}
      x1={x1 * 1000}
      x2={x2 * 1000}
      y1={y}
      y2={y}
      strokeWidth={bar.look === 'full' ? thickness : undefined}
      vectorEffect="non-scaling-stroke"
    />
  );
  return (
    <g className={`time-bar time-bar-look-${bar.look} tone-${bar.tone}`}>
      <title>{bar.title}</title>
      {line(start + (bar.softStart ? fade : 0), end - (bar.softEnd ? fade : 0), 'core')}
      {bar.softStart ? line(start, start + fade, 'soft') : null}
      {bar.softEnd ? line(end - fade, end, 'soft') : null}
    </g>
  );
}
