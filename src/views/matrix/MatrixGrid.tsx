import type { ActorId } from '../../model/dataset.ts';
import { type Cell, cellAt, pairAt } from '../../model/matrix.ts';
import { standsOnSources } from '../../model/standing.ts';
import type { PairId } from '../../model/tie.ts';
import { signOf } from '../../model/triads.ts';
import { toneOnPage } from '../../scene/DrawnShapes.tsx';
import { groundTone } from '../../scene/ground-tones.ts';
import { ActorNames } from '../../state/ActorNames.tsx';
import { aboutOf } from '../../state/about.ts';
import { useActions, useActorName, useSelection } from '../../state/use-explorer.tsx';
import { withSelectionToggled } from '../../state/view.ts';
import { CellGlyph } from './CellGlyph.tsx';
import { cellInWords } from './cell-words.ts';
import { useGridKeys } from './use-grid-keys.ts';

interface Props {
  readonly when: string;
  readonly actors: readonly ActorId[];
  readonly cells: ReadonlyMap<PairId, Cell>;
  /** Which group an actor belongs to, from 0; none for most. */
  readonly groupOf: (actor: ActorId) => number | undefined;
  readonly dims: (pair: PairId) => boolean;
}

/** Actor by actor: each pair twice, so that a row tells everything of one actor. */
export function MatrixGrid({ when, actors, cells, groupOf, dims }: Props) {
  const nameOf = useActorName();
  const selection = useSelection();
  const { change } = useActions();
  const { grid, onKeyDown, cellProps } = useGridKeys(actors.length, actors.length);

  const gridCellAt = (row: ActorId, column: ActorId, place: ReturnType<typeof cellProps>) => {
    const pair = pairAt(row, column);
    const cell = pair === null ? undefined : cellAt(cells, pair);
    const shared = groupOf(row);
    const block = shared !== undefined && shared === groupOf(column) ? shared : undefined;
    const ground = block === undefined ? {} : { backgroundColor: toneOnPage(groundTone(block)) };
    if (pair === null || cell === undefined) {
      return (
        <td key={column} {...place} className="matrix-self" style={ground}>
          <span className="visually-hidden">
            <span translate="no">{nameOf(row)}</span> itself
          </span>
        </td>
      );
    }
    return (
      <td key={column} style={ground}>
        <button
          type="button"
          {...place}
          className="matrix-cell"
          {...aboutOf({ kind: 'pair', id: pair })}
          data-state={cell.state}
          aria-pressed={selection.kind === 'pair' && selection.id === pair}
          aria-label={`${nameOf(row)} – ${nameOf(column)}: ${cellInWords(cell)}`}
          title={`${nameOf(row)} – ${nameOf(column)}: ${cellInWords(cell)}`}
          onClick={() => change(withSelectionToggled, { kind: 'pair', id: pair })}
        >
          <CellGlyph
            state={cell.state}
            sign={signOf(cell.ties.filter(standsOnSources))}
            dimmed={dims(pair)}
          />
        </button>
      </td>
    );
  };

  return (
    <div className="matrix-scroll">
      <table
        ref={grid}
        className="matrix"
        aria-label={`Every pair of actors ${when}`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {actors.map((actor) => (
              <th key={actor} scope="col">
                <span title={nameOf(actor)} translate="no">
                  <ActorNames actors={[actor]} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((row, rowIndex) => (
            <tr key={row}>
              <th scope="row" title={nameOf(row)} translate="no">
                <ActorNames actors={[row]} />
              </th>
              {actors.map((column, columnIndex) =>
                gridCellAt(row, column, cellProps(rowIndex, columnIndex)),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
