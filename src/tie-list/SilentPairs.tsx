import { silentPairs } from '../model/silence.ts';
import {
  useChoices,
  useExplorer,
  useNetwork,
  usePairName,
  useSnapshot,
  useViewState,
} from '../state/use-explorer.tsx';
import { useFirstOfMany } from '../ui/first-of-many.tsx';

/** The pairs on which the sources are silent, once the reader asks to see them. */
export function SilentPairs() {
  const { dataset } = useExplorer();
  const { year } = useSnapshot();
  const pairs = silentPairs(useNetwork(), dataset.groups);
  const wanted = useChoices().shownStates.has('no evidence');
  const selection = useViewState((state) => state.view.selection);
  const toggleSelection = useViewState((state) => state.toggleSelection);
  const pairName = usePairName();
  const { shown, more } = useFirstOfMany(pairs, 'silent pairs', {
    never: (pair) => selection.kind === 'pair' && selection.id === pair,
  });
  if (!wanted || pairs.length === 0) return null;
  return (
    <section className="name-list" aria-labelledby="silent-heading">
      <h2 id="silent-heading">No evidence in {year}</h2>
      <ul aria-label="Silent pairs">
        {shown.map((pair) => (
          <li key={pair}>
            <button
              type="button"
              className="name-entry"
              aria-pressed={selection.kind === 'pair' && selection.id === pair}
              onClick={() => toggleSelection({ kind: 'pair', id: pair })}
            >
              {pairName(pair)}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
