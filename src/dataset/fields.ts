/** What the records of the dataset format are made of: ids, texts, times, each with its meaning. */
import * as z from 'zod/mini';
import {
  type ActorId,
  type ClaimId,
  type CoderId,
  type EventId,
  type PassageId,
  type RelationTypeId,
  type SourceId,
  type SpeakerId,
  TENORS,
} from '../model/dataset.ts';
import { WEB_ADDRESS } from './addresses.ts';
import { turningIn, unprintableIn } from './plain-text.ts';

// A strict Content-Security-Policy forbids `new Function`, which zod would otherwise try once.
z.config({ jitless: true });

/**
 * Puts a field's meaning on its schema. Not by `describe`, which is a check like any other and would
 * be run on every field of every record.
 */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
): Schema {
  const own = z.clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
}

const printable = z.refine<string>((value) => unprintableIn(value) === undefined);
const turnsNothing = z.refine<string>((value) => turningIn(value) === undefined);

const words = z.string().check(z.maxLength(20_000), printable, turnsNothing);

/**
 * Our own words and names: control characters, halves of characters, and characters that turn the
 * direction of writing are refused, because names stand in sentences, files and pictures.
 */
export const text = words.check(z.minLength(1));

/** What stands beside words, as a unit does: short. */
export const shortText = text.check(z.maxLength(100));

/** The words of a source, which stay as they are, even where they turn the direction of writing. */
const quotation = z.string().check(z.maxLength(100_000), printable);
export const wordsOfSource = quotation.check(z.minLength(1));

/** A language by its tag of BCP 47, with a script and a region where they matter; not whether there is such a language. */
export const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/));

/** What may be unknown: `null`, or left out, which means the same. */
export function orNull<Schema extends z.ZodMiniType>(schema: Schema) {
  return z._default(z.nullable(schema), null);
}

/** A list that may be left out, which means that it is empty. */
export function listOf<Schema extends z.ZodMiniType>(schema: Schema) {
  return z._default(z.array(schema), []);
}

/** Text that may be left out, which means that there is none. */
export const textOrNone = z._default(words, '');
export const wordsOfSourceOrNone = z._default(quotation, '');

/** The one place where ids get their brand: what comes out of the check is an id of its kind. */
export function idOf<Id extends string>(): z.ZodMiniType<Id, string> {
  return described(
    z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,120}$/u)),
    'An id: letters, digits, dots, hyphens and underscores, at most 120 of them.',
  ) as z.ZodMiniType<string, string> as z.ZodMiniType<Id, string>;
}

export const actorId = idOf<ActorId>();
export const relationTypeId = idOf<RelationTypeId>();
export const sourceId = idOf<SourceId>();
export const speakerId = idOf<SpeakerId>();
export const eventId = idOf<EventId>();
export const coderId = idOf<CoderId>();
export const passageId = idOf<PassageId>();
export const claimId = idOf<ClaimId>();
export const edtf = described(
  text,
  'A time in EDTF (ISO 8601-2): `2022`, `2022-07`, `2022-07-13`, with `~`, `?` or `%` behind a date; 44 BC `-0043`; a season `1914-21` (spring) to `1914-24`, a quarter `1914-33` to `1914-36`; a decade `185X`, a century `17XX`; one of several dates `[1774-09,1774-10]`, `[..1168]`; an interval `2014/2015`; an open end `2022/..`; an unknown end `2022/`. Where there are steps and no calendar, `step 12` stands in place of a date.',
);
export const note = described(
  orNull(text),
  'What a reader should know; null where there is nothing.',
);
export const tenor = described(
  z.enum(TENORS),
  'Whether the two work with each other, against each other, or both at once; "unstated" where nobody says.',
);

export const groundedTime = {
  edtf,
  basis: described(
    z.enum(['stated', 'inferred', 'outside']),
    'Whether the text prints the time, the coder worked it out from the text, or it is known from another document.',
  ),
  reason: described(
    orNull(text),
    'How the coder worked the time out. Required unless the basis is "stated".',
  ),
  document: described(
    orNull(text),
    'The document that gives a time from outside the text. Required when the basis is "outside", and only then.',
  ),
};

/** An address that a browser may be sent to: of the web, and of no other kind. */
export const webAddress = words.check(z.regex(WEB_ADDRESS));

export const count = z.int().check(z.gte(0));

const unit = z.number().check(z.gte(0), z.lte(1));

export const place = described(
  orNull(z.strictObject({ x: unit, y: unit })),
  'Where it stands on the drawing in every year, from left to right and from top to bottom; null where the app is to find a place.',
);

export const coverage = described(
  orNull(
    z.strictObject({
      sentences: described(count, 'How many sentences the text has.'),
      coded: described(count, 'How many of them carry a claim.'),
      uncoded: described(
        listOf(
          z.strictObject({
            reason: described(text, 'Why sentences carry no claim.'),
            sentences: described(count, 'How many do not for this reason.'),
          }),
        ),
        'Why the others carry none, each reason with the number of its sentences.',
      ),
    }),
  ),
  'How much of the text is coded; null where nobody counted.',
);

export const caption = described(
  listOf(
    z.strictObject({
      sentence: described(text, 'One sentence of the caption.'),
      claims: z.array(claimId).check(z.minLength(1)),
    }),
  ),
  'What changed, each sentence with the ids of the claims it rests on.',
);
