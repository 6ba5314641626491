import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { bibtex } from '../../../src/export/cite/bibtex.ts';
import { quotationOf, quotationsOf, sourceItem, viewItem } from '../../../src/export/cite/cited.ts';
import type { CslName } from '../../../src/export/cite/csl.ts';
import { ris } from '../../../src/export/cite/ris.ts';
import { STYLES } from '../../../src/export/cite/styles.ts';
import type { SourceId } from '../../../src/model/dataset.ts';
import { errataTold } from '../../../src/model/errata.ts';
import { type EvidenceBase, WHOLE_BASE } from '../../../src/model/evidence-base.ts';
import { firstView } from '../../../src/state/view.ts';
import { aDataset } from '../../builder.ts';
import { aSource, CITING } from './made-sources.ts';

const printedName = (name: CslName | undefined) =>
  name !== undefined && 'literal' in name ? name.literal : undefined;

describe('what is cited of a source', () => {
  test('gives an author by family and given name where the text tells them apart, and prints them as it does', () => {
    const item = sourceItem(aSource({ person: { family: 'Kızılyazı', given: 'Berra' } }), true);

    expect(item.author).toEqual([{ family: 'Kızılyazı', given: 'Berra' }]);
    for (const { reference } of STYLES) expect(reference(item)).toContain('Berra Kızılyazı');
    expect(ris([item])).toContain('AU  - Kızılyazı, Berra\r\n');
    expect(bibtex([item])).toContain('author = {{Kızılyazı}, Berra}');
  });

  test('never tells parts of a name from their order', () => {
    const item = sourceItem(aSource({ author: 'Lee Hyo-jin' }), true);

    expect(item.author).toEqual([{ literal: 'Lee Hyo-jin' }]);
    expect(ris([item])).toContain('AU  - Lee Hyo-jin\r\n');
  });

  test('has no field for what is unknown, and says so in the note', () => {
    expect(sourceItem(aSource({}), true)).toEqual({
      id: 'text',
      type: 'document',
      genre: 'analysis',
      issued: { 'date-parts': [[2025, 10]], edtf: '2025-10' },
      note: 'Author not named in the text. Title not printed in the text. Publisher not named in the text.',
    });
  });

  test('has no note where everything is known', () => {
    const source = aSource({ title: 'A', author: 'B', publisher: 'C', kind: 'news article' });
    expect(sourceItem(source, true)).toEqual({
      id: 'text',
      type: 'article-newspaper',
      title: 'A',
      author: [{ literal: 'B' }],
      'container-title': 'C',
      publisher: 'C',
      genre: 'news article',
      issued: { 'date-parts': [[2025, 10]], edtf: '2025-10' },
    });
  });

  test('keeps the reason for an inferred date, unless coders may not tell', () => {
    const source = aSource({
      title: 'A',
      author: 'B',
      publisher: 'C',
      written: '2025~',
      reason: 'R.',
    });
    expect(sourceItem(source, true)).toMatchObject({
      issued: { 'date-parts': [[2025]], circa: true },
      custom: { 'issued-basis': 'inferred' },
      note: 'Date inferred, not printed in the text: R.',
    });
    expect(sourceItem(source, false).note).toBe('Date inferred, not printed in the text.');
  });

  test('has the ways to it, the day on which it was seen there, and its copy in the note', () => {
    const source = aSource({
      title: 'A',
      author: 'B',
      publisher: 'C',
      address: 'https://example.org/a',
      archived: 'https://web.archive.org/web/1/https://example.org/a',
      accessed: '2024-05-12',
      doi: '10.1000/182',
    });
    expect(sourceItem(source, true)).toMatchObject({
      URL: 'https://example.org/a',
      DOI: '10.1000/182',
      accessed: { 'date-parts': [[2024, 5, 12]] },
      note: 'Archived copy: https://web.archive.org/web/1/https://example.org/a',
    });
  });

  test('gives a time with an unknown start in words, and one between two days as both', () => {
    expect(sourceItem(aSource({ written: '/2025-03' }), true).issued).toEqual({
      literal: 'start unknown, until March 2025',
      edtf: '/2025-03',
    });
    expect(sourceItem(aSource({ written: '2025-01/2025-02-03' }), true).issued).toEqual({
      'date-parts': [
        [2025, 1],
        [2025, 2, 3],
      ],
      edtf: '2025-01/2025-02-03',
    });
  });
});

test('the app is cited as CITATION.cff names it', () => {
  const dataset = aDataset().claim().build();
  const [snapshot] = dataset.snapshots;
  if (snapshot === undefined) throw new Error('The dataset has no year.');
  const seen = { year: 2026, month: 11, day: 5 };
  const { author, title } = viewItem(firstView(snapshot.id), dataset, 'https://example.org/', seen);
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(citation).toContain(`- name: ${printedName(author?.[0])}\n`);
  expect(citation).toContain(`title: "${title?.split(':')[0]}:`);
});

test('a view is cited with what it asks of ties at least', () => {
  const dataset = aDataset().claim().build();
  const [snapshot] = dataset.snapshots;
  if (snapshot === undefined) throw new Error('There is no snapshot.');
  const view = firstView(snapshot.id);
  const seen = { year: 2026, month: 11, day: 5 };
  const least = { sources: 2, claims: 0, ties: 0 };

  const { note } = viewItem(
    { ...view, choices: { ...view.choices, least } },
    dataset,
    'https://example.org/',
    seen,
  );

  expect(note).toContain('Only ties on at least 2 sources.');
});

test('the same words of one voice are quoted once', () => {
  const { claims } = aDataset()
    .claim({ id: 'a' })
    .claim({ passage: 'p.a', tenor: 'ambivalent' })
    .claim()
    .build();
  expect(claims).toHaveLength(3);
  expect(quotationsOf(claims, CITING).map(({ item }) => item.locator)).toEqual(['p.a', 'p.text.3']);
});

test('a misprint in a title is marked, in the fields and in both styles', () => {
  const source = aSource({ title: 'An era of great .power rivalry', sic: ['great .power'] });
  const item = sourceItem(source, true);

  expect(item.title).toBe('An era of great .power [sic] rivalry');
  for (const { reference } of STYLES) expect(reference(item)).toContain('.power [sic] rivalry');
});

describe('words that err', () => {
  const dataset = aDataset().claim({ id: 'a' }).erratum('slip', 'p.a').claim({ id: 'b' }).build();
  const told = 'Wrong: “words”. What is true of p.a. This is certain.';
  const quoted = (base: EvidenceBase) => {
    const errataOf = errataTold(dataset, base);
    return quotationsOf(dataset.claims, { ...CITING, errataOf });
  };

  test('are cited with what is said of them, in every style and in the fields', () => {
    const [erring, sound] = quoted(WHOLE_BASE);
    if (erring === undefined || sound === undefined) throw new Error('Expected two quotations.');

    expect(erring.item.annote).toContain(told);
    expect(sound.item.annote).not.toContain('Wrong');
    for (const { quotation } of STYLES) {
      expect(quotation(erring).split('\n').at(-1)).toBe(told);
      expect(quotation(sound)).not.toContain('Wrong');
    }
  });

  test('are cited alone where coders may not tell', () => {
    const [erring] = quoted({ ...WHOLE_BASE, withoutSources: new Set(['another' as SourceId]) });

    expect(JSON.stringify(erring)).not.toContain('Wrong');
  });
});

test('words whose page is known are found by it, and others by their number in the data', () => {
  const { claims } = aDataset()
    .claim({ id: 'paged' })
    .claim({ id: 'unpaged' })
    .changed(({ passages: [passage] }) => {
      if (passage !== undefined) passage.pages = '12–13';
    })
    .build();
  expect(
    claims.map((claim) => {
      const { item, place } = quotationOf(claim, {
        data: 'v',
        codersTell: true,
        errataOf: () => [],
      });
      return [item.locator, item.label, place];
    }),
  ).toEqual([
    ['12–13', 'page', 'pp. 12–13'],
    ['p.unpaged', undefined, 'passage p.unpaged'],
  ]);
});

describe('the five sources', () => {
  const { dataset } = compose('data');
  const items = dataset.sources.map((source) => sourceItem(source, true));

  test('are cited with what they print and nothing else', () => {
    const [chicago, apa] = STYLES.map(({ reference }) => items.map(reference));
    expect(chicago).toMatchInlineSnapshot(`
      [
        "“How China sees North Korea's rapprochement with Russia.” News analysis, [ca. August 2022].",
        "Lee Hyo-jin. “N. Korea-Russia relations strengthen despite Ukraine peace talks.” The Korea Times, [ca. March 30, 2025].",
        "Untitled news article. [ca. September 7, 2022].",
        "Berra Kızılyazı. “Russia-North Korea Rapprochement in the Context of the Ukraine Crisis.” Analysis, [ca. March 18, 2025].",
        "“North Korea’s strategic play in an era of great .power [sic] confrontation.” Analysis, [ca. October 2025].",
      ]
    `);
    expect(apa).toMatchInlineSnapshot(`
      [
        "How China sees North Korea's rapprochement with Russia [News analysis]. ([ca. 2022, August]).",
        "Lee Hyo-jin. ([ca. 2025, March 30]). N. Korea-Russia relations strengthen despite Ukraine peace talks. The Korea Times.",
        "[Untitled news article]. ([ca. 2022, September 7]).",
        "Berra Kızılyazı. ([ca. 2025, March 18]). Russia-North Korea Rapprochement in the Context of the Ukraine Crisis [Analysis].",
        "North Korea’s strategic play in an era of great .power [sic] confrontation [Analysis]. ([ca. 2025, October]).",
      ]
    `);
  });

  test('give citations and quotations without the word of a missing value', () => {
    const errataOf = errataTold(dataset, WHOLE_BASE);
    const citing = { data: dataset.version, codersTell: true, errataOf };
    const quotations = dataset.claims.map((claim) => quotationOf(claim, citing));
    const texts = STYLES.flatMap(({ reference, quotation }) => [
      ...items.map(reference),
      ...quotations.map(quotation),
    ]);
    expect(texts.length).toBeGreaterThan(700);
    const all = JSON.stringify([texts, items, quotations.map(({ item }) => item)]);
    expect(all).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
  });

  test('keep every author, title and publisher that the data has, and add none', () => {
    for (const [index, source] of dataset.sources.entries()) {
      const item = items[index];
      expect(item?.title?.replaceAll(' [sic]', '') ?? null).toBe(source.title);
      const printed = item?.custom?.['author-printed'] ?? printedName(item?.author?.[0]);
      expect(printed ?? null).toBe(source.author);
      expect(item?.publisher ?? null).toBe(source.publisher);
      expect(item?.issued?.edtf).toBe(source.written?.when.text);
    }
  });
});
