import { type Comparison, stands, TURNS, type Turn } from '../model/comparison.ts';
import { type RelationType, TENORS, type Tenor } from '../model/dataset.ts';
import { type Standing, TIE_STATES, type TieState } from '../model/standing.ts';

/** How a tie looks: all that its line and its letter follow from. Ties that look alike share one. */
export type Look = StandingLook | TurnLook;

/** The most sources that a line's width tells apart. */
export const WIDEST = 5;

interface Marks {
  /** How many sources its width tells where its width tells them: from 1 to {@link WIDEST}. */
  readonly sources: number;
  readonly directed: boolean;
  /** War and occupation, which never look like rivalry. */
  readonly hatched: boolean;
}

/** The look of a tie at one moment. */
export interface StandingLook extends Marks {
  readonly kind: 'standing';
  readonly state: TieState;
  /** `null` where a legend explains what holds of every tenor. */
  readonly tenor: Tenor | null;
  readonly disputed: boolean;
  /** Whether only acts are told, which belong to their days. */
  readonly acts: boolean;
}

/** The look of a tie between two moments. */
export interface TurnLook extends Marks {
  readonly kind: 'turn';
  /** `null` where a legend explains what holds of every turn. */
  readonly turn: Turn | null;
  readonly basis: Comparison['basis'];
  readonly disputed: boolean;
}

const PLAIN: Marks = { sources: 1, directed: false, hatched: false };

/** The look that a legend explains: attested by one source, in ink, but for what is said. */
export function standingLook(wish: Partial<Omit<StandingLook, 'kind'>>): StandingLook {
  return {
    kind: 'standing',
    state: 'attested',
    tenor: null,
    disputed: false,
    acts: false,
    ...PLAIN,
    ...wish,
  };
}

/** The look of a turn that a legend explains: told in words, in ink, but for what is said. */
export function turnLook(wish: Partial<Omit<TurnLook, 'kind'>>): TurnLook {
  return { kind: 'turn', turn: null, basis: 'said', disputed: false, ...PLAIN, ...wish };
}

/** A pair of which nothing is known. */
export const SILENCE: StandingLook = standingLook({ state: 'no evidence' });

/** How a tie looks at one moment. */
export function lookOf(standing: Standing): Look {
  const { tie, state, tenor, disputed, acts, sources } = standing;
  const marks = marksOf(tie.relation, sources);
  const place = TIE_STATES.indexOf(state) * TENORS.length + TENORS.indexOf(tenor);
  const code = (2 * place + Number(disputed)) * 2 + Number(acts);
  return shared(standingLooks, code, marks, () =>
    standingLook({ state, tenor, disputed, acts, ...marks }),
  );
}

/** How a tie looks of which perhaps nothing is known. */
export function lookAt(standing: Standing | undefined): Look {
  return standing === undefined ? SILENCE : lookOf(standing);
}

/**
 * How a tie looks where two moments are compared: as wide as it has sources at the one at which it
 * stands, or at the one that is compared where it stands at both.
 */
export function lookOfTurn(comparison: Comparison): Look {
  const { tie, turn, basis, disputed, before, after } = comparison;
  const seen = after !== null && stands(after) ? after : before;
  const marks = marksOf(tie.relation, seen?.sources ?? []);
  const code = (2 * TURNS.indexOf(turn) + Number(basis === 'said')) * 2 + Number(disputed);
  return shared(turnLooks, code, marks, () => turnLook({ turn, basis, disputed, ...marks }));
}

function marksOf({ directed, line }: RelationType, { length }: readonly unknown[]): Marks {
  const sources = Math.min(Math.max(length, 1), WIDEST);
  return { sources, directed, hatched: line === 'hatched' };
}

const standingLooks: Look[] = [];
const turnLooks: Look[] = [];

/** Makes each look once: of twenty thousand ties, a few dozen look different. */
function shared(known: Look[], place: number, marks: Marks, make: () => Look): Look {
  const { sources, directed, hatched } = marks;
  const code = ((place * (WIDEST + 1) + sources) * 2 + Number(directed)) * 2 + Number(hatched);
  const found = known[code] ?? make();
  known[code] = found;
  return found;
}
