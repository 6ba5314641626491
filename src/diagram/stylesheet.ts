import type cytoscape from 'cytoscape';
import { SANS, SERIF } from '../ui/fonts.ts';
import { mixed, type Palette } from '../ui/palette.ts';
import { fading, type Style } from './style.ts';
import { tieStyles } from './tie-styles.ts';
import { turnStyles } from './turn-styles.ts';

/** The look of everything, once: what changes with year, filter and pointer are classes. */
export function stylesheetOf(colours: Palette, calm: boolean): cytoscape.StylesheetJson {
  return [
    ...groupStyles(colours),
    ...actorStyles(colours, calm),
    ...tieStyles(colours, calm),
    ...turnStyles(colours),
    ...emphasisStyles(colours),
  ] as cytoscape.StylesheetJson;
}

function groupStyles(colours: Palette): Style[] {
  return [
    {
      selector: '.group',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': colours.northern,
        'border-width': 122,
        'border-color': colours.northern,
        'border-join': 'round',
        'z-compound-depth': 'bottom',
        'z-index': 0,
        events: 'no',
      },
    },
    {
      selector: '.group-1',
      style: { 'background-color': colours.southern, 'border-color': colours.southern },
    },
    {
      selector: '.group-name',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(label)',
        color: colours.inkSoft,
        'font-family': SERIF,
        'font-size': 12.5,
        'text-valign': 'center',
        'text-halign': 'center',
        'z-index': 1,
        events: 'no',
      },
    },
  ];
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
        ...fading(calm),
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
    { selector: '.group-name.compact', style: { 'font-size': 11 } },
    {
      selector: '.actor.compact',
      style: { width: 'data(narrowWidth)', height: 20, 'font-size': 11 },
    },
    {
      selector: '.member.compact',
      style: { width: 42, height: 42, 'font-size': 12 },
    },
    // Who is silent in a year is told by dashes: a name must stay readable.
    {
      selector: '.actor.idle',
      style: { color: colours.context, 'border-color': colours.context, 'border-style': 'dashed' },
    },
  ];
}

/**
 * A hollow line that stands back stays hollow: drawn through, its edges would fill it, and what is only
 * presupposed would look attested. So its colours are mixed with the paper's instead.
 */
function hollowStyles(colours: Palette): Style[] {
  const tenors = ['cooperative', 'conflictual', 'ambivalent', 'unstated'] as const;
  const shares = [
    ['.muted', 0.16],
    ['.muted.resting', 0.36],
    ['.faded', 0.12],
  ] as const;
  return tenors.flatMap((tenor) =>
    shares.map(([stance, share]) => {
      const colour = mixed(colours[tenor], colours.paper, share);
      return {
        selector: `edge.drawn.state-presupposed.tenor-${tenor}${stance}`,
        style: {
          opacity: 1,
          'line-color': colours.paper,
          'line-outline-color': colour,
          'target-arrow-color': colour,
          color: colour,
          'text-border-color': colour,
        },
      };
    }),
  );
}

function emphasisStyles(colours: Palette): Style[] {
  return [
    { selector: 'edge.faded', style: { opacity: 0.07, events: 'no', 'underlay-opacity': 0 } },
    { selector: 'edge.drawn.muted', style: { opacity: 0.12 } },
    { selector: 'edge.drawn.muted.resting', style: { opacity: 0.3 } },
    { selector: 'edge.disputed.muted', style: { 'underlay-opacity': 0.12 } },
    ...hollowStyles(colours),
    { selector: '.actor.muted', style: { opacity: 0.35 } },
    { selector: '.actor.muted.resting', style: { opacity: 0.6 } },
    { selector: 'edge.picked', style: { opacity: 1, 'z-index': 20 } },
    {
      selector: 'edge.chosen',
      style: {
        opacity: 1,
        'z-index': 21,
        'overlay-color': colours.selected,
        'overlay-opacity': 0.14,
        'overlay-padding': 6,
      },
    },
    {
      selector: '.actor.chosen',
      style: { 'border-width': 4, 'border-color': colours.selected, opacity: 1 },
    },
  ];
}
