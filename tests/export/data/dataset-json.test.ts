import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import type { DatasetJson } from '../../../src/dataset/format.ts';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { readDatasetText } from '../../../src/dataset/read-dataset.ts';
import { datasetJson } from '../../../src/export/data/dataset-json.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import {
  codersMayTell,
  type EvidenceBase,
  isWhole,
  restrictedTo,
  WHOLE_BASE,
} from '../../../src/model/evidence-base.ts';
import { datasets, datasetsWithBase, networksOf, RUNS, toldBy } from '../../arbitraries.ts';
import { aDataset, opened } from '../../builder.ts';
import { hostileFiles, hostileViews } from './taken.ts';

const corpus = compose('data').dataset;

/** The dataset that a reader gets who opens the file of another. */
function reopened(dataset: Dataset, base: EvidenceBase = WHOLE_BASE): Dataset {
  const reading = readDatasetText(datasetJson(dataset, base));
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join('\n'));
  return reading.dataset;
}

describe('a whole dataset, written and read again', () => {
  test('is the corpus that it was', () => {
    expect(reopened(corpus)).toEqual(corpus);
  });

  test('is the dataset that it was', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(reopened(dataset)).toEqual(dataset);
      }),
      RUNS,
    );
  });

  test('is the dataset that it was, whatever its words are', () => {
    fc.assert(
      fc.property(hostileFiles.map(opened), (dataset) => {
        expect(reopened(dataset)).toEqual(dataset);
      }),
      RUNS,
    );
  });
});

/** How every tie stands, by ids. */
function standingsOf(dataset: Dataset) {
  return networksOf(dataset).map(({ ties, pairs }) => [
    [...pairs],
    [...ties.values()].map((standing) => [
      standing.tie.id,
      standing.state,
      standing.tenor,
      standing.disputed,
      standing.evidence.map(({ id }) => id),
      standing.opposing.map(({ id }) => id),
      standing.context.map(({ id }) => id),
      standing.divisions.map(({ id }) => id),
    ]),
  ]);
}

describe('a dataset on some of its evidence, written and read again', () => {
  test('gives the same network at every moment', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset, base }) => {
        const again = reopened(dataset, base);
        const restricted = restrictedTo(dataset, base);
        expect(standingsOf(again)).toEqual(standingsOf(restricted));
        if (codersMayTell(base)) {
          expect(toldBy(networksOf(again))).toBe(toldBy(networksOf(restricted)));
          expect(again.errata).toEqual(restricted.errata);
        }
        expect(again.passages.map(({ exact }) => exact)).toEqual(
          restricted.passages.map(({ exact }) => exact),
        );
        expect(again.snapshots.map(({ caption }) => caption.length)).toEqual(
          restricted.snapshots.map(({ caption }) => caption.length),
        );
      }),
      RUNS,
    );
  });

  test('gives the same network for the corpus without any one of its documents', () => {
    for (const { id } of corpus.sources) {
      const base = { ...WHOLE_BASE, withoutSources: new Set([id]) };
      expect(standingsOf(reopened(corpus, base))).toEqual(standingsOf(restrictedTo(corpus, base)));
    }
  });

  test('is accepted whatever its words are', () => {
    fc.assert(
      fc.property(hostileViews, ({ dataset, base }) => {
        expect(standingsOf(reopened(dataset, base))).toEqual(
          standingsOf(restrictedTo(dataset, base)),
        );
      }),
      RUNS,
    );
  });

  test('has a version that hashes everything else in it', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset, base }) => {
        fc.pre(!isWhole(base));
        const { version, ...content }: DatasetJson = JSON.parse(datasetJson(dataset, base));
        const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
        expect(version).toBe(hash.slice(0, 12));
      }),
      { numRuns: 50 },
    );
  });

  test('says what was left out, and of which data it is a part', () => {
    const dataset = aDataset().source('one').source('two').claim({ source: 'one' }).build();
    const [, two] = dataset.sources;
    const withoutSources = new Set(two === undefined ? [] : [two.id]);
    const { about } = reopened(dataset, { ...WHOLE_BASE, withoutSources });

    expect(about).toEqual([
      {
        heading: 'What counts here',
        paragraphs: [
          'This is a part of data version 0123456789ab.',
          'Without the sources: The title of two.',
        ],
      },
    ]);
  });

  test('keeps no word of coders, and no name of what is not told, without a document', () => {
    const secret = 'A word of a coder.';
    const dataset = aDataset()
      .event('heard')
      .event('unheard')
      .speaker('silent', { name: 'A silent speaker' })
      .claim({ source: 'one', event: 'heard', note: secret })
      .claim({ source: 'two', event: 'unheard' })
      .claim({ source: 'one', id: 'x' })
      .erratum('e', 'p.x')
      .onRecord({ label: secret, note: secret })
      .changed((file) => {
        const grounded = { basis: 'inferred' as const, reason: secret };
        for (const { time } of file.claims) Object.assign(time, grounded);
        for (const source of file.sources) {
          Object.assign(source.written ?? {}, grounded);
          source.note = secret;
        }
        file.coders.push({ id: 'first', name: 'First coder', when: null, note: secret });
        for (const each of [...file.actors, ...file.speakers]) each.note = secret;
        for (const event of file.events) event.outside = { time: '2022', document: secret };
      })
      .build();
    const two = dataset.sources.filter(({ id }) => id === 'two').map(({ id }) => id);
    const base = { ...WHOLE_BASE, withoutSources: new Set(two) };

    expect(datasetJson(dataset, WHOLE_BASE)).toContain(secret);
    const text = datasetJson(dataset, base);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('What is true of');
    expect(text).not.toContain('silent');
    expect(text).not.toContain('unheard');
    expect(text).toContain('The event heard');
  });
});
