import type cytoscape from 'cytoscape';
import { signedLetter } from '../scene/letters.ts';
import { SANS } from '../ui/fonts.ts';
import { WIDEST, widthOf } from '../ui/line-width.ts';
import type { Palette } from '../ui/palette.ts';
import { DASHES } from '../ui/strokes.ts';

import { fading, type Style } from './style.ts';

/** The letter of a tie, with the sign that its looks call for. */
function letterOf(edge: cytoscape.EdgeSingular): string {
  return signedLetter(String(edge.data('mark')), edge.classes());
}

/** The look of ties: stroke and colour by tenor, width by sources, a manner for each state. */
export function tieStyles(colours: Palette, calm: boolean): Style[] {
  return [...strokes(colours, calm), ...widthStyles(), ...stateStyles(colours)];
}

function strokes(colours: Palette, calm: boolean): Style[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 'data(weights)',
        'edge-distances': 'node-position',
        opacity: 0,
        events: 'no',
        'overlay-opacity': 0,
        ...fading(calm),
        'z-index': 10,
      },
    },
    {
      selector: '.silence.drawn',
      style: {
        opacity: 1,
        width: 1,
        'line-color': colours.context,
        'line-style': 'dashed',
        'line-dash-pattern': DASHES.silence,
        'z-index': 5,
        events: 'yes',
      },
    },
    {
      selector: '.tie.drawn',
      style: {
        opacity: 1,
        'z-index': (edge: cytoscape.EdgeSingular) => edge.data('layer'),
        events: 'yes',
        'arrow-scale': 0.9,
        label: letterOf,
        'font-family': SANS,
        'font-size': 10.5,
        'font-weight': 700,
        color: colours.paper,
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': '2.5px',
        'text-border-opacity': 1,
        'text-border-width': 1.25,
      },
    },
    ...tenorStyles('cooperative', colours.cooperative, 'solid'),
    ...tenorStyles('conflictual', colours.conflictual, DASHES.conflictual),
    ...tenorStyles('ambivalent', colours.ambivalent, DASHES.ambivalent),
    ...tenorStyles('unstated', colours.unstated, 'solid'),
    { selector: '.directed', style: { 'target-arrow-shape': 'triangle' } },
  ];
}

function tenorStyles(tenor: string, colour: string, dashes: 'solid' | readonly number[]): Style[] {
  return [
    {
      selector: `.tenor-${tenor}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        'text-background-color': colour,
        'text-border-color': colour,
        ...(dashes === 'solid'
          ? { 'line-style': 'solid' }
          : { 'line-style': 'dashed', 'line-dash-pattern': dashes }),
      },
    },
  ];
}

function widthStyles(): Style[] {
  return Array.from({ length: WIDEST }, (_, index) => index + 1).flatMap((sources) => [
    { selector: `.sources-${sources}`, style: { width: widthOf(sources) } },
    { selector: `.hatched.sources-${sources}`, style: { width: widthOf(sources) + HATCHING } },
  ]);
}

/** By how much a hatched line is wider than a plain one of as many sources, in pixels. */
const HATCHING = 4;

function stateStyles(colours: Palette): Style[] {
  const tenors = {
    cooperative: colours.cooperative,
    conflictual: colours.conflictual,
    ambivalent: colours.ambivalent,
    unstated: colours.unstated,
  };
  const coloured = (state: string, styleOf: (colour: string) => Style['style']): Style[] =>
    Object.entries(tenors).map(([tenor, colour]) => ({
      selector: `.state-${state}.tenor-${tenor}`,
      style: styleOf(colour),
    }));
  const hollowMark = (colour: string) => ({
    color: colour,
    'text-background-color': colours.paper,
    'text-border-color': colour,
  });
  return [
    {
      selector: '.disputed',
      style: {
        'underlay-color': colours.disputed,
        'underlay-opacity': 0.9,
        'underlay-padding': 4.5,
      },
    },
    // A hollow line: paper inside, the tenor's colour along both edges.
    ...coloured('presupposed', (colour) => ({
      ...hollowMark(colour),
      'line-color': colours.paper,
      'line-outline-width': 3,
      'line-outline-color': colour,
      'target-arrow-fill': 'hollow',
    })),
    ...coloured('carried-forward', (colour) => ({
      ...hollowMark(colour),
      width: 1.3,
      'line-opacity': 0.6,
    })),
    // Cytoscape lays a halo over the outline of a line: a hollow one has the colour inside instead.
    {
      selector: '.state-presupposed.disputed',
      style: { 'line-color': colours.disputed, 'underlay-opacity': 0 },
    },
    ...coloured('possible', (colour) => ({
      ...hollowMark(colour),
      width: 2,
      'line-style': 'dashed',
      'line-dash-pattern': DASHES.possible,
      'line-cap': 'round',
      'text-border-style': 'dotted',
    })),
    ...['context', 'denied'].map((state) => ({
      selector: `.state-${state}`,
      style: {
        width: 1.2,
        'line-opacity': 0.75,
        'line-color': colours.context,
        'line-style': 'solid',
        'target-arrow-color': colours.context,
        color: colours.context,
        'text-background-color': colours.paper,
        'text-border-color': colours.context,
        'text-background-shape': 'rectangle',
      },
    })),
    {
      selector: '.state-denied',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': DASHES.denied,
        'text-background-shape': 'round-rectangle',
      },
    },
    // A denial is never the loudest line, though others say otherwise.
    {
      selector: '.state-denied.disputed',
      style: {
        'underlay-opacity': 0,
      },
    },
    {
      selector: '.tie.hatched.drawn',
      style: {
        'z-index': 8,
        'line-style': 'dashed',
        'line-dash-pattern': DASHES.hatched,
        'line-outline-width': 0,
        'line-color': colours.conflictual,
        'arrow-scale': 0.55,
      },
    },
  ];
}
