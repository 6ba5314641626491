import { type PointerEvent, useRef } from 'react';
import type { Snapshot } from '../../model/dataset.ts';
import { eventsToldIn } from '../../model/evidence-base.ts';
import { nearestStop } from '../../model/time/stops.ts';
import { type Axis, middleOf, momentOf, ticksOf, yearAt } from '../../model/time/time-axis.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { isWithinCentury, pointsOf, withRoom } from '../../scene/axis-labels.ts';
import { ticksInRoom } from '../../scene/ticks-in-room.ts';
import { EventTick, TimeBand } from '../../scene/time-marks.tsx';
import { useActions, useKnown, useSnapshot } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';

interface Props {
  readonly axis: Axis;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly strong: boolean;
  }[];
}

/**
 * The axis above the lanes, with events as marks: dragging along it moves the moment to the nearest
 * year that can be seen. The slider below is the keyboard's way to the same.
 */
export function TimelineAxis({ axis, bands }: Props) {
  const { dataset } = useKnown();
  const { snapshots } = dataset;
  const current = useSnapshot();
  const { change } = useActions();
  const strip = useRef<HTMLDivElement>(null);

  const brush = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined) return;
    const place = (event.clientX - box.left) / Math.max(box.width, 1);
    const stop = nearestStop(snapshots, yearAt(axis, place));
    if (stop !== undefined && stop.id !== current.id) change(withMoment, stop.id);
  };

  return (
    <div className="timeline-axis">
      <span>Events and years</span>
      <div
        ref={strip}
        className="timeline-strip"
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
          {marksOf(axis, snapshots).map(({ year, named, place }) => (
            <text key={year} x={percent(place)} y="34" textAnchor={anchorAt(place)}>
              <YearMark year={year} named={named} short={isWithinCentury(axis)} />
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** At the ends of a long axis a year has no room beside it. */
function anchorAt(place: number) {
  if (place < 0.02) return 'start';
  return place > 0.98 ? 'end' : 'middle';
}

/** The room that a number takes: short ones take less than the years of centuries. */
const GAP = 0.05;
const LONG_GAP = 0.14;

/** The years of the snapshots, as many as have room, and points for others. */
function marksOf(axis: Axis, snapshots: readonly Snapshot[]) {
  const stops = snapshots
    .filter(({ year }) => year >= axis.firstYear)
    .map(({ year }) => ({ year, named: true, place: middleOf(axis, year) }));
  const told = withRoom(stops, isWithinCentury(axis) ? GAP : LONG_GAP);
  const named = stops.filter((stop) => told.has(stop));
  const years = new Set(named.map(({ year }) => year));
  const points = pointsOf(axis)
    .filter((year) => !years.has(year))
    .map((year) => ({ year, named: false, place: middleOf(axis, year) }));
  return [...named, ...points];
}

/** A year that can be looked at by its number, shorter where room is scarce; any other as a point. */
function YearMark({ year, named, short }: { year: number; named: boolean; short: boolean }) {
  if (!named) return '·';
  if (!short) return year;
  return (
    <>
      <tspan className="year-in-full">{year}</tspan>
      <tspan className="year-in-short">’{String(year).slice(-2)}</tspan>
    </>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
