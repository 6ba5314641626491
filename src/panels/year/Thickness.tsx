import { useMemo } from 'react';
import { claimsOfEach } from '../../model/time/thickness.ts';
import { axisOf, placeOf } from '../../model/time/time-axis.ts';
import { pointsOf } from '../../scene/axis-labels.ts';
import { useKnown } from '../../state/use-explorer.tsx';
import { inDigits } from '../../ui/first-of-many.tsx';

/** In pixels: how high the time of which most claims speak is, and the least height of one that any speak of. */
const HIGHEST = 16;
const LOWEST = 1.5;

/** How many claims speak of each time of the axis, as a silhouette above it: thick times and thin ones. */
export function Thickness() {
  const { dataset } = useKnown();
  const bars = useMemo(() => {
    const axis = axisOf(dataset.snapshots);
    const points = pointsOf(axis);
    const counts = claimsOfEach(
      dataset.claims,
      points.map(({ stretch }) => stretch),
    );
    const most = Math.max(1, ...counts);
    return points.map(({ name, stretch }, index) => {
      const count = counts[index] ?? 0;
      const from = Math.max(0, placeOf(axis, stretch.from - 0.5));
      const to = Math.min(1, placeOf(axis, stretch.to + 0.5));
      const height = count === 0 ? 0 : Math.max(LOWEST, (count / most) * HIGHEST);
      return { name, count, from, to, height };
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

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
