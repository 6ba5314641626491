import { useMemo } from 'react';
import type { Span } from '../../model/time/day.ts';
import {
  finestStretches,
  mostStretches,
  stretchesOf,
  textOfStretch,
} from '../../model/time/stretches.ts';
import { claimsOfEach } from '../../model/time/thickness.ts';
import { type Axis, axisOf, placeOf } from '../../model/time/time-axis.ts';
import { useKnown } from '../../state/use-explorer.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';

/** In pixels: how high the time of which most claims speak is, and the least height of one that any speak of. */
const HIGHEST = 16;
const LOWEST = 1.5;

/** So many bars at most, each wide enough to be seen. */
const MOST_BARS = 250;

/** How many claims speak of each year, month or day of the axis, as a silhouette above it: thick times and thin ones. */
export function Thickness() {
  const { dataset } = useKnown();
  const bars = useMemo(() => {
    const axis = axisOf(dataset.snapshots);
    const stretches = barsOf(axis);
    const counts = claimsOfEach(dataset.claims, stretches);
    const most = Math.max(1, ...counts);
    return stretches.map((stretch, index) => {
      const count = counts[index] ?? 0;
      const from = Math.max(0, placeOf(axis, stretch.from - 0.5));
      const to = Math.min(1, placeOf(axis, stretch.to + 0.5));
      const height = count === 0 ? 0 : Math.max(LOWEST, (count / most) * HIGHEST);
      return { name: textOfStretch(stretch), count, from, to, height };
    });
  }, [dataset]);
  return (
    <g className="year-thickness">
      {bars.map(({ name, count, from, to, height }) => (
        <rect
          key={from}
          x={percent(from)}
          width={percent(Math.max(0, to - from))}
          y={20 - height}
          height={height}
        >
          <title>
            {name}: {count === 1 ? 'one claim' : `${inDigits(count)} claims`}
          </title>
        </rect>
      ))}
    </g>
  );
}

/** Stretches of the unit of the stops; where they are of none, or too many, as fine ones as there is room for. */
function barsOf(axis: Axis): readonly Span[] {
  const { unit } = axis;
  if (unit === null || unit === 'step' || mostStretches(unit, axis) > MOST_BARS) {
    return finestStretches(axis, MOST_BARS);
  }
  return stretchesOf(unit, axis);
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
