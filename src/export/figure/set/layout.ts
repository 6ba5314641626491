import { type Picture, polyline, roundedBox, type Shape } from '../../../scene/shapes.ts';
import type { Figure } from '../says/figure.ts';
import type { FigureWish } from '../says/wish.ts';
import { heightOf, stacked } from './text-blocks.ts';
import { leastHeight, wordsBlocks } from './words-blocks.ts';
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
  const words = ({ scale, notes }: Fit, strokes = 1) =>
    wordsBlocks(figure, wish, { scale, notes, strokes, resting: false, measure, inner, side });
  const roomBeside = ({ head, credit }: ReturnType<typeof words>) =>
    Math.max(height - 2 * size.edge - heightOf(head) - heightOf(credit) - GAP, 1);
  const fit = firstThatFits(figure.notes.length, (tried) => {
    if (leastHeight(figure, wish, tried) > height) return false;
    const each = words(tried);
    return heightOf(each.body) <= roomBeside(each);
  });
  const { head, credit } = words(fit);
  const top = size.edge + heightOf(head);
  const room = { width: inner - side - 2 * GAP, height: roomBeside({ head, body: [], credit }) };
  const drawn = picture(figure, { x: size.edge, y: top, ...room }, { asked: room, at: 'middle' });
  const x = size.width - size.edge - side;
  return {
    height,
    shapes: [
      ...stacked(head, size.edge, size.edge),
      drawn.shape,
      ruleAt(x - GAP, top, 0, room.height),
      ...stacked(words(fit, drawn.scale).body, x, top),
      ...stacked(credit, size.edge, height - size.edge - heightOf(credit)),
    ],
  };
}

function setBelow(figure: Figure, wish: FigureWish, measure: MeasureText): Set {
  const { size } = wish;
  const inner = size.width - 2 * size.edge;
  const words = ({ scale, notes }: Fit, resting: boolean, strokes = 1) =>
    wordsBlocks(figure, wish, { scale, notes, strokes, resting, measure, inner, side: inner });
  const spaceOf = ({ head, body, credit }: ReturnType<typeof words>) =>
    2 * size.edge + heightOf([...head, ...body, ...credit]) + 2 * GAP;
  const { height: whole } = size;
  const fits = (fit: Fit, resting: boolean) =>
    whole === null ||
    (leastHeight(figure, wish, { ...fit, resting }) < whole &&
      whole - spaceOf(words(fit, resting)) >= LEAST_PICTURE);
  const all = figure.notes.length;
  const withResting = MEASURES.map((scale) => ({ scale, notes: all })).find((fit) =>
    fits(fit, size.resting),
  );
  const resting = size.resting && withResting !== undefined;
  const fit = withResting ?? firstThatFits(all, (tried) => fits(tried, false));
  const space = spaceOf(words(fit, resting));
  const room = whole === null ? naturalHeight(figure, inner) : Math.max(whole - space, 1);
  const { head, credit } = words(fit, resting);
  const top = size.edge + heightOf(head);
  const place = { x: size.edge, y: top, width: inner, height: room };
  // A picture that is wider than its room leaves some of it free: at the foot, not around it.
  const drawn = picture(figure, place, {
    asked: { width: inner, height: whole === null ? null : room },
    at: 'top',
  });
  const { body } = words(fit, resting, drawn.scale);
  const height = whole ?? Math.ceil(space + room);
  return {
    height,
    shapes: [
      ...stacked(head, size.edge, size.edge),
      drawn.shape,
      ...stacked(body, size.edge, top + drawn.height + GAP),
      ...stacked(credit, size.edge, height - size.edge - heightOf(credit)),
    ],
  };
}

/** How high a picture is that may be as high as it needs. */
function naturalHeight(figure: Figure, inner: number): number {
  const { width, height } = figure.pictureIn({ width: inner, height: null });
  return height * Math.min(inner / width, LARGEST);
}

/** How large text is, as a share of what the size asks for, and how many notes are told. */
interface Fit {
  readonly scale: number;
  readonly notes: number;
}

/**
 * Smaller first, then with fewer notes: what is left out is counted, not hidden. The number is searched for by halves:
 * each try sets all of the text, and fewer notes never take more room.
 */
function firstThatFits(notes: number, fits: (fit: Fit) => boolean): Fit {
  const whole = MEASURES.map((scale) => ({ scale, notes })).find(fits);
  if (whole !== undefined) return whole;
  const scale = MEASURES.at(-1) ?? 1;
  let [most, tooMany] = [0, notes];
  while (tooMany - most > 1) {
    const half = Math.floor((most + tooMany) / 2);
    if (fits({ scale, notes: half })) most = half;
    else tooMany = half;
  }
  return { scale, notes: most };
}

/** As large as it gets in its room. */
function picture(
  figure: Figure,
  room: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  {
    asked,
    at,
  }: { readonly asked: Parameters<Figure['pictureIn']>[0]; readonly at: 'top' | 'middle' },
): { readonly shape: Shape; readonly scale: number; readonly height: number } {
  const { width, height, shapes } = figure.pictureIn(asked);
  const scale = Math.min(room.width / width, room.height / height, LARGEST);
  const x = room.x + (room.width - width * scale) / 2;
  const y = at === 'top' ? room.y : room.y + (room.height - height * scale) / 2;
  const shape = { kind: 'group', role: 'picture', x, y, scale, shapes } as const;
  return { shape, scale, height: height * scale };
}

function ruleAt(x: number, y: number, width: number, height: number): Shape {
  const segments = polyline([
    { x, y },
    { x: x + width, y: y + height },
  ]);
  return { kind: 'path', segments, stroke: 'context', width: 0.75, opacity: 0.5 };
}
