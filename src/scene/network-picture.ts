import type { Tie } from '../model/tie.ts';
import { actorShapes } from './actor-shapes.ts';
import { boxOf } from './footprints.ts';
import type { Box, Point } from './geometry.ts';
import { groundNames, groundShapes } from './ground-shapes.ts';
import { nameShapes } from './name-shapes.ts';
import { namesAt } from './names-at.ts';
import { hasRoomForLetters, letterShapes, placedLetters } from './placed-letters.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './shapes.ts';
import type { Shown } from './shown.ts';
import { sizeOfActor } from './sizes.ts';
import { inLayers, lineShapes, silenceShapes } from './tie-shapes.ts';

/** The part of its box that a drawing fills: actors, grounds and names, whatever the year. */
export function extentOf({ actors, groups, names, sizes }: Plan): Extent {
  const boxes = [
    ...actors.map((actor) => {
      const { width, height } = sizeOfActor(actor, sizes);
      return around(actor, width / 2, height / 2);
    }),
    ...namesAt(names, 1).map(({ box }) => {
      const { x, y, halfWidth, halfHeight } = boxOf(box, 1);
      return around({ x, y }, halfWidth, halfHeight);
    }),
    ...groups.flatMap(({ corners }) =>
      corners.map((corner) => around(corner, sizes.ground / 2, sizes.ground / 2)),
    ),
  ];
  const all = boxes.reduce((extent, box) => ({
    left: Math.min(extent.left, box.left),
    right: Math.max(extent.right, box.right),
    top: Math.min(extent.top, box.top),
    bottom: Math.max(extent.bottom, box.bottom),
  }));
  return { x: all.left, y: all.top, width: all.right - all.left, height: all.bottom - all.top };
}

interface Extent extends Point, Box {}

function around({ x, y }: Point, halfWidth: number, halfHeight: number) {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/**
 * The drawing of what is shown, in the units of its plan; each tie with what it is, in words. Letters lie
 * above all lines.
 */
export function networkShapes(
  plan: Plan,
  { ties, silences, moments }: Shown,
  titleOf: (tie: Tie) => string,
): readonly Shape[] {
  const { sizes } = plan;
  const groups = plan.groupsAt(moments);
  const names = namesAt(plan.names, 1);
  const below = inLayers(plan, ties);
  const touched = new Set(ties.flatMap(({ tie }) => [tie.from, tie.to]));
  return [
    ...groups.flatMap((group) => groundShapes(group)),
    ...silences.flatMap((pair) => silenceShapes(plan.wayOfSilence(pair))),
    ...below.flatMap(({ tie, look }) => {
      const shapes = lineShapes(look, plan.wayOf(tie), sizes.narrower);
      return shapes.length === 0 ? [] : [tieGroup(tie, titleOf(tie), shapes)];
    }),
    ...groundNames(plan, groups, names),
    ...(hasRoomForLetters(sizes, ties.length)
      ? placedLetters(plan, below).flatMap(letterShapes)
      : []),
    ...plan.actors.map((actor) => actorShapes(actor, plan, !touched.has(actor.id))),
    ...names.map((name) => nameShapes(name, sizes, touched.has(name.id) ? 'ink' : 'context')),
  ];
}

function tieGroup({ id }: Tie, title: string, shapes: readonly Shape[]): Shape {
  return { kind: 'group', role: 'tie', subject: id, title, shapes };
}
