import { type DatasetFile, LEAST_MEMBERS } from './format.ts';
import { quoted } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

type Kind = keyof typeof COLLECTIONS;

/** Where the records of each kind are kept, by the name that a sentence calls them. */
const COLLECTIONS = {
  group: 'groups',
  actor: 'actors',
  'relation type': 'relationTypes',
  source: 'sources',
  coder: 'coders',
  speaker: 'speakers',
  event: 'events',
  passage: 'passages',
  claim: 'claims',
  erratum: 'errata',
  disagreement: 'disagreements',
  'public record': 'publicRecord',
  snapshot: 'snapshots',
} as const satisfies Record<string, keyof DatasetFile>;

type Ids = ReadonlyMap<Kind, ReadonlySet<string>>;

/** Duplicate ids, ids that name nothing, pairs of one, passages that no claim uses. */
export function checkReferences(file: DatasetFile, problems: ProblemList): void {
  const known = new Map<Kind, ReadonlySet<string>>();
  for (const kind of Object.keys(COLLECTIONS) as Kind[]) {
    known.set(kind, uniqueIds(file, kind, problems));
  }
  checkNamed(file, known, problems);
  checkClaims(file, known, problems);
  checkPairsOfOne(file, problems);
  checkMembers(file, problems);
  checkKinds(file, problems);
  checkSides(file, problems);
  checkUse(file, problems);
  checkAuthors(file, problems);
}

function nameOf(kind: Kind, id: string): string {
  return `${kind} ${quoted(id)}`;
}

function uniqueIds(file: DatasetFile, kind: Kind, problems: ProblemList): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of file[COLLECTIONS[kind]]) {
    if (ids.has(id)) {
      problems.add(() => ({
        record: nameOf(kind, id),
        field: 'id',
        found: 'the same id in more than one record',
        expected: `an id that no other ${kind} has`,
      }));
    }
    ids.add(id);
  }
  return ids;
}

/** Something that refers to others: where its problems are told, and what is known. */
interface Referring {
  readonly kind: Kind;
  readonly id: string;
  readonly known: Ids;
  readonly problems: ProblemList;
}

/** The id in a field names a record of a kind. Most do, so that nothing is put into words before. */
function refer(from: Referring, field: string, kind: Kind, id: string | null): void {
  if (id === null || from.known.get(kind)?.has(id)) return;
  from.problems.add(() => ({
    record: nameOf(from.kind, from.id),
    field,
    found: quoted(id),
    expected: `the id of a known ${kind}`,
  }));
}

type Ends = { readonly from: string; readonly to: string; readonly relation: string };

function referEnds(from: Referring, ends: Ends): void {
  refer(from, 'from', 'actor', ends.from);
  refer(from, 'to', 'actor', ends.to);
  refer(from, 'relation', 'relation type', ends.relation);
}

function checkNamed(file: DatasetFile, known: Ids, problems: ProblemList): void {
  const referring = (kind: Kind, { id }: { readonly id: string }): Referring => ({
    kind,
    id,
    known,
    problems,
  });
  for (const group of file.groups) {
    const from = referring('group', group);
    for (const member of group.members) refer(from, 'members', 'actor', actorOfMember(member));
  }
  for (const speaker of file.speakers) {
    refer(referring('speaker', speaker), 'actor', 'actor', speaker.actor);
  }
  for (const passage of file.passages) {
    refer(referring('passage', passage), 'source', 'source', passage.source);
  }
  for (const record of file.publicRecord) referEnds(referring('public record', record), record);
  for (const erratum of file.errata) {
    refer(referring('erratum', erratum), 'passage', 'passage', erratum.passage);
  }
}

function checkClaims(file: DatasetFile, known: Ids, problems: ProblemList): void {
  for (const claim of file.claims) {
    const from: Referring = { kind: 'claim', id: claim.id, known, problems };
    refer(from, 'passage', 'passage', claim.passage);
    refer(from, 'speaker', 'speaker', claim.speaker);
    refer(from, 'event', 'event', claim.event);
    for (const coder of claim.codedBy) refer(from, 'codedBy', 'coder', coder);
    referEnds(from, claim);
  }
  for (const { id, sides } of file.disagreements) {
    const from: Referring = { kind: 'disagreement', id, known, problems };
    for (const side of sides) {
      for (const claim of side.claims) refer(from, 'sides.claims', 'claim', claim);
    }
  }
  for (const { id, caption } of file.snapshots) {
    const from: Referring = { kind: 'snapshot', id, known, problems };
    for (const { claims } of caption) {
      for (const claim of claims) refer(from, 'caption.claims', 'claim', claim);
    }
  }
}

function checkPairsOfOne(file: DatasetFile, problems: ProblemList): void {
  const check = (kind: Kind, records: DatasetFile['claims'] | DatasetFile['publicRecord']) => {
    for (const { id, from, to } of records) {
      if (from !== to) continue;
      problems.add(() => ({
        record: nameOf(kind, id),
        field: 'to',
        found: quoted(to),
        expected: 'another actor than in "from"',
      }));
    }
  };
  check('claim', file.claims);
  check('public record', file.publicRecord);
}

type Member = DatasetFile['groups'][number]['members'][number];

/** The id of who belongs to a group, always or for a time. */
export function actorOfMember(member: Member): string {
  return typeof member === 'string' ? member : member.actor;
}

/** Who belongs to a group for a time may do so again; who always does, does so once. */
function checkMembers({ groups }: DatasetFile, problems: ProblemList): void {
  for (const { id, members } of groups) {
    const actors = new Set(members.map(actorOfMember));
    const lasting = members.filter((member) => typeof member === 'string');
    const passing = members.filter((member) => typeof member !== 'string');
    const problem = (found: string, expected: string) =>
      problems.add(() => ({ record: nameOf('group', id), field: 'members', found, expected }));
    if (lasting.length + new Set(passing.map(actorOfMember)).size > actors.size) {
      problem('the same actor more than once', 'each member once, or each time with its "time"');
    } else if (actors.size < LEAST_MEMBERS) {
      problem(`${actors.size} actors`, `at least ${LEAST_MEMBERS}`);
    }
  }
}

function checkKinds({ actorKinds }: DatasetFile, problems: ProblemList): void {
  for (const kind of repeated(actorKinds.map(({ kind }) => [kind]))) {
    problems.add(() => ({
      record: `kind of actor ${quoted(kind)}`,
      field: 'kind',
      found: 'the same kind in more than one entry',
      expected: 'each kind once',
    }));
  }
}

/** A claim on two sides would be at odds with itself; two sides that say the same are one. */
function checkSides(file: DatasetFile, problems: ProblemList): void {
  for (const { id, sides } of file.disagreements) {
    const record = nameOf('disagreement', id);
    for (const claim of repeated(sides.map((side) => new Set<string>(side.claims)))) {
      problems.add(() => ({
        record,
        field: 'sides.claims',
        found: `${quoted(claim)} on more than one side`,
        expected: 'each claim on one side',
      }));
    }
    for (const position of repeated(sides.map((side) => [side.position]))) {
      problems.add(() => ({
        record,
        field: 'sides.position',
        found: `${quoted(position)} more than once`,
        expected: 'a position of its own for each side',
      }));
    }
  }
}

/** What is in more than one of the groups, each once. */
function repeated(groups: readonly Iterable<string>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const group of groups) {
    for (const value of group) (seen.has(value) ? again : seen).add(value);
  }
  return again;
}

function checkUse(file: DatasetFile, problems: ProblemList): void {
  const used = new Set<string>();
  for (const claim of file.claims) used.add(claim.passage);
  for (const { id } of file.passages) {
    if (used.has(id)) continue;
    problems.add(() => ({
      record: nameOf('passage', id),
      field: 'id',
      found: 'no claim that uses it',
      expected: 'at least one claim that rests on it',
    }));
  }
}

/** The parts of a name are words of the name that they are parts of. */
function checkAuthors({ sources }: DatasetFile, problems: ProblemList): void {
  for (const { id, author, authorNames } of sources) {
    const parts = authorNames.flatMap(({ family, given }) => [family, given ?? '']);
    for (const part of parts.filter((each) => !(author ?? '').includes(each))) {
      problems.add(() => ({
        record: nameOf('source', id),
        field: 'authorNames',
        found: quoted(part),
        expected: 'a part of its author, as it stands there',
      }));
    }
  }
}
