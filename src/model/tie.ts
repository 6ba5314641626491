import type {
  ActorId,
  Claim,
  Dataset,
  Disagreement,
  PublicRecord,
  RelationType,
} from './dataset.ts';
import { remembered } from './remembered.ts';
import { Stepwise } from './stepwise.ts';

declare const brand: unique symbol;

/** Names a tie for ever: relation type and actors, `military:dprk:russia`. */
export type TieId = string & { readonly [brand]: 'tie' };

/** Names a pair of actors whatever their order, `dprk:russia`. */
export type PairId = string & { readonly [brand]: 'pair' };

/**
 * All that is claimed and recorded, at any time, about one pair of actors and one relation type.
 * `from` and `to` follow the direction where the type has one, and the alphabet where it has none.
 */
export interface Tie {
  readonly id: TieId;
  readonly pair: PairId;
  readonly relation: RelationType;
  readonly from: ActorId;
  readonly to: ActorId;
  /** In the order of their ids, so that the order of the file changes nothing. */
  readonly claims: readonly Claim[];
  readonly publicRecord: readonly PublicRecord[];
  /** Questions on which claims of this tie take a side. */
  readonly disagreements: readonly Disagreement[];
}

export function pairOf(a: ActorId, b: ActorId): PairId {
  return (a < b ? `${a}:${b}` : `${b}:${a}`) as PairId;
}

/** How many pairs so many actors make; among none there is none, not less than none. */
export function pairsAmong(actors: number): number {
  return actors === 0 ? 0 : (actors * (actors - 1)) / 2;
}

/** The two actors of a pair, in the order of the alphabet. */
export function actorsOf(pair: PairId): readonly [ActorId, ActorId] {
  const [first = '', second = ''] = pair.split(':');
  return [first as ActorId, second as ActorId];
}

/** The tie of which a claim speaks; none for a kind of relation that the dataset does not have. */
export function tieIdOfClaim(
  { relation, from, to }: Claim,
  relationTypes: readonly RelationType[],
): TieId | undefined {
  const type = relationTypes.find(({ id }) => id === relation);
  return type === undefined ? undefined : tieIdOf(type, from, to);
}

/** The tie as it is where none of its evidence counts. */
export function withoutEvidence(tie: Tie): Tie {
  return { ...tie, claims: [], publicRecord: [], disagreements: [] };
}

/** The pair that a tie joins, told from its id alone: ids of kinds and actors hold no colon. */
export function pairOfTie(tie: TieId): PairId {
  const [, from = '', to = ''] = tie.split(':');
  return pairOf(from as ActorId, to as ActorId);
}

/** Whether a tie has the actor at either end. */
export function touches({ from, to }: Tie, actor: ActorId): boolean {
  return from === actor || to === actor;
}

function tieIdOf(relation: RelationType, from: ActorId, to: ActorId): TieId {
  const [first, second] = ends(relation, from, to);
  return `${relation.id}:${first}:${second}` as TieId;
}

function ends(relation: RelationType, from: ActorId, to: ActorId): readonly [ActorId, ActorId] {
  return relation.directed || from < to ? [from, to] : [to, from];
}

/** The ties of a dataset, whenever they stand, in the order of their ids; gathered once. */
export function tiesOf(dataset: Dataset): readonly Tie[] {
  return gatheringOf(dataset).result();
}

/** The same in small steps, for a page that has other things to do between them. */
export const gatheringOf = remembered((dataset: Dataset) => new Stepwise(gatherTies(dataset)));

interface Draft {
  readonly relation: RelationType;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly claims: Claim[];
  readonly publicRecord: PublicRecord[];
}

const NOTHING: readonly never[] = [];

/** So many claims are put to their ties in one step, and so many ties made: a few milliseconds' work. */
const A_STEP = 2000;

function* gatherTies(dataset: Dataset): Generator<undefined, readonly Tie[]> {
  const draftFor = drafting(dataset.relationTypes);
  const drafts = new Set<Draft>();
  for (const claims of inSteps(dataset.claims)) {
    for (const claim of claims) {
      const draft = draftFor(claim);
      if (draft === undefined) continue;
      draft.claims.push(claim);
      drafts.add(draft);
    }
    yield;
  }
  for (const record of dataset.publicRecord) {
    const draft = draftFor(record);
    if (draft === undefined) continue;
    draft.publicRecord.push(record);
    drafts.add(draft);
  }
  const sidesTaken = questionsByClaim(dataset);
  const ties: Tie[] = [];
  for (const some of inSteps([...drafts])) {
    for (const draft of some) ties.push(tieFrom(draft, sidesTaken));
    yield;
  }
  return ties.sort(byId);
}

function* inSteps<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += A_STEP) yield items.slice(at, at + A_STEP);
}

function tieFrom(
  { relation, from, to, claims, publicRecord }: Draft,
  sidesTaken: ReadonlyMap<Claim, readonly Disagreement[]>,
): Tie {
  const questions = new Set(claims.flatMap((claim) => sidesTaken.get(claim) ?? NOTHING));
  return {
    id: tieIdOf(relation, from, to),
    pair: pairOf(from, to),
    relation,
    from,
    to,
    // A copy: a list that grew keeps room for a dozen more.
    claims: [...claims].sort(byId),
    publicRecord: publicRecord.length === 0 ? NOTHING : publicRecord.sort(byId),
    disagreements: questions.size === 0 ? NOTHING : [...questions].sort(byId),
  };
}

/** Finds the draft of a tie by its parts: putting an id together for every claim costs far more. */
function drafting(relationTypes: readonly RelationType[]) {
  const kinds = new Map(
    relationTypes.map((relation) => [
      relation.id,
      { relation, drafts: new Map<ActorId, Map<ActorId, Draft>>() },
    ]),
  );
  return (assertion: Claim | PublicRecord): Draft | undefined => {
    const kind = kinds.get(assertion.relation);
    if (kind === undefined) return undefined;
    const { relation, drafts } = kind;
    const [from, to] = ends(relation, assertion.from, assertion.to);
    const ofFrom = drafts.get(from) ?? new Map<ActorId, Draft>();
    drafts.set(from, ofFrom);
    const draft = ofFrom.get(to) ?? { relation, from, to, claims: [], publicRecord: [] };
    ofFrom.set(to, draft);
    return draft;
  };
}

/** The questions on which each claim takes a side; most claims take none. */
function questionsByClaim({ disagreements }: Dataset): ReadonlyMap<Claim, readonly Disagreement[]> {
  const questions = new Map<Claim, Disagreement[]>();
  for (const disagreement of disagreements) {
    for (const claim of disagreement.sides.flatMap((side) => side.claims)) {
      const own = questions.get(claim);
      if (own === undefined) questions.set(claim, [disagreement]);
      else own.push(disagreement);
    }
  }
  return questions;
}

/** Compares by id, code unit by code unit, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
