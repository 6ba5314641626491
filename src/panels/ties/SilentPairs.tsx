import { countSilent, silentPairs } from '../../model/silence.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { aboutOf } from '../../state/about.ts';
import {
  useActions,
  useChoices,
  useExplorer,
  useNetwork,
  usePairName,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withSelectionToggled } from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** The pairs on which the sources are silent, once the reader asks to see them. */
export function SilentPairs() {
  const wanted = useChoices().shownStates.has('no evidence');
  return wanted ? <ListedPairs /> : null;
}

function ListedPairs() {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const selection = useViewState((state) => state.view.selection);
  const { change } = useActions();
  const pairName = usePairName();
  const first = silentPairs(network, dataset.groups);
  const selected = selection.kind === 'pair' ? selection.id : undefined;
  const isBeyond =
    selected !== undefined && !network.pairs.has(selected) && !first.includes(selected);
  const { shown, more } = useFirstOfMany(isBeyond ? [...first, selected] : first, 'silent pairs', {
    count: countSilent(network, dataset.groups),
    never: (pair) => pair === selected,
  });
  if (first.length === 0) return null;
  return (
    <section className="name-list" aria-labelledby="silent-heading">
      <h2 id="silent-heading">No evidence {momentWhen(snapshot)}</h2>
      <ul ref={asOneStop} aria-label="Silent pairs">
        {shown.map((pair) => (
          <li key={pair}>
            <button
              type="button"
              className="name-entry"
              translate="no"
              {...aboutOf({ kind: 'pair', id: pair })}
              aria-pressed={pair === selected}
              onClick={() => change(withSelectionToggled, { kind: 'pair', id: pair })}
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
