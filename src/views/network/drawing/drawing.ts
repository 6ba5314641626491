import type { Core } from 'cytoscape';
import type { ActorId } from '../../../model/dataset.ts';
import { rememberedForTwo } from '../../../model/remembered.ts';
import type { Arrangement } from '../../../scene/arrangement.ts';
import type { Held } from '../../../scene/dragged-names.ts';
import type { Point } from '../../../scene/geometry.ts';
import { highlightedActors } from '../../../scene/highlight.ts';
import { namesAt } from '../../../scene/names-at.ts';
import type { Palette } from '../../../scene/palette.ts';
import type { Sizes } from '../../../scene/sizes.ts';
import { alongTrack, midpointOf } from '../../../scene/tracks.ts';
import type { Explorer } from '../../../state/explorer.ts';
import { NOTHING, type Selection } from '../../../state/view.ts';
import type { ViewState } from '../../../state/view-store.ts';
import { isPage } from '../../../state/views.ts';
import { hitAt, type Targets, targetsIn } from './hits.ts';
import {
  attentionIn,
  onOtherScreen,
  positionsIn,
  showing,
  situationIn,
  viewportOf,
} from './looking.ts';
import { actorPainter } from './paint-actors.ts';
import { painterOn } from './painter.ts';
import {
  type Contents,
  contentsOf,
  isSameSight,
  pickedIn,
  type Sight,
  type Stage,
  stageOf,
} from './sight.ts';

interface Setting {
  readonly canvas: HTMLCanvasElement;
  readonly cy: Core;
  readonly explorer: Explorer;
  readonly arrangement: Arrangement;
  /** How large things are drawn now. */
  readonly sizes: () => Sizes;
  readonly palette: Palette;
  /** Whether everything is to change at once. */
  readonly calm: boolean;
  /** Is told what there is no room for. */
  readonly onLeftOut: (leftOut: LeftOut) => void;
}

/** What a drawing has no room for. */
export interface LeftOut {
  /** How many actors are named, where not all are; else `null`. */
  readonly named: number | null;
  /** How many lines are without their letter, of how many. */
  readonly unlettered: number;
  readonly lines: number;
}

/** A line as it is drawn: where it can be pointed at, in the units of the drawing. */
interface DrawnLine extends Point {
  readonly id: string;
  readonly muted: boolean;
}

export interface Drawing {
  /** What lies within reach of a point, both in the units of the drawing. */
  readonly at: (point: Point, reach: number) => Selection;
  /** Points along the line of a tie or of a silent pair, in the units of the drawing; none for what has no line. */
  readonly wayOf: (target: Selection) => readonly Point[];
  /** The actors that something on the drawing is, or joins. */
  readonly actorsOf: (target: Selection) => Iterable<ActorId>;
  /** The lines as they are drawn; `null` before anything is. */
  readonly lines: () => readonly DrawnLine[] | null;
  /** Draws again, with every actor where it stands now. */
  readonly placeAnew: () => void;
  /** Draws again while an actor is dragged. */
  readonly follow: (actor: ActorId) => void;
  readonly stop: () => void;
}

/**
 * Draws the ties on a canvas below the actors, and keeps drawing and actors in line with what the
 * reader looks at. However much changes between two frames, it is drawn once; where nothing
 * changes, no frame is asked for.
 */
export function drawTies(setting: Setting): Drawing {
  const { canvas, cy, explorer, arrangement, sizes, palette, calm, onLeftOut } = setting;
  const { store, tieById } = explorer;
  const painter = painterOn(canvas);
  const paintActors = actorPainter(cy, arrangement.dataset.actors);
  const shownIn = showing(arrangement.silences);
  const contentOn = rememberedForTwo(contentsOf);
  let stage: Stage | null = null;
  let moved: ViewState['places'] | null = null;
  let held: Held | null = null;
  let seen: Sight | null = null;
  let targets: { readonly of: Contents; readonly found: Targets } | null = null;
  let frame = 0;

  const look = (state: ViewState): Sight => {
    // What a reader has moved is named before all others.
    if (moved !== state.places) [stage, held] = [null, null];
    moved = state.places;
    const { actors } = arrangement.dataset;
    const room = { width: cy.width(), height: cy.height() };
    const naming = { moved, room, ends: true, held };
    stage ??= stageOf(arrangement, positionsIn(cy, actors), sizes(), naming);
    const content = contentOn(stage.plan, shownIn(situationIn(explorer, state.view)));
    const attention = attentionIn(state);
    const drawn = () => content.ties.map(({ tie }) => tie);
    const highlighted = highlightedActors(attention.highlight, drawn, (id) => tieById.get(id));
    const viewport = viewportOf(cy);
    return { ...attention, stage, content, highlighted, viewport, palette };
  };

  const paint = () => {
    frame = 0;
    const state = store.getState();
    // Beneath another view nobody sees the drawing: it follows when it is in sight again.
    if (cy.destroyed() || isPage(state.view.name)) return;
    const sight = look(state);
    if (seen !== null && isSameSight(seen, sight)) return;
    seen = sight;
    // Dots are painted with the ties.
    if (!sight.stage.plan.sizes.dots) paintActors(sight);
    painter?.paint(sight, calm);
    onLeftOut({
      named: namedIn(sight),
      unlettered: sight.content.unlettered,
      lines: sight.content.ties.length,
    });
  };

  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const ignore = store.subscribe(request);
  const forget = onOtherScreen(request);
  cy.on('viewport', request);
  request();

  return {
    at: (point, reach) => {
      if (seen === null) return NOTHING;
      const { stage: on, content: of } = seen;
      if (targets?.of !== of) targets = { of, found: targetsIn(on, of) };
      return hitAt(seen, targets.found, point, reach);
    },
    wayOf: (target) => (seen === null ? [] : wayOn(seen.stage, target, explorer)),
    actorsOf: (target) =>
      (target.kind === 'actor'
        ? [target.id]
        : highlightedActors(
            target,
            () => [],
            (id) => tieById.get(id),
          )) ?? [],
    lines: () => (seen === null ? null : linesIn(seen)),
    placeAnew: () => {
      [stage, held] = [null, null];
      request();
    },
    follow: (actor) => {
      if (held?.actor !== actor) held = { actor, names: seen?.stage.plan.names ?? [] };
      stage = null;
      request();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      painter?.stop();
      ignore();
      forget();
      cy.off('viewport', request);
    },
  };
}

/** How many actors are named at this zoom where not all are; else `null`. */
function namedIn({ stage: { plan }, viewport }: Sight): number | null {
  if (!plan.sizes.dots) return null;
  const named = namesAt(plan.names, viewport.zoom).length;
  return named === plan.actors.length ? null : named;
}

function linesIn(sight: Sight): readonly DrawnLine[] {
  const { content, stage, highlight } = sight;
  const picked = new Set(pickedIn(sight).map(({ tie }) => tie));
  return content.ties.flatMap(({ tie }) => {
    const track = stage.trackOf(tie);
    const onTrack = track === undefined ? undefined : midpointOf(stage.tracks, track);
    const point = content.letters.get(tie.id)?.middle ?? onTrack;
    const muted = highlight.kind !== 'nothing' && !picked.has(tie);
    return point === undefined ? [] : [{ id: tie.id, x: point.x, y: point.y, muted }];
  });
}

function wayOn(stage: Stage, target: Selection, { tieById }: Explorer): readonly Point[] {
  const tie = target.kind === 'tie' ? tieById.get(target.id) : undefined;
  const silence = target.kind === 'pair' ? stage.silences.indexOf(target.id) : -1;
  const first = stage.tracks.starts.length - 1 - stage.silences.length;
  const track = tie === undefined ? first + silence : stage.trackOf(tie);
  if (track === undefined || (tie === undefined && silence < 0)) return [];
  return alongTrack(stage.tracks, track);
}
