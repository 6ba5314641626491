import type { Bundle, Sign } from '../model/triads.ts';
import { circleAt, type Picture, polyline, type Shape } from './shapes.ts';
import { shortName } from './short-name.ts';
import { lookOfSign } from './sign-look.ts';
import { strokeOf } from './strokes.ts';

/** Where the three actors stand in the picture, in the order of the alphabet, and where below it each name. */
const CORNERS = [
  { x: 60, y: 20, nameBelow: -7, letters: 18 },
  { x: 98, y: 74, nameBelow: 17, letters: 8 },
  { x: 22, y: 74, nameBelow: 17, letters: 8 },
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

const FONT = { family: 'sans', size: 11, weight: 400 } as const;

/** A triad as a triangle of signs, its actors called by their names. */
export function triadPicture(
  { bundles }: { readonly bundles: readonly Pick<Bundle, 'sign'>[] },
  names: readonly [string, string, string],
): Picture {
  return {
    width: 120,
    height: 96,
    shapes: [
      ...bundles.flatMap(({ sign }, index) => sideShapes(sign, SIDES[index] ?? SIDES[0])),
      ...CORNERS.flatMap(({ x, y, nameBelow, letters }, index): readonly Shape[] => [
        { kind: 'path', segments: circleAt({ x, y }, 3.2), fill: 'ink' },
        {
          kind: 'text',
          x,
          y: y + nameBelow,
          words: shortName(names[index] ?? '', letters),
          font: FONT,
          tone: 'ink',
          anchor: 'middle',
        },
      ]),
    ],
  };
}

function sideShapes(sign: Sign, [a, b]: (typeof SIDES)[number]): readonly Shape[] {
  const { tone, width, dashes, round, opacity } = strokeOf(lookOfSign(sign));
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return [
    { kind: 'path', segments: polyline([a, b]), stroke: tone, width, dashes, round, opacity },
    { kind: 'path', segments: circleAt(middle, 7.5), fill: 'paper', stroke: tone, width: 1 },
    {
      kind: 'text',
      x: middle.x,
      y: middle.y + 4,
      words: SIGNS[sign],
      font: { ...FONT, weight: 700 },
      tone,
      anchor: 'middle',
    },
  ];
}
