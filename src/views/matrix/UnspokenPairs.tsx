import type { Group } from '../../model/dataset.ts';
import type { PairId } from '../../model/tie.ts';
import {
  supposedPairs,
  UNSPOKEN_STATES,
  type UnspokenState,
  unspokenPairs,
} from '../../model/unspoken.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { capitalised, countInWords } from '../../model/words/words.ts';
import {
  useActions,
  useExplorer,
  useNetwork,
  usePairName,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { withSelection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';

const TITLES: Readonly<Record<UnspokenState, string>> = {
  'no evidence': 'No public record either',
  context: 'Only the public record',
  'carried forward': 'Only carried forward from earlier times',
};

/** The pairs among the members of groups that no claim names of the year, or only supposes something of, in words. */
export function UnspokenPairs() {
  const { dataset } = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const unspoken = unspokenPairs(network, dataset.groups);
  const supposed = supposedPairs(network, dataset.groups);
  const all = [...unspoken.values()].reduce((sum, { count }) => sum + count, 0);
  if (dataset.groups.length === 0) return null;
  return (
    <section className="unspoken" aria-label={`Pairs that no claim names ${momentWhen(snapshot)}`}>
      <h3>
        {capitalised(countInWords(all, 'pair'))} that no claim names {momentWhen(snapshot)} itself
      </h3>
      <p>
        Among the members of: {namesOf(dataset.groups)}; whatever kinds are switched off. A passage
        may name two actors without saying how they stood: open a pair to see. Silence is not the
        same as no tie.
      </p>
      {UNSPOKEN_STATES.map((state) => {
        const { pairs, count } = unspoken.get(state) ?? { pairs: [], count: 0 };
        if (count === 0) return null;
        return <PairsInState key={state} title={TITLES[state]} pairs={pairs} count={count} />;
      })}
      {supposed.length === 0 ? null : (
        <PairsInState
          title="Not among these, but only forecast or supposed"
          pairs={supposed}
          count={supposed.length}
        />
      )}
    </section>
  );
}

const MOST_NAMES = 30;

function namesOf(groups: readonly Group[]): string {
  const names = groups.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = groups.length - names.length;
  return more === 0 ? names.join(', ') : `${names.join(', ')}, and ${inDigits(more)} other groups`;
}

function PairsInState(props: { title: string; pairs: readonly PairId[]; count: number }) {
  const { title, pairs, count } = props;
  const pairName = usePairName();
  const { change } = useActions();
  const { shown, more } = useFirstOfMany(pairs, 'pairs', { count });
  return (
    <div>
      <h4>
        {title} ({inDigits(count)})
      </h4>
      <ul>
        {shown.map((pair) => (
          <li key={pair}>
            <Button look="link" onClick={() => change(withSelection, { kind: 'pair', id: pair })}>
              <span translate="no">{pairName(pair)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
