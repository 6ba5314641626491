import { useMemo } from 'react';
import { shownTies } from '../../model/choices.ts';
import { tiesByActor } from '../../model/least.ts';
import { kindsOfActors } from '../../model/words/actor-words.ts';
import { aboutOf } from '../../state/about.ts';
import { actorsSelected, withActorToggled } from '../../state/actors-selected.ts';
import {
  useActions,
  useChoices,
  useExplorer,
  useNetwork,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withSelectionToggled } from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { picksMore } from '../../ui/plain-click.ts';

/** The list named "Actors": the keyboard's way to what stands as nodes in the drawing. */
export function ActorList() {
  const { dataset } = useExplorer();
  const network = useNetwork();
  const choices = useChoices();
  const counts = useMemo(
    () => tiesByActor(shownTies(network, choices).map(({ tie }) => tie)),
    [network, choices],
  );
  const selection = useViewState((state) => state.view.selection);
  const { change } = useActions();
  const selected = new Set(actorsSelected(selection));
  const { shown, more } = useFirstOfMany(dataset.actors, 'actors', {
    never: ({ id }) => selected.has(id),
  });
  const kindOf = kindsOfActors(dataset);
  // Where all are of one kind, it tells none of them from another.
  const kinds = useMemo(() => new Set(dataset.actors.map(({ kind }) => kind)).size, [dataset]);
  return (
    <section className="name-list" aria-labelledby="actors-heading">
      <h2 id="actors-heading">Actors</h2>
      <ul ref={asOneStop} aria-label="Actors">
        {shown.map(({ id, name, kind }) => {
          const ties = counts.get(id) ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                className="name-entry"
                {...aboutOf({ kind: 'actor', id })}
                aria-pressed={selected.has(id)}
                onClick={(event) => {
                  if (picksMore(event)) change(withActorToggled, id);
                  else change(withSelectionToggled, { kind: 'actor', id });
                }}
                onKeyDown={(event) => {
                  // Together with Ctrl it makes no click.
                  if (event.key !== 'Enter' || !picksMore(event)) return;
                  event.preventDefault();
                  change(withActorToggled, id);
                }}
              >
                <span translate="no">{name}</span>
                {kinds > 1 ? <span className="actor-kind"> {kindOf(kind)}</span> : null}{' '}
                <span className="tie-count">{ties}</span>
                <span className="visually-hidden"> {ties === 1 ? 'tie' : 'ties'} shown</span>
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}
