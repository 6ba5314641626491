import { countByRelation } from '../../model/choices.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { LetterSample } from '../../scene/samples.tsx';
import {
  useActions,
  useChoices,
  useExplorer,
  useNetwork,
  useSnapshot,
  useViewNow,
} from '../../state/use-explorer.tsx';
import {
  isFiltered,
  withHiddenTies,
  withoutFilters,
  withRelationToggled,
} from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterRow } from '../../ui/FilterRow.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { StateFilters } from './StateFilters.tsx';
import './legend.css';

/** A legend of more kinds than this pushes everything else out of reach. */
const KINDS_AT_A_TIME = 60;

/** The legend of the drawing, which is also the filters: a box for each kind and each state. */
export function Legend() {
  const { dataset } = useExplorer();
  const { hiddenRelations, hiddenTies } = useViewNow(({ view }) => view.choices);
  const { shownStates } = useChoices();
  const network = useNetwork();
  const snapshot = useSnapshot();
  const { change } = useActions();
  const filtered = useViewNow(({ view }) => isFiltered(view));
  const counts = countByRelation(network, shownStates);
  const off = hiddenRelations.size;
  const { shown, more } = useFirstOfMany(dataset.relationTypes, 'kinds', {
    atATime: KINDS_AT_A_TIME,
    never: ({ id }) => hiddenRelations.has(id),
  });

  return (
    <section className="legend" aria-label="Legend and filters">
      <div className="legend-head">
        <h2>Kinds of relation</h2>
        <Button look="link" aria-disabled={!filtered} onClick={() => change(withoutFilters)}>
          Clear all
        </Button>
      </div>
      <fieldset ref={asOneStop}>
        <legend className="visually-hidden">
          Kinds of relation, with ties {momentWhen(snapshot)}
        </legend>
        {shown.map((relation) => (
          <FilterRow
            key={relation.id}
            checked={!hiddenRelations.has(relation.id)}
            count={counts.get(relation.id) ?? 0}
            name={relation.name}
            meaning={relation.description}
            sample={<LetterSample mark={relation.mark} />}
            onToggle={() => change(withRelationToggled, relation.id)}
          />
        ))}
      </fieldset>
      {more}
      <p className="legend-note">
        {off === 0 ? 'Uncheck a kind to ' : `${off} switched off, and `}
        <label>
          <span className="visually-hidden">What happens to ties of a kind switched off</span>
          <select
            value={hiddenTies}
            onChange={(event) =>
              change(withHiddenTies, event.target.value === 'removed' ? 'removed' : 'faded')
            }
          >
            <option value="faded">{off === 0 ? 'fade it out' : 'faded'}</option>
            <option value="removed">{off === 0 ? 'hide it' : 'hidden'}</option>
          </select>
        </label>
      </p>
      <StateFilters />
    </section>
  );
}
