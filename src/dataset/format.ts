/**
 * The dataset format "two-triangles/1": one JSON object, field by field.
 *
 * `npm run build` composes the app's own dataset in this format from the files in `data`, and the
 * app reads nothing else. The JSON Schema at `dataset.schema.json` beside the app is generated from
 * this file, with the descriptions below, so that format, check and documentation are one text.
 *
 * Every id is unique among the records of its kind; references are checked after the shape
 * (see `check-references.ts` and its siblings). Fields that may be unknown are `null`: absent is not unknown, and is refused.
 */
import * as z from 'zod/mini';
import type {
  ActorId,
  ClaimId,
  EventId,
  PassageId,
  PublicRecordId,
  RelationTypeId,
  SnapshotId,
  SourceId,
  SpeakerId,
} from '../model/dataset.ts';

// A strict Content-Security-Policy forbids `new Function`, which zod would otherwise try once.
z.config({ jitless: true });

export const FORMAT = 'two-triangles/1';

/** Puts a field's meaning on its schema. */
function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  return schema.check(z.describe(description)) as Schema;
}

const text = z.string().check(z.minLength(1));

/** The one place where ids get their brand: what comes out of the check is an id of its kind. */
function idOf<Id extends string>(): z.ZodMiniType<Id, string> {
  return described(
    z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,120}$/u)),
    'An id: letters, digits, dots, hyphens and underscores, at most 120 of them.',
  ) as z.ZodMiniType<string, string> as z.ZodMiniType<Id, string>;
}

const actorId = idOf<ActorId>();
const relationTypeId = idOf<RelationTypeId>();
const sourceId = idOf<SourceId>();
const speakerId = idOf<SpeakerId>();
const eventId = idOf<EventId>();
const passageId = idOf<PassageId>();
const claimId = idOf<ClaimId>();
const edtf = described(
  text,
  'A time in EDTF (ISO 8601-2): `2022`, `2022-07`, `2022-07-13`, with `~`, `?` or `%` behind a date; an interval `2014/2015`; an open end `2022/..`; an unknown end `2022/`.',
);
const note = described(z.nullable(text), 'What a reader should know; null where there is nothing.');
const tenor = described(
  z.enum(['cooperative', 'conflictual', 'ambivalent']),
  'Whether the two work with each other, against each other, or both at once.',
);

const groundedTime = {
  edtf,
  basis: described(
    z.enum(['stated', 'inferred']),
    'Whether the text prints the time, or the coder worked it out.',
  ),
  reason: described(
    z.nullable(text),
    'How the coder worked the time out. Required when the basis is "inferred".',
  ),
};

const group = z.strictObject({
  id: idOf<string>(),
  name: text,
  members: described(z.array(actorId).check(z.minLength(3)), 'Ids of at least three actors.'),
});

const unit = z.number().check(z.gte(0), z.lte(1));

const actor = z.strictObject({
  id: actorId,
  name: described(text, 'The name on the drawing.'),
  kind: described(text, 'What it is: "state", "organisation", "collective".'),
  names: described(z.array(text), 'The names under which the sources speak of it.'),
  place: described(
    z.strictObject({ x: unit, y: unit }),
    'Where it stands on the drawing in every year, from left to right and from top to bottom.',
  ),
  note,
});

const relationType = z.strictObject({
  id: relationTypeId,
  name: text,
  shortName: described(text, 'A name for narrow places.'),
  mark: described(
    z.string().check(z.minLength(1), z.maxLength(2)),
    'One or two letters that mark the type on a line.',
  ),
  directed: described(z.boolean(), 'Whether a tie of this type runs from one actor to the other.'),
  line: described(
    z.enum(['plain', 'hatched']),
    'How its lines are drawn: "hatched" for a kind that must not be mistaken for another, as war.',
  ),
  description: text,
});

const source = z.strictObject({
  id: sourceId,
  title: described(z.nullable(text), 'As printed; null if the text prints none.'),
  author: described(z.nullable(text), 'As the text itself proves; else null.'),
  publisher: described(z.nullable(text), 'As the text itself proves; else null.'),
  kind: described(text, 'What it is: "news article", "analysis".'),
  written: described(
    z.strictObject(groundedTime),
    'When it was written. A source attests nothing after this.',
  ),
  sha256: described(
    z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    'SHA-256, in hexadecimal, of the text that the passages were verified against.',
  ),
  note,
});

const speaker = z.strictObject({
  id: speakerId,
  name: described(z.nullable(text), 'Null for one whom the text does not name.'),
  affiliation: z.nullable(text),
  kind: z.enum(['author', 'analyst', 'official', 'institution', 'press']),
  actor: described(z.nullable(actorId), 'The actor in whose name an official speaks.'),
  note,
});

const event = z.strictObject({
  id: eventId,
  name: text,
  time: described(edtf, 'When it happened, as far as the sources say.'),
  outside: described(
    z.nullable(z.strictObject({ time: edtf, document: text })),
    'A date from beyond the sources, with the document that proves it.',
  ),
});

const offset = z.int().check(z.gte(0));

const passage = z.strictObject({
  id: passageId,
  source: described(sourceId, 'Id of the source.'),
  exact: described(text, 'The words, character for character.'),
  prefix: described(z.string(), 'The words directly before.'),
  suffix: described(z.string(), 'The words directly after.'),
  start: described(offset, 'Where it begins, in UTF-16 code units from the start of the text.'),
  end: described(offset, 'Where it ends: the first code unit that no longer belongs to it.'),
});

const claim = z.strictObject({
  id: claimId,
  passage: described(passageId, 'Id of the passage that makes the claim.'),
  from: described(
    actorId,
    'Id of the actor who acts, or of either where the type has no direction.',
  ),
  to: described(actorId, 'Id of the actor acted upon.'),
  relation: described(relationTypeId, 'Id of the relation type.'),
  tenor,
  time: z.strictObject({
    ...groundedTime,
    kind: described(z.enum(['event', 'state']), 'Whether it happens or holds.'),
  }),
  modality: described(
    z.enum(['fact', 'official statement', 'analysis', 'forecast', 'hypothetical']),
    'What kind of statement it is. Forecasts and hypotheticals make no tie stand.',
  ),
  directness: described(
    z.enum(['stated', 'presupposed']),
    'Whether the passage says it or takes it for granted.',
  ),
  stance: described(
    z.enum(['supports', 'disputes', 'denies']),
    'Whether it speaks for the tie, contradicts another voice on it, or says that it is not there.',
  ),
  speaker: described(speakerId, 'Id of whoever asserts it.'),
  persons: described(z.array(text), 'People named in the passage.'),
  event: described(z.nullable(eventId), 'Id of the happening it describes.'),
  note: described(
    z.nullable(text),
    'Where the source is wrong, garbled or doubtful: what is true and how we know.',
  ),
});

const publicRecord = z.strictObject({
  id: idOf<PublicRecordId>(),
  from: actorId,
  to: actorId,
  relation: relationTypeId,
  tenor,
  time: edtf,
  label: described(text, 'The act, in our own words.'),
  document: described(text, 'The document that proves it.'),
  note,
});

const snapshot = z.strictObject({
  id: idOf<SnapshotId>(),
  year: z.int().check(z.gte(1), z.lte(9999)),
  title: text,
  caption: described(
    z.array(z.strictObject({ sentence: text, claims: z.array(claimId).check(z.minLength(1)) })),
    'What changed, each sentence with the ids of the claims it rests on.',
  ),
  coverage: described(text, 'How much the sources say about this year.'),
});

export const datasetFile = z.strictObject({
  format: described(z.literal(FORMAT), 'Name and version of this format.'),
  version: described(
    z.string().check(z.regex(/^[0-9a-f]{12}$/)),
    'The first twelve hexadecimal digits of the SHA-256 of everything else in the file.',
  ),
  title: text,
  groups: z.array(group),
  actors: z.array(actor).check(z.minLength(2)),
  relationTypes: z.array(relationType).check(z.minLength(1)),
  sources: z.array(source),
  speakers: z.array(speaker),
  events: z.array(event),
  passages: z.array(passage),
  claims: z.array(claim),
  publicRecord: z.array(publicRecord),
  snapshots: described(
    z.array(snapshot).check(z.minLength(1)),
    'At least one, in the order of years.',
  ),
});

/** A dataset as JSON holds it: ids are plain strings, and nothing has been checked. */
export type DatasetJson = z.input<typeof datasetFile>;

/** A dataset whose shape has been checked and whose ids have their brands. */
export type DatasetFile = z.output<typeof datasetFile>;
