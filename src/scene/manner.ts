import type { Turn } from '../model/comparison.ts';
import type { Tenor } from '../model/dataset.ts';
import type { TieState } from '../model/standing.ts';
import type { Look, StandingLook, TurnLook } from './look.ts';
import type { Tone } from './shapes.ts';

/**
 * Dash patterns of lines, in pixels: drawn, then left out, and so on. The only ones there are: the drawing, every
 * legend and every figure paint from them.
 */
export const DASHES = {
  none: [],
  conflictual: [7, 4],
  ambivalent: [11, 4, 2, 4],
  possible: [0.1, 5],
  denied: [2, 6],
  silence: [1, 4],
  hatched: [2, 3],
  hatchedAfter: [2, 7],
  inferred: [6, 3],
  unknown: [0.1, 4.5],
  unknownAfter: [0.1, 9],
} as const satisfies Record<string, readonly number[]>;

/** In what manner a tie is drawn that stands so, or that took such a turn. */
export interface Manner {
  /** In pixels; `null` where the width of the line tells the number of sources. */
  readonly width: number | null;
  /** `null`: that of its tenor. */
  readonly tone: Tone | null;
  /** `null`: those of its tenor. */
  readonly dashes: readonly number[] | null;
  readonly round: boolean;
  readonly opacity: number;
  /** Whether the line has edges and paper between them. */
  readonly hollow: boolean;
  readonly letter: LetterManner;
}

/** The badge of a letter, and what stands beside the letter on it. */
interface LetterManner {
  readonly hollow: boolean;
  /** Pointed at both ends, as milestones are, where only acts are told, which belong to their days. */
  readonly form: 'disc' | 'square' | 'tag' | 'pointed';
  readonly dotted: boolean;
  readonly before: string;
  readonly after: string;
}

const FULL: LetterManner = { hollow: false, form: 'disc', dotted: false, before: '', after: '' };
const HOLLOW: LetterManner = { ...FULL, hollow: true };
const TAG: LetterManner = { ...FULL, form: 'tag' };
const HOLLOW_TAG: LetterManner = { ...TAG, hollow: true };

/** A line as wide as it has sources, in the colour and the dashes of its tenor. */
const USUAL: Manner = {
  width: null,
  tone: null,
  dashes: null,
  round: false,
  opacity: 1,
  hollow: false,
  letter: FULL,
};

const STATES: Readonly<Record<TieState, Manner>> = {
  attested: USUAL,
  presupposed: { ...USUAL, hollow: true, letter: HOLLOW },
  denied: {
    ...USUAL,
    width: 1.2,
    tone: 'context',
    dashes: DASHES.denied,
    opacity: 0.75,
    letter: { ...HOLLOW_TAG, before: 'no ' },
  },
  'carried forward': { ...USUAL, width: 1.3, opacity: 0.6, letter: HOLLOW },
  // In a square, so that grey print tells it too.
  context: {
    ...USUAL,
    width: 1.2,
    tone: 'context',
    dashes: DASHES.none,
    opacity: 0.75,
    letter: { ...HOLLOW, form: 'square' },
  },
  possible: {
    ...USUAL,
    width: 2,
    dashes: DASHES.possible,
    round: true,
    letter: { ...HOLLOW, dotted: true },
  },
  'no evidence': { ...USUAL, width: 1, tone: 'context', dashes: DASHES.silence, letter: HOLLOW },
};

const TURNED: Manner = { ...USUAL, dashes: DASHES.none };
const ACT: Manner = {
  ...TURNED,
  width: 1.2,
  tone: 'context',
  letter: { ...FULL, form: 'pointed' },
};
const UNKNOWN: Manner = { ...USUAL, width: 2, dashes: DASHES.unknown, round: true };

/**
 * What is told in words of both moments; silence about one of them makes it another manner. What came and what went differ
 * in more than hue, also where a line has no letter: what went is hollow, or of sparser dots.
 */
const TURNS: Readonly<Record<Turn, Manner>> = {
  new: { ...TURNED, tone: 'new', letter: { ...TAG, before: '+' } },
  ended: { ...TURNED, tone: 'ended', hollow: true, letter: { ...TAG, before: '−' } },
  turned: { ...TURNED, tone: 'turned', letter: { ...TAG, before: '≠' } },
  stayed: { ...TURNED, width: 1.2, tone: 'context', letter: HOLLOW_TAG },
  // An act belongs to its year: neither come nor gone. Hollow, where that is the earlier one.
  'act before': { ...ACT, letter: { ...ACT.letter, hollow: true } },
  'act after': ACT,
  'in both': { ...TURNED, width: 1.2, tone: 'context', letter: { ...HOLLOW_TAG, before: '=' } },
  'unknown before': { ...UNKNOWN, tone: 'new', letter: { ...HOLLOW_TAG, before: '?' } },
  'unknown after': {
    ...UNKNOWN,
    tone: 'ended',
    dashes: DASHES.unknownAfter,
    letter: { ...HOLLOW_TAG, after: '?' },
  },
};

const TENOR_DASHES: Readonly<Record<Tenor, readonly number[]>> = {
  cooperative: DASHES.none,
  conflictual: DASHES.conflictual,
  ambivalent: DASHES.ambivalent,
  unstated: DASHES.none,
};

/** A look with nothing left open: what it is drawn with. */
export interface DrawnManner extends Manner {
  readonly tone: Tone;
  readonly dashes: readonly number[];
}

/** In what manner a tie of some look is drawn, but for its hatching. */
export function mannerOf(look: Look): DrawnManner {
  switch (look.kind) {
    case 'standing':
      return standing(look);
    case 'turn':
      return turned(look);
  }
}

function standing({ state, tenor, disputed, acts }: StandingLook): DrawnManner {
  const manner = STATES[state];
  const letter = acts ? { ...manner.letter, form: 'pointed' as const } : manner.letter;
  return {
    ...manner,
    tone: manner.tone ?? tenor ?? 'ink',
    dashes: manner.dashes ?? (tenor === null ? DASHES.none : TENOR_DASHES[tenor]),
    letter: disputed ? { ...letter, after: '±' } : letter,
  };
}

function turned({ turn, basis, disputed }: TurnLook): DrawnManner {
  const manner = turn === null ? TURNED : TURNS[turn];
  // What silence alone tells is not filled; and a line that only silence makes come or turn is broken.
  const silent = basis === 'silence';
  const inferred = silent && (turn === 'new' || turn === 'turned');
  const { letter } = manner;
  const signs = { after: `${letter.after}${disputed ? '±' : ''}` };
  return {
    ...manner,
    tone: manner.tone ?? 'ink',
    dashes: inferred ? DASHES.inferred : (manner.dashes ?? DASHES.none),
    letter: { ...letter, ...signs, hollow: letter.hollow || silent },
  };
}
