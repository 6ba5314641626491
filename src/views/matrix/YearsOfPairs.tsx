import type { ActorId, Snapshot } from '../../model/dataset.ts';
import { CELL_STATES, type Cell, type CellState, countCells, pairAt } from '../../model/matrix.ts';
import type { Network } from '../../model/network.ts';
import { standsOnSources } from '../../model/rests-on.ts';
import type { PairId } from '../../model/tie.ts';
import { type Sign, signOf } from '../../model/triads.ts';
import { useActions, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
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
  const pairs = years[0]?.network.pairCount ?? 0;
  return (
    <table className="pair-counts">
      <caption>All {inDigits(pairs)} pairs, year by year</caption>
      <thead>
        <tr>
          <td />
          {years.map(({ snapshot, cells }) => (
            <th key={snapshot.id} scope="col">
              <button
                type="button"
                className="small-matrix"
                aria-current={snapshot.id === current.id ? 'date' : undefined}
                onClick={() => change(withMoment, snapshot.id)}
              >
                <SmallMatrix actors={actors} cells={cells} />
                {snapshot.year}
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

const SIDE = 6;

/** A square, a bar, two bars or a point: tenor is told by form as well as by colour. */
const SMALL_FORMS: Readonly<Record<Sign, (x: number, y: number) => string>> = {
  positive: (x, y) => `M${x + 0.5} ${y + 0.5}h5v5h-5z`,
  negative: (x, y) => `M${x + 0.5} ${y + 2}h5v2h-5z`,
  ambivalent: (x, y) => `M${x + 0.5} ${y + 1}h5v1.5h-5zM${x + 0.5} ${y + 3.6}h5v1.5h-5z`,
  unstated: (x, y) => `M${x + 0.5} ${y + 0.5}h5v5h-5z`,
  unknown: (x, y) => `M${x + 2} ${y + 2}h2v2h-2z`,
};

function SmallMatrix({
  actors,
  cells,
}: {
  readonly actors: readonly ActorId[];
  readonly cells: ReadonlyMap<PairId, Cell>;
}) {
  const size = actors.length * SIDE;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${size} ${size}`} width={size} height={size}>
      <rect className="small-ground" width={size} height={size} />
      {actors.flatMap((row, y) =>
        actors.map((column, x) => {
          const pair = pairAt(row, column);
          const cell = pair === null ? undefined : cells.get(pair);
          if (cell === undefined || cell.state === 'no evidence') return null;
          return (
            <path
              key={`${row} ${column}`}
              className={`small-cell sign-${signOf(cell.ties.filter(standsOnSources))}`}
              data-state={cell.state}
              d={SMALL_FORMS[signOf(cell.ties.filter(standsOnSources))](x * SIDE, y * SIDE)}
            />
          );
        }),
      )}
    </svg>
  );
}
