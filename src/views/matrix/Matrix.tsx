import { useMemo, useState } from 'react';
import { focusIn } from '../../model/choices.ts';
import type { Group } from '../../model/dataset.ts';
import { groupsAt } from '../../model/group-members.ts';
import {
  ACTORS_AT_FIRST,
  actorsShown,
  CELL_STATES,
  type CellState,
  cellsOf,
  groupIndexIn,
} from '../../model/matrix.ts';
import { tenorsIn } from '../../model/tenors.ts';
import { actorsOf, type PairId } from '../../model/tie.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { actorsSelected } from '../../state/actors-selected.ts';
import { networkOf } from '../../state/explorer.ts';
import {
  useChoices,
  useExplorer,
  useKnown,
  useMoments,
  useSelection,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { CellGlyph } from './CellGlyph.tsx';
import { CELL_MEANINGS, SIGNS_IN_WORDS } from './cell-words.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MostTied } from './MostTied.tsx';
import { UnspokenPairs } from './UnspokenPairs.tsx';
import { YearsOfPairs } from './YearsOfPairs.tsx';
import './matrix.css';

/** The matrix of silence: every pair of actors in the year, spoken of or not. */
export function Matrix() {
  const known = useKnown();
  const { dataset } = known;
  const snapshot = useSnapshot();
  const choices = useChoices();
  const selection = useSelection();
  const [count, setCount] = useState(ACTORS_AT_FIRST);
  const actors = useMemo(
    () => actorsShown(dataset, known.ties, count, actorsSelected(selection)),
    [dataset, known.ties, count, selection],
  );
  const moments = useMoments();
  const years = useMemo(
    () =>
      moments.map((each) => {
        const network = networkOf(known, each);
        return { snapshot: each, network, cells: cellsOf(network, choices) };
      }),
    [moments, known, choices],
  );
  const now = years.find((each) => each.snapshot.id === snapshot.id);
  const isInFocus = focusIn(networkOf(known, snapshot), choices);
  const dims = (pair: PairId) => {
    const [from, to] = actorsOf(pair);
    return !isInFocus({ from, to });
  };

  return (
    <ViewPage
      title={`Every pair ${momentWhen(snapshot)}`}
      lead={`What is known of each two actors, and of which two nothing is known. A row tells everything of one actor${blocksInWords(dataset.groups)}. Open a cell to read its evidence, or what the sources do not say.`}
    >
      <Key />
      <MostTied
        shown={actors.length}
        all={dataset.actors.length}
        count={count}
        onCount={setCount}
      />
      {now === undefined ? null : (
        <MatrixGrid
          when={momentWhen(snapshot)}
          actors={actors}
          cells={now.cells}
          groupOf={groupIndexIn(groupsAt(dataset.groups, now.network.moment))}
          dims={dims}
        />
      )}
      <UnspokenPairs />
      <YearsOfPairs actors={actors} years={years} />
    </ViewPage>
  );
}

const MOST_BLOCKS_NAMED = 4;

/** The groups by the names that the data give them, unless there are many. */
function blocksInWords(groups: readonly Group[]): string {
  if (groups.length === 0) return '';
  if (groups.length > MOST_BLOCKS_NAMED) return '; the shaded blocks are groups';
  const names = groups.map(({ name }) => `“${name}”`);
  return groups.length === 1
    ? `; the shaded block is ${names.join()}`
    : `; the shaded blocks are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const KEY_STATES: readonly CellState[] = CELL_STATES.filter((state) => state !== 'filtered');

const USUAL_SIGNS = ['positive', 'negative', 'ambivalent'] as const;

function Key() {
  const unstated = tenorsIn(useExplorer().dataset).includes('unstated');
  const signs = [...USUAL_SIGNS, ...(unstated ? (['unstated'] as const) : [])];
  return (
    <ul className="matrix-key" aria-label="Key to the cells">
      {signs.map((sign) => (
        <li key={sign}>
          <CellGlyph state="attested" sign={sign} /> attested, {SIGNS_IN_WORDS[sign]}
        </li>
      ))}
      {KEY_STATES.slice(1).map((state) => (
        <li key={state} title={CELL_MEANINGS[state]}>
          <CellGlyph state={state} sign="unknown" /> {state}
        </li>
      ))}
    </ul>
  );
}
