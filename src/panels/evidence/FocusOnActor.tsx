import type { ActorId } from '../../model/dataset.ts';
import { useActions, useChoices } from '../../state/use-explorer.tsx';
import { withFocus } from '../../state/view.ts';

const CHOICES = [
  { steps: 0, label: 'all ties' },
  { steps: 1, label: 'its ties' },
  { steps: 2, label: 'its neighbours’ ties too' },
] as const;

/** Keeps only what is near one actor in full view, in every view at once. */
export function FocusOnActor({ id }: { id: ActorId }) {
  const { focus } = useChoices();
  const { change } = useActions();
  const current = focus?.actor === id ? focus.steps : 0;
  return (
    <fieldset className="focus-on-actor">
      <legend>Show</legend>
      {CHOICES.map(({ steps, label }) => (
        <label key={steps}>
          <input
            type="radio"
            name="focus"
            checked={current === steps}
            onChange={() => change(withFocus, steps === 0 ? null : { actor: id, steps })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
