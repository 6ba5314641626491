import fc from 'fast-check';
import type { Citing } from '../../../src/export/cite/cited.ts';
import type { Dataset, Source } from '../../../src/model/dataset.ts';
import { edtfDates } from '../../arbitraries.ts';
import { aDataset, type ClaimWish } from '../../builder.ts';

/** What a test says of a source; the rest is unknown, or as plain as can be. */
export interface SourceWish {
  readonly title?: string | null;
  readonly sic?: string[];
  readonly author?: string | null;
  /** In place of the author: a person whose names the text tells apart. */
  readonly person?: { readonly family: string; readonly given: string } | null;
  readonly publisher?: string | null;
  readonly kind?: string;
  readonly written?: string;
  /** There for a date that the coder inferred. */
  readonly reason?: string;
  readonly address?: string | null;
  readonly archived?: string | null;
  readonly accessed?: string | null;
  readonly doi?: string | null;
}

/** Whole data of which no words err. */
export const CITING: Citing = {
  data: 'Two Triangles, data version 0123456789ab',
  codersTell: true,
  errataOf: () => [],
};

/** A dataset with one source, `text`, and a claim on it. */
export function withSource(wish: SourceWish, claim: ClaimWish = {}): Dataset {
  return aDataset()
    .speaker('minister', { kind: 'official', name: 'Choe Son-hui', actor: 'dprk' })
    .claim(claim)
    .changed(({ sources: [source] }) => {
      if (source !== undefined) Object.assign(source, ALL_UNKNOWN, toldBy(wish));
    })
    .build();
}

const ALL_UNKNOWN = {
  title: null,
  sic: [],
  author: null,
  publisher: null,
  kind: 'analysis',
  address: null,
  archived: null,
  accessed: null,
  doi: null,
};

function toldBy({ written = '2025-10', reason, person = null, ...told }: SourceWish) {
  const basis = reason === undefined ? 'stated' : 'inferred';
  return {
    ...told,
    ...(person === null
      ? {}
      : { author: `${person.given} ${person.family}`, authorNames: [person] }),
    written: { edtf: written, basis, reason: reason ?? null, document: null },
  };
}

export function aSource(wish: SourceWish): Source {
  const [source] = withSource(wish).sources;
  if (source === undefined) throw new Error('The dataset has no source.');
  return source;
}

/** Words of every kind that a format could take for its own, with letters of four scripts. */
const pieces = fc.constantFrom(
  ...'{ } { } & % $ # _ ~ ^ \\ " \' ` - -- --- < > << @ , ,, ; : = / * + | ? ! ( ) [ ] . \n \r\n \t'.split(
    ' ',
  ),
  ' ',
  ' ',
  '  - ',
  'and',
  'A',
  'Pyongyang',
  'ER  - ',
  '\\textit{x}',
  '<i>it</i>',
  'Kızılyazı',
  'Übergänge',
  'é',
  'e\u0301',
  '북한',
  'Россия',
  '中国',
  '“so”',
  '’',
  '…',
  '–',
  '—',
  '🙂',
  '\u00a0',
);

/** Text that says something: not blank. */
export const texts = fc
  .array(pieces, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** Parts of names as people have them. */
export const personNames = fc
  .array(fc.constantFrom('Berra', 'Kızılyazı', 'Hyo-jin', 'O’Neill', '김', 'é'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

export const sourceWishes: fc.Arbitrary<SourceWish> = fc.record({
  title: fc.option(texts, { nil: null }),
  author: fc.option(texts, { nil: null }),
  person: fc.option(fc.record({ family: personNames, given: personNames }), { nil: null }),
  publisher: fc.option(texts, { nil: null }),
  kind: fc.constantFrom(
    'analysis',
    'news article',
    'journal article',
    'report',
    'speech',
    'letter',
  ),
  written: edtfDates(2022, 2026),
  address: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), { nil: null }),
  archived: fc.option(fc.webUrl(), { nil: null }),
  accessed: fc.option(edtfDates(2022, 2026), { nil: null }),
  doi: fc.option(
    fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
      .filter((suffix) => !/[\s<>"{}\\]/.test(suffix))
      .map((suffix) => `10.1000/${suffix}`),
    { nil: null },
  ),
});
