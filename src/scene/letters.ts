import type { Box, Point } from './geometry.ts';
import type { Look } from './look.ts';
import { mannerOf } from './manner.ts';
import { polygon, polyline, roundedBox, type Segment, type Shape, type Tone } from './shapes.ts';

const FONT = { family: 'sans', size: 10.5, weight: 700 } as const;
const HEIGHT = 15.5;
/** The width of one sign, and the room beside them all, in pixels. */
const SIGN = 6.6;
const EDGE = 8;

/** How round the corners of a badge are, in pixels. */
const RADII = { disc: HEIGHT, square: 0, tag: 4 } as const;
/** How far the points of a pointed badge reach from where its edges end, and how far that is within, in pixels. */
const POINT = { reach: 5, within: 2.5 };

/**
 * The letter of a kind of relation on its badge, with the signs of what is said of the tie. The letter is
 * data (the `mark` of a relation type), so that another dataset brings its own. Rejected: pictograms,
 * which nobody could tell apart at 15 pixels; letters survive grey print, colour blindness and a legend.
 */
export function letterOn(middle: Point, words: string, look: Look): readonly Shape[] {
  const { tone, letter } = mannerOf(look);
  const { hollow, dotted, form } = letter;
  return letterBox(middle, words, tone, { hollow, dotted, form });
}

/** A letter with the sign of what became of the tie, or of what is said of it. */
export function signedLetter(letter: string, look: Look): string {
  const { before, after } = mannerOf(look).letter;
  return `${before}${letter}${after}`;
}

/** How large the badge of a letter is, in pixels. */
export function letterSize(words: string): Box {
  return { width: Math.max(HEIGHT, [...words].length * SIGN + EDGE), height: HEIGHT };
}

interface Badge {
  readonly hollow: boolean;
  readonly form: ReturnType<typeof mannerOf>['letter']['form'];
  readonly dotted: boolean;
}

/** A letter by itself, as a legend shows it. */
export function letterBox(
  middle: Point,
  words: string,
  tone: Tone,
  { hollow, form, dotted }: Badge = { hollow: false, form: 'disc', dotted: false },
): readonly Shape[] {
  return [
    {
      kind: 'path',
      segments: outlineOf(middle, letterSize(words).width, form),
      fill: hollow ? 'paper' : tone,
      stroke: tone,
      width: 1.25,
      ...(dotted ? { dashes: [0.1, 2.4], round: true } : {}),
    },
    ...wordsIn(middle, words, hollow ? tone : 'paper'),
  ];
}

function outlineOf({ x, y }: Point, width: number, form: Badge['form']): readonly Segment[] {
  const [left, right] = [x - width / 2, x + width / 2];
  const [top, bottom] = [y - HEIGHT / 2, y + HEIGHT / 2];
  if (form !== 'pointed') return roundedBox({ x: left, y: top }, width, HEIGHT, RADII[form]);
  const [from, to] = [left + POINT.within, right - POINT.within];
  return polygon([
    { x: from, y: top },
    { x: to, y: top },
    { x: to + POINT.reach, y },
    { x: to, y: bottom },
    { x: from, y: bottom },
    { x: from - POINT.reach, y },
  ]);
}

/** The fonts of figures lack this sign: it is drawn. */
const UNEQUAL = '≠';

function wordsIn({ x, y }: Point, words: string, tone: Tone): readonly Shape[] {
  const rest = words.replace(UNEQUAL, '');
  const shift = rest === words || rest === '' ? 0 : SIGN / 2;
  return [
    ...(rest === words ? [] : unequal({ x: x - shift * rest.length, y }, tone)),
    ...(rest === ''
      ? []
      : [
          {
            kind: 'text' as const,
            x: x + shift,
            y: y + 3.7,
            words: rest,
            font: FONT,
            tone,
            anchor: 'middle' as const,
          },
        ]),
  ];
}

function unequal({ x, y }: Point, stroke: Tone): readonly Shape[] {
  const line = (from: Point, to: Point): Shape => ({
    kind: 'path',
    segments: polyline([from, to]),
    stroke,
    width: 1.2,
  });
  return [
    line({ x: x - 2.6, y: y - 1.4 }, { x: x + 2.6, y: y - 1.4 }),
    line({ x: x - 2.6, y: y + 1.4 }, { x: x + 2.6, y: y + 1.4 }),
    line({ x: x - 1.8, y: y + 3.4 }, { x: x + 1.8, y: y - 3.4 }),
  ];
}
