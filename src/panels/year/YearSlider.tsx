import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { eventsToldIn } from '../../model/evidence-base.ts';
import { nearestStop } from '../../model/time/stops.ts';
import { axisOf, middleOf, momentOf, ticksOf } from '../../model/time/time-axis.ts';
import { timeInWords, yearInWords } from '../../model/words/time-words.ts';
import { pointsOf } from '../../scene/axis-labels.ts';
import { ticksInRoom } from '../../scene/ticks-in-room.ts';
import { EventTick } from '../../scene/time-marks.tsx';
import { useActions, useKnown, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
import { stepsOfKey, stopBeside, stopMeant } from './steps.ts';
import { type StopLabel, stopLabelsOf } from './stop-labels.ts';

/**
 * The slider named "Year": a native range on a true time axis that stops at the snapshots. It brings touch,
 * keyboard and screen readers for free; only the snapping to stops that are not evenly spaced is ours
 * (`steps.ts`). Rejected: widgets that announce 2024 as "two thousand and twenty-four".
 */
export function YearSlider() {
  const { dataset } = useKnown();
  const { snapshots } = dataset;
  const snapshot = useSnapshot();
  const { change } = useActions();
  const dragging = useRef(false);
  const axis = axisOf(snapshots);

  const move = (year: number) => {
    const meant = dragging.current
      ? nearestStop(snapshots, year)
      : stopMeant(snapshots, snapshot, year);
    if (meant !== undefined && meant.id !== snapshot.id) change(withMoment, meant.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event.key);
    if (steps === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    change(withMoment, stopBeside(snapshots, snapshot, steps).id);
  };

  return (
    <div className="year-axis">
      <svg className="year-ticks" aria-hidden="true" width="100%" height="26">
        {ticksInRoom(ticksOf(axis, eventsToldIn(dataset))).map(({ event, place }) => (
          <EventTick
            key={event.id}
            x={percent(place)}
            to={14}
            title={`${timeInWords(momentOf(event))}: ${event.name}`}
          />
        ))}
        {pointsOf(axis).map((year) => (
          <circle key={year} cx={percent(middleOf(axis, year))} cy="20" r="1.5" />
        ))}
      </svg>
      <input
        type="range"
        aria-label="Year"
        aria-valuetext={yearInWords(snapshot)}
        min={axis.firstYear}
        max={axis.lastYear}
        step={1}
        value={snapshot.year}
        style={{ '--half-year': percent(middleOf(axis, axis.firstYear)) } as CSSProperties}
        onChange={(event) => move(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          dragging.current = true;
        }}
        onPointerUp={() => {
          dragging.current = false;
        }}
        onPointerCancel={() => {
          dragging.current = false;
        }}
      />
      <div className="year-stops">
        {stopLabelsOf(axis, snapshots, snapshot).map((label) => (
          <YearStop
            key={label.stop.id}
            label={label}
            current={label.stop.id === snapshot.id}
            onGo={() => change(withMoment, label.stop.id)}
          />
        ))}
      </div>
    </div>
  );
}

interface YearStopProps {
  readonly label: StopLabel;
  readonly current: boolean;
  readonly onGo: () => void;
}

/** A stop to click on. The slider beside it is the keyboard's way, so it takes no tab stop. */
function YearStop({ label: { stop, place, lower, roomy }, current, onGo }: YearStopProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="year-stop"
      data-lower={lower}
      data-roomy={roomy}
      data-end={endOf(place)}
      aria-current={current ? 'date' : undefined}
      style={{ insetInlineStart: percent(place) }}
      onClick={onGo}
    >
      {stop.year}
    </button>
  );
}

/** At the ends of a long axis a number has no room beside it. */
function endOf(place: number): 'first' | 'last' | undefined {
  if (place < 0.02) return 'first';
  return place > 0.98 ? 'last' : undefined;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
