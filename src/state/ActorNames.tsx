import { Fragment } from 'react';
import type { ActorId } from '../model/dataset.ts';
import { actorsSelected } from './actors-selected.ts';
import { useActorName, useSelection } from './use-explorer.tsx';

/** The names of actors with dashes between them; those of whom are selected are marked. */
export function ActorNames({ actors }: { readonly actors: readonly ActorId[] }) {
  const nameOf = useActorName();
  const selected = actorsSelected(useSelection());
  return actors.map((actor, index) => (
    <Fragment key={actor}>
      {index === 0 ? '' : ' – '}
      {selected.includes(actor) ? <mark>{nameOf(actor)}</mark> : nameOf(actor)}
    </Fragment>
  ));
}
