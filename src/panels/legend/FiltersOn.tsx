import { useState } from 'react';
import { capitalised, countInWords } from '../../model/words/words.ts';
import { filterInWords } from '../../state/filter-words.ts';
import { FILTER_NAMES, filtersIn, isSet, withFilterSuspended } from '../../state/filters.ts';
import { useActions, useExplorer, useViewNow } from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';

/** How many filters are on, and which: each can be suspended by itself, and taken up again. */
export function FiltersOn() {
  const { dataset } = useExplorer();
  const choices = useViewNow(({ view }) => view.choices);
  const suspended = useViewNow(({ view }) => view.suspended);
  const { change } = useActions();
  const [told, setTold] = useState('');
  const on = filtersIn(choices);
  const listed = FILTER_NAMES.filter((name) => isSet(choices, name) || isSet(suspended, name));
  if (listed.length === 0) return null;
  const count = listed.length - on.length;
  return (
    <>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      <details className="filters-on">
        <summary>
          {on.length === 0
            ? 'No filter is on'
            : `${capitalised(countInWords(on.length, 'filter'))} on`}
          {count === 0 ? '' : `, ${count} suspended`}
        </summary>
        <fieldset ref={asOneStop}>
          <legend className="visually-hidden">Filters, to suspend and to take up again</legend>
          {listed.map((name) => {
            const isOn = on.includes(name);
            const words = filterInWords(name, isOn ? choices : suspended, dataset);
            return (
              <label key={name} className="filter-on" data-suspended={!isOn}>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => {
                    change(withFilterSuspended, name);
                    setTold(`${isOn ? 'Suspended' : 'On again'}: ${words}.`);
                  }}
                />
                {words}
              </label>
            );
          })}
        </fieldset>
      </details>
    </>
  );
}
