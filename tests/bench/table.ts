import type { Measured } from './measure.ts';

/** What was measured on one dataset. */
export interface Row {
  readonly name: string;
  readonly app: Measured;
  readonly canvas: Measured;
  readonly cytoscape: Measured | null;
}

const COLUMNS = [
  'start',
  'step to a new year',
  'step',
  'filter',
  'selection',
  'PNG',
  'longest task in a drag',
  'heap',
] as const;

/** A table in Markdown: the app and bare Cytoscape as ratios to the bare canvas of the same run. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ name, app, canvas, cytoscape }) => [
    [name, 'the app', ...ratios(app, canvas), dragOf(app), heap(app)],
    ...(cytoscape === null
      ? []
      : [['', 'bare Cytoscape', ...ratios(cytoscape, canvas), '', heap(cytoscape)]]),
    ['', 'bare canvas, ms', ...times(canvas), '', heap(canvas)],
  ]);
  return [['actors/ties', 'page', ...COLUMNS], COLUMNS_RULE, ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const COLUMNS_RULE = ['---', '---', ...COLUMNS.map(() => '--:')];

function partsOf({ start, firstStep, step, filter, selection, png }: Measured) {
  return [start, firstStep, step, filter, selection, png];
}

function ratios(measured: Measured, limit: Measured): readonly string[] {
  const limits = partsOf(limit);
  return partsOf(measured).map((time, index) => {
    const least = limits[index];
    return time === null || least === null || least === undefined
      ? 'none'
      : (time / least).toFixed(2);
  });
}

function times(measured: Measured): readonly string[] {
  return partsOf(measured).map((time) => (time === null ? 'none' : time.toFixed(0)));
}

function dragOf({ drag }: Measured): string {
  if (drag === null) return '';
  return drag === 0 ? 'under 50 ms' : `${drag.toFixed(0)} ms`;
}

function heap({ heap: megabytes }: Measured): string {
  return `${megabytes.toFixed(0)} MB`;
}
