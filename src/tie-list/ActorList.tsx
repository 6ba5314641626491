import { shownTies } from '../model/choices.ts';
import { touches } from '../model/tie.ts';
import { useChoices, useExplorer, useNetwork, useViewState } from '../state/use-explorer.tsx';

/** The list named "Actors": the keyboard's way to what stands as nodes in the drawing. */
export function ActorList() {
  const { dataset } = useExplorer();
  const shown = shownTies(useNetwork(), useChoices());
  const selection = useViewState((state) => state.view.selection);
  const toggleSelection = useViewState((state) => state.toggleSelection);
  return (
    <section className="name-list" aria-labelledby="actors-heading">
      <h2 id="actors-heading">Actors</h2>
      <ul aria-label="Actors">
        {dataset.actors.map(({ id, name }) => {
          const ties = shown.filter(({ tie }) => touches(tie, id)).length;
          return (
            <li key={id}>
              <button
                type="button"
                className="name-entry"
                aria-pressed={selection.kind === 'actor' && selection.id === id}
                onClick={() => toggleSelection({ kind: 'actor', id })}
              >
                {name} <span className="tie-count">{ties}</span>
                <span className="visually-hidden"> {ties === 1 ? 'tie' : 'ties'} shown</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
