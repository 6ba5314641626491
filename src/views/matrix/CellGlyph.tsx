import type { CellState } from '../../model/matrix.ts';
import type { Sign } from '../../model/triads.ts';
import { CELL_SIZE, cellShapes } from '../../scene/cell-shapes.ts';
import { DrawnPicture } from '../../scene/DrawnPicture.tsx';
import { LEFT } from '../../scene/emphasis.ts';

interface Props {
  readonly state: CellState;
  readonly sign: Sign;
  /** Whether it stands back behind others. */
  readonly dimmed?: boolean;
}

/** The state of a pair as a form, its tenor as a colour. Decoration: words stand beside it. */
export function CellGlyph({ state, sign, dimmed = false }: Props) {
  return (
    <DrawnPicture
      className="cell-glyph"
      picture={{ width: CELL_SIZE, height: CELL_SIZE, shapes: cellShapes(state, sign) }}
      left={dimmed ? LEFT.dimmedCell : 1}
    />
  );
}
