import { DASHES } from './dashes.ts';
import { WIDEST, widthOf } from './line-width.ts';
import type { Tone } from './shapes.ts';

/** How the line of a tie is drawn. */
export interface Stroke {
  readonly width: number;
  readonly tone: Tone;
  /** Empty for an unbroken line. */
  readonly dashes: readonly number[];
  readonly round: boolean;
  readonly opacity: number;
  /** Wider lines below it: a halo, and the edges of a line that is hollow. */
  readonly below: readonly { readonly part: 'halo' | 'edge'; readonly width: number }[];
}

/** The stroke of a tie from the names of the styles that it wears, narrower by some measure. */
export function strokeOf(looks: readonly string[], narrower = 1): Stroke {
  const width = widthBy(looks) * narrower;
  const hollow = looks.includes('state-presupposed') && !looks.includes('hatched');
  const disputed = looks.includes('disputed') && !looks.includes('state-denied');
  return {
    width,
    tone: toneOfLine(looks),
    dashes: dashesOf(looks).map((length) => Math.max(length * narrower, 0.1)),
    round: ROUND.some((look) => looks.includes(look)) && !looks.includes('hatched'),
    opacity: opacityOf(looks),
    below: [
      ...(disputed ? [{ part: 'halo' as const, width: width + 9 * narrower }] : []),
      ...(hollow ? [{ part: 'edge' as const, width: width + 3 * narrower }] : []),
    ],
  };
}

/** From the foot of a line's head to its tip, in pixels: a wide line has a larger one. */
export function headLengthOf(looks: readonly string[], narrower = 1): number {
  const least = 5 + 5 * narrower;
  return looks.includes('hatched') ? least : Math.max(least, 2.3 * widthBy(looks) * narrower);
}

/** By how much a hatched line is wider than a plain one of as many sources, in pixels. */
const HATCHING = 4;

/** Widths of lines that do not tell the number of sources, in pixels. */
const WIDTHS_OF_LOOKS = [
  ['turn-unknown-before', 2],
  ['turn-unknown-after', 2],
  ['turn-stayed', 1.2],
  ['state-carried-forward', 1.3],
  ['state-context', 1.2],
  ['state-denied', 1.2],
  ['state-possible', 2],
] as const;

const UNKNOWN = ['turn-unknown-before', 'turn-unknown-after'];

function widthBy(looks: readonly string[]): number {
  const hatched = looks.includes('hatched');
  // A war never looks like a rivalry, whatever became of it.
  if (hatched && isOfTurn(looks)) return UNKNOWN.some((look) => looks.includes(look)) ? 3.5 : 7;
  const own = WIDTHS_OF_LOOKS.find(([look]) => looks.includes(look));
  if (own !== undefined) return own[1];
  return widthOf(Math.min(sourcesIn(looks) ?? 1, WIDEST)) + (hatched ? HATCHING : 0);
}

/** The number of sources that the width of a line tells; none where its width tells nothing. */
export function widthTold(looks: readonly string[]): number | undefined {
  if (looks.includes('hatched')) return undefined;
  return WIDTHS_OF_LOOKS.some(([look]) => looks.includes(look)) ? undefined : sourcesIn(looks);
}

function sourcesIn(looks: readonly string[]): number | undefined {
  const look = looks.find((each) => each.startsWith('sources-'));
  return look === undefined ? undefined : Number(look.slice('sources-'.length));
}

function isOfTurn(looks: readonly string[]): boolean {
  return looks.some((look) => look.startsWith('turn-'));
}

const ROUND = ['state-possible', ...UNKNOWN];

/** What tells most about a tie goes first. */
const DASHES_OF_LOOKS: readonly (readonly [string, readonly number[]])[] = [
  ['hatched', DASHES.hatched],
  ['turn-unknown-before', DASHES.unknown],
  ['turn-unknown-after', DASHES.unknown],
  ['state-denied', DASHES.denied],
  ['state-possible', DASHES.possible],
  ['state-context', []],
  ['tenor-conflictual', DASHES.conflictual],
  ['tenor-ambivalent', DASHES.ambivalent],
];

function dashesOf(looks: readonly string[]): readonly number[] {
  const found = DASHES_OF_LOOKS.find(([look]) => looks.includes(look));
  if (found !== undefined) return found[1];
  return isInferred(looks) ? DASHES.inferred : [];
}

/** Whether silence, not words, says that a tie came or went. */
function isInferred(looks: readonly string[]): boolean {
  return (
    looks.includes('ground-silence') &&
    (looks.includes('turn-appeared') || looks.includes('turn-ended'))
  );
}

const TONES_OF_LOOKS: readonly (readonly [string, Tone])[] = [
  ['turn-appeared', 'appeared'],
  ['turn-unknown-before', 'appeared'],
  ['turn-ended', 'ended'],
  ['turn-unknown-after', 'ended'],
  ['turn-changed', 'changed'],
  ['turn-stayed', 'context'],
  ['state-context', 'context'],
  ['state-denied', 'context'],
  ['tenor-cooperative', 'cooperative'],
  ['tenor-conflictual', 'conflictual'],
  ['tenor-ambivalent', 'ambivalent'],
  ['tenor-unstated', 'unstated'],
];

/** A war has one colour, whatever is said of it, until it is compared. */
function toneOfLine(looks: readonly string[]): Tone {
  return looks.includes('hatched') && !isOfTurn(looks) ? 'conflictual' : toneOf(looks);
}

export function toneOf(looks: readonly string[]): Tone {
  return TONES_OF_LOOKS.find(([look]) => looks.includes(look))?.[1] ?? 'ink';
}

function opacityOf(looks: readonly string[]): number {
  if (looks.includes('hatched')) return 1;
  if (looks.includes('state-carried-forward')) return 0.6;
  return looks.includes('state-context') || looks.includes('state-denied') ? 0.75 : 1;
}
