import { type Comparison, stands, TURNS, type Turn } from '../model/comparison.ts';
import { type RelationType, TENORS, type Tenor } from '../model/dataset.ts';
import { type Standing, TIE_STATES, type TieState } from '../model/standing.ts';
import { AMOUNT_STEPS, type AmountScale, stepIn } from './amount-steps.ts';

/** How a tie looks: all that its line and its letter follow from. Ties that look alike share one. */
export type Look = StandingLook | TurnLook;

/** The most sources that a line's width tells apart. */
export const WIDEST = 5;

interface Marks {
  /** How many sources its width tells where its width tells them: from 1 to {@link WIDEST}. */
  readonly sources: number;
  /** The step of its amount, where its width tells amounts instead (`amount-steps.ts`). */
  readonly amount: number | null;
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

const PLAIN: Marks = { sources: 1, amount: null, directed: false, hatched: false };

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

/** How a tie looks at one moment; its width tells its sources, or its amount on a scale. */
export function lookOf(standing: Standing, scale: AmountScale | null = null): Look {
  const { tie, state, tenor, disputed, acts } = standing;
  const marks = marksOf(tie.relation, standing, scale);
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
export function lookOfTurn(comparison: Comparison, scale: AmountScale | null = null): Look {
  const { tie, turn, basis, disputed } = comparison;
  const marks = marksOf(tie.relation, standingSeen(comparison), scale);
  const code = (2 * TURNS.indexOf(turn) + Number(basis === 'said')) * 2 + Number(disputed);
  return shared(turnLooks, code, marks, () => turnLook({ turn, basis, disputed, ...marks }));
}

/** At which of two moments a tie has the sources, or the amounts, that its width tells. */
export function standingSeen({ before, after }: Comparison): Standing | null {
  return after !== null && stands(after) ? after : before;
}

function marksOf(
  { directed, line }: RelationType,
  standing: Standing | null,
  scale: AmountScale | null,
): Marks {
  const count = scale === null && standing !== null ? standing.sources.length : 1;
  return {
    sources: Math.min(Math.max(count, 1), WIDEST),
    amount: scale === null ? null : stepIn(standing ?? NOTHING, scale),
    directed,
    hatched: line === 'hatched',
  };
}

const NOTHING: Pick<Standing, 'evidence'> = { evidence: [] };

/** How many widths there are by sources and by amounts. */
const WIDTHS = WIDEST + AMOUNT_STEPS + 2;
const standingLooks: Look[] = [];
const turnLooks: Look[] = [];

/** Makes each look once: of twenty thousand ties, a few dozen look different. */
function shared(known: Look[], place: number, marks: Marks, make: () => Look): Look {
  const { sources, amount, directed, hatched } = marks;
  const width = amount === null ? sources : WIDEST + 1 + amount;
  const code = ((place * WIDTHS + width) * 2 + Number(directed)) * 2 + Number(hatched);
  const found = known[code] ?? make();
  known[code] = found;
  return found;
}
