import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { eventsToldIn } from '../../model/evidence-base.ts';
import { middleDayOf } from '../../model/time/moment.ts';
import { axisOf, bandsOf, momentOf, placeOf, ticksOf } from '../../model/time/time-axis.ts';
import { momentNoun, titledMoment } from '../../model/words/moment-words.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { capitalised } from '../../model/words/words.ts';
import { pointsOf } from '../../scene/axis-labels.ts';
import { ticksInRoom } from '../../scene/ticks-in-room.ts';
import { EventTick } from '../../scene/time-marks.tsx';
import { useActions, useKnown, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { stepsOfKey, stopAtHand, stopBeside, stopMeant } from './steps.ts';
import { beforePlace, type StopLabel, stopLabelsOf } from './stop-labels.ts';

const loadThickness = async () => (await import('./Thickness.tsx')).Thickness;

/**
 * The slider named "Year", or as its stops are: a native range on a true time axis that stops at the snapshots. It brings touch,
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
  const [own] = snapshots.includes(snapshot) ? [] : bandsOf(axis, [], snapshot);

  const [first = 0, last = 0] = [snapshots.at(0), snapshots.at(-1)].map((stop) =>
    stop === undefined ? 0 : middleDayOf(stop),
  );

  const move = (day: number) => {
    const meant = dragging.current
      ? stopAtHand(snapshots, day)
      : stopMeant(snapshots, snapshot, day);
    if (meant !== undefined && meant.id !== snapshot.id) change(withMoment, meant.id);
  };
  // Firefox moves the slider once more, by a day, after the hand has let go of it: no step.
  const letGo = () =>
    setTimeout(() => {
      dragging.current = false;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = stepsOfKey(event.key);
    if (steps === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    change(withMoment, stopBeside(snapshots, snapshot, steps).id);
  };

  return (
    <div className="year-axis">
      <svg className="year-ticks" aria-hidden="true" width="100%" height="32">
        <Loaded what="How much is said when" load={loadThickness} fallback={null}>
          {(Thickness) => <Thickness />}
        </Loaded>
        {ticksInRoom(ticksOf(axis, eventsToldIn(dataset))).map(({ event, place }) => (
          <EventTick
            key={event.id}
            x={percent(place)}
            to={14}
            title={`${timeInWords(momentOf(event))}: ${event.name}`}
          />
        ))}
        {pointsOf(axis).map(({ place }) => (
          <circle key={place} cx={percent(place)} cy="20" r="1.5" />
        ))}
        {own === undefined ? null : (
          <rect
            className="year-own"
            x={percent(own.from)}
            width={percent(own.to - own.from)}
            y="24"
            height="6"
          />
        )}
      </svg>
      <input
        type="range"
        aria-label={capitalised(momentNoun(snapshots))}
        aria-valuetext={titledMoment(snapshot)}
        min={first}
        max={last}
        step={1}
        value={middleDayOf(snapshot)}
        style={
          {
            '--from': percent(placeOf(axis, first)),
            '--to': percent(1 - placeOf(axis, last)),
          } as CSSProperties
        }
        onChange={(event) => move(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          dragging.current = true;
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
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
function YearStop({ label: { name, place, lower, roomy }, current, onGo }: YearStopProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="year-stop"
      translate={asWritten(name)}
      data-lower={lower}
      data-roomy={roomy}
      aria-current={current ? 'date' : undefined}
      style={
        {
          insetInlineStart: percent(place),
          '--across': percent(-beforePlace({ name, place })),
        } as CSSProperties
      }
      onClick={onGo}
    >
      {name}
    </button>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
