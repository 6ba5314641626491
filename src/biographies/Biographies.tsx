import { type KeyboardEvent, useState } from 'react';
import { focusIn } from '../model/choices.ts';
import { LANE_ORDERS, type LaneOrder, sectionsOf } from '../model/pair-lanes.ts';
import { bandsOf, claimsAxisOf } from '../model/time-axis.ts';
import { useChoices, useKnown, useNetwork, useSnapshot } from '../state/use-explorer.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import { useOneStop } from '../ui/use-one-stop.ts';
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

/** The arrow keys lead through the rows of all lanes, whatever the section. */
function moveInLanes(event: KeyboardEvent<HTMLElement>) {
  moveFocus(event.currentTarget.closest<HTMLElement>('.biographies'), event);
}

/** The lives of ties: for each pair a lane, in it the times that claims speak of. */
export function Biographies() {
  const { dataset, ties } = useKnown();
  const { year } = useSnapshot();
  const choices = useChoices();
  const isInFocus = focusIn(useNetwork(), choices);
  const [order, setOrder] = useState<LaneOrder>('claims');
  const axis = claimsAxisOf(dataset);
  const bands = bandsOf(axis, dataset.snapshots, year);
  const on = ties.filter((tie) => !choices.hiddenRelations.has(tie.relation.id) && isInFocus(tie));
  const sections = sectionsOf(dataset, on, order);
  const stopAt = useOneStop(
    sections.flatMap(({ lanes }) => lanes.flatMap(({ ties: own }) => own.map(({ tie }) => tie.id))),
  );

  return (
    <ViewPage
      title="Biographies of ties"
      lead="A bar is a time that claims speak of, not the time a tie lasted; it is thicker for several claims. Ends fade where the time is inferred, approximate or left open. Between the shaded years nobody looked: what stands there is what claims of other years reach over. Drag along the axis to move the moment."
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
        {sections.map(({ key, title, lanes }) => (
          <section key={key} aria-label={title}>
            <h3>{title}</h3>
            <ul onKeyDown={moveInLanes}>
              {lanes.map((lane) => (
                <PairBiography
                  key={lane.pair}
                  lane={lane}
                  axis={axis}
                  bands={bands}
                  stopAt={stopAt}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ViewPage>
  );
}
