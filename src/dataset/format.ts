/**
 * The dataset format "two-triangles/3": one JSON object, field by field.
 *
 * `npm run build` composes the app's own dataset in this format from the files in `data`, and the
 * app reads nothing else: whatever comes in another form is first put into this one. The JSON Schema at
 * `dataset.schema.json` beside the app is generated from this file, with the descriptions below, so that format,
 * check and documentation are one text.
 *
 * Every id is unique among the records of its kind; references are checked after the shape
 * (see `check-references.ts` and its siblings). A field that may be unknown is `null`, or is left out, which
 * means the same; so does an empty collection. Whatever else is absent, or unknown to the format, is refused.
 *
 * Version 1 knew no "unstated" tenor, and wanted every field written out. Version 2 knew no coders, no times from
 * outside a text, no addresses and pages, no misprints of titles, no amounts and confidences of claims, no kinds of actors
 * with colours, no names in other languages, no members of groups for a time, no document without a date, and no snapshot
 * but a year. Whatever both accepted, version 3 accepts with the same meaning, so that files of all are read alike; but for bounds, which version 1 did not have and
 * which hold for all files: texts of at most 20,000 characters and quotations of 100,000 (`fields.ts`), in
 * neither of which control characters stand, and in texts none that turn the direction of writing; at most 50,000
 * values in a record (`check-shape.ts`), 64 MB (`decode.ts`), lists and objects 64 deep (`json-text.ts`).
 */
import * as z from 'zod/mini';
import { ACTOR_COLOURS } from '../model/actor-kind.ts';
import type { DisagreementId, ErratumId, PublicRecordId, SnapshotId } from '../model/dataset.ts';
import { claim, coder, event, passage, source, speaker } from './evidence-records.ts';
import {
  actorId,
  caption,
  claimId,
  described,
  edtf,
  idOf,
  languageTag,
  listOf,
  note,
  orNull,
  passageId,
  place,
  relationTypeId,
  tenor,
  text,
  textOrNone,
  wordsOfSource,
} from './fields.ts';

/** Every version of the format that was ever released, each readable for ever; the last is what is written. */
export const FORMATS = ['two-triangles/1', 'two-triangles/2', 'two-triangles/3'] as const;
export const FORMAT = 'two-triangles/3' satisfies (typeof FORMATS)[number];

/** Of fewer there is no group to speak of. */
export const LEAST_MEMBERS = 3;

const member = z.strictObject({
  actor: actorId,
  time: described(edtf, 'When it belongs to the group, in EDTF, such as `2014/..`.'),
});

const group = z.strictObject({
  id: idOf<string>(),
  name: described(text, 'The name beside its shape on the drawing.'),
  members: described(
    z.array(z.union([actorId, member])).check(z.minLength(LEAST_MEMBERS)),
    'At least three actors: the id of one who always belongs to it, or an object with the "time" in which it does.',
  ),
});

const actorKind = z.strictObject({
  kind: described(text, 'The kind, as its actors have it.'),
  name: described(orNull(text), 'What readers are told, where that is something else.'),
  colour: described(
    orNull(z.enum(ACTOR_COLOURS)),
    'The colour of the rims of its actors on the drawing; null for that of all others.',
  ),
});

const otherName = z.strictObject({
  language: described(languageTag, 'The language, as BCP 47 has it: `ko`, `zh-Hant`, `pt-BR`.'),
  name: described(text, 'The name in it.'),
});

const actor = z.strictObject({
  id: actorId,
  name: described(text, 'The name on the drawing.'),
  kind: described(text, 'What it is: "state", "organisation", "collective".'),
  names: described(listOf(text), 'The names under which the sources speak of it.'),
  otherNames: described(
    listOf(otherName),
    'What it is called in other languages: readers who search by such a name find it. No fact of the sources.',
  ),
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
    z._default(z.enum(['plain', 'hatched']), 'plain'),
    'How its lines are drawn: "hatched" for a kind that must not be mistaken for another, as war.',
  ),
  description: described(text, 'What relations of this type are.'),
  nearest: described(
    orNull(text),
    'The nearest established coding of such relations, and where this one differs.',
  ),
});

const erratum = z.strictObject({
  id: idOf<ErratumId>(),
  passage: described(passageId, 'Id of the passage.'),
  words: described(wordsOfSource, 'The words in question, as they stand in the passage.'),
  kind: described(
    z.enum(['wrong', 'garbled', 'ambiguous', 'overtaken']),
    'What is the matter with them: not true, misprinted, open to more than one reading, or no longer so.',
  ),
  reading: described(text, 'What is true, or meant.'),
  certainty: described(z.enum(['certain', 'likely', 'open']), 'How sure that is.'),
  document: described(
    orNull(text),
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
  time: described(
    orNull(text),
    'The stretch of time in EDTF, with a first and a last day: `2022`, `2022-07`, `2022-07-13`, `2022-07/2022-09`; or steps of no calendar, `step 3`, `step 3/step 7`. Null where nobody gives times: then it is the only snapshot, and all claims are of it.',
  ),
  year: described(
    orNull(z.int().check(z.gte(1), z.lte(9999))),
    'What versions 1 and 2 have in place of `time`: a year, from its first day to its last.',
  ),
  label: described(
    orNull(text),
    'What it is called where its time does not say it, as "Q1" or "first round".',
  ),
  title: described(textOrNone, 'What this time is about, in a few words.'),
  caption,
  coverage: described(textOrNone, 'How much the sources say about this time.'),
});

export const datasetFile = z.strictObject({
  format: described(z.enum(FORMATS), 'Name and version of this format.'),
  version: described(
    orNull(z.string().check(z.regex(/^[0-9a-f]{12}$/))),
    'The first twelve hexadecimal digits of the SHA-256 of everything else in the file; worked out where it is left out.',
  ),
  title: text,
  about: described(
    listOf(z.strictObject({ heading: text, paragraphs: z.array(text).check(z.minLength(1)) })),
    'How the data was made and what it can and cannot mean, for readers.',
  ),
  groups: listOf(group),
  actorKinds: described(
    listOf(actorKind),
    'What readers are told of kinds of actors. A kind needs no entry here.',
  ),
  actors: z.array(actor).check(z.minLength(2)),
  relationTypes: z.array(relationType).check(z.minLength(1)),
  sources: listOf(source),
  coders: described(listOf(coder), 'Who coded the texts, each without seeing the others.'),
  speakers: listOf(speaker),
  events: listOf(event),
  passages: listOf(passage),
  claims: listOf(claim),
  errata: described(
    listOf(erratum),
    'Places where a source is wrong, garbled, ambiguous or overtaken; its quotation is never mended.',
  ),
  disagreements: listOf(disagreement),
  publicRecord: listOf(publicRecord),
  snapshots: described(
    z.array(snapshot).check(z.minLength(1)),
    'At least one, in the order of time; none begins before another ends.',
  ),
});

/** A dataset as somebody may write it: what may be left out is optional. Nothing has been checked. */
export type DatasetInput = z.input<typeof datasetFile>;

/** A dataset whose shape has been checked and whose ids have their brands; nothing is left out any more. */
export type DatasetFile = z.output<typeof datasetFile>;

/** A dataset as JSON holds it in full: every field is written, and ids are plain strings. */
export type DatasetJson = Plain<Omit<DatasetFile, 'version' | 'snapshots'>> & {
  version: string;
  snapshots: Plain<Omit<DatasetFile['snapshots'][number], 'year'>>[];
};

/** A type with plain strings where it has ids. */
type Plain<Value> = Value extends string
  ? Value extends object
    ? string
    : Value
  : { [Key in keyof Value]: Plain<Value[Key]> };
