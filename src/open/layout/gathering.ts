import type { SimulationNodeDatum } from 'd3-force';

/** What is being laid out. */
export interface Roaming extends SimulationNodeDatum {
  readonly reach: number;
}

/** By what measure the circle that a group needs is wider than one of the same area as its members have together. */
const WIDER = 1.5;
/** What part of the way to the middle of its group a member would go in the first step. */
const PULL = 0.6;

/**
 * A force that brings the members of each group together, and whoever is none out of the circle around them, so that
 * the ground of a group is one piece. Ties alone scatter members: nearly every one has some that lead away.
 */
export function gathering(
  groups: readonly (readonly Roaming[])[],
  bodies: readonly Roaming[],
): (alpha: number) => void {
  const counts = new Map<Roaming, number>();
  for (const member of groups.flat()) counts.set(member, (counts.get(member) ?? 0) + 1);
  const circles = groups.map((members) => ({
    members,
    inside: new Set(members),
    // Not as wide as they stand now: two groups that drive each other's members apart would have no end of it.
    radius: WIDER * Math.hypot(...members.map(({ reach }) => reach)),
  }));
  return (alpha) => {
    for (const { members, inside, radius } of circles) {
      const middle = middleOf(members);
      for (const body of bodies) {
        const { x, y, far } = seenFrom(middle, body);
        // Who is in many groups is drawn to the middle between them, and not by all of them at once beyond it.
        if (inside.has(body))
          pull(body, { x: -x, y: -y }, (PULL * alpha) / (counts.get(body) ?? 1));
        else pull(body, { x: x / far, y: y / far }, alpha * Math.max(radius + body.reach - far, 0));
      }
    }
  };
}

function pull(body: Roaming, { x, y }: { x: number; y: number }, by: number) {
  body.vx = (body.vx ?? 0) + x * by;
  body.vy = (body.vy ?? 0) + y * by;
}

function seenFrom(middle: { x: number; y: number }, { x = 0, y = 0 }: Roaming) {
  const [across, down] = [x - middle.x, y - middle.y];
  return { x: across, y: down, far: Math.hypot(across, down) || 1 };
}

function middleOf(members: readonly Roaming[]) {
  const middle = { x: 0, y: 0 };
  for (const { x = 0, y = 0 } of members) {
    middle.x += x / members.length;
    middle.y += y / members.length;
  }
  return middle;
}
