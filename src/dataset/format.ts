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
import type { DisagreementId, ErratumId, PublicRecordId, SnapshotId } from '../model/dataset.ts';
import {
  actorId,
  caption,
  claimId,
  count,
  coverage,
  described,
  edtf,
  eventId,
  groundedTime,
  idOf,
  note,
  passageId,
  place,
  relationTypeId,
  sourceId,
  speakerId,
  tenor,
  text,
} from './fields.ts';

export const FORMAT = 'two-triangles/1';

const group = z.strictObject({
  id: idOf<string>(),
  name: described(text, 'The name beside its shape on the drawing.'),
  members: described(z.array(actorId).check(z.minLength(3)), 'Ids of at least three actors.'),
});

const actor = z.strictObject({
  id: actorId,
  name: described(text, 'The name on the drawing.'),
  kind: described(text, 'What it is: "state", "organisation", "collective".'),
  names: described(z.array(text), 'The names under which the sources speak of it.'),
  place,
  note,
});

const relationType = z.strictObject({
  id: relationTypeId,
  name: described(text, 'The name in full.'),
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
  description: described(text, 'What relations of this type are.'),
  nearest: described(
    z.nullable(text),
    'The nearest established coding of such relations, and where this one differs.',
  ),
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
  coverage,
  note,
});

const speaker = z.strictObject({
  id: speakerId,
  name: described(z.nullable(text), 'Null for one whom the text does not name.'),
  affiliation: described(z.nullable(text), 'Where the speaker belongs, as the text gives it.'),
  kind: described(
    z.enum(['author', 'analyst', 'official', 'institution', 'press']),
    'In what capacity it speaks.',
  ),
  actor: described(z.nullable(actorId), 'The actor in whose name an official speaks.'),
  note,
});

const event = z.strictObject({
  id: eventId,
  name: described(text, 'What happened, in our own words.'),
  time: described(edtf, 'When it happened, as far as the sources say.'),
  outside: described(
    z.nullable(
      z.strictObject({ time: edtf, document: described(text, 'The document that proves it.') }),
    ),
    'A date from beyond the sources, with the document that proves it.',
  ),
});

const passage = z.strictObject({
  id: passageId,
  source: described(sourceId, 'Id of the source.'),
  exact: described(text, 'The words, character for character.'),
  prefix: described(z.string(), 'The words directly before.'),
  suffix: described(z.string(), 'The words directly after.'),
  start: described(count, 'Where it begins, in UTF-16 code units from the start of the text.'),
  end: described(count, 'Where it ends: the first code unit that no longer belongs to it.'),
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

const erratum = z.strictObject({
  id: idOf<ErratumId>(),
  passage: described(passageId, 'Id of the passage.'),
  words: described(text, 'The words in question, as they stand in the passage.'),
  kind: described(
    z.enum(['wrong', 'garbled', 'ambiguous', 'overtaken']),
    'What is the matter with them: not true, misprinted, open to more than one reading, or no longer so.',
  ),
  reading: described(text, 'What is true, or meant.'),
  certainty: described(z.enum(['certain', 'likely', 'open']), 'How sure that is.'),
  document: described(
    z.nullable(text),
    'The document that shows it; null where the texts themselves do.',
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

const disagreement = z.strictObject({
  id: idOf<DisagreementId>(),
  question: described(text, 'What the voices answer differently, as a question.'),
  sides: described(
    z
      .array(
        z.strictObject({
          position: described(text, 'The answer, in our own words.'),
          claims: described(z.array(claimId).check(z.minLength(1)), 'Ids of claims that give it.'),
        }),
      )
      .check(z.minLength(2)),
    'At least two answers; nothing is averaged.',
  ),
  note,
});

const snapshot = z.strictObject({
  id: idOf<SnapshotId>(),
  year: described(
    z.int().check(z.gte(1), z.lte(9999)),
    'The year, from its first day to its last.',
  ),
  title: described(text, 'What the year is about, in a few words.'),
  caption,
  coverage: described(text, 'How much the sources say about this year.'),
});

export const datasetFile = z.strictObject({
  format: described(z.literal(FORMAT), 'Name and version of this format.'),
  version: described(
    z.string().check(z.regex(/^[0-9a-f]{12}$/)),
    'The first twelve hexadecimal digits of the SHA-256 of everything else in the file.',
  ),
  title: text,
  about: described(
    z.array(z.strictObject({ heading: text, paragraphs: z.array(text).check(z.minLength(1)) })),
    'How the data was made and what it can and cannot mean, for readers.',
  ),
  groups: z.array(group),
  actors: z.array(actor).check(z.minLength(2)),
  relationTypes: z.array(relationType).check(z.minLength(1)),
  sources: z.array(source),
  speakers: z.array(speaker),
  events: z.array(event),
  passages: z.array(passage),
  claims: z.array(claim),
  errata: described(
    z.array(erratum),
    'Places where a source is wrong, garbled, ambiguous or overtaken; its quotation is never mended.',
  ),
  disagreements: z.array(disagreement),
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
