import type { ActorId } from '../../../model/dataset.ts';
import { groupedBy } from '../../../model/tie-index.ts';
import { actorLook } from '../../../scene/actor-shapes.ts';
import { LEFT } from '../../../scene/emphasis.ts';
import { type BoxOnScreen, boxOf } from '../../../scene/footprints.ts';
import { groundNames } from '../../../scene/ground-shapes.ts';
import { nameShapes } from '../../../scene/name-shapes.ts';
import { namesAt } from '../../../scene/names-at.ts';
import { paintShapes } from '../../../scene/paint-shapes.ts';
import type { PlacedActor } from '../../../scene/placed-actor.ts';
import { actorsSelected } from '../../../state/actors-selected.ts';
import { groupsIn } from './paint-ties.ts';
import type { Sight } from './sight.ts';
import { toDrawing, type Viewport } from './surface.ts';

/**
 * The actors of a crowd, as dots with the lines: two strokes for all of a colour, where Cytoscape would draw
 * each by itself whenever one changes.
 */
export function paintDots(context: CanvasRenderingContext2D, sight: Sight) {
  const { plan } = sight.stage;
  if (!plan.sizes.dots) return;
  const { selected, palette, content, viewport } = sight;
  toDrawing(context, viewport);
  const isIdle = ({ id }: PlacedActor) => !content.touched.has(id);
  // By the tone of their kinds; those of whom nothing is drawn lie lowest.
  const alike = groupedBy(plan.actors, (actor) => (isIdle(actor) ? false : actor.tone));
  context.save();
  for (const [tone, actors] of [...alike].sort(
    ([a], [b]) => Number(b === false) - Number(a === false),
  )) {
    const { fill, stroke, width } = actorLook('dot', tone === false, tone || null);
    context.fillStyle = palette[fill];
    context.strokeStyle = palette[stroke];
    context.lineWidth = width;
    traceDots(context, actors, plan.sizes.memberRim);
    context.fill();
    context.stroke();
  }
  const isChosen = new Set(actorsSelected(selected));
  const chosen = plan.actors.filter(({ id }) => isChosen.has(id));
  context.strokeStyle = palette.selected;
  context.lineWidth = 2;
  traceDots(context, chosen, plan.sizes.memberRim + 2);
  context.stroke();
  context.restore();
}

/** The names of groups, and of dots those for which there is room: of who is picked out before others, which stand back. */
export function paintNames(context: CanvasRenderingContext2D, sight: Sight) {
  const { stage, highlighted, resting, content, viewport, palette } = sight;
  const { plan } = stage;
  const { sizes } = plan;
  const names = sizes.dots ? namesIn(sight) : [];
  toDrawing(context, viewport);
  paintShapes(context, groundNames(plan, groupsIn(sight), names, viewport.zoom), palette);
  const left = resting ? LEFT.restingActor : LEFT.mutedActor;
  context.save();
  for (const name of names) {
    if (!isInSight(boxOf(name.box, viewport.zoom), viewport)) continue;
    const tone = content.touched.has(name.id) ? 'ink' : 'context';
    context.globalAlpha = highlighted === null || highlighted.has(name.id) ? 1 : left;
    paintShapes(context, [nameShapes(name, sizes, tone, viewport.zoom)], palette);
  }
  context.restore();
}

function namesIn({ stage: { plan }, highlight, highlighted, selected, viewport }: Sight) {
  if (highlighted === null) return namesAt(plan.names, viewport.zoom);
  const chosen = new Set([highlight, selected].flatMap(actorsSelected));
  const isFirst = (id: ActorId) => chosen.has(id);
  const picked = plan.names.flatMap(({ id }) => (highlighted.has(id) ? [id] : []));
  const first = [...picked.filter(isFirst), ...picked.filter((id) => !isFirst(id))];
  return namesAt(plan.names, viewport.zoom, first);
}

function traceDots(
  context: CanvasRenderingContext2D,
  actors: readonly PlacedActor[],
  radius: number,
) {
  context.beginPath();
  for (const { x, y } of actors) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

function isInSight({ x, y, halfWidth, halfHeight }: BoxOnScreen, viewport: Viewport): boolean {
  const [left, top] = [viewport.x + x, viewport.y + y];
  return (
    left + halfWidth >= 0 &&
    top + halfHeight >= 0 &&
    left - halfWidth <= viewport.width &&
    top - halfHeight <= viewport.height
  );
}
