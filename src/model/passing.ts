import { hasAnotherTenor, stands } from './comparison.ts';
import type { Tenor } from './dataset.ts';
import type { Standing } from './standing.ts';
import type { Moment } from './time/moment.ts';

/** How a tie stands at a moment, where anything is known of it. */
export interface Stop {
  readonly moment: Moment;
  readonly standing: Standing | undefined;
}

/** What a tie was at moments between two that are compared, and is at neither of the two. */
export interface Passing {
  /** `there`: it stands at none of the two. A tenor: it has that, and another at both. */
  readonly how: 'there' | 'disputed' | 'denied' | Tenor;
  readonly moments: readonly Moment[];
}

/** What came and went between two moments, which a comparison of the two alone does not tell. */
export function passingBetween(
  ends: readonly (Standing | undefined)[],
  between: readonly Stop[],
): readonly Passing[] {
  const found = new Map<Passing['how'], Moment[]>();
  for (const { moment, standing } of between) {
    if (standing === undefined) continue;
    for (const how of passingOf(standing, ends)) {
      found.set(how, [...(found.get(how) ?? []), moment]);
    }
  }
  return [...found].map(([how, moments]) => ({ how, moments }));
}

function passingOf(
  standing: Standing,
  ends: readonly (Standing | undefined)[],
): readonly Passing['how'][] {
  const { state, disputed, tenor } = standing;
  const isThere = stands(standing);
  const gone = (holds: (end: Standing) => boolean) =>
    ends.every((end) => end === undefined || !holds(end));
  const turned =
    isThere &&
    ends.every((end) => end !== undefined && stands(end) && hasAnotherTenor(end, standing));
  return [
    ...(isThere && gone(stands) ? ['there' as const] : []),
    ...(state !== 'denied' && disputed && gone((end) => end.disputed) ? ['disputed' as const] : []),
    ...(state === 'denied' && gone((end) => end.state === 'denied') ? ['denied' as const] : []),
    ...(turned ? [tenor] : []),
  ];
}
