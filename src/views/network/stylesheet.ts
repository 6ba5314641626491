import type cytoscape from 'cytoscape';
import type { Dataset } from '../../model/dataset.ts';
import { actorLook, CHOSEN_RIM, CORNER } from '../../scene/actor-shapes.ts';
import { LEFT } from '../../scene/emphasis.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Tone } from '../../scene/shapes.ts';
import { COMPACT, LARGE, type Sizes } from '../../scene/sizes.ts';
import { SANS } from '../../ui/fonts.ts';
import { FADE_MS } from './drawing/painter.ts';

/** One rule of the drawing. Cytoscape's own types lag behind its properties, so the names are free. */
interface Style {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** The look of the actors, once: what changes with year, filter and pointer are classes. */
export function stylesheetOf(
  colours: Palette,
  calm: boolean,
  kinds: Dataset['actorKinds'] = [],
): cytoscape.StylesheetJson {
  return [
    // No disc below who presses beside an actor.
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
    ...actorStyles(colours, calm),
    ...kindStyles(colours, kinds),
    ...emphasisStyles(colours),
    DOT,
  ] as cytoscape.StylesheetJson;
}

/**
 * Dots are painted with the ties: what Cytoscape holds of them is only touched, and those of a crowd have no look
 * else, which would have to be worked out for each. Of others it goes before whatever they are in a larger drawing.
 */
const DOT: Style = {
  selector: '.dot',
  style: {
    width: 'data(dot)',
    height: 'data(dot)',
    shape: 'ellipse',
    label: '',
    opacity: 0,
    'transition-duration': 0,
  },
};

function actorStyles(colours: Palette, calm: boolean): Style[] {
  return [
    {
      selector: '.actor',
      style: {
        ...boxOf(LARGE),
        ...rimOf('name', false, colours),
        shape: 'round-rectangle',
        'corner-radius': CORNER,
        label: 'data(label)',
        'font-family': SANS,
        'font-weight': 600,
        'text-valign': 'center',
        'text-halign': 'center',
        'z-index': 30,
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': calm ? 0 : FADE_MS,
      },
    },
    {
      selector: '.member',
      style: { ...discOf(LARGE), ...rimOf('disc', false, colours), shape: 'ellipse' },
    },
    { selector: '.actor.compact', style: { ...boxOf(COMPACT), width: 'data(narrowWidth)' } },
    { selector: '.member.compact', style: discOf(COMPACT) },
    { selector: '.actor.idle', style: rimOf('name', true, colours) },
    { selector: '.member.idle', style: rimOf('disc', true, colours) },
  ];
}

/** The rims of actors whose kind has a colour. */
function kindStyles(colours: Palette, kinds: Dataset['actorKinds']): Style[] {
  return kinds.flatMap(({ colour }) =>
    (colour === null ? [] : [false, true]).flatMap((idle) => {
      const own = `${idle ? '.idle' : ''}.${colour}`;
      return [
        { selector: `.actor${own}`, style: rimOf('name', idle, colours, colour) },
        { selector: `.member${own}`, style: rimOf('disc', idle, colours, colour) },
      ];
    }),
  );
}

function boxOf({ nameRim, name }: Sizes): Style['style'] {
  return { width: 'data(width)', height: 2 * nameRim, 'font-size': name };
}

function discOf({ memberRim, memberName }: Sizes): Style['style'] {
  return { width: 2 * memberRim, height: 2 * memberRim, 'font-size': memberName };
}

function rimOf(
  form: 'disc' | 'name',
  idle: boolean,
  colours: Palette,
  kind: Tone | null = null,
): Style['style'] {
  const { fill, stroke, width, dashes, name } = actorLook(form, idle, kind);
  return {
    'background-color': colours[fill],
    'border-color': colours[stroke],
    'border-width': width,
    'border-style': dashes.length > 0 ? 'dashed' : 'solid',
    ...(dashes.length > 0 ? { 'border-dash-pattern': [...dashes] } : {}),
    color: colours[name],
  };
}

function emphasisStyles(colours: Palette): Style[] {
  return [
    { selector: '.actor.muted', style: { opacity: LEFT.mutedActor } },
    { selector: '.actor.muted.resting', style: { opacity: LEFT.restingActor } },
    {
      selector: '.actor.chosen',
      style: { 'border-width': CHOSEN_RIM, 'border-color': colours.selected, opacity: 1 },
    },
  ];
}
