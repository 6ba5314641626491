import { TURNS, type Turn } from '../model/comparison.ts';
import type { Palette } from '../ui/palette.ts';
import { DASHES } from '../ui/strokes.ts';
import type { Style } from './style.ts';

/**
 * The look of ties where two years are compared. The hue says which way a tie went, the stroke on
 * what ground: unbroken for words, dashed for silence about it, dotted for silence about the two.
 * The letter of its kind has a sign before or behind it (`scene/letters.ts`), so that nothing depends
 * on colour.
 */
export function turnStyles(colours: Palette): Style[] {
  return [
    ...turn('appeared', colours.appeared),
    ...turn('ended', colours.ended),
    ...turn('changed', colours.changed),
    ...turn('unknown-before', colours.appeared),
    ...turn('unknown-after', colours.ended),
    ...turn('stayed', colours.context),
    {
      selector: '.ground-silence.turn-appeared, .ground-silence.turn-ended',
      style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.inferred },
    },
    {
      selector: '.turn-unknown-before, .turn-unknown-after',
      style: {
        width: 2,
        'line-style': 'dashed',
        'line-dash-pattern': DASHES.unknown,
        'line-cap': 'round',
      },
    },
    { selector: '.turn-stayed', style: { width: 1.2 } },
    // A war never looks like a rivalry, whatever became of it; the ground is told by its mark.
    {
      selector: ofEach('.hatched', KNOWN_TURNS),
      style: {
        width: 7,
        'line-style': 'dashed',
        'line-dash-pattern': DASHES.hatched,
        'line-cap': 'butt',
      },
    },
    { selector: ofEach('.hatched', UNKNOWN_TURNS), style: { width: 3.5 } },
    // A sign beside the letter is wider than a lane of a phone's drawing.
    { selector: ofEach('.compact'), style: { 'font-size': 8, 'text-background-padding': '1.5px' } },
    ...hollow('.ground-silence.turn-appeared', colours.appeared, colours.paper),
    ...hollow('.ground-silence.turn-ended', colours.ended, colours.paper),
    ...hollow('.ground-silence.turn-changed', colours.changed, colours.paper),
    ...hollow('.turn-unknown-before', colours.appeared, colours.paper),
    ...hollow('.turn-unknown-after', colours.ended, colours.paper),
    ...hollow('.turn-stayed', colours.context, colours.paper),
  ];
}

/** What is unknown is never the loudest: its lines stay thin and dotted. */
const UNKNOWN_TURNS: readonly Turn[] = ['unknown before', 'unknown after'];
const KNOWN_TURNS = TURNS.filter((each) => !UNKNOWN_TURNS.includes(each));

function ofEach(others: string, turns: readonly Turn[] = TURNS): string {
  return turns.map((each) => `${others}.turn-${each.replaceAll(' ', '-')}`).join(', ');
}

function turn(name: string, colour: string): Style[] {
  return [
    {
      selector: `.turn-${name}`,
      style: {
        'line-color': colour,
        'line-style': 'solid',
        'target-arrow-color': colour,
        'text-background-color': colour,
        'text-border-color': colour,
        'text-background-shape': 'round-rectangle',
      },
    },
  ];
}

function hollow(selector: string, colour: string, paper: string): Style[] {
  return [{ selector, style: { color: colour, 'text-background-color': paper } }];
}
