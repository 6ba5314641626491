import type { DatasetFile } from './format.ts';
import { type Problem, quoted } from './problem.ts';

type Kind = keyof typeof COLLECTIONS;

/** Where the records of each kind are kept, by the name that a sentence calls them. */
const COLLECTIONS = {
  group: 'groups',
  actor: 'actors',
  'relation type': 'relationTypes',
  source: 'sources',
  speaker: 'speakers',
  event: 'events',
  passage: 'passages',
  claim: 'claims',
  erratum: 'errata',
  disagreement: 'disagreements',
  'public record': 'publicRecord',
  snapshot: 'snapshots',
} as const satisfies Record<string, keyof DatasetFile>;

interface Reference {
  readonly record: string;
  readonly field: string;
  readonly kind: Kind;
  readonly id: string | null;
}

/** Duplicate ids, ids that name nothing, pairs of one, passages that no claim uses. */
export function checkReferences(file: DatasetFile): readonly Problem[] {
  const kinds = Object.keys(COLLECTIONS) as Kind[];
  const known = new Map(kinds.map((kind) => [kind, new Set<string>(idsOf(file, kind))]));
  return [
    ...kinds.flatMap((kind) => duplicates(file, kind)),
    ...referencesOf(file)
      .filter(({ kind, id }) => id !== null && !known.get(kind)?.has(id))
      .map(({ record, field, kind, id }) => ({
        record,
        field,
        found: quoted(id),
        expected: `the id of a known ${kind}`,
      })),
    ...pairsOfOne(file),
    ...repeatedMembers(file),
    ...sidesThatAreNone(file),
    ...unusedPassages(file),
  ];
}

function nameOf(kind: Kind, id: string): string {
  return `${kind} ${quoted(id)}`;
}

function idsOf(file: DatasetFile, kind: Kind): readonly string[] {
  return file[COLLECTIONS[kind]].map(({ id }) => id);
}

function duplicates(file: DatasetFile, kind: Kind): readonly Problem[] {
  const seen = new Set<string>();
  return idsOf(file, kind).flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        record: nameOf(kind, id),
        field: 'id',
        found: 'the same id in more than one record',
        expected: `an id that no other ${kind} has`,
      },
    ];
  });
}

function referencesOf(file: DatasetFile): readonly Reference[] {
  const endsOf = (record: string, ends: { from: string; to: string; relation: string }) => [
    { record, field: 'from', kind: 'actor' as const, id: ends.from },
    { record, field: 'to', kind: 'actor' as const, id: ends.to },
    { record, field: 'relation', kind: 'relation type' as const, id: ends.relation },
  ];
  return [
    ...file.groups.flatMap(({ id, members }) =>
      members.map((member) => ({
        record: nameOf('group', id),
        field: 'members',
        kind: 'actor' as const,
        id: member,
      })),
    ),
    ...file.speakers.map(({ id, actor }) => ({
      record: nameOf('speaker', id),
      field: 'actor',
      kind: 'actor' as const,
      id: actor,
    })),
    ...file.passages.map(({ id, source }) => ({
      record: nameOf('passage', id),
      field: 'source',
      kind: 'source' as const,
      id: source,
    })),
    ...file.claims.flatMap((claim) => {
      const record = nameOf('claim', claim.id);
      return [
        { record, field: 'passage', kind: 'passage' as const, id: claim.passage },
        { record, field: 'speaker', kind: 'speaker' as const, id: claim.speaker },
        { record, field: 'event', kind: 'event' as const, id: claim.event },
        ...endsOf(record, claim),
      ];
    }),
    ...file.publicRecord.flatMap((each) => endsOf(nameOf('public record', each.id), each)),
    ...file.errata.map(({ id, passage }) => ({
      record: nameOf('erratum', id),
      field: 'passage',
      kind: 'passage' as const,
      id: passage,
    })),
    ...file.disagreements.flatMap(({ id, sides }) =>
      sides
        .flatMap(({ claims }) => claims)
        .map((claim) => ({
          record: nameOf('disagreement', id),
          field: 'sides.claims',
          kind: 'claim' as const,
          id: claim,
        })),
    ),
    ...file.snapshots.flatMap(({ id, caption }) =>
      caption
        .flatMap(({ claims }) => claims)
        .map((claim) => ({
          record: nameOf('snapshot', id),
          field: 'caption.claims',
          kind: 'claim' as const,
          id: claim,
        })),
    ),
  ];
}

function pairsOfOne(file: DatasetFile): readonly Problem[] {
  const named = [
    ...file.claims.map((claim) => ({ record: nameOf('claim', claim.id), ...claim })),
    ...file.publicRecord.map((each) => ({ record: nameOf('public record', each.id), ...each })),
  ];
  return named
    .filter(({ from, to }) => from === to)
    .map(({ record, to }) => ({
      record,
      field: 'to',
      found: quoted(to),
      expected: 'another actor than in "from"',
    }));
}

function repeatedMembers(file: DatasetFile): readonly Problem[] {
  return file.groups
    .filter(({ members }) => new Set(members).size < members.length)
    .map(({ id }) => ({
      record: nameOf('group', id),
      field: 'members',
      found: 'the same actor more than once',
      expected: 'each member once',
    }));
}

/** A claim on two sides would be at odds with itself; two sides that say the same are one. */
function sidesThatAreNone(file: DatasetFile): readonly Problem[] {
  return file.disagreements.flatMap(({ id, sides }) => {
    const record = nameOf('disagreement', id);
    const claims = sides.flatMap((side) => [...new Set(side.claims)]);
    const positions = sides.map(({ position }) => position);
    return [
      ...repeated(claims).map((claim) => ({
        record,
        field: 'sides.claims',
        found: `${quoted(claim)} on more than one side`,
        expected: 'each claim on one side',
      })),
      ...repeated(positions).map((position) => ({
        record,
        field: 'sides.position',
        found: `${quoted(position)} more than once`,
        expected: 'a position of its own for each side',
      })),
    ];
  });
}

function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function unusedPassages(file: DatasetFile): readonly Problem[] {
  const used = new Set(file.claims.map((claim) => claim.passage));
  return file.passages
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      record: nameOf('passage', id),
      field: 'id',
      found: 'no claim that uses it',
      expected: 'at least one claim that rests on it',
    }));
}
