import { countByRelation } from '../../model/choices.ts';
import type { RelationTypeId } from '../../model/dataset.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { countInWords } from '../../model/words/words.ts';
import { networkOf } from '../../state/explorer.ts';
import { filtersIn, hasFilters, withHiddenTies, withoutFilters } from '../../state/filters.ts';
import {
  useActions,
  useChoices,
  useComparing,
  useExplorer,
  useKnown,
  useNetwork,
  useSince,
  useSnapshot,
  useViewNow,
} from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { KindRow } from './KindRow.tsx';
import { StateFilters } from './StateFilters.tsx';
import './legend.css';

/** A legend of more kinds than this pushes everything else out of reach. */
const KINDS_AT_A_TIME = 60;

/** The legend of the drawing, which is also the filters: a box for each kind and each state. */
export function Legend() {
  return (
    <section className="legend" aria-label="Legend and filters">
      <Head />
      <Kinds />
      <WhatBecomes />
      <StateFilters />
    </section>
  );
}

function Head() {
  const { change } = useActions();
  const filtered = useViewNow(({ view }) => hasFilters(view));
  const on = useViewNow(({ view }) => filtersIn(view.choices).length);
  return (
    <div className="legend-head">
      <h2>Kinds of relation</h2>
      {on === 0 ? null : <span className="legend-note">{countInWords(on, 'filter')} on</span>}
      <Button look="link" aria-disabled={!filtered} onClick={() => change(withoutFilters)}>
        Clear all
      </Button>
    </div>
  );
}

/** Kinds that have a tie, or are switched off; the others are folded away, where they are several. */
function Kinds() {
  const { dataset } = useExplorer();
  const off = useViewNow(({ view }) => view.choices.hiddenRelations);
  const snapshot = useSnapshot();
  const counts = useCounts();
  const isListed = ({ id }: { readonly id: RelationTypeId }) => counts.has(id) || off.has(id);
  const idle = dataset.relationTypes.filter((kind) => !isListed(kind));
  const folded = idle.length > 1 ? idle : [];
  const { shown, more } = useFirstOfMany(
    folded.length === 0 ? dataset.relationTypes : dataset.relationTypes.filter(isListed),
    'kinds',
    { atATime: KINDS_AT_A_TIME, never: ({ id }) => off.has(id) },
  );
  const rest = useFirstOfMany(folded, 'kinds', { atATime: KINDS_AT_A_TIME });
  const rowOf = (kind: (typeof shown)[number]) => (
    <KindRow key={kind.id} kind={kind} count={counts.get(kind.id) ?? 0} />
  );
  return (
    <>
      <fieldset ref={asOneStop}>
        <legend className="visually-hidden">
          Kinds of relation, with ties {momentWhen(snapshot)}
        </legend>
        {shown.map(rowOf)}
        {folded.length === 0 ? null : (
          <details className="kinds-idle">
            <summary>{countInWords(folded.length, 'kind')} without a tie</summary>
            {rest.shown.map(rowOf)}
            {rest.more}
          </details>
        )}
      </fieldset>
      {more}
    </>
  );
}

/** Ties per kind, of the moment; a kind that has one in the other year of a comparison only has none of the moment. */
function useCounts(): ReadonlyMap<RelationTypeId, number> {
  const comparing = useComparing();
  const { shownStates } = useChoices();
  const network = useNetwork();
  const known = useKnown();
  const since = useSince();
  const counts = countByRelation(network, shownStates);
  if (!comparing) return counts;
  const before = countByRelation(networkOf(known, since), shownStates);
  return new Map([...[...before.keys()].map((id) => [id, 0] as const), ...counts]);
}

/** Whether ties of kinds that are off are faded or hidden; where none is off, the rows of the states are in sight instead. */
function WhatBecomes() {
  const { hiddenRelations, hiddenTies } = useViewNow(({ view }) => view.choices);
  const { change } = useActions();
  const off = hiddenRelations.size;
  if (off === 0) return null;
  return (
    <p className="legend-note">
      {off} switched off, and{' '}
      <label>
        <span className="visually-hidden">What happens to ties of a kind switched off</span>
        <select
          value={hiddenTies}
          onChange={(event) =>
            change(withHiddenTies, event.target.value === 'removed' ? 'removed' : 'faded')
          }
        >
          <option value="faded">faded</option>
          <option value="removed">hidden</option>
        </select>
      </label>
    </p>
  );
}
