import type { Comparison } from '../model/comparison.ts';
import type { Standing } from '../model/standing.ts';
import type { Tie } from '../model/tie.ts';
import type { AmountScale } from './amount-steps.ts';
import { type Look, lookOf, lookOfTurn } from './look.ts';
import { lineSample, SAMPLE } from './sample.ts';
import { type Picture, polyline, type Shape, type TextShape } from './shapes.ts';
import { shortName } from './short-name.ts';

/** A tie of a pair, with what is said of it in each year and of what became of it. */
export interface PairScene {
  readonly years: readonly string[];
  /** Between which years it is told what became of ties: "2014 to 2025". */
  readonly between: string;
  /** How widths tell amounts, where the reader lets them. */
  readonly scale: AmountScale | null;
  readonly rows: readonly {
    readonly tie: Tie;
    readonly words: string;
    readonly cells: readonly {
      readonly standing: Standing | undefined;
      /** How it stands in that year, in a few words, shown or not; empty where nothing is known. */
      readonly words: string;
    }[];
    readonly comparison: Comparison | undefined;
    readonly turn: string;
  }[];
}

const HEAD = 30;
const ROW = 40;
const NAME = 300;
const CELL = 118;
const TURN = 170;
/** Longer names are cut, in letters. */
const LONGEST = 46;

/** Every tie of a pair by year: a row for each, a column for each year, and at the end what became of it. */
export function pairPicture({ years, between, scale, rows }: PairScene): Picture {
  const width = NAME + years.length * CELL + TURN;
  const columnOf = (index: number) => NAME + index * CELL;
  return {
    width,
    height: HEAD + Math.max(rows.length, 1) * ROW,
    shapes: [
      ...years.map((year, index) => words(columnOf(index), 20, year, YEAR)),
      words(columnOf(years.length), 20, between, NAMED),
      rule(HEAD - 3, width, 'ink'),
      ...rows.map(
        (row, index): Shape => ({
          kind: 'group',
          role: 'tie',
          title: row.words,
          x: 0,
          y: HEAD + index * ROW,
          shapes: [
            words(0, 18, shortName(row.words, LONGEST), NAMED),
            ...row.cells.flatMap(({ standing, words: told }, cell) =>
              cellShapes(
                columnOf(cell),
                standing === undefined ? undefined : lookOf(standing, scale),
                told,
                row.tie.relation.mark,
              ),
            ),
            ...turnShapes(columnOf(years.length), row, scale),
            rule(ROW - 3, width, 'context'),
          ],
        }),
      ),
    ],
  };
}

const YEAR = { font: { family: 'serif', size: 17, weight: 600 }, tone: 'ink' } as const;
const NAMED = { font: { family: 'sans', size: 12, weight: 600 }, tone: 'ink' } as const;
const SMALL = { font: { family: 'sans', size: 10.5, weight: 400 }, tone: 'inkSoft' } as const;

function words(
  x: number,
  y: number,
  told: string,
  how: Pick<TextShape, 'font' | 'tone'>,
): TextShape {
  return { kind: 'text', x, y, words: told, anchor: 'start', ...how };
}

function cellShapes(
  x: number,
  look: Look | undefined,
  told: string,
  mark: string,
): readonly Shape[] {
  if (look === undefined) return [words(x, 18, told === '' ? '·' : told, SMALL)];
  return [sampleAt(x, lineSample(look, { letter: mark })), words(x, 31, told, SMALL)];
}

function turnShapes(
  x: number,
  { comparison, turn, tie }: PairScene['rows'][number],
  scale: AmountScale | null,
): readonly Shape[] {
  if (comparison === undefined) return [];
  const sample = lineSample(lookOfTurn(comparison, scale), { letter: tie.relation.mark });
  return [sampleAt(x, sample), words(x, 31, turn, SMALL)];
}

function sampleAt(x: number, shapes: readonly Shape[]): Shape {
  return { kind: 'group', role: 'sample', x, y: 18 - SAMPLE.height, shapes };
}

function rule(y: number, width: number, stroke: 'ink' | 'context'): Shape {
  const segments = polyline([
    { x: 0, y },
    { x: width, y },
  ]);
  return { kind: 'path', segments, stroke, width: stroke === 'ink' ? 1 : 0.4 };
}
