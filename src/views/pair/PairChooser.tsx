import { useState } from 'react';
import type { ActorId } from '../../model/dataset.ts';
import { actorsOf, pairOf } from '../../model/tie.ts';
import { useActions, useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { withPair } from '../../state/view.ts';

/** The two actors, each of which can be exchanged for another. */
export function PairChooser() {
  const pair = useViewState(({ view }) => view.pair);
  const { change } = useActions();
  const [first, second] = pair === null ? [null, null] : actorsOf(pair);
  const [chosen, setChosen] = useState<ActorId | null>(null);
  const one = first ?? chosen;
  const choose = (a: ActorId | null, b: ActorId | null) => {
    if (a === null || b === null) setChosen(a ?? b);
    else change(withPair, pairOf(a, b));
  };
  return (
    <fieldset className="pair-chooser">
      <legend className="visually-hidden">The two actors</legend>
      <ActorChoice
        label="One"
        value={one}
        other={second}
        onChoose={(actor) => choose(actor, second)}
      />
      <ActorChoice
        label="and the other"
        value={second}
        other={one}
        onChoose={(actor) => choose(one, actor)}
      />
    </fieldset>
  );
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
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
