import type cytoscape from 'cytoscape';
import type { Palette } from '../ui/palette.ts';
import { WIDEST } from './look.ts';

type Style = cytoscape.StylesheetStyle;

/** How long a tie takes to appear or vanish when the year changes, in milliseconds. */
const FADE_MS = 260;

/** Line widths, in pixels, by number of independent sources. The legend says so. */
export function widthOf(sources: number): number {
  return 1.4 + 1.15 * sources;
}

/** The look of everything, once: what changes with year, filter and pointer are classes. */
export function stylesheetOf(colours: Palette, calm: boolean): Style[] {
  return [
    ...groupStyles(colours),
    ...actorStyles(colours, calm),
    ...tieStyles(colours, calm),
    ...widthStyles(),
    ...stateStyles(colours),
    ...emphasisStyles(colours),
  ];
}

const FONT = '"Source Sans 3", "Helvetica Neue", Arial, sans-serif';

function groupStyles(colours: Palette): Style[] {
  return [
    {
      selector: '.group',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)' as never,
        width: 'data(width)',
        height: 'data(height)',
        'background-color': colours.northern,
        'border-width': 122,
        'border-color': colours.northern,
        'border-join': 'round',
        'z-compound-depth': 'bottom',
        'z-index': 0,
        events: 'no',
      } as never,
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
        'font-family': '"Source Serif 4", Georgia, serif',
        'font-size': 13,
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
        'font-family': FONT,
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
    { selector: '.actor.idle', style: { opacity: 0.5 } },
  ];
}

function tieStyles(colours: Palette, calm: boolean): Style[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as never,
        'control-point-weights': 'data(weights)' as never,
        'edge-distances': 'node-position',
        opacity: 0,
        events: 'no',
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': calm ? 0 : FADE_MS,
        'z-index': 10,
      },
    },
    {
      selector: '.silence.drawn',
      style: {
        opacity: 1,
        width: 1,
        'line-color': colours.hairline,
        'line-style': 'dashed',
        'line-dash-pattern': [1, 5],
        'z-index': 5,
        events: 'yes',
      },
    },
    {
      selector: '.tie.drawn',
      style: {
        opacity: 1,
        events: 'yes',
        'text-events': 'yes',
        'arrow-scale': 0.9,
        label: 'data(mark)',
        'font-family': FONT,
        'font-size': 10.5,
        'font-weight': 700,
        color: colours.paper,
        'text-background-opacity': 1,
        'text-background-shape': 'circle' as never,
        'text-background-padding': '2.5px',
        'text-border-opacity': 1,
        'text-border-width': 1.25,
      },
    },
    ...tenorStyles('cooperative', colours.cooperative, 'solid'),
    ...tenorStyles('conflictual', colours.conflictual, [7, 4]),
    ...tenorStyles('ambivalent', colours.ambivalent, [11, 4, 2, 4]),
    { selector: '.directed', style: { 'target-arrow-shape': 'triangle' } },
  ];
}

function tenorStyles(tenor: string, colour: string, dashes: 'solid' | number[]): Style[] {
  return [
    {
      selector: `.tenor-${tenor}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        'text-background-color': colour,
        'text-border-color': colour,
        ...(dashes === 'solid'
          ? { 'line-style': 'solid' as const }
          : { 'line-style': 'dashed' as const, 'line-dash-pattern': dashes }),
      },
    },
  ];
}

function widthStyles(): Style[] {
  return Array.from({ length: WIDEST }, (_, index) => ({
    selector: `.sources-${index + 1}`,
    style: { width: widthOf(index + 1) },
  }));
}

function stateStyles(colours: Palette): Style[] {
  const tenors = {
    cooperative: colours.cooperative,
    conflictual: colours.conflictual,
    ambivalent: colours.ambivalent,
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
      width: 1.2,
      opacity: 0.5,
    })),
    ...coloured('possible', (colour) => ({
      ...hollowMark(colour),
      width: 2,
      'line-style': 'dashed',
      'line-dash-pattern': [0.1, 5],
      'line-cap': 'round',
      'text-border-style': 'dotted' as never,
    })),
    ...['context', 'denied'].map((state) => ({
      selector: `.state-${state}`,
      style: {
        width: 1.4,
        'line-color': colours.context,
        'line-style': 'solid' as const,
        'target-arrow-color': colours.context,
        color: colours.context,
        'text-background-color': colours.paper,
        'text-border-color': colours.context,
        'text-background-shape': 'rectangle' as never,
      },
    })),
    {
      selector: '.state-denied',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [2, 6],
        'text-background-shape': 'circle' as never,
        label: ((edge: cytoscape.EdgeSingular) => `no ${edge.data('mark')}`) as never,
      },
    },
    {
      selector: '.tie.hatched.drawn',
      style: {
        width: 9,
        'z-index': 8,
        'line-style': 'dashed',
        'line-dash-pattern': [2, 3],
        'line-outline-width': 0,
        'line-color': colours.conflictual,
        'arrow-scale': 0.55,
      },
    },
    {
      selector: '.disputed',
      style: {
        'underlay-color': colours.disputed,
        'underlay-opacity': 0.85,
        'underlay-padding': 4,
        label: ((edge: cytoscape.EdgeSingular) => `${edge.data('mark')}±`) as never,
      },
    },
  ];
}

function emphasisStyles(colours: Palette): Style[] {
  return [
    { selector: 'edge.faded', style: { opacity: 0.07, events: 'no', 'underlay-opacity': 0 } },
    { selector: 'edge.drawn.muted', style: { opacity: 0.12, 'underlay-opacity': 0.12 } },
    { selector: '.actor.muted', style: { opacity: 0.35 } },
    { selector: 'edge.picked', style: { opacity: 1, 'z-index': 20 } },
    {
      selector: 'edge.chosen',
      style: {
        opacity: 1,
        'z-index': 21,
        'underlay-color': colours.selected,
        'underlay-opacity': 0.22,
        'underlay-padding': 5,
        'font-size': 13,
      },
    },
    {
      selector: '.actor.chosen',
      style: { 'border-width': 4, 'border-color': colours.selected, opacity: 1 },
    },
  ];
}
