import type { ActorId } from '../model/dataset.ts';
import { type Cell, cellAt, pairAt } from '../model/matrix.ts';
import { standsOnSources } from '../model/standing.ts';
import type { PairId } from '../model/tie.ts';
import { signOf } from '../model/triads.ts';
import { CELL_SIZE, cellShapes } from './cell-shapes.ts';
import { groundTone } from './ground-tones.ts';
import { type Picture, polyline, roundedBox, type Shape, type TextShape } from './shapes.ts';
import { shortName, widthInLetters } from './short-name.ts';

/** What a matrix is drawn from. */
export interface MatrixScene {
  readonly actors: readonly ActorId[];
  readonly cells: ReadonlyMap<PairId, Cell>;
  readonly nameOf: (actor: ActorId) => string;
  /** Which group an actor belongs to, from 0; none for most. */
  readonly groupOf: (actor: ActorId) => number | undefined;
}

const SIDE = 27;
/** The width of a letter of a name, about, and the room behind it, in pixels. */
const LETTER = 6.6;
const EDGE = 10;
/** Longer names are cut, in letters. */
const LONGEST = 32;

/** Actor by actor: each pair twice, so that a row tells everything of one actor. */
export function matrixPicture({ actors, cells, nameOf, groupOf }: MatrixScene): Picture {
  const names = actors.map((actor) => shortName(nameOf(actor), LONGEST));
  const widest = names.reduce((most, name) => Math.max(most, widthInLetters(name)), 1);
  const edge = widest * LETTER + EDGE;
  const size = edge + actors.length * SIDE;
  const placeOf = (index: number) => edge + index * SIDE;
  return {
    width: size,
    height: size,
    shapes: [
      ...names.flatMap((name, index) => [
        label(name, edge - 6, placeOf(index) + SIDE / 2 + 4, 'end'),
        { ...label(name, placeOf(index) + SIDE / 2 + 4, edge - 6, 'start'), turned: true },
      ]),
      ...actors.flatMap((row, y) =>
        actors.map((column, x): Shape => {
          const pair = pairAt(row, column);
          const cell = pair === null ? undefined : cellAt(cells, pair);
          const shared = groupOf(row);
          const block = shared !== undefined && shared === groupOf(column) ? shared : undefined;
          return {
            kind: 'group',
            role: cell === undefined ? 'self' : 'cell',
            ...(cell === undefined ? {} : { title: titleOf(cell, row, column, nameOf) }),
            x: placeOf(x),
            y: placeOf(y),
            shapes: [...ground(block), ...(cell === undefined ? [diagonal()] : [glyph(cell)])],
          };
        }),
      ),
    ],
  };
}

function titleOf(
  { state }: Cell,
  row: ActorId,
  column: ActorId,
  nameOf: MatrixScene['nameOf'],
): string {
  return `${nameOf(row)} – ${nameOf(column)}: ${state}`;
}

function label(words: string, x: number, y: number, anchor: TextShape['anchor']): TextShape {
  const font = { family: 'sans', size: 12, weight: 400 } as const;
  return { kind: 'text', x, y, words, font, tone: 'ink', anchor };
}

function ground(block: number | undefined): readonly Shape[] {
  const segments = roundedBox({ x: 0, y: 0 }, SIDE, SIDE, 0);
  const tone = groundTone(block ?? 0);
  return [
    ...(block === undefined ? [] : [{ kind: 'path', segments, fill: tone } as const]),
    { kind: 'path', segments, stroke: 'context', width: 0.5, opacity: 0.3 },
  ];
}

function diagonal(): Shape {
  const segments = polyline([
    { x: 0, y: SIDE },
    { x: SIDE, y: 0 },
  ]);
  return { kind: 'path', segments, stroke: 'context', width: 1, opacity: 0.5 };
}

function glyph({ state, ties }: Cell): Shape {
  const inset = (SIDE - CELL_SIZE) / 2;
  return {
    kind: 'group',
    role: 'glyph',
    x: inset,
    y: inset,
    shapes: cellShapes(state, signOf(ties.filter(standsOnSources))),
  };
}
