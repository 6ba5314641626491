import type cytoscape from 'cytoscape';
import type { Palette } from '../../scene/palette.ts';
import { SANS } from '../../ui/fonts.ts';
import { FADE_MS } from './drawing/painter.ts';

/** One rule of the drawing. Cytoscape's own types lag behind its properties, so the names are free. */
interface Style {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number>>;
}

/** The look of the actors, once: what changes with year, filter and pointer are classes. */
export function stylesheetOf(colours: Palette, calm: boolean): cytoscape.StylesheetJson {
  return [...actorStyles(colours, calm), ...emphasisStyles(colours)] as cytoscape.StylesheetJson;
}

function actorStyles(colours: Palette, calm: boolean): Style[] {
  return [
    {
      selector: '.actor',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 26,
        'background-color': colours.paper,
        'border-width': 1,
        'border-color': colours.inkSoft,
        label: 'data(label)',
        color: colours.ink,
        'font-family': SANS,
        'font-size': 13,
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
      style: {
        shape: 'ellipse',
        width: 54,
        height: 54,
        'border-width': 1.75,
        'border-color': colours.ink,
        'font-size': 14,
      },
    },
    {
      selector: '.actor.compact',
      style: { width: 'data(narrowWidth)', height: 20, 'font-size': 11 },
    },
    {
      selector: '.member.compact',
      style: { width: 42, height: 42, 'font-size': 12 },
    },
    // The dots of a crowd are painted with the ties: what Cytoscape holds of them is only touched, and
    // has no look, which would have to be worked out for each.
    { selector: '.dot', style: { width: 'data(dot)', height: 'data(dot)', opacity: 0 } },
    // Who is silent in a year is told by dashes: a name must stay readable.
    {
      selector: '.actor.idle',
      style: { color: colours.context, 'border-color': colours.context, 'border-style': 'dashed' },
    },
  ];
}

function emphasisStyles(colours: Palette): Style[] {
  return [
    { selector: '.actor.muted', style: { opacity: 0.35 } },
    { selector: '.actor.muted.resting', style: { opacity: 0.6 } },
    {
      selector: '.actor.chosen',
      style: { 'border-width': 4, 'border-color': colours.selected, opacity: 1 },
    },
  ];
}
