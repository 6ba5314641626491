import { nameOfKind } from '../../model/words/actor-words.ts';
import { capitalised } from '../../model/words/words.ts';
import { ActorSample } from '../../scene/ActorSample.tsx';
import { useExplorer } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** A key is read at a glance. */
const KINDS_AT_A_TIME = 20;

/** How the rims of actors tell what they are; nothing where no kind has a colour. */
export function ActorKinds() {
  const { actorKinds } = useExplorer().dataset;
  const { shown, more } = useFirstOfMany(
    actorKinds.filter(({ colour }) => colour !== null),
    'kinds of actors',
    { atATime: KINDS_AT_A_TIME },
  );
  if (shown.length === 0) return null;
  return (
    <section className="line-key" aria-label="Kinds of actors">
      <h3>Kinds of actors</h3>
      <ul>
        {shown.map((each) => (
          <li key={each.kind}>
            <ActorSample tone={each.colour} /> {capitalised(nameOfKind(each))}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
