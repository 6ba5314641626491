import { type PointerEvent, useRef } from 'react';
import { eventsToldIn } from '../../model/evidence-base.ts';
import { nearestStop } from '../../model/time/stops.ts';
import { dayAt, momentOf, ticksOf } from '../../model/time/time-axis.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import {
  type AxisPoint,
  isWithinCentury,
  isYear,
  pointsOf,
  shortYear,
  withRoom,
} from '../../scene/axis-labels.ts';
import { ticksInRoom } from '../../scene/ticks-in-room.ts';
import { EventTick, TimeBand } from '../../scene/time-marks.tsx';
import type { AxisScene } from '../../scene/timeline-axis.ts';
import { useActions, useKnown, useMomentNoun, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';

interface Props {
  readonly scene: AxisScene;
}

/**
 * The axis above the lanes, with events as marks: dragging along it moves the moment to the nearest
 * snapshot that can be seen, where it has more than one. The slider below is the keyboard's way to the same.
 */
export function TimelineAxis({ scene }: Props) {
  const { axis, bands, close } = scene;
  const { dataset } = useKnown();
  const { snapshots } = dataset;
  const current = useSnapshot();
  const { change } = useActions();
  const noun = useMomentNoun();
  const strip = useRef<HTMLDivElement>(null);

  const brush = (event: PointerEvent) => {
    if (event.buttons === 0 || close) return;
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined) return;
    const place = (event.clientX - box.left) / Math.max(box.width, 1);
    const stop = nearestStop(snapshots, dayAt(axis, place));
    if (stop !== undefined && stop.id !== current.id) change(withMoment, stop.id);
  };

  return (
    <div className="timeline-axis">
      <span>{close ? `Events ${momentWhen(current)}` : `Events and ${noun}s`}</span>
      <div
        ref={strip}
        className="timeline-strip"
        data-still={close || undefined}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture?.(event.pointerId);
          brush(event);
        }}
        onPointerMove={brush}
      >
        <svg aria-hidden="true" width="100%" height="44">
          {bands.map(({ from, to, strong }) => (
            <TimeBand
              key={from}
              x={percent(from)}
              width={percent(to - from)}
              height={44}
              strong={strong}
            />
          ))}
          {ticksInRoom(ticksOf(axis, eventsToldIn(dataset))).map(({ event, place }) => (
            <EventTick
              key={event.id}
              x={percent(place)}
              to={15}
              title={`${timeInWords(momentOf(event))}: ${event.name}`}
            />
          ))}
          {namesOn(scene).map(({ name, place }) => (
            <text key={place} x={percent(place)} y="34" textAnchor={anchorAt(place, name)}>
              <MomentMark name={name} short={isWithinCentury(axis)} />
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Near the ends of an axis a name has no room beside it. */
function anchorAt(place: number, name: string) {
  const half = name.length > 4 ? (name.length * DIGIT) / 2 : 0.02;
  if (place < half) return 'start';
  return place > 1 - half ? 'end' : 'middle';
}

/** The room that a digit takes, and the least that a name does, as shares of the axis; short names take less. */
const DIGIT = 0.035;
const GAP = 0.05;

/** As many of the names as have room, and points for what else the axis marks. */
function namesOn({ axis, named: stops }: AxisScene): readonly AxisPoint[] {
  const short = isWithinCentury(axis);
  const roomOf = ({ name }: AxisPoint) =>
    short && shortYear(name) !== name ? GAP : Math.max(GAP, name.length * DIGIT);
  const told = withRoom(stops, roomOf, axis.unit === 'year' ? undefined : isYear);
  const named = stops.filter((stop) => told.has(stop));
  const places = named.map(({ place }) => place);
  const points = pointsOf(axis)
    .filter(({ place }) => places.every((other) => Math.abs(other - place) > 1e-6))
    .map(({ place }) => ({ place, name: '·' }));
  return [...named.map(({ place, name }) => ({ place, name })), ...points];
}

/** A snapshot by its name, a year shorter where room is scarce. */
function MomentMark({ name, short }: { readonly name: string; readonly short: boolean }) {
  if (!short || name === '·') return name;
  return (
    <>
      <tspan className="year-in-full">{name}</tspan>
      <tspan className="year-in-short">{shortYear(name)}</tspan>
    </>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
