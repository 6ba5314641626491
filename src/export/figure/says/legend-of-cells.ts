import { CELL_STATES, type Cell } from '../../../model/matrix.ts';
import { standsOnSources } from '../../../model/standing.ts';
import { type Sign, signOf } from '../../../model/triads.ts';
import { CELL_SIZE, cellShapes } from '../../../scene/cell-shapes.ts';
import { SAMPLE } from '../../../scene/sample.ts';
import type { Shape } from '../../../scene/shapes.ts';
import type { LegendEntry } from './figure.ts';
import { type LegendSections, sections } from './legend-rows.ts';

const SIGN_WORDS: readonly (readonly [Sign, string])[] = [
  ['positive', 'all cooperative'],
  ['negative', 'all conflictual'],
  ['ambivalent', 'mixed'],
  ['unstated', 'tenor unstated'],
];

/** The forms of the cells that are drawn, and their colours and bars; each as a cell that is drawn has it. */
export function legendOfCells(cells: readonly Cell[]): LegendSections {
  const drawn = cells.map(({ state, ties }) => ({
    state,
    sign: state === 'denied' ? 'unknown' : signOf(ties.filter(standsOnSources)),
  }));
  const states = CELL_STATES.flatMap((state) => {
    const signs = [
      ...new Set(drawn.filter((cell) => cell.state === state).map(({ sign }) => sign)),
    ];
    const [only] = signs;
    if (only === undefined) return [];
    // In ink where it has several colours, if some of them have no bars either.
    const inInk = signs.length > 1 && signs.some((sign) => !BARRED.includes(sign));
    return [cellEntry(state, cellShapes(state, inInk ? 'unknown' : only))];
  });
  const signs = SIGN_WORDS.flatMap(([sign, words]) => {
    const state = CELL_STATES.find((each) =>
      drawn.some((cell) => cell.state === each && cell.sign === sign),
    );
    return state === undefined ? [] : [cellEntry(words, cellShapes(state, sign))];
  });
  return sections(states, signs);
}

const BARRED: readonly Sign[] = ['negative', 'ambivalent'];

function cellEntry(words: string, shapes: readonly Shape[]): LegendEntry {
  const x = (SAMPLE.width - CELL_SIZE) / 2;
  const y = (SAMPLE.height - CELL_SIZE) / 2;
  return { words, sample: [{ kind: 'group', role: 'sample', x, y, shapes }] };
}
