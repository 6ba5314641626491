import { type Entry, parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { quotationsOf, sourceItem, viewItem } from '../../../src/export/cite/cited.ts';
import { type CslItem, onOneLine } from '../../../src/export/cite/csl.ts';
import { REFERENCE_FORMATS } from '../../../src/export/cite/formats.ts';
import { linkOf } from '../../../src/state/address/links.ts';
import { firstView, withKnownBy } from '../../../src/state/view.ts';
import { knownDates } from '../../arbitraries.ts';
import { aSource, CITING, personNames, sourceWishes, texts } from './made-sources.ts';
import { type RisRecord, readRis } from './read-ris.ts';

const RUNS = { numRuns: 150 };

async function written(name: string, items: readonly CslItem[]): Promise<string> {
  const format = REFERENCE_FORMATS.find((each) => each.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  return format.write(items);
}

async function bibtexOf(items: readonly CslItem[]): Promise<readonly Entry[]> {
  const { entries, errors } = parse(await written('BibTeX', items), {
    english: false,
    sentenceCase: false,
    caseProtection: false,
  });
  expect(errors).toEqual([]);
  return entries;
}

async function risOf(items: readonly CslItem[]) {
  return readRis(await written('RIS', items));
}

/** Items of sources with a quotation and an address, and of every text that such fields may hold. */
const items: fc.Arbitrary<CslItem> = fc
  .record({ wish: sourceWishes, reason: fc.option(texts), annote: fc.option(texts) })
  .map(({ wish, reason, annote }) => ({
    ...sourceItem(aSource({ ...wish, ...(reason === null ? {} : { reason }) }), true),
    ...(annote === null ? {} : { annote: onOneLine(annote) }),
  }));

const lists = fc.array(items, { minLength: 1, maxLength: 3 });

test('CSL-JSON, read again, gives the same items', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (list) => {
      expect(JSON.parse(await written('CSL-JSON', list))).toEqual(list);
    }),
    RUNS,
  );
});

test('RIS, read again, gives persons by family and given names', async () => {
  await fc.assert(
    fc.asyncProperty(personNames, personNames, async (family, given) => {
      const item = sourceItem(aSource({ person: { family, given } }), true);
      const [record] = await risOf([item]);
      const [author] = record?.AU ?? [];
      expect(author?.last_name).toBe(family);
      expect(author?.first_name).toBe(given);
    }),
    RUNS,
  );
});

describe('BibTeX, read again', () => {
  test('gives every field of every item', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const entries = await bibtexOf(list);
        expect(entries.map(({ fields }) => toldByBibtex(fields))).toEqual(
          list.map(expectedOfBibtex),
        );
        expect(new Set(entries.map(({ key }) => key)).size).toBe(list.length);
      }),
      RUNS,
    );
  });

  test('gives the year of a guessed date as a year', async () => {
    const dated = (written: string, reason?: string) =>
      sourceItem(aSource({ written, ...(reason === undefined ? {} : { reason }) }), true);
    const entries = await bibtexOf([
      dated('2025-03-30~', 'R.'),
      dated('2025?'),
      dated('2025', 'R.'),
      dated('2024/2025'),
    ]);
    expect(entries.map(({ fields }) => fields.year)).toEqual(['2025', '2025', '2025', undefined]);
    expect(entries.at(-1)?.fields.date).toBe('2024/2025');
  });
});

describe('RIS, read again', () => {
  test('gives every field of every item', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const records = await risOf(list);
        expect(records).toHaveLength(list.length);
        expect(records.map(toldByRis)).toEqual(list.map(expectedOfRis));
      }),
      RUNS,
    );
  });

  test('gives a name in one piece, and the parts of one that has commas in their order', async () => {
    const named = (author: string) => sourceItem(aSource({ author }), true);
    const [plain, parted] = await risOf([named('Berra Kızılyazı'), named('Kim, Il, Jr')]);
    expect(plain?.AU).toEqual([
      { last_name: 'Berra Kızılyazı', first_name: '', initials: '', suffix: '' },
    ]);
    expect(parted?.AU).toEqual([
      { last_name: 'Kim', first_name: 'Il', initials: '', suffix: 'Jr' },
    ]);
  });

  test('gives a guessed date with its marks, and one of two ends in words', async () => {
    const records = await risOf([
      sourceItem(aSource({ written: '2025-03-30~', reason: 'R.' }), true),
      sourceItem(aSource({ written: '2024/2025' }), true),
    ]);
    expect(records.map((record) => record.DA)).toEqual([
      [{ year: '2025', month: '03', day: '30', info: 'about 30 March 2025, inferred' }],
      [{ year: '', month: '', day: '', info: '2024 to 2025' }],
    ]);
    expect(records[1]).not.toHaveProperty('PY');
  });
});

describe('the view', () => {
  const { dataset } = compose('data');
  const seen = { year: 2026, month: 1, day: 5 };
  const [snapshot] = dataset.snapshots;
  if (snapshot === undefined) throw new Error('The dataset has no year.');
  const view = firstView(snapshot.id);

  test('keeps its link, version and day in every format', async () => {
    await fc.assert(
      fc.asyncProperty(knownDates, async (knownBy) => {
        const dated = withKnownBy(view, knownBy);
        const link = linkOf(
          { view: dated, mark: { version: '0123456789ab', drew: null } },
          'https://example.org/a_b/~c/%20x;y/',
        );
        const list = [viewItem(dated, dataset, link, seen)];
        const [entry] = await bibtexOf(list);
        expect(entry?.fields).toMatchObject({
          url: link,
          version: dataset.version,
          urldate: '2026-01-05',
          note: list[0]?.note,
        });
        const [record] = await risOf(list);
        expect(record).toMatchObject({
          TY: ['DATA'],
          UR: [link.replace(';', '%3B')],
          ET: [dataset.version],
          Y2: ['2026/01/05'],
          N1: [list[0]?.note],
        });
      }),
      { numRuns: 50 },
    );
  });

  test('has its quotations word for word, each under a key of its own', async () => {
    const list = quotationsOf(dataset.claims, { ...CITING, data: dataset.version }).map(
      ({ item }) => item,
    );
    const entries = await bibtexOf(list);
    expect(entries.map(({ fields }) => fields.annote)).toEqual(list.map(({ annote }) => annote));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(list.length);
    const records = await risOf(list);
    expect(records.map((record) => record.N1?.at(-1))).toEqual(list.map(({ annote }) => annote));
  });
});

function toldByBibtex(fields: Entry['fields']) {
  return {
    title: fields.title,
    author: fields.author?.map(({ name, lastName, firstName }) => name ?? [lastName, firstName]),
    journal: fields.journal,
    publisher: fields.publisher,
    genre: fields.type,
    // The parser takes the "~" of EDTF for a space; the year has its mark.
    date: fields.date,
    year: fields.year,
    note: fields.note,
    annote: fields.annote,
    doi: fields.doi,
    url: fields.url,
    urldate: fields.urldate,
  };
}

function expectedOfBibtex({
  title,
  author,
  publisher,
  genre,
  issued,
  note,
  annote,
  DOI,
  URL: address,
  accessed,
  ...item
}: CslItem) {
  const [, digits = '', mark = ''] = /^([\d-]+)(.?)$/.exec(issued?.edtf ?? '') ?? [];
  return {
    title: title ?? `[Untitled ${genre ?? 'document'}]`,
    author: author?.map((name) => ('literal' in name ? name.literal : [name.family, name.given])),
    journal: item['container-title'],
    publisher: publisher === undefined ? undefined : [publisher],
    genre,
    date: mark === '?' ? `${digits}?` : digits,
    year: digits.slice(0, 4),
    note,
    annote,
    doi: DOI?.replaceAll('$', '%24'),
    url: address?.replaceAll('$', '%24'),
    urldate: accessed?.['date-parts']?.[0].map((part) => String(part).padStart(2, '0')).join('-'),
  };
}

function toldByRis({ TI, T2, PB, M3, PY, N1, UR, DO }: RisRecord) {
  return { TI, T2, PB, M3, PY, N1, UR, DO };
}

function expectedOfRis({
  title,
  publisher,
  genre,
  issued,
  note,
  annote,
  DOI,
  URL: address,
  ...item
}: CslItem) {
  const notes = [note, annote].filter((each) => each !== undefined);
  return {
    TI: [title ?? `[Untitled ${genre ?? 'document'}]`],
    T2: item['container-title'] && [item['container-title']],
    PB: publisher && [publisher],
    M3: genre && [genre],
    PY: [issued?.edtf?.slice(0, 4)],
    N1: notes.length === 0 ? undefined : notes,
    UR: address && [address.replaceAll(';', '%3B')],
    DO: DOI && [DOI],
  };
}
