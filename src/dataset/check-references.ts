import type { DatasetFile } from './format.ts';
import { type Problem, quoted } from './problem.ts';

interface Identified {
  readonly id: string;
}

/** Duplicate ids, ids that name nothing, pairs of one, passages that no claim uses. */
export function checkReferences(file: DatasetFile): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, ReadonlySet<string>>();

  function register(kind: string, records: readonly Identified[]) {
    const ids = new Set<string>();
    for (const { id } of records) {
      if (ids.has(id)) {
        problems.push({
          record: `${kind} ${quoted(id)}`,
          field: 'id',
          found: 'the same id in more than one record',
          expected: `an id that no other ${kind} has`,
        });
      }
      ids.add(id);
    }
    known.set(kind, ids);
  }

  function refer(record: string, field: string, kind: string, id: string | null) {
    if (id === null || known.get(kind)?.has(id)) return;
    problems.push({ record, field, found: quoted(id), expected: `the id of a known ${kind}` });
  }

  register('group', file.groups);
  register('actor', file.actors);
  register('relation type', file.relationTypes);
  register('source', file.sources);
  register('speaker', file.speakers);
  register('event', file.events);
  register('passage', file.passages);
  register('claim', file.claims);
  register('public record', file.publicRecord);
  register('snapshot', file.snapshots);

  for (const group of file.groups) {
    for (const member of group.members) {
      refer(`group ${quoted(group.id)}`, 'members', 'actor', member);
    }
  }
  for (const speaker of file.speakers) {
    refer(`speaker ${quoted(speaker.id)}`, 'actor', 'actor', speaker.actor);
  }
  for (const passage of file.passages) {
    refer(`passage ${quoted(passage.id)}`, 'source', 'source', passage.source);
  }
  for (const claim of file.claims) {
    const record = `claim ${quoted(claim.id)}`;
    refer(record, 'passage', 'passage', claim.passage);
    refer(record, 'speaker', 'speaker', claim.speaker);
    refer(record, 'event', 'event', claim.event);
    checkEnds(record, claim);
  }
  for (const each of file.publicRecord) checkEnds(`public record ${quoted(each.id)}`, each);
  for (const snapshot of file.snapshots) {
    for (const { claims } of snapshot.caption) {
      for (const claim of claims) {
        refer(`snapshot ${quoted(snapshot.id)}`, 'caption.claims', 'claim', claim);
      }
    }
  }

  const used = new Set(file.claims.map((claim) => claim.passage));
  for (const passage of file.passages) {
    if (used.has(passage.id)) continue;
    problems.push({
      record: `passage ${quoted(passage.id)}`,
      field: 'id',
      found: 'no claim that uses it',
      expected: 'at least one claim that rests on it',
    });
  }
  return problems;

  function checkEnds(record: string, ends: { from: string; to: string; relation: string }) {
    refer(record, 'from', 'actor', ends.from);
    refer(record, 'to', 'actor', ends.to);
    refer(record, 'relation', 'relation type', ends.relation);
    if (ends.from !== ends.to) return;
    problems.push({
      record,
      field: 'to',
      found: quoted(ends.to),
      expected: 'another actor than in "from"',
    });
  }
}
