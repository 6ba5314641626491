import { countByState } from '../../model/choices.ts';
import { countSilent, membersOf } from '../../model/silence.ts';
import type { TieState } from '../../model/standing.ts';
import { TIE_STATES } from '../../model/standing.ts';
import { STATE_MEANINGS } from '../../model/words/words.ts';
import { standingLook } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { withStateToggled } from '../../state/filters.ts';
import { useActions, useExplorer, useNetwork, useViewNow } from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { FilterRow } from '../../ui/FilterRow.tsx';

const NAMES: Readonly<Record<TieState, string>> = {
  attested: 'Attested',
  presupposed: 'Presupposed',
  denied: 'Denied',
  'carried forward': 'Carried forward',
  context: 'Context: public record',
  possible: 'Possible: forecasts',
  'no evidence': 'No evidence: silent pairs',
};

/** How a tie stands: which states are drawn, and what each looks like. */
export function StateFilters() {
  const { dataset } = useExplorer();
  const shownStates = useViewNow(({ view }) => view.choices.shownStates);
  const network = useNetwork();
  const { change } = useActions();
  const counts = countByState(network);
  const silent = countSilent(network, dataset.groups);
  const ofGroups = membersOf(dataset.groups).size < dataset.actors.length;

  return (
    <fieldset ref={asOneStop}>
      <legend>How a tie stands</legend>
      {TIE_STATES.map((state) => (
        <FilterRow
          key={state}
          checked={shownStates.has(state)}
          count={state === 'no evidence' ? silent : (counts.get(state) ?? 0)}
          name={state === 'no evidence' && ofGroups ? `${NAMES[state]} in groups` : NAMES[state]}
          meaning={
            state === 'no evidence' && ofGroups
              ? `${STATE_MEANINGS[state]} Counted and drawn are pairs of members of groups alone.`
              : STATE_MEANINGS[state]
          }
          sample={<LineSample look={standingLook({ state })} {...letterOf(state)} />}
          onToggle={() => change(withStateToggled, state)}
        />
      ))}
    </fieldset>
  );
}

/** Two thin lines are told apart by what their letter stands on; a silent pair has none. */
function letterOf(state: TieState) {
  return state === 'no evidence' ? {} : { letter: '' };
}
