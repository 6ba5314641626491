import type { Snapshot } from '../../model/dataset.ts';
import { stretchOf } from '../../model/time/moment.ts';
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
const MORE = 0.011;
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
    wide,
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
