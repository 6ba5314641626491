import type { Sign, Triad } from '../../model/triads.ts';
import { shortName } from '../../scene/short-name.ts';

/** Where the three actors stand in the picture, in the order of the alphabet, and how names are put. */
const CORNERS = [
  { x: 60, y: 20, anchor: 'middle', dy: -7 },
  { x: 98, y: 74, anchor: 'middle', dy: 17 },
  { x: 22, y: 74, anchor: 'middle', dy: 17 },
] as const;

/** The ends of the three bundles of a triad, in their order. */
const SIDES = [
  [CORNERS[0], CORNERS[1]],
  [CORNERS[1], CORNERS[2]],
  [CORNERS[0], CORNERS[2]],
] as const;

const SIGNS: Readonly<Record<Sign, string>> = {
  positive: '+',
  negative: '−',
  ambivalent: '+−',
  unstated: '?',
  unknown: '?',
};

/** The room for a name at the top, and for each of the two below, in letters. */
const WIDE = 18;
const NARROW = 8;

interface Props {
  readonly triad: Triad;
  readonly names: readonly [string, string, string];
}

/** A triad as a triangle of signs. Decoration: words stand beside it. */
export function SignedTriangle({ triad, names }: Props) {
  return (
    <svg
      aria-hidden="true"
      className="signed-triangle"
      viewBox="0 0 120 96"
      width="120"
      height="96"
    >
      {triad.bundles.map(({ pair, sign }, index) => (
        <Side key={pair} sign={sign} ends={SIDES[index] ?? SIDES[0]} />
      ))}
      {CORNERS.map(({ x, y, anchor, dy }, index) => (
        <g key={triad.actors[index]}>
          <circle cx={x} cy={y} r="3.2" />
          <text x={x} y={y + dy} textAnchor={anchor}>
            {shortName(names[index] ?? '', index === 0 ? WIDE : NARROW)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Side({ sign, ends: [a, b] }: { sign: Sign; ends: (typeof SIDES)[number] }) {
  const x = (a.x + b.x) / 2;
  const y = (a.y + b.y) / 2;
  return (
    <g className={`side side-${sign}`}>
      <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
      <circle className="side-ground" cx={x} cy={y} r="7.5" />
      <text x={x} y={y + 4} textAnchor="middle">
        {SIGNS[sign]}
      </text>
    </g>
  );
}
