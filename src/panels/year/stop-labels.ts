import type { Snapshot } from '../../model/dataset.ts';
import { dateOf } from '../../model/time/day.ts';
import { stepAt, stretchOf, type Unit } from '../../model/time/moment.ts';
import { type Axis, middleOf } from '../../model/time/time-axis.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { marksOf, withRoom } from '../../scene/axis-labels.ts';

/** The name of a stop below the slider. */
export interface StopLabel {
  readonly stop: Snapshot;
  readonly name: string;
  /** From 0 to 1. */
  readonly place: number;
  /** Whether, where room is scarce, it stands in a second row. */
  readonly lower: boolean;
  /** Whether it is left out where room is scarce. */
  readonly roomy: boolean;
}

/** The room that a name of four characters takes, as shares of a wide axis and of a narrow one, and each more of it. */
const ROOM = 0.065;
const MORE = 0.0135;
const NARROW_ROOM = 0.125;
const NARROW_MORE = 0.025;

/** The names of the stops, as many as have room; that of the current one in any case, and in full. */
export function stopLabelsOf(
  axis: Axis,
  snapshots: readonly Snapshot[],
  current: Snapshot,
): readonly StopLabel[] {
  const isCurrent = ({ stop }: { readonly stop: Snapshot }) => stop.id === current.id;
  const others = marksOf(axis, snapshots).filter((mark) => !isCurrent(mark));
  const place = Math.min(1, Math.max(0, middleOf(axis, stretchOf(current))));
  const wide = [...others, { stop: current, place, name: momentName(current) }]
    .sort((a, b) => a.place - b.place)
    .map((mark) => ({ mark, ...roomOf(mark, ROOM, MORE) }));
  const told = withRoom(
    roundAmong(wide, axis, ({ mark }) => isCurrent(mark)),
    ({ room }) => room,
    ({ mark }) => isCurrent(mark),
  );
  const labels = inTwoRows(wide.filter((each) => told.has(each)).map(({ mark }) => mark));
  const own = labels.find(isCurrent);
  if (own?.roomy !== true) return labels;
  return labels.map((label) => {
    if (label === own) return { ...own, roomy: false };
    return label.lower && touch(label, own) ? { ...label, roomy: true } : label;
  });
}

interface RoomyMark {
  readonly mark: Mark;
  readonly place: number;
  readonly room: number;
}

/** Fewer stops than this are named one by one, wherever there is room. */
const MANY = 12;

/** How far from each other round times are: every second, fifth, tenth and so on. */
const STRIDES = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
  step: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
  quarter: [1, 2, 4, 8, 20, 40, 80, 200],
  month: [1, 2, 3, 6, 12, 24, 60, 120, 240],
  week: [1, 2, 4, 8, 13, 26, 52],
  day: [1, 5, 10, 15, 31],
} as const satisfies Record<Unit, readonly number[]>;

/** Of many stops those at round times, as every tenth year is, so many as have room; and those that are kept. */
function roundAmong(
  marks: readonly RoomyMark[],
  { unit }: Axis,
  kept: (mark: RoomyMark) => boolean,
): readonly RoomyMark[] {
  if (marks.length < MANY || unit === null) return marks;
  const others = marks.filter((mark) => !kept(mark));
  for (const stride of STRIDES[unit]) {
    const round = others.filter(
      ({ mark }, index) => numberOf(mark.stop, unit, index) % stride === 0,
    );
    // The first is named in full, and may take the room of those beside it.
    const short = round.filter((mark) => mark !== others[0]);
    if (withRoom(short, ({ room }) => room).size < short.length) continue;
    const told = new Set([...others.slice(0, 1), ...round, ...others.slice(-1)]);
    return marks.filter((mark) => told.has(mark) || kept(mark));
  }
  return marks;
}

/** What is counted to tell round times: years, months since the year 0, days of a month from 0 on; weeks as they follow. */
function numberOf(stop: Snapshot, unit: Unit, index: number): number {
  const { from } = stretchOf(stop);
  if (unit === 'step') return stepAt(from);
  if (unit === 'week') return index;
  const { year, month, day } = dateOf(from);
  switch (unit) {
    case 'year':
      return year;
    case 'quarter':
      return year * 4 + (month - 1) / 3;
    case 'month':
      return year * 12 + month - 1;
    case 'day':
      // Beside the first of a month its thirty-first has no room.
      return day === 31 ? 1 : day - 1;
  }
}

interface RoomyMark {
  readonly mark: Mark;
  readonly place: number;
  readonly room: number;
}

type Mark = Pick<StopLabel, 'stop' | 'name' | 'place'>;

/** From left to right, in the upper row where there is room, else in the lower, else only where there is more. */
function inTwoRows(marks: readonly Mark[]): readonly StopLabel[] {
  let upper: Mark | null = null;
  let lower: Mark | null = null;
  const labels: StopLabel[] = [];
  for (const mark of marks) {
    if (upper === null || !touch(upper, mark)) {
      upper = mark;
      labels.push({ ...mark, lower: false, roomy: false });
      continue;
    }
    const roomy: boolean = lower !== null && touch(lower, mark);
    if (!roomy) lower = mark;
    labels.push({ ...mark, lower: true, roomy });
  }
  return labels;
}

/** Whether two names touch on a narrow axis. */
function touch(one: Mark, other: Mark): boolean {
  const [a, b] = [one, other].map((mark) => roomOf(mark, NARROW_ROOM, NARROW_MORE));
  if (a === undefined || b === undefined) return false;
  return Math.abs(a.place - b.place) < (a.room + b.room) / 2;
}

/** The room that a name takes, and where its middle is. */
function roomOf({ name, place }: Mark, least: number, more: number) {
  const room = least + more * Math.max(0, name.length - 4);
  return { room, place: place + (0.5 - beforePlace({ name, place })) * room };
}

/** How much of a name stands before its place: half, but less and more near the ends of the axis, which it keeps within. */
export function beforePlace({ name, place }: Pick<Mark, 'name' | 'place'>): number {
  if (name.length > 8) return place;
  if (place < 0.02) return 0.25;
  return place > 0.98 ? 0.75 : 0.5;
}
