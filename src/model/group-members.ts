import { sureSpan } from './coverage.ts';
import type { ActorId, Group } from './dataset.ts';
import { overlaps, type Span } from './time/day.ts';

/** Who belongs to a group at one of some moments, or at some time of it. */
export function membersAt({ members, stays }: Group, moments: readonly Span[]): readonly ActorId[] {
  if (stays.size === 0) return members;
  return members.filter((actor) => {
    const times = stays.get(actor)?.map(sureSpan);
    return times?.some((time) => moments.some((moment) => overlaps(time, moment))) ?? true;
  });
}

/** Groups with those who belong to them at a moment; the same ones where that never changes. */
export function groupsAt(groups: readonly Group[], moment: Span): readonly Group[] {
  return groups.map((group) =>
    group.stays.size === 0 ? group : { ...group, members: membersAt(group, [moment]) },
  );
}
