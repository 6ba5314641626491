import type { Bundle, Sign } from '../model/triads.ts';
import { straightBetween } from './curve.ts';
import { letterOn } from './letters.ts';
import { circleAt, type Picture, type Shape } from './shapes.ts';
import { shortName } from './short-name.ts';
import { lookOfSign } from './sign-look.ts';
import { lineShapes } from './tie-shapes.ts';

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

/** What stands on the badge of a sign. */
export const SIGN_MARKS: Readonly<Record<Sign, string>> = {
  positive: '+',
  negative: '−',
  ambivalent: '+−',
  unstated: '?',
  unknown: '?',
};

/** How large the disc of an actor is, in pixels. */
const RADIUS = 3.2;
const FONT = { family: 'sans', size: 11, weight: 400 } as const;

/** A triad as a triangle of signs, each drawn as ties are that stand so, its actors called by their names. */
export function triadPicture(
  { bundles }: { readonly bundles: readonly Pick<Bundle, 'sign' | 'restsOn'>[] },
  names: readonly [string, string, string],
): Picture {
  return {
    width: 120,
    height: 96,
    shapes: [
      ...bundles.flatMap((bundle, index) => sideShapes(bundle, SIDES[index] ?? SIDES[0])),
      ...CORNERS.flatMap(({ x, y, nameBelow, letters }, index): readonly Shape[] => [
        { kind: 'path', segments: circleAt({ x, y }, RADIUS), fill: 'ink' },
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

function sideShapes(
  { sign, restsOn }: Pick<Bundle, 'sign' | 'restsOn'>,
  [a, b]: (typeof SIDES)[number],
): readonly Shape[] {
  const look = lookOfSign(sign, restsOn ?? undefined);
  const way = straightBetween(a, b, 0, [RADIUS, RADIUS]);
  return [...lineShapes(look, way, 1), ...letterOn(way.at(0.5), SIGN_MARKS[sign], look)];
}
