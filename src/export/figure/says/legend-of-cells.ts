import { CELL_STATES, type Cell } from '../../../model/matrix.ts';
import { standsOnSources } from '../../../model/rests-on.ts';
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

/** The forms of the cells that are drawn, and their colours and bars. */
export function legendOfCells(cells: readonly Cell[]): LegendSections {
  const coloured = cells.filter(({ state }) => state !== 'denied');
  const signs = new Set(coloured.map(({ ties }) => signOf(ties.filter(standsOnSources))));
  const states = CELL_STATES.filter((state) => cells.some((cell) => cell.state === state));
  return sections(
    states.map((state) => cellEntry(state, cellShapes(state, 'unknown'))),
    SIGN_WORDS.filter(([sign]) => signs.has(sign)).map(([sign, words]) =>
      cellEntry(words, cellShapes('attested', sign)),
    ),
  );
}

function cellEntry(words: string, shapes: readonly Shape[]): LegendEntry {
  const x = (SAMPLE.width - CELL_SIZE) / 2;
  const y = (SAMPLE.height - CELL_SIZE) / 2;
  return { words, sample: [{ kind: 'group', role: 'sample', x, y, shapes }] };
}
