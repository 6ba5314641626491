import type { Tie } from '../model/tie.ts';
import type { Box } from './geometry.ts';
import { networkShapes } from './network-picture.ts';
import type { Plan } from './plan.ts';
import { type Picture, polyline, type Shape } from './shapes.ts';
import type { Shown } from './shown.ts';

/** One of the years side by side. */
export interface PanelScene {
  readonly year: string;
  /** What is said beside the year: how many ties it shows. */
  readonly remark: string;
  readonly shown: Shown;
  /** What a tie is in that year, in words. */
  readonly titleOf: (tie: Tie) => string;
}

/** What the plan of one panel is made for. */
export const PANEL: Box = { width: 400, height: 312 };
/** What of it is seen: the edges of a drawing leave more room than a panel needs. */
const SEEN = { x: 8, y: 12, width: 384, height: 276 };
const HEAD = 26;
const GAP = 18;

/** The years side by side, in as many columns as show them largest in the given shape. */
export function yearsPicture(plan: Plan, panels: readonly PanelScene[], room: Box): Picture {
  const tried = panels.map((_, index) => inColumns(plan, panels, index + 1));
  const scaleOf = ({ width, height }: Picture) =>
    Math.min(room.width / width, room.height / height);
  return tried.reduce(
    (best, each) => (scaleOf(each) > scaleOf(best) ? each : best),
    inColumns(plan, panels, 1),
  );
}

function inColumns(plan: Plan, panels: readonly PanelScene[], columns: number): Picture {
  const [stepX, stepY] = [SEEN.width + GAP, HEAD + SEEN.height + GAP];
  const rows = Math.ceil(panels.length / columns);
  return {
    width: columns * stepX - GAP,
    height: Math.max(rows * stepY - GAP, 1),
    shapes: panels.map((panel, index) => ({
      kind: 'group',
      role: 'panel',
      x: (index % columns) * stepX,
      y: Math.floor(index / columns) * stepY,
      shapes: [
        ...headOf(panel),
        {
          kind: 'group',
          role: 'drawing',
          x: -SEEN.x,
          y: HEAD - SEEN.y,
          shapes: networkShapes(plan, panel.shown, panel.titleOf),
        },
      ],
    })),
  };
}

function headOf({ year, remark }: PanelScene): readonly Shape[] {
  const segments = polyline([
    { x: 0, y: 0 },
    { x: SEEN.width, y: 0 },
  ]);
  return [
    { kind: 'path', segments, stroke: 'ink', width: 1 },
    {
      kind: 'text',
      x: 0,
      y: 19,
      words: year,
      font: { family: 'serif', size: 17, weight: 600 },
      tone: 'ink',
      anchor: 'start',
    },
    {
      kind: 'text',
      x: SEEN.width,
      y: 18,
      words: remark,
      font: { family: 'sans', size: 12, weight: 400 },
      tone: 'inkSoft',
      anchor: 'end',
    },
  ];
}
