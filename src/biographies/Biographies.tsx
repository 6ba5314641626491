import { useState } from 'react';
import { LANE_ORDERS, type LaneOrder, sectionsOf } from '../model/pair-lanes.ts';
import { bandsOf, claimsAxisOf } from '../model/time-axis.ts';
import { useChoices, useKnown, useSnapshot } from '../state/use-explorer.tsx';
import { ViewPage } from '../ui/ViewPage.tsx';
import { BiographyAxis } from './BiographyAxis.tsx';
import { BiographyKey } from './BiographyKey.tsx';
import { PairBiography } from './PairBiography.tsx';
import './biographies.css';

const ORDER_NAMES: Readonly<Record<LaneOrder, string>> = {
  claims: 'most claims first',
  beginning: 'earliest first',
  name: 'by name',
};

/** The lives of ties: for each pair a lane, in it the times that claims speak of. */
export function Biographies() {
  const { dataset, ties } = useKnown();
  const { year } = useSnapshot();
  const { hiddenRelations, focus } = useChoices();
  const [order, setOrder] = useState<LaneOrder>('claims');
  const axis = claimsAxisOf(dataset);
  const bands = bandsOf(axis, dataset.snapshots, year);
  const on = ties.filter(
    ({ relation, from, to }) =>
      !hiddenRelations.has(relation.id) &&
      (focus === null || from === focus.actor || to === focus.actor),
  );
  const sections = sectionsOf(dataset, on, order);

  return (
    <ViewPage
      title="Biographies of ties"
      lead="Each bar is the time that one claim speaks of, not the time a tie lasted. Ends fade where the time is inferred, approximate or left open. Between the shaded years nobody looked: what stands there is what claims of other years reach over. Drag along the axis to move the moment."
    >
      <div className="biographies-tools">
        <label>
          Pairs:{' '}
          <select
            value={order}
            onChange={({ target }) =>
              setOrder(LANE_ORDERS.find((each) => each === target.value) ?? order)
            }
          >
            {LANE_ORDERS.map((each) => (
              <option key={each} value={each}>
                {ORDER_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <BiographyKey />
      </div>
      <div className="biographies">
        <BiographyAxis axis={axis} bands={bands} />
        {sections.length === 0 ? (
          <p role="status">Of what is on, no claim speaks: see the legend, and what counts.</p>
        ) : null}
        {sections.map(({ title, lanes }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {lanes.map((lane) => (
                <PairBiography key={lane.pair} lane={lane} axis={axis} bands={bands} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ViewPage>
  );
}
