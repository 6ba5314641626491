import type { ActorId } from '../model/dataset.ts';
import { DASHES } from '../ui/strokes.ts';
import type { Way } from './curve.ts';
import type { Drawn, DrawnTie } from './drawn.ts';
import type { Box, Point } from './geometry.ts';
import { placedLetters } from './placed-letters.ts';
import type { PlacedActor, PlacedGroup, Plan } from './plan.ts';
import { circleAt, polygon, roundedBox, type Shape, type ShapeGroup, type Tone } from './shapes.ts';
import { strokeOf } from './strokes.ts';

/** The part of its box that a drawing fills: actors, grounds and names, whatever the year. */
export function extentOf({ actors, groups, sizes }: Plan): Extent {
  const boxes = [
    ...actors.map(({ x, y, name, member }) => {
      const half = member ? sizes.memberRim : (name.length * sizes.letter + sizes.nameEdge) / 2;
      return around({ x, y }, half, member ? sizes.memberRim : sizes.nameRim);
    }),
    ...groups.flatMap(({ corners }) =>
      corners.map((corner) => around(corner, sizes.ground / 2, sizes.ground / 2)),
    ),
  ];
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

interface Extent extends Point, Box {}

function around({ x, y }: Point, halfWidth: number, halfHeight: number) {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** The drawing of one network, in the units of its plan. Letters lie above all lines. */
export function networkShapes(plan: Plan, { ties, silences }: Drawn): readonly Shape[] {
  const { sizes, ways, layers } = plan;
  const layerOf = ({ tie, looks }: DrawnTie) =>
    looks.includes('hatched') ? 0 : (layers.get(tie.pair) ?? 0);
  const below = [...ties].sort((a, b) => layerOf(a) - layerOf(b));
  const touched = new Set(ties.flatMap(({ tie }) => [tie.from, tie.to]));
  return [
    ...plan.groups.flatMap((group, index) => groupShapes(group, index, sizes.ground)),
    ...silences.flatMap((pair) => silenceShapes(plan.silences.get(pair))),
    ...below.flatMap((each) => tieShapes(each, ways.get(each.tie.id), sizes.narrower)),
    ...(sizes.lettered ? plan.groups.map(groupName) : []),
    ...(sizes.lettered ? placedLetters(plan, below) : []),
    ...plan.actors.map((actor) => actorShapes(actor, plan, touched)),
  ];
}

function groupShapes({ corners }: PlacedGroup, index: number, ground: number): readonly Shape[] {
  const tone = index % 2 === 0 ? 'northern' : 'southern';
  return [
    {
      kind: 'group',
      role: 'ground',
      shapes: [
        {
          kind: 'path',
          segments: polygon(corners),
          fill: tone,
          stroke: tone,
          width: ground,
          round: true,
        },
      ],
    },
  ];
}

/** On its own ground, so that lines that cross it leave it readable. */
function groupName({ name, foot }: PlacedGroup, index: number): Shape {
  const width = name.length * 5.9 + 6;
  const corner = { x: foot.x - width / 2, y: foot.y - 11 };
  return {
    kind: 'group',
    role: 'ground-name',
    shapes: [
      {
        kind: 'path',
        segments: roundedBox(corner, width, 15, 3),
        fill: index % 2 === 0 ? 'northern' : 'southern',
      },
      {
        kind: 'text',
        ...foot,
        words: name,
        font: { family: 'serif', size: 12.5, weight: 400 },
        tone: 'inkSoft',
        anchor: 'middle',
      },
    ],
  };
}

function silenceShapes(way: Way | undefined): readonly Shape[] {
  if (way === undefined) return [];
  const line = { kind: 'path', segments: way.line, stroke: 'context', width: 1 } as const;
  return [{ kind: 'group', role: 'silence', shapes: [{ ...line, dashes: DASHES.silence }] }];
}

function tieShapes(
  { looks, title }: DrawnTie,
  way: Way | undefined,
  narrower: number,
): readonly ShapeGroup[] {
  if (way === undefined) return [];
  const { width, tone, dashes, round, opacity, below } = strokeOf(looks, narrower);
  const directed = looks.includes('directed');
  const segments = directed ? way.shaft : way.line;
  const hollow = below.some(({ part }) => part === 'edge');
  const line = { kind: 'path', segments } as const;
  return [
    {
      kind: 'group',
      role: 'tie',
      title,
      shapes: [
        ...below.map(
          (each): Shape => ({
            ...line,
            stroke: each.part === 'halo' ? 'disputed' : tone,
            width: each.width,
          }),
        ),
        { ...line, stroke: hollow ? 'paper' : tone, width, dashes, round, opacity },
        ...(directed ? [headShape(way, hollow, tone)] : []),
      ],
    },
  ];
}

function headShape(way: Way, hollow: boolean, tone: Tone): Shape {
  return {
    kind: 'path',
    segments: way.head,
    fill: hollow ? 'paper' : tone,
    stroke: tone,
    width: 1,
  };
}

/** An actor of whom nothing is drawn has a broken rim. */
function actorShapes(actor: PlacedActor, { sizes }: Plan, touched: ReadonlySet<ActorId>): Shape {
  const { name, member, x, y } = actor;
  const idle = !touched.has(actor.id);
  const half = (name.length * sizes.letter + sizes.nameEdge) / 2;
  const corner = { x: x - half, y: y - sizes.nameRim };
  const size = member ? sizes.memberName : sizes.name;
  return {
    kind: 'group',
    role: 'actor',
    shapes: [
      {
        kind: 'path',
        segments: member
          ? circleAt({ x, y }, sizes.memberRim)
          : roundedBox(corner, 2 * half, 2 * sizes.nameRim, 4),
        fill: 'paper',
        stroke: idle ? 'context' : 'ink',
        width: member ? 1.5 : 1,
        ...(idle ? { dashes: [3, 2] } : {}),
      },
      {
        kind: 'text',
        x,
        y: y + size * 0.35,
        words: name,
        font: { family: 'sans', size, weight: 600 },
        tone: idle ? 'context' : 'ink',
        anchor: 'middle',
      },
    ],
  };
}
