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
      if (source === undefined) return;
      source.title = wish.title ?? null;
      source.sic = wish.sic ?? [];
      source.author = wish.author ?? null;
      source.publisher = wish.publisher ?? null;
      source.kind = wish.kind ?? 'analysis';
      source.address = wish.address ?? null;
      source.archived = wish.archived ?? null;
      source.accessed = wish.accessed ?? null;
      source.doi = wish.doi ?? null;
      source.written = {
        edtf: wish.written ?? '2025-10',
        basis: wish.reason === undefined ? 'stated' : 'inferred',
        reason: wish.reason ?? null,
        document: null,
      };
    })
    .build();
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

export const sourceWishes: fc.Arbitrary<SourceWish> = fc.record({
  title: fc.option(texts, { nil: null }),
  author: fc.option(texts, { nil: null }),
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
