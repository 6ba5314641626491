import type { CellState } from '../../model/matrix.ts';
import type { Sign } from '../../model/triads.ts';
import { CELL_SIZE, cellShapes } from '../../scene/cell-shapes.ts';
import { DrawnShapes } from '../../scene/DrawnShapes.tsx';

interface Props {
  readonly state: CellState;
  readonly sign: Sign;
}

/** The state of a pair as a form, its tenor as a colour. Decoration: words stand beside it. */
export function CellGlyph({ state, sign }: Props) {
  return (
    <svg
      aria-hidden="true"
      className="cell-glyph"
      viewBox={`0 0 ${CELL_SIZE} ${CELL_SIZE}`}
      width={CELL_SIZE}
      height={CELL_SIZE}
    >
      <DrawnShapes shapes={cellShapes(state, sign)} />
    </svg>
  );
}
