import { useState } from 'react';
import type { ActorId } from '../../model/dataset.ts';
import { actorsOf, type PairId, pairOf } from '../../model/tie.ts';
import {
  useActions,
  useExplorer,
  useMomentNoun,
  usePairName,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withPair } from '../../state/view.ts';

type Two = readonly [one: ActorId | null, other: ActorId | null];

/** The two actors, each of which can be exchanged for another. */
export function PairChooser() {
  const pair = useViewState(({ view }) => view.pair);
  const { change } = useActions();
  const pairName = usePairName();
  const noun = useMomentNoun();
  const [chosen, setChosen] = useState<Two>([null, null]);
  const [one, other] = asChosen(pair, chosen);
  const choose = (next: Two) => {
    const [first, second] = next;
    setChosen(next);
    if (first !== null && second !== null) change(withPair, pairOf(first, second));
  };
  return (
    <fieldset className="pair-chooser">
      <legend className="visually-hidden">The two actors</legend>
      <ActorChoice
        label="One"
        value={one}
        other={other}
        onChoose={(actor) => choose([actor, other])}
      />
      <ActorChoice
        label="and the other"
        value={other}
        other={one}
        onChoose={(actor) => choose([one, actor])}
      />
      <p role="status" className="visually-hidden">
        {pair === null ? '' : `The ${noun}s of ${pairName(pair)} are shown.`}
      </p>
    </fieldset>
  );
}

/** The two of a pair, whoever was chosen first as the first. */
function asChosen(pair: PairId | null, chosen: Two): Two {
  if (pair === null) return chosen;
  const [first, second] = actorsOf(pair);
  return chosen[0] === second || chosen[1] === first ? [second, first] : [first, second];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: ActorId | null;
  /** The other of the two, which cannot be chosen again. */
  readonly other: ActorId | null;
  readonly onChoose: (actor: ActorId) => void;
}

function ActorChoice({ label, value, other, onChoose }: ChoiceProps) {
  const { actors } = useExplorer().dataset;
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const actor = actors.find(({ id }) => id === currentTarget.value);
          if (actor !== undefined) onChoose(actor.id);
        }}
      >
        {value === null ? <option value="">choose…</option> : null}
        {actors
          .filter(({ id }) => id !== other)
          .map(({ id, name }) => (
            <option key={id} value={id} translate="no">
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
