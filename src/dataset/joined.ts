import type { Actor, ActorId, Claim, Dataset, Group } from '../model/dataset.ts';
import { type Tie, tiesOf, touches } from '../model/tie.ts';
import { namesToldApart } from '../model/told-apart.ts';
import { LEAST_MEMBERS } from './format.ts';
import { quoted } from './problem.ts';
import { versionOf } from './version-of.ts';
import { datasetJsonOf } from './write-dataset.ts';

/** A choice of the reader's: that an actor is another, under whose name both stand. */
export interface Join {
  readonly actor: ActorId;
  readonly as: ActorId;
}

/** A dataset in which actors were joined, and the choices that it cannot follow. */
export interface Joined {
  readonly dataset: Dataset;
  readonly refused: readonly Join[];
}

/**
 * The dataset in which actors are those that the reader takes them for: every claim stays, about the one that is left,
 * which is found by the names of both. The dataset that was given is as it was, so that to undo a choice is not to make it.
 * Refused are actors that are not there, and two of whom evidence says that they have a tie: nobody has one with itself.
 */
export function joinedIn(whole: Dataset, joins: readonly Join[]): Joined {
  let dataset = whole;
  const refused: Join[] = [];
  for (const join of joins) {
    const next = joinedOnce(dataset, join);
    if (next === null) refused.push(join);
    else dataset = next;
  }
  if (dataset === whole) return { dataset, refused };
  const { version: _version, ...content } = datasetJsonOf(dataset);
  return { dataset: { ...dataset, version: versionOf(content) }, refused };
}

function joinedOnce(dataset: Dataset, join: Join): Dataset | null {
  const [gone, kept] = [join.actor, join.as].map((id) =>
    dataset.actors.find((each) => each.id === id),
  );
  if (gone === undefined || kept === undefined || gone === kept) return null;
  if (evidenceBetween(dataset, [gone.id, kept.id])) return null;
  const idOf = (id: ActorId) => (id === gone.id ? kept.id : id);
  const { speakers, claims, claimOf } = rewritten(dataset, idOf);
  const groups = dataset.groups
    .map((group) => groupWith(group, gone.id, idOf))
    .filter(({ members }) => members.length >= LEAST_MEMBERS);
  const actors = dataset.actors.flatMap((actor) => {
    if (actor === gone) return [];
    return [actor === kept ? both(kept, gone) : actor];
  });
  return {
    ...dataset,
    about: withJoin(dataset.about, `${quoted(gone.name)} is read as ${quoted(kept.name)}.`),
    groups,
    actors: calledApart(actors, groups),
    speakers,
    claims,
    disagreements: dataset.disagreements.map((each) => ({
      ...each,
      sides: each.sides.map((side) => ({ ...side, claims: side.claims.map(claimOf) })),
    })),
    publicRecord: dataset.publicRecord.map((record) => ({
      ...record,
      from: idOf(record.from),
      to: idOf(record.to),
    })),
    snapshots: dataset.snapshots.map((snapshot) => ({
      ...snapshot,
      caption: snapshot.caption.map((part) => ({ ...part, claims: part.claims.map(claimOf) })),
    })),
  };
}

const HEADING = 'Names that a reader took for one actor';

/** Whoever gets these data is told of the choice. */
function withJoin(about: Dataset['about'], sentence: string): Dataset['about'] {
  const others = about.filter(({ heading }) => heading !== HEADING);
  const before = about.find(({ heading }) => heading === HEADING)?.paragraphs ?? [];
  return [...others, { heading: HEADING, paragraphs: [...before, sentence] }];
}

/** Whether a claim or an act on public record is about two of some actors. */
export function evidenceBetween(
  { claims, publicRecord }: Pick<Dataset, 'claims' | 'publicRecord'>,
  actors: readonly ActorId[],
): boolean {
  const among = new Set(actors);
  const isAmong = ({ from, to }: Pick<Claim, 'from' | 'to'>) => among.has(from) && among.has(to);
  return claims.some(isAmong) || publicRecord.some(isAmong);
}

/** What went over to whoever an actor is taken for; `merged` of its ties became one with a tie that was there. */
export interface GoneOver {
  readonly claims: number;
  readonly ties: number;
  readonly merged: number;
}

/** What goes over by a choice that {@link joinedIn} follows. */
export function goneOverBy(dataset: Dataset, { actor, as }: Join): GoneOver {
  const ties = tiesOf(dataset);
  const keyFrom = (end: ActorId) => (tie: Tie) => {
    const isFrom = tie.from === end;
    const way = tie.relation.directed ? isFrom : null;
    return [tie.relation.id, isFrom ? tie.to : tie.from, way].join(' ');
  };
  const there = new Set(ties.filter((tie) => touches(tie, as)).map(keyFrom(as)));
  const own = ties.filter((tie) => touches(tie, actor));
  return {
    claims: dataset.claims.filter(({ from, to }) => from === actor || to === actor).length,
    ties: own.length,
    merged: own.map(keyFrom(actor)).filter((key) => there.has(key)).length,
  };
}

/** Claims and their speakers with other ids of actors; whatever has none of these is what it was. */
function rewritten({ speakers, claims }: Dataset, idOf: (id: ActorId) => ActorId) {
  const spoken = new Map(
    speakers.map((speaker) => {
      const { actor } = speaker;
      const same = actor === null || idOf(actor) === actor;
      return [speaker, same ? speaker : { ...speaker, actor: idOf(actor) }] as const;
    }),
  );
  const told = new Map(
    claims.map((claim) => {
      const [from, to] = [idOf(claim.from), idOf(claim.to)];
      const speaker = spoken.get(claim.speaker) ?? claim.speaker;
      const same = from === claim.from && to === claim.to && speaker === claim.speaker;
      return [claim, same ? claim : { ...claim, from, to, speaker }] as const;
    }),
  );
  return {
    speakers: [...spoken.values()],
    claims: [...told.values()],
    claimOf: (claim: Claim) => told.get(claim) ?? claim,
  };
}

/** Whoever belongs to it always, under either name, does so; else for the times of both. */
function groupWith(group: Group, gone: ActorId, idOf: (id: ActorId) => ActorId): Group {
  if (!group.members.includes(gone)) return group;
  const kept = idOf(gone);
  const stays = new Map(group.stays);
  const isAlways = [gone, kept].some((id) => group.members.includes(id) && !stays.has(id));
  const times = [...(stays.get(kept) ?? []), ...(stays.get(gone) ?? [])];
  stays.delete(gone);
  stays.delete(kept);
  if (!isAlways) stays.set(kept, times);
  return { ...group, members: [...new Set(group.members.map(idOf))], stays };
}

function both(kept: Actor, gone: Actor): Actor {
  const notes = [...new Set([kept.note, gone.note])].filter((note) => note !== null);
  return {
    ...kept,
    names: [...new Set([...kept.names, gone.ownName, ...gone.names])],
    otherNames: [...kept.otherNames, ...gone.otherNames].filter(
      (each, index, all) =>
        all.findIndex((other) => other.language === each.language && other.name === each.name) ===
        index,
    ),
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

/** Names as they are told apart among those who are left. */
function calledApart(actors: readonly Actor[], groups: readonly Group[]): readonly Actor[] {
  const told = namesToldApart(
    actors.map((actor) => ({ ...actor, name: actor.ownName })),
    groups,
  );
  return actors.map((actor) => {
    const name = told.get(actor.id) ?? actor.ownName;
    return name === actor.name ? actor : { ...actor, name };
  });
}
