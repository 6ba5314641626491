import type {
  ActorId,
  Claim,
  Dataset,
  Disagreement,
  PublicRecord,
  RelationType,
} from './dataset.ts';

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

/** The ties of a dataset, whenever they stand, in the order of their ids. */
export function tiesOf(dataset: Dataset): readonly Tie[] {
  const relations = new Map(dataset.relationTypes.map((relation) => [relation.id, relation]));
  const drafts = new Map<TieId, Tie & { claims: Claim[]; publicRecord: PublicRecord[] }>();

  function draftFor(assertion: Claim | PublicRecord) {
    const relation = relations.get(assertion.relation);
    if (relation === undefined) return undefined;
    const id = tieIdOf(relation, assertion.from, assertion.to);
    const [from, to] = ends(relation, assertion.from, assertion.to);
    const draft = drafts.get(id) ?? {
      id,
      pair: pairOf(from, to),
      relation,
      from,
      to,
      claims: [],
      publicRecord: [],
      disagreements: [],
    };
    drafts.set(id, draft);
    return draft;
  }

  for (const claim of [...dataset.claims].sort(byId)) draftFor(claim)?.claims.push(claim);
  for (const record of [...dataset.publicRecord].sort(byId)) {
    draftFor(record)?.publicRecord.push(record);
  }
  const sidesTaken = questionsByClaim(dataset);
  return [...drafts.values()]
    .map((tie) => {
      const questions = new Set(tie.claims.flatMap((claim) => sidesTaken.get(claim) ?? []));
      return { ...tie, disagreements: [...questions].sort(byId) };
    })
    .sort(byId);
}

/** The questions on which each claim takes a side; most claims take none. */
function questionsByClaim({ disagreements }: Dataset): ReadonlyMap<Claim, readonly Disagreement[]> {
  const questions = new Map<Claim, Disagreement[]>();
  for (const disagreement of disagreements) {
    for (const claim of disagreement.sides.flatMap((side) => side.claims)) {
      questions.set(claim, [...(questions.get(claim) ?? []), disagreement]);
    }
  }
  return questions;
}

/** Compares by id, code unit by code unit, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
