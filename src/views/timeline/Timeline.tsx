import { useMemo, useState } from 'react';
import { isToldOn } from '../../model/biography.ts';
import { focusIn, keptOver } from '../../model/choices.ts';
import { LANE_ORDERS, type LaneOrder, sectionsOf } from '../../model/pair-lanes.ts';
import type { Tie } from '../../model/tie.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { nothingAmongInWords } from '../../model/words/pair-words.ts';
import { axisSceneOf, canBeClose } from '../../scene/timeline-axis.ts';
import { actorsSelected } from '../../state/actors-selected.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useKnown,
  useMomentNoun,
  useNetwork,
  useSelection,
  useSnapshot,
  useTimeAxis,
} from '../../state/use-explorer.tsx';
import { withAxis } from '../../state/view.ts';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { LaneSection } from './LaneSection.tsx';
import { holding, markedTies } from './marked-ties.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import './timeline.css';

const ORDER_NAMES: Readonly<Record<LaneOrder, string>> = {
  claims: 'most claims first',
  beginning: 'earliest first',
  name: 'by name',
};

/** Each holds lanes, and each lane a drawing. */
const SECTIONS_AT_A_TIME = 20;

/** The lives of ties: for each pair a lane, in it the times that claims speak of. */
export function Timeline() {
  const { dataset, ties } = useKnown();
  const snapshot = useSnapshot();
  const noun = useMomentNoun();
  const nameOf = useActorName();
  const choices = useChoices();
  const network = useNetwork();
  const { change } = useActions();
  const [order, setOrder] = useState<LaneOrder>('claims');
  const wished = useTimeAxis();
  const scene = useMemo(() => axisSceneOf(dataset, snapshot, wished), [dataset, snapshot, wished]);
  const { axis, bands, close } = scene;
  // All that the moment decides: with nothing in focus, the lanes are those of every year.
  const focused = choices.focus === null ? null : network;
  // Only then it decides which lanes there are.
  const closeAxis = close ? axis : null;
  const sections = useMemo(() => {
    const isInFocus = focused === null ? () => true : focusIn(focused, choices);
    const isKept = keptOver(ties, choices);
    const isTold = (tie: Tie) => closeAxis === null || isToldOn(closeAxis, tie);
    const on = ties.filter((tie) => isKept(tie) && isInFocus(tie) && isTold(tie));
    return sectionsOf(dataset, on, order);
  }, [dataset, ties, choices, focused, order, closeAxis]);
  const selection = useSelection();
  const { marked, noneAmong } = useMemo(
    () => markedTies(selection, sections),
    [selection, sections],
  );
  const { shown, more } = useFirstOfMany(sections, 'groups of pairs', {
    atATime: SECTIONS_AT_A_TIME,
    never: ({ lanes }) => lanes.some(holding(marked)),
  });
  const { stopAt } = useOneStop(
    shown.flatMap(({ lanes }) => lanes.flatMap(({ ties: own }) => own.map(({ tie }) => tie.id))),
  );

  return (
    <ViewPage
      title="Biographies of ties"
      lead={`A bar is a time that claims speak of, not the time a tie lasted; it is thicker for several claims. Ends fade where the time is inferred, approximate or left open. ${close ? `Only what claims say of ${momentName(snapshot)} is shown.` : `Between the shaded ${noun}s nobody looked: what stands there is what claims of other ${noun}s reach over. Drag along the axis to move the moment.`}`}
    >
      <div className="timeline-tools">
        <div className="timeline-choices">
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
          {canBeClose(dataset, snapshot) ? (
            <label>
              Axis:{' '}
              <select
                value={wished}
                onChange={({ target }) =>
                  change(withAxis, target.value === 'moment' ? 'moment' : 'all')
                }
              >
                <option value="all">all times</option>
                <option value="moment">{momentName(snapshot)} alone</option>
              </select>
            </label>
          ) : null}
        </div>
        <TimelineKey />
      </div>
      <div className="timeline-lanes">
        <div className="timeline-head">
          <TimelineAxis scene={scene} />
        </div>
        {sections.length === 0 ? (
          <p role="status">Of what is on, no claim speaks: see the legend, and what counts.</p>
        ) : null}
        {noneAmong && sections.length > 0 ? (
          <p role="status">
            {nothingAmongInWords(actorsSelected(selection).map(nameOf), marked.size > 0)}
          </p>
        ) : null}
        {shown.map((section) => (
          <LaneSection
            key={section.key}
            section={section}
            axis={axis}
            bands={bands}
            marked={marked}
            stopAt={stopAt}
          />
        ))}
        {more}
      </div>
    </ViewPage>
  );
}
