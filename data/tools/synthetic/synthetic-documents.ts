import { createHash } from 'node:crypto';
import type { DatasetJson } from '../../../src/dataset/format.ts';
import type { Seeded } from './seeded.ts';
import { statementIn, temperOf, twoDigits } from './synthetic-claims.ts';
import { actorName, idOfActor, type TieEnds } from './synthetic-ties.ts';

type Documents = Pick<DatasetJson, 'sources' | 'passages' | 'claims'>;

/** So many texts are written in each year. */
const TEXTS_A_YEAR = 12;

/** A text while it is being made up, sentence by sentence. */
interface Draft {
  readonly id: string;
  readonly written: string;
  readonly sentences: string[];
  length: number;
}

/**
 * The texts, and in them a sentence for each one or two claims of a tie; every tie gets as many claims
 * as asked for. Offsets and hashes are those of the texts made up.
 */
export function documentsOn(
  ties: readonly TieEnds[],
  years: readonly number[],
  claimsPerTie: number,
  seeded: Seeded,
): Documents {
  const drafts = draftsOf(years);
  const passages: DatasetJson['passages'] = [];
  const claims: DatasetJson['claims'] = [];
  const sentenceOn = (tie: TieEnds, year: number) => {
    const draft = drafts[year * TEXTS_A_YEAR + seeded.below(TEXTS_A_YEAR)];
    if (draft === undefined) throw new Error(`No text was written in year number ${year}.`);
    const number = passages.length + 1;
    const exact = `Synthetic sentence ${number}: ${actorName(tie.from)} and ${actorName(tie.to)}, ${tie.relation}.`;
    const start = draft.length;
    const end = start + exact.length;
    draft.sentences.push(exact);
    draft.length = end + 1;
    passages.push({
      id: `passage-${number}`,
      source: draft.id,
      exact,
      spelledOut: null,
      prefix: '',
      suffix: '',
      start,
      end,
      pages: null,
    });
    return { passage: `passage-${number}`, year };
  };
  for (const tie of ties) {
    const temper = temperOf(years.length, seeded);
    let shared: ReturnType<typeof sentenceOn> | null = null;
    for (let count = 0; count < claimsPerTie; count += 1) {
      const place: ReturnType<typeof sentenceOn> =
        shared ?? sentenceOn(tie, temper.since + seeded.below(years.length - temper.since));
      shared = shared === null && seeded.chance(0.5) ? place : null;
      claims.push({
        id: `claim-${claims.length + 1}`,
        passage: place.passage,
        from: idOfActor(tie.from),
        to: idOfActor(tie.to),
        relation: tie.relation,
        ...statementIn(place.year, years, temper, seeded),
        amount: null,
        confidence: null,
        codedBy: [],
      });
    }
  }
  return {
    sources: drafts.filter(({ length }) => length > 0).map(sourceOf),
    passages,
    claims,
  };
}

function draftsOf(years: readonly number[]): readonly Draft[] {
  return years.flatMap((year) =>
    Array.from({ length: TEXTS_A_YEAR }, (_, index) => ({
      id: `text-${year}-${twoDigits(index + 1)}`,
      // In the last month of its year, so that no date within the year comes later.
      written: index % 2 === 0 ? `${year}-12` : `${year}-12-31`,
      sentences: [],
      length: 0,
    })),
  );
}

function sourceOf({ id, written, sentences }: Draft): DatasetJson['sources'][number] {
  return {
    id,
    title: `Synthetic ${id}`,
    author: null,
    authorNames: [],
    publisher: null,
    kind: 'synthetic text',
    written: { edtf: written, basis: 'stated', reason: null, document: null },
    address: null,
    archived: null,
    accessed: null,
    doi: null,
    language: 'en',
    sha256: createHash('sha256').update(sentences.join(' ')).digest('hex'),
    sic: [],
    verified: null,
    coverage: null,
    note: null,
  };
}
