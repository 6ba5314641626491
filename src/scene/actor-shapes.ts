import type { PlacedActor } from './placed-actor.ts';
import type { Plan } from './plan.ts';
import { circleAt, roundedBox, type ShapeGroup, type Tone } from './shapes.ts';
import { nameWidth, type Sizes } from './sizes.ts';

/** How the rim of an actor is drawn; the drawing, its figure and Cytoscape read it here. */
export interface ActorLook {
  readonly fill: Tone;
  readonly stroke: Tone;
  readonly width: number;
  readonly dashes: readonly number[];
  /** The colour of its name. */
  readonly name: Tone;
}

/** Of corners of names that are not in a disc, in pixels. */
export const CORNER = 4;
/** The width of the rim of who is selected, in pixels. */
export const CHOSEN_RIM = 4;

/**
 * How an actor looks: who is silent is told by a broken rim, because a name must stay readable. The tone of its kind is
 * that of the rim alone, for the same reason; a dot, which has no name, is filled with it.
 */
export function actorLook(
  form: 'disc' | 'name' | 'dot',
  idle: boolean,
  kind: Tone | null = null,
): ActorLook {
  const tone = idle ? 'context' : 'ink';
  if (form === 'dot') {
    const fill = idle ? tone : (kind ?? tone);
    return { fill, stroke: 'paper', width: 0.5, dashes: [], name: tone };
  }
  const width = (form === 'disc' ? 1.5 : 1) * (kind === null ? 1 : KIND_WIDER);
  return {
    fill: 'paper',
    stroke: kind ?? tone,
    width,
    dashes: idle ? [3, 2] : [],
    name: tone,
  };
}

/** By what measure a rim is wider whose colour tells a kind. */
const KIND_WIDER = 2;

/** An actor as a disc or a box with its name, or as a dot; `idle`: nothing is drawn of it. */
export function actorShapes(actor: PlacedActor, { sizes }: Plan, idle: boolean): ShapeGroup {
  const { id, name, member, x, y } = actor;
  const isRound = member || sizes.dots;
  const { name: nameTone, ...rim } = actorLook(formOf(actor, sizes), idle, actor.tone);
  const width = nameWidth(name, sizes);
  const size = member ? sizes.memberName : sizes.name;
  const corner = { x: x - width / 2, y: y - sizes.nameRim };
  return {
    kind: 'group',
    role: 'actor',
    subject: id,
    shapes: [
      {
        kind: 'path',
        segments: isRound
          ? circleAt({ x, y }, sizes.memberRim)
          : roundedBox(corner, width, 2 * sizes.nameRim, CORNER),
        ...rim,
      },
      ...(sizes.dots
        ? []
        : [
            {
              kind: 'text' as const,
              x,
              y: y + size * 0.35,
              words: name,
              font: { family: 'sans' as const, size, weight: 600 as const },
              tone: nameTone,
              anchor: 'middle' as const,
            },
          ]),
    ],
  };
}

function formOf({ member }: PlacedActor, { dots }: Sizes) {
  if (dots) return 'dot';
  return member ? 'disc' : 'name';
}
