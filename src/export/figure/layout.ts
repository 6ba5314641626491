import { type Picture, polyline, roundedBox, type Shape } from '../../scene/shapes.ts';
import type { Figure } from './figure.ts';
import type { FigureSize } from './sizes.ts';
import { type Block, heightOf, stacked } from './text-blocks.ts';
import type { FigureWish } from './wish.ts';
import { wordsBlocks } from './words-blocks.ts';
import type { MeasureText } from './wrapped.ts';

/** The text of a figure grows smaller down to this measure before anything of it is left out. */
const MEASURES = [1, 0.93, 0.86, 0.8, 0.74];
const GAP = 14;
const SIDE_SHARE = 0.33;
/** A picture below which nothing can be read any more, in pixels. */
const LEAST_PICTURE = 380;
/** A picture with few lines is not blown up beyond this. */
const LARGEST = 1.5;

/** Sets a figure: the picture, and all that it says, in a size. Pure but for `measure`. */
export function laidOut(figure: Figure, wish: FigureWish, measure: MeasureText): Picture {
  const set = wish.size.words === 'beside' ? setBeside : setBelow;
  const { height, shapes } = set(figure, wish, measure);
  const { width } = wish.size;
  const paper: Shape = {
    kind: 'path',
    segments: roundedBox({ x: 0, y: 0 }, width, height, 0),
    fill: 'paper',
  };
  return { width, height, shapes: [...(wish.transparent ? [] : [paper]), ...shapes] };
}

interface Set {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

function setBeside(figure: Figure, wish: FigureWish, measure: MeasureText): Set {
  const { size } = wish;
  const height = size.height ?? size.width;
  const inner = size.width - 2 * size.edge;
  const side = Math.round(inner * SIDE_SHARE);
  const words = (scale: number, most: number) =>
    wordsBlocks(figure, wish, { scale, notes: most, resting: false, measure, inner, side });
  const roomBeside = ({ head, credit }: ReturnType<typeof words>) =>
    height - 2 * size.edge - heightOf(head) - heightOf(credit) - GAP;
  const fitting = firstThatFits(figure.notes.length, words, (each) => {
    return heightOf(each.body) <= roomBeside(each);
  });
  const top = size.edge + heightOf(fitting.head);
  const room = { width: inner - side - 2 * GAP, height: roomBeside(fitting) };
  const x = size.width - size.edge - side;
  return {
    height,
    shapes: [
      ...stacked(fitting.head, size.edge, size.edge),
      picture(figure, { x: size.edge, y: top, ...room }),
      ruleAt(x - GAP, top, 0, room.height),
      ...stacked(fitting.body, x, top),
      ...stacked(fitting.credit, size.edge, height - size.edge - heightOf(fitting.credit)),
    ],
  };
}

function setBelow(figure: Figure, wish: FigureWish, measure: MeasureText): Set {
  const { size } = wish;
  const inner = size.width - 2 * size.edge;
  const words = (scale: number, most: number, resting = size.resting) =>
    wordsBlocks(figure, wish, { scale, notes: most, resting, measure, inner, side: inner });
  const spaceOf = ({ head, body, credit }: ReturnType<typeof words>) =>
    2 * size.edge + heightOf([...head, ...body, ...credit]) + 2 * GAP;
  const { height: whole } = size;
  if (whole === null) {
    const { head, body, credit } = words(1, figure.notes.length);
    const natural = figure.pictureIn({ width: inner, height: null });
    const drawn = natural.height * Math.min(inner / natural.width, LARGEST);
    const height = Math.ceil(spaceOf({ head, body, credit }) + drawn);
    return { height, shapes: column(figure, [head, body, credit], size, inner, drawn) };
  }
  const fits = (each: ReturnType<typeof words>) => whole - spaceOf(each) >= LEAST_PICTURE;
  const withAll = MEASURES.map((scale) => words(scale, figure.notes.length)).find(fits);
  const { head, body, credit } =
    withAll ?? firstThatFits(figure.notes.length, (scale, most) => words(scale, most, false), fits);
  const drawn = Math.max(whole - spaceOf({ head, body, credit }), LEAST_PICTURE);
  return { height: whole, shapes: column(figure, [head, body, credit], size, inner, drawn) };
}

function column(
  figure: Figure,
  [head, body, credit]: readonly [readonly Block[], readonly Block[], readonly Block[]],
  { edge }: FigureSize,
  width: number,
  drawn: number,
): readonly Shape[] {
  const top = edge + heightOf(head);
  return [
    ...stacked(head, edge, edge),
    picture(figure, { x: edge, y: top, width, height: drawn }),
    ...stacked(body, edge, top + drawn + GAP),
    ...stacked(credit, edge, top + drawn + 2 * GAP + heightOf(body)),
  ];
}

/** Smaller first, then with fewer notes: what is left out is counted, not hidden. */
function firstThatFits<Words>(
  notes: number,
  words: (scale: number, notes: number) => Words,
  fits: (words: Words) => boolean,
): Words {
  const smallest = MEASURES.at(-1) ?? 1;
  const tries = [
    ...MEASURES.map((scale) => [scale, notes] as const),
    ...Array.from({ length: notes }, (_, index) => [smallest, notes - 1 - index] as const),
  ];
  for (const [scale, most] of tries) {
    const each = words(scale, most);
    if (fits(each)) return each;
  }
  return words(smallest, 0);
}

/** In the middle of its room, as large as it gets there. */
function picture(
  figure: Figure,
  room: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
): Shape {
  const { width, height, shapes } = figure.pictureIn(room);
  const scale = Math.min(room.width / width, room.height / height, LARGEST);
  return {
    kind: 'group',
    role: 'picture',
    x: room.x + (room.width - width * scale) / 2,
    y: room.y + (room.height - height * scale) / 2,
    scale,
    shapes,
  };
}

function ruleAt(x: number, y: number, width: number, height: number): Shape {
  const segments = polyline([
    { x, y },
    { x: x + width, y: y + height },
  ]);
  return { kind: 'path', segments, stroke: 'context', width: 0.75, opacity: 0.5 };
}
