import { type Axis, yearsOnAxis } from '../model/time/time-axis.ts';

/** More points on an axis than this are a line. */
const MOST_POINTS = 80;

/** The years that an axis marks with a point: all, or on a long axis those of every tenth, hundredth and so on. */
export function pointsOf(axis: Axis): readonly number[] {
  const years = yearsOnAxis(axis);
  let step = 1;
  while (years.length / step > MOST_POINTS) step *= 10;
  return years.filter((year) => year % step === 0);
}

/** Whether the last two digits tell the years of an axis apart. */
export function isWithinCentury({ firstYear, lastYear }: Axis): boolean {
  return lastYear - firstYear < 100;
}

/**
 * Of marks in the order of their places those whose words have room: none stands nearer than `gap` to
 * another. The last and those that are `kept` go before all others, then the earlier before the later.
 */
export function withRoom<Mark extends { readonly place: number }>(
  marks: readonly Mark[],
  gap: number,
  kept: (mark: Mark) => boolean = () => false,
): ReadonlySet<Mark> {
  const told: Mark[] = [];
  const hasRoom = ({ place }: Mark) => told.every((other) => Math.abs(other.place - place) >= gap);
  const last = marks.at(-1);
  const first = [...marks.filter(kept), ...(last === undefined ? [] : [last])];
  for (const mark of [...first, ...marks]) if (hasRoom(mark)) told.push(mark);
  return new Set(told);
}
