import type { Tenor } from '../model/dataset.ts';
import type { TieState } from '../model/standing.ts';
import { countInWords } from '../model/words.ts';
import { widthOf } from '../ui/line-width.ts';
import type { Palette } from '../ui/palette.ts';
import { DASHES } from '../ui/strokes.ts';
import type { Figure } from './figure.ts';

/** One row of the figure's legend: a mark or a stretch of line, and what it means. */
export type LegendEntry = { readonly words: string } & (
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'line'; readonly line: Stroke }
);

interface Stroke {
  readonly colour: keyof Palette;
  readonly width: number;
  readonly dashes?: readonly number[];
  readonly casing?: { readonly colour: keyof Palette; readonly width: number };
  readonly opacity?: number;
  readonly round?: boolean;
}

const TENOR_STROKES: Readonly<Record<Tenor, Stroke>> = {
  cooperative: { colour: 'cooperative', width: 3 },
  conflictual: { colour: 'conflictual', width: 3, dashes: DASHES.conflictual },
  ambivalent: { colour: 'ambivalent', width: 3, dashes: DASHES.ambivalent },
};

const STATE_STROKES: Readonly<Record<TieState, Stroke>> = {
  attested: { colour: 'ink', width: 3 },
  presupposed: { colour: 'paper', width: 2.5, casing: { colour: 'ink', width: 5.5 } },
  denied: { colour: 'context', width: 1.4, dashes: DASHES.denied },
  'carried forward': { colour: 'ink', width: 1.3, opacity: 0.6 },
  context: { colour: 'context', width: 1.4 },
  possible: { colour: 'ink', width: 2, dashes: DASHES.possible, round: true },
  'no evidence': { colour: 'context', width: 1, dashes: DASHES.silence },
};

export function legendEntries(figure: Figure): readonly LegendEntry[] {
  const line = (words: string, stroke: Stroke): LegendEntry => ({
    kind: 'line',
    words,
    line: stroke,
  });
  return [
    ...figure.relations.map(({ name, mark }): LegendEntry => ({ kind: 'mark', words: name, mark })),
    ...figure.tenors.map((tenor) => line(tenor, TENOR_STROKES[tenor])),
    ...figure.states.map((state) => line(state, STATE_STROKES[state])),
    ...figure.widths.map((sources) =>
      line(countInWords(sources, 'source'), { colour: 'ink', width: widthOf(sources) }),
    ),
    ...figure.hatched.map((name) =>
      line(name, { colour: 'conflictual', width: 7, dashes: DASHES.hatched }),
    ),
    ...(figure.disputed
      ? [
          line('disputed (±)', {
            colour: 'ink',
            width: 3,
            casing: { colour: 'disputed', width: 11 },
          }),
        ]
      : []),
  ];
}

/** Paints an entry with its middle line at `y`. */
export function drawLegendEntry(
  context: CanvasRenderingContext2D,
  entry: LegendEntry,
  colours: Palette,
  font: string,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  context.save();
  if (entry.kind === 'mark') drawMark(context, entry.mark, colours, font, x + 20, y);
  else drawStroke(context, entry.line, colours, x + 4, x + 36, y);
  context.restore();
  context.font = font;
  context.fillStyle = colours.ink;
  context.fillText(entry.words, x + 44, y);
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: string,
  colours: Palette,
  font: string,
  x: number,
  y: number,
) {
  context.fillStyle = colours.ink;
  context.beginPath();
  context.arc(x, y, 9, 0, 2 * Math.PI);
  context.fill();
  context.font = `bold ${font}`;
  context.textAlign = 'center';
  context.fillStyle = colours.paper;
  context.fillText(mark, x, y + 0.5);
}

function drawStroke(
  context: CanvasRenderingContext2D,
  stroke: Stroke,
  colours: Palette,
  from: number,
  to: number,
  y: number,
) {
  const draw = (colour: keyof Palette, width: number) => {
    context.strokeStyle = colours[colour];
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from, y);
    context.lineTo(to, y);
    context.stroke();
  };
  context.globalAlpha = stroke.opacity ?? 1;
  if (stroke.casing !== undefined) draw(stroke.casing.colour, stroke.casing.width);
  context.setLineDash([...(stroke.dashes ?? [])]);
  context.lineCap = stroke.round === true ? 'round' : 'butt';
  draw(stroke.colour, stroke.width);
}
