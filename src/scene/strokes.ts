import type { Turn } from '../model/comparison.ts';
import { type Look, WIDEST } from './look.ts';
import { DASHES, type DrawnManner, mannerOf } from './manner.ts';
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

/** How much finer dashes become at most: finer ones of thin lines look like unbroken lines. */
const LEAST_DASHES = 0.5;

/** The stroke of a tie that looks so, narrower by some measure. */
export function strokeOf(look: Look, narrower = 1): Stroke {
  const manner = look.hatched ? hatched(look) : mannerOf(look);
  const width = widthIn(look, manner) * narrower;
  return {
    width,
    tone: manner.tone,
    dashes: manner.dashes.map((length) => Math.max(length * Math.max(narrower, LEAST_DASHES), 0.1)),
    round: manner.round,
    opacity: manner.opacity,
    below: [
      ...(hasHalo(look) ? [{ part: 'halo' as const, width: width + 9 * narrower }] : []),
      ...(manner.hollow ? [{ part: 'edge' as const, width: width + 3 * narrower }] : []),
    ],
  };
}

/** From the foot of a line's head to its tip, in pixels: a wide line has a larger one. */
export function headLengthOf(look: Look, narrower = 1): number {
  const least = 5 + 5 * narrower;
  return look.hatched ? least : Math.max(least, 2.3 * widthIn(look, mannerOf(look)) * narrower);
}

/** More lines than this have no dashes: broken ones take twice as long, 20 ms for so many without a GPU. */
export const MOST_BROKEN = 800;

/** What tells a turn of a line that has neither dashes nor edges, besides its hue. */
interface PlainLine {
  /** Which part is left out in its middle, as a share of it: 0 for a whole line. */
  readonly gap: number;
  /** By what measure it is fainter. */
  readonly fainter: number;
}

/**
 * How one of many lines is drawn: what went is parted in its middle, what only silence tells of is fainter, and
 * what stayed the faintest. Less ink than a whole line, so that it costs no more than one.
 */
export function plainLineOf(look: Look): PlainLine {
  if (look.kind !== 'turn') return { gap: 0, fainter: 1 };
  return { gap: wentAway(look) ? 0.4 : 0, fainter: FAINTER[look.turn ?? 'new'] ?? 1 };
}

const FAINTER: Readonly<Partial<Record<Turn, number>>> = {
  'unknown before': 0.6,
  'unknown after': 0.6,
  'in both': 0.45,
  'act before': 0.45,
  'act after': 0.45,
  stayed: 0.45,
};

/** The number of sources, or the step of its amount, that the width of a line tells; none where it tells nothing. */
export function widthTold(look: Look): number | undefined {
  if (look.hatched || mannerOf(look).width !== null) return undefined;
  return look.amount ?? look.sources;
}

/** The width of a plain line, in pixels, by number of independent sources. The legend says so. */
export function widthOf(sources: number): number {
  return 1.4 + 1.15 * Math.min(sources, WIDEST);
}

/** The same by the step of its amount, from 0 where it has none. */
export function widthOfAmount(step: number): number {
  return 1.2 + 0.85 * step;
}

/** By how much a hatched line is wider than a plain one of as many sources, in pixels. */
const HATCHING = 4;

/** A war has one colour, whatever is said of it, until it is compared; and never looks like a rivalry. */
function hatched(look: Look): DrawnManner {
  const manner = mannerOf(look);
  return {
    ...manner,
    tone: look.kind === 'turn' ? manner.tone : 'conflictual',
    dashes: wentAway(look) ? DASHES.hatchedAfter : DASHES.hatched,
    round: false,
    opacity: 1,
    hollow: false,
  };
}

function wentAway(look: Look): boolean {
  return look.kind === 'turn' && (look.turn === 'ended' || look.turn === 'unknown after');
}

function widthIn(look: Look, { width }: DrawnManner): number {
  const isBand = look.hatched && look.kind === 'turn';
  if (isBand) return look.turn?.startsWith('unknown') ? 3.5 : 7;
  const told = look.amount === null ? widthOf(look.sources) : widthOfAmount(look.amount);
  return width ?? told + (look.hatched ? HATCHING : 0);
}

function hasHalo(look: Look): boolean {
  return look.kind === 'standing' && look.disputed && look.state !== 'denied';
}
