/** The records of the dataset format that hold what documents say: sources, speakers, events, passages, claims. */
import * as z from 'zod/mini';
import { DOI } from './addresses.ts';
import {
  actorId,
  claimId,
  coderId,
  count,
  coverage,
  described,
  edtf,
  eventId,
  groundedTime,
  languageTag,
  listOf,
  note,
  orNull,
  passageId,
  relationTypeId,
  shortText,
  sourceId,
  speakerId,
  tenor,
  text,
  webAddress,
  wordsOfSource,
  wordsOfSourceOrNone,
} from './fields.ts';

export const source = z.strictObject({
  id: sourceId,
  title: described(orNull(text), 'As printed; null if the text prints none.'),
  sic: described(
    listOf(wordsOfSource),
    'Words of the title that are misprinted in it, as they stand there: "[sic]" is printed behind them.',
  ),
  author: described(orNull(text), 'As the text itself proves; else null.'),
  authorNames: described(
    listOf(
      z.strictObject({
        family: described(text, 'As it stands in the author.'),
        given: described(orNull(text), 'As they stand in the author; null where there are none.'),
      }),
    ),
    'Of every person who is the author, in their order, which part of the name is which: only where the text shows it.',
  ),
  publisher: described(orNull(text), 'As the text itself proves; else null.'),
  kind: described(text, 'What it is: "news article", "analysis".'),
  written: described(
    orNull(z.strictObject(groundedTime)),
    'When it was written; null where nobody knows. A source attests nothing after this.',
  ),
  address: described(
    orNull(webAddress),
    'Where it can be read, as the text or the coder gives it.',
  ),
  archived: described(orNull(webAddress), 'Where a copy is kept that does not change.'),
  accessed: described(orNull(edtf), 'The day on which the address was last seen to hold it.'),
  language: described(
    orNull(languageTag),
    'The language of its words, as web pages name it (BCP 47): "en", "ko", "zh-Hant"; null where nobody says.',
  ),
  doi: described(orNull(z.string().check(z.regex(DOI))), 'Its DOI, without an address before it.'),
  sha256: described(
    orNull(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    'SHA-256, in hexadecimal, of the text that the passages were verified against; null where there is none.',
  ),
  verified: described(
    orNull(
      z.strictObject({
        against: described(
          z.enum(['the whole text', 'an excerpt']),
          'What of the document was at hand.',
        ),
        on: described(edtf, 'The day of the check.'),
      }),
    ),
    'The last check of every passage against the text, character for character; null where there was none.',
  ),
  coverage,
  note,
});

/** Somebody who read the texts and wrote down what they claim. */
export const coder = z.strictObject({
  id: coderId,
  name: described(text, 'What readers are told: a name, or "First coder".'),
  when: described(orNull(edtf), 'When the coding was made.'),
  note,
});

export const speaker = z.strictObject({
  id: speakerId,
  name: described(orNull(text), 'Null for one whom the text does not name.'),
  affiliation: described(orNull(text), 'Where the speaker belongs, as the text gives it.'),
  kind: described(
    z.enum(['author', 'analyst', 'official', 'institution', 'press']),
    'In what capacity it speaks.',
  ),
  actor: described(orNull(actorId), 'The actor in whose name an official speaks.'),
  note,
});

export const event = z.strictObject({
  id: eventId,
  name: described(text, 'What happened, in our own words.'),
  time: described(edtf, 'When it happened, as far as the sources say.'),
  outside: described(
    orNull(
      z.strictObject({ time: edtf, document: described(text, 'The document that proves it.') }),
    ),
    'A date from beyond the sources, with the document that proves it.',
  ),
});

export const passage = z.strictObject({
  id: passageId,
  source: described(sourceId, 'Id of the source.'),
  exact: described(wordsOfSource, 'The words, character for character.'),
  spelledOut: described(
    orNull(wordsOfSource),
    'What they say where they are a row of a table or an element of a graph: a line for each cell, its name, a colon and what stands in it.',
  ),
  prefix: described(wordsOfSourceOrNone, 'The words directly before.'),
  suffix: described(wordsOfSourceOrNone, 'The words directly after.'),
  start: described(
    orNull(count),
    'Where it begins, in UTF-16 code units from the start of the text; null, as "end" is then, where nobody looked.',
  ),
  end: described(orNull(count), 'Where it ends: the first code unit that no longer belongs to it.'),
  pages: described(
    orNull(text),
    'The pages it stands on, as the document numbers them: "12" or "12–13".',
  ),
});

const amount = z.strictObject({
  value: described(z.number(), 'The number, as the source gives it.'),
  unit: described(
    orNull(shortText),
    'What it counts or measures, such as "million US dollars"; null where nobody says.',
  ),
});

export const claim = z.strictObject({
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
    startBasis: described(
      z.optional(z.enum(['stated', 'inferred'])),
      'The basis of the beginning of an interval, where that of its end is another: `basis` is then of the end alone.',
    ),
    kind: described(z.enum(['event', 'state']), 'Whether it happens or holds.'),
  }),
  modality: described(
    z.enum(['fact', 'official statement', 'analysis', 'forecast', 'hypothetical']),
    'What kind of statement it is. Forecasts and hypotheticals make no tie stand.',
  ),
  directness: described(
    z._default(z.enum(['stated', 'presupposed']), 'stated'),
    'Whether the passage says it or takes it for granted.',
  ),
  stance: described(
    z._default(z.enum(['supports', 'disputes', 'denies']), 'supports'),
    'Whether it speaks for the tie, contradicts another voice on it, or says that it is not there.',
  ),
  speaker: described(speakerId, 'Id of whoever asserts it.'),
  persons: described(listOf(text), 'People named in the passage.'),
  event: described(orNull(eventId), 'Id of the happening it describes.'),
  amount: described(
    orNull(amount),
    'How much, where the source gives a number. Amounts are shown and compared, never added up.',
  ),
  confidence: described(
    orNull(shortText),
    'How sure the source or the coder calls it, in its own words or code, such as "high" or "B2"; nothing is computed with it.',
  ),
  codedBy: described(
    listOf(coderId),
    'Ids of the coders in whose own coding this claim stands; none where it was first made when codings were settled, or nobody kept them.',
  ),
  note: described(
    orNull(text),
    'Where the source is wrong, garbled or doubtful: what is true and how we know.',
  ),
});
