import { LEAST_PICKED, LEFT, SHADE } from '../../../scene/emphasis.ts';
import { groundShapes } from '../../../scene/ground-shapes.ts';
import { paintShapes } from '../../../scene/paint-shapes.ts';
import type { Palette } from '../../../scene/palette.ts';
import type { PlacedGroup } from '../../../scene/placed-groups.ts';
import { letterShapes, type PlacedLetter } from '../../../scene/placed-letters.ts';
import type { Segment, Tone } from '../../../scene/shapes.ts';
import type { ShownTie } from '../../../scene/shown.ts';
import { MOST_BROKEN, plainLineOf, type Stroke, strokeOf } from '../../../scene/strokes.ts';
import { lineShapes, silenceShapes } from '../../../scene/tie-shapes.ts';
import { isInFull, likeLinesOn, pickedIn, pickedLetters, type Sight, type Stage } from './sight.ts';
import { cleared, lay, type Surface, toDrawing } from './surface.ts';

/** How much of everything is left where something is picked out from it. */
export function shareLeft({ highlight, resting }: Sight): number {
  if (highlight.kind === 'nothing') return 1;
  return resting ? LEFT.resting : LEFT.muted;
}

/** The groups that have a shape; the same ones where their members are. */
export function groupsIn({ stage: { plan }, content }: Sight): readonly PlacedGroup[] {
  return plan.groupsAt(content.moments);
}

/** The shapes behind groups. */
export function paintGround(context: CanvasRenderingContext2D, sight: Sight) {
  toDrawing(context, sight.viewport);
  const grounds = groupsIn(sight).flatMap((group) => groundShapes(group));
  paintShapes(context, grounds, sight.palette);
}

/** All that is drawn, as if nothing were picked out. */
export function paintAll(context: CanvasRenderingContext2D, sight: Sight, spare: Surface) {
  const { stage, content, palette, viewport } = sight;
  const { clear, faded, inFull, silences, letters } = content;
  toDrawing(context, viewport);
  for (const pair of silences) {
    paintShapes(context, silenceShapes(stage.plan.wayOfSilence(pair)), palette);
  }
  if (faded.length > 0) {
    // Together on a sheet of their own: faded one by one, hollow lines would fill up.
    const apart = cleared(spare, viewport);
    toDrawing(apart, viewport);
    paintTies(apart, stage, faded, { palette, inFull });
    paintLetters(apart, lettersFor(faded, letters), palette);
    lay(context, spare, LEFT.faded);
  }
  paintTies(context, stage, clear, { palette, inFull });
  paintLetters(context, lettersFor(clear, letters), palette);
}

/** What is picked out from the rest, in full. */
export function paintPicked(context: CanvasRenderingContext2D, sight: Sight) {
  const { stage, content, palette, highlight, selected, viewport } = sight;
  toDrawing(context, viewport);
  for (const pair of content.silences) {
    const isSelected = selected.kind === 'pair' && selected.id === pair;
    const isPicked = highlight.kind === 'pair' && highlight.id === pair;
    if (!isSelected && !isPicked) continue;
    const shapes = silenceShapes(stage.plan.wayOfSilence(pair));
    paintShapes(context, shapes, palette);
    if (isSelected) paintShade(context, stage.plan.wayOfSilence(pair)?.line ?? [], 1, palette);
  }
  const picked = pickedIn(sight);
  // Among hairlines, what is picked out is as wide as it needs to be to be followed.
  const narrower = Math.max(stage.plan.sizes.narrower, LEAST_PICKED);
  paintTies(context, stage, picked, { palette, inFull: isInFull(picked.length), narrower });
  const last = picked.at(-1);
  if (last !== undefined && selected.kind === 'tie' && last.tie.id === selected.id) {
    const { width } = strokeOf(last.look, narrower);
    paintShade(context, stage.plan.wayOf(last.tie)?.line ?? [], width, palette);
  }
  paintLetters(context, pickedLetters(sight, picked), palette);
}

function paintShade(
  context: CanvasRenderingContext2D,
  segments: readonly Segment[],
  width: number,
  palette: Palette,
) {
  const { wider, opacity } = SHADE;
  const shade = { stroke: 'selected', width: width + wider, opacity } as const;
  paintShapes(context, [{ kind: 'path', segments, ...shade }], palette);
}

function lettersFor(ties: readonly ShownTie[], letters: Sight['content']['letters']) {
  return ties.flatMap(({ tie }) => letters.get(tie.id) ?? []);
}

function paintLetters(
  context: CanvasRenderingContext2D,
  letters: readonly PlacedLetter[],
  palette: Palette,
) {
  for (const letter of letters) paintShapes(context, letterShapes(letter), palette);
}

/** How lines are painted, but for their looks. */
interface Painting {
  readonly palette: Palette;
  readonly inFull: boolean;
  readonly narrower?: number;
}

function paintTies(
  context: CanvasRenderingContext2D,
  stage: Stage,
  ties: readonly ShownTie[],
  { palette, inFull, narrower = stage.plan.sizes.narrower }: Painting,
) {
  if (!inFull) return paintBatches(context, stage, ties, palette);
  const { plan } = stage;
  for (const each of ties) {
    paintShapes(context, lineShapes(each.look, plan.wayOf(each.tie), narrower), palette);
  }
}

/** More lines than this are all as thin as the device draws them. */
const MOST_WIDE = 1500;
const LEAST_THINNESS = 0.2;

/**
 * Many lines: only their colour and how sure they are, and of two moments which went (`plainLineOf`). Those of one look are one stroke where they
 * are hairlines, which a browser draws straight from the path. Wider ones it draws far faster one by
 * one: of one path with thousands of them it would work out first where they cover each other. Without a
 * GPU, 13,000 lines of 1.5 pixels took 3 s as one path, 0.4 s one by one, and 0.1 s as hairlines.
 */
function paintBatches(
  context: CanvasRenderingContext2D,
  stage: Stage,
  ties: readonly ShownTie[],
  palette: Palette,
) {
  context.save();
  if (ties.length > MOST_WIDE) paintHairlines(context, stage, ties, palette);
  else paintThinLines(context, stage, ties, palette);
  context.restore();
}

function paintHairlines(
  context: CanvasRenderingContext2D,
  stage: Stage,
  ties: readonly ShownTie[],
  palette: Palette,
) {
  context.lineWidth = 1 / context.getTransform().a;
  // The more there are, the less is each: where they lie thick the drawing is dark.
  const thinness = Math.max(LEAST_THINNESS, MOST_WIDE / ties.length);
  for (const { look, tracks } of likeLinesOn(stage, ties)) {
    const { tone, opacity } = strokeOf(look, stage.plan.sizes.narrower);
    const { gap, fainter } = plainLineOf(look);
    context.strokeStyle = palette[tone];
    context.globalAlpha = opacity * thinness * fainter;
    context.beginPath();
    for (const track of tracks) traceTrack(context, stage, track, gap);
    context.stroke();
  }
}

function paintThinLines(
  context: CanvasRenderingContext2D,
  stage: Stage,
  ties: readonly ShownTie[],
  palette: Palette,
) {
  for (const { look, tracks } of likeLinesOn(stage, ties)) {
    const { narrower } = stage.plan.sizes;
    const isPlain = look.kind !== 'turn' || ties.length > MOST_BROKEN;
    const stroke = isPlain ? plain(strokeOf(look, narrower)) : strokeOf(look, narrower);
    const { gap, fainter } = isPlain ? plainLineOf(look) : WHOLE;
    const { tone, width } = stroke;
    context.globalAlpha = stroke.opacity * fainter;
    context.setLineDash([...stroke.dashes]);
    context.lineCap = stroke.round ? 'round' : 'butt';
    const edge = stroke.below.find(({ part }) => part === 'edge');
    for (const track of tracks) {
      context.beginPath();
      traceTrack(context, stage, track, gap);
      if (edge !== undefined) strokeAs(context, { tone, width: edge.width }, palette);
      strokeAs(context, { tone: edge === undefined ? tone : 'paper', width }, palette);
    }
  }
}

const WHOLE = { gap: 0, fainter: 1 };

/** Only lines of two moments are broken or hollow, as they are elsewhere, and only where they are not too many. */
function plain(stroke: Stroke): Stroke {
  return { ...stroke, dashes: [], round: false, below: [] };
}

function strokeAs(
  context: CanvasRenderingContext2D,
  { tone, width }: { readonly tone: Tone; readonly width: number },
  palette: Palette,
) {
  context.strokeStyle = palette[tone];
  context.lineWidth = width;
  context.stroke();
}

function traceTrack(
  context: CanvasRenderingContext2D,
  { tracks: { points, starts } }: Stage,
  track: number,
  gap: number,
) {
  const [start = 0, end = 0] = [starts[track], starts[track + 1]];
  if (gap > 0) return traceEnds(context, points.subarray(start, end), (1 - gap) / 2);
  for (let at = start; at < end; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    if (at === start) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

/** Traces so much of a track at either of its ends, straight where its points are few. */
function traceEnds(context: CanvasRenderingContext2D, points: Float32Array, share: number) {
  const last = points.length / 2 - 1;
  const to = (at: number, put: 'moveTo' | 'lineTo') => {
    const before = Math.min(Math.floor(at), last - 1);
    const part = at - before;
    const [x = 0, y = 0, nextX = 0, nextY = 0] = points.subarray(2 * before, 2 * before + 4);
    context[put](x + (nextX - x) * part, y + (nextY - y) * part);
  };
  if (last < 1) return;
  for (const [from, until] of [
    [0, share * last],
    [(1 - share) * last, last],
  ] as const) {
    to(from, 'moveTo');
    for (let at = Math.floor(from) + 1; at < until; at += 1) to(at, 'lineTo');
    to(until, 'lineTo');
  }
}
