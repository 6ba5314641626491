import type { ActorId, Snapshot } from '../../model/dataset.ts';
import { CELL_STATES, type Cell, type CellState, countCells, pairAt } from '../../model/matrix.ts';
import type { Network } from '../../model/network.ts';
import { standsOnSources } from '../../model/standing.ts';
import type { PairId } from '../../model/tie.ts';
import { signOf } from '../../model/triads.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { SMALL_CELL_SIZE, smallCellShape } from '../../scene/cell-shapes.ts';
import { DrawnPicture } from '../../scene/DrawnPicture.tsx';
import { useActions, useMomentNoun, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { inDigits } from '../../ui/first-of-many.tsx';
import { CellGlyph } from './CellGlyph.tsx';
import { CELL_MEANINGS } from './cell-words.ts';

interface YearOfCells {
  readonly network: Network;
  readonly snapshot: Snapshot;
  readonly cells: ReadonlyMap<PairId, Cell>;
}

interface Props {
  readonly actors: readonly ActorId[];
  readonly years: readonly YearOfCells[];
}

/** The matrix of every year in small, and how many pairs are in each state: always all of them. */
export function YearsOfPairs({ actors, years }: Props) {
  const current = useSnapshot();
  const { change } = useActions();
  const counts = years.map(({ cells, network }) => countCells(cells, network));
  const noun = useMomentNoun();
  const pairs = years[0]?.network.pairCount ?? 0;
  return (
    <table className="pair-counts">
      <caption>
        All {inDigits(pairs)} pairs, {noun} by {noun}
      </caption>
      <thead>
        <tr>
          <td />
          {years.map(({ snapshot, cells }) => (
            <th key={snapshot.id} scope="col">
              <button
                type="button"
                className="small-matrix"
                translate={asWritten(momentName(snapshot))}
                aria-current={snapshot.id === current.id ? 'date' : undefined}
                onClick={() => change(withMoment, snapshot.id)}
              >
                <SmallMatrix actors={actors} cells={cells} />
                {momentName(snapshot)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statesIn(counts).map((state) => (
          <tr key={state}>
            <th scope="row" title={CELL_MEANINGS[state]}>
              <CellGlyph state={state} sign={state === 'attested' ? 'positive' : 'unknown'} />{' '}
              {state}
            </th>
            {years.map(({ snapshot }, index) => (
              <td key={snapshot.id} data-current={snapshot.id === current.id}>
                {inDigits(counts[index]?.get(state) ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">all pairs</th>
          {years.map(({ snapshot }, index) => (
            <td key={snapshot.id} data-current={snapshot.id === current.id}>
              {inDigits(
                [...(counts[index]?.values() ?? [])].reduce((sum, count) => sum + count, 0),
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** `filtered` is told only where the reader filters. */
function statesIn(counts: readonly ReadonlyMap<CellState, number>[]): readonly CellState[] {
  return CELL_STATES.filter(
    (state) => state !== 'filtered' || counts.some((each) => (each.get(state) ?? 0) > 0),
  );
}

function SmallMatrix({
  actors,
  cells,
}: {
  readonly actors: readonly ActorId[];
  readonly cells: ReadonlyMap<PairId, Cell>;
}) {
  const size = actors.length * SMALL_CELL_SIZE;
  const shapes = actors.flatMap((row, y) =>
    actors.flatMap((column, x) => {
      const pair = pairAt(row, column);
      const cell = pair === null ? undefined : cells.get(pair);
      if (cell === undefined || cell.state === 'no evidence') return [];
      const place = { x: x * SMALL_CELL_SIZE, y: y * SMALL_CELL_SIZE };
      return [smallCellShape(cell.state, signOf(cell.ties.filter(standsOnSources)), place)];
    }),
  );
  return <DrawnPicture className="small-cells" picture={{ width: size, height: size, shapes }} />;
}
