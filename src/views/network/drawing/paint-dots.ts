import { groupedBy } from '../../../model/tie-index.ts';
import { actorLook } from '../../../scene/actor-shapes.ts';
import { fontText } from '../../../scene/paint-shapes.ts';
import type { PlacedActor } from '../../../scene/plan.ts';
import type { Sight } from './sight.ts';
import { toDrawing, type Viewport } from './surface.ts';

/** Of more names than this at once, some would hide others. */
const MOST_NAMED = 40;
/** Names are as large on the screen however far the reader zooms in, in pixels. */
const NAME = { size: 12, gap: 3 };

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
  const chosen = plan.actors.filter(({ id }) => selected.kind === 'actor' && selected.id === id);
  context.strokeStyle = palette.selected;
  context.lineWidth = 2;
  traceDots(context, chosen, plan.sizes.memberRim + 2);
  context.stroke();
  context.restore();
}

/** The names of who is picked out, and of all where few are in sight. */
export function paintNames(context: CanvasRenderingContext2D, sight: Sight) {
  if (!sight.stage.plan.sizes.dots) return;
  context.save();
  for (const actor of namedIn(sight)) paintName(context, sight, actor);
  context.restore();
}

function namedIn({ stage: { plan }, highlighted, viewport }: Sight): readonly PlacedActor[] {
  const seen = plan.actors.filter((actor) => isInSight(actor, viewport));
  if (seen.length <= MOST_NAMED) return seen;
  const picked = highlighted === null ? [] : plan.actors.filter(({ id }) => highlighted.has(id));
  return picked.length <= MOST_NAMED ? picked : [];
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

function isInSight({ x, y }: PlacedActor, viewport: Viewport): boolean {
  const [left, top] = [viewport.x + x * viewport.zoom, viewport.y + y * viewport.zoom];
  return left >= 0 && top >= 0 && left <= viewport.width && top <= viewport.height;
}

function paintName(
  context: CanvasRenderingContext2D,
  { stage: { plan }, viewport: { zoom }, palette }: Sight,
  { x, y, name }: PlacedActor,
) {
  const size = NAME.size / zoom;
  const top = y + plan.sizes.memberRim + NAME.gap / zoom;
  context.font = fontText({ family: 'sans', size, weight: 600 });
  context.textAlign = 'center';
  const width = context.measureText(name).width + size / 2;
  context.globalAlpha = 0.85;
  context.fillStyle = palette.paper;
  context.fillRect(x - width / 2, top, width, 1.3 * size);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.fillText(name, x, top + size);
}
