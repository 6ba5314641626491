import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../src/model/comparison.ts';
import type { ActorId, Dataset } from '../../../src/model/dataset.ts';
import { networkAt } from '../../../src/model/network.ts';
import {
  changesInBrief,
  proseAsText,
  proseOf,
  type Sentence,
  sentenceAsText,
  spanOf,
  turnInWords,
} from '../../../src/model/words/prose.ts';
import { sourceInWords } from '../../../src/model/words/words.ts';
import { datasetFiles, datasets, MOMENTS, RUNS } from '../../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn, opened } from '../../builder.ts';

const nameOf = (actor: ActorId) => actor.toUpperCase();
const FORTH = { before: 2022, after: 2024 };
const BACK = { before: 2024, after: 2022 };

function changesIn(dataset: Dataset, { before, after } = FORTH) {
  return comparisonOf(networkIn(before, dataset), networkIn(after, dataset));
}

function proseIn(builder: DatasetBuilder, years = FORTH) {
  return proseOf(changesIn(builder.build(), years), years, nameOf);
}

/** The only sentence, without the name of the tie that it begins with. */
function sentenceIn(builder: DatasetBuilder, years = FORTH): string {
  const [sentence, ...others] = proseIn(builder, years).sentences;
  if (sentence === undefined || others.length > 0) throw new Error('Expected one sentence.');
  const [subject = ''] = sentence.clauses.map(({ words }) => words);
  return sentenceAsText(sentence).slice(subject.length + 1);
}

const moment = fc.constantFrom(...MOMENTS);
const comparisons = fc
  .tuple(datasets, moment, moment)
  .map(([dataset, before, after]) =>
    comparisonOf(networkAt(dataset, before), networkAt(dataset, after)),
  );

const notesOf = (sentence: Sentence) => sentence.clauses.flatMap(({ notes }) => notes);

describe('what is told of a tie', () => {
  test('begins with its kind and its actors', () => {
    const [sentence] = proseIn(aDataset().claim()).sentences;

    expect(sentence?.clauses[0]).toEqual({
      words: 'Relations of military (DPRK → RUSSIA)',
      notes: [],
    });
  });

  test.each([
    [
      'that appeared against a denial',
      aDataset().claim({ source: 'a', stance: 'denies' }).claim({ source: 'b', time: '2024' }),
      'is attested as cooperative in 2024 [1]; denied in 2022 [2].',
    ],
    [
      'that ended with a denial',
      aDataset()
        .claim({ source: 'a', tenor: 'conflictual' })
        .claim({ source: 'b', time: '2024', stance: 'denies' }),
      'is attested as conflictual in 2022 [1]; denied in 2024 [2].',
    ],
    [
      'that is unknown before',
      aDataset().claim({ time: '2024' }),
      'is attested as cooperative in 2024 [1]; of 2022 no source asserts anything of the two.',
    ],
    [
      'that is unknown after',
      aDataset().claim(),
      'is attested as cooperative in 2022 [1]; of 2024 no source asserts anything of the two.',
    ],
    [
      'of which there is a mere forecast',
      aDataset().claim().claim({ source: 'b', time: '2024', modality: 'forecast' }),
      'is attested as cooperative in 2022 [1]; only forecast or supposed for 2024 [2].',
    ],
    [
      'that changed its tenor',
      aDataset().claim().claim({ time: '2024', tenor: 'conflictual' }),
      'is attested as cooperative in 2022 [1] and attested as conflictual in 2024 [1].',
    ],
    [
      'that is now taken for granted',
      aDataset().claim().claim({ time: '2024', directness: 'presupposed' }),
      'is attested as cooperative in 2022 [1] and taken for granted as cooperative in 2024 [1].',
    ],
    [
      'that came from the public record to the sources',
      aDataset().onRecord().claim({ time: '2024' }),
      'is on public record alone as cooperative in 2022 [1] and attested as cooperative in 2024 [2].',
    ],
    [
      'that stayed',
      aDataset().claim({ time: '2022/2024' }),
      'is attested as cooperative in 2022 [1] and still attested as cooperative in 2024 [1].',
    ],
  ])('%s', (_what, builder, sentence) => {
    expect(sentenceIn(builder)).toBe(sentence);
  });

  test('says of silence about it that the sources speak of the two', () => {
    const builder = aDataset()
      .claim({ time: '2024' })
      .claim({ time: '2022/2024', relation: 'alliance' });

    const text = proseAsText(proseIn(builder), FORTH);

    expect(text).toContain(
      'Relations of military (DPRK → RUSSIA) is attested as cooperative in 2024 [1]; of 2022 the sources assert something of the two, but not this.',
    );
  });

  test('says that it is disputed, and by a source that can be looked up', () => {
    const builder = aDataset()
      .claim({ source: 'a', time: '2022/2024' })
      .claim({ source: 'b', time: '2024', stance: 'disputes' });
    const prose = proseIn(builder);

    expect(sentenceIn(builder)).toContain('attested as cooperative, disputed, in 2024');
    expect(prose.works.join()).toContain('The title of b');
  });

  test('says of what is carried forward that it is', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' });

    expect(sentenceIn(builder)).toContain('carried forward as cooperative into 2024');
  });

  test('does not say that no source speaks where one disputes what is carried forward', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2024', stance: 'disputes' });

    expect(sentenceIn(builder)).not.toContain('no source speaks');
  });

  test('says what changed of a tie that both years know from the public record alone', () => {
    const builder = aDataset()
      .onRecord()
      .onRecord({ time: '2024', tenor: 'conflictual', document: 'Another document' });

    expect(proseIn(builder).sentences.map(({ turn }) => turn)).toEqual(['changed']);
    expect(sentenceIn(builder)).toMatch(/cooperative.*conflictual/);
  });

  test('does not say "on public record alone" where a source disputes it', () => {
    const builder = aDataset()
      .onRecord({ time: '2022/2024' })
      .claim({ time: '2024', stance: 'disputes' });

    expect(sentenceIn(builder)).toMatch(
      /on public record as cooperative, disputed, in 2024 \[1, 2\]/,
    );
  });

  test('backwards in time begins with the year that it comes from', () => {
    const builder = aDataset().claim().claim({ time: '2024', tenor: 'conflictual' });

    expect(sentenceIn(builder, BACK)).toBe(
      'is attested as conflictual in 2024 [1] and attested as cooperative in 2022 [1].',
    );
  });
});

describe('the works of a comparison', () => {
  test('are numbered in the order in which they are first cited, and listed once', () => {
    const builder = aDataset()
      .onRecord({ relation: 'alliance', time: '2022/2024' })
      .claim({ source: 'b', relation: 'diplomacy', time: '2022/2024' })
      .claim({ source: 'a', time: '2024' })
      .claim({ source: 'b', time: '2024' });
    const prose = proseIn(builder);

    expect(prose.works).toEqual([
      'A document',
      'Author not named, “The title of b”, publisher not named, October 2025.',
      'Author not named, “The title of a”, publisher not named, October 2025.',
    ]);
    expect(notesOf(prose.sentences[2] as Sentence).map(({ number }) => number)).toEqual([2, 3]);
  });

  test('have dense numbers from 1 on, each work one number', () => {
    fc.assert(
      fc.property(comparisons, (each) => {
        const { sentences, works } = proseOf(each, FORTH, nameOf);
        const firstCited = [...new Set(sentences.flatMap(notesOf).map(({ number }) => number))];

        expect(firstCited).toEqual(works.map((_, index) => index + 1));
        expect(new Set(works).size).toBe(works.length);
      }),
      RUNS,
    );
  });

  test('stand behind every stretch but those that tell of silence', () => {
    fc.assert(
      fc.property(comparisons, (each) => {
        proseOf(each, FORTH, nameOf).sentences.forEach(({ clauses: [, ...told] }, index) => {
          const silent = [each[index]?.before, each[index]?.after].filter((is) => is === null);

          expect(told).toHaveLength(2);
          expect(told.filter(({ notes }) => notes.length === 0)).toHaveLength(silent.length);
        });
      }),
      RUNS,
    );
  });

  test('lead to words of that work about that tie, or to a document on record about it', () => {
    fc.assert(
      fc.property(comparisons, (each) => {
        const { sentences, works } = proseOf(each, FORTH, nameOf);
        sentences.forEach((sentence, index) => {
          const { before, after } = each[index] ?? {};
          const evidence = [before, after].flatMap((standing) =>
            standing === null || standing === undefined
              ? []
              : [...standing.evidence, ...standing.opposing],
          );
          const documents = sentence.tie.publicRecord.map(({ document }) => document);
          for (const { number, claim } of notesOf(sentence)) {
            const work = works[number - 1];
            if (claim === null) expect(documents).toContain(work);
            else {
              expect(work).toBe(sourceInWords(claim.source));
              expect(sentence.tie.claims).toContain(claim);
              expect(evidence).toContain(claim);
            }
          }
        });
      }),
      RUNS,
    );
  });
});

describe('telling comparisons', () => {
  test('takes one sentence for each, in their order', () => {
    fc.assert(
      fc.property(comparisons, (each) => {
        const { sentences } = proseOf(each, FORTH, nameOf);

        const told = sentences.map(({ tie, turn, basis }) => [tie, turn, basis]);
        expect(told).toEqual(each.map(({ tie, turn, basis }) => [tie, turn, basis]));
      }),
      RUNS,
    );
  });

  test('gives the same words again, whatever the order of claims in the file', () => {
    const orders = fc.tuple(datasetFiles, moment, moment).chain(([file, before, after]) =>
      fc.record({
        file: fc.constant(file),
        claims: fc.shuffledSubarray(file.claims, { minLength: file.claims.length }),
        moments: fc.constant([before, after] as const),
      }),
    );
    fc.assert(
      fc.property(orders, ({ file, claims, moments: [before, after] }) => {
        const textOf = (dataset: Dataset) => {
          const each = comparisonOf(networkAt(dataset, before), networkAt(dataset, after));
          return proseAsText(proseOf(each, FORTH, nameOf), FORTH);
        };

        expect(textOf(opened({ ...file, claims }))).toBe(textOf(opened(file)));
      }),
      RUNS,
    );
  });

  test('as plain text is a paragraph, then the works by number', () => {
    const builder = aDataset().claim({ time: '2024' }).onRecord();

    expect(proseAsText(proseIn(builder), FORTH)).toBe(
      [
        'Between 2022 and 2024: Relations of military (DPRK → RUSSIA) is on public record alone as cooperative in 2022 [1] and attested as cooperative in 2024 [2].',
        '[1] A document',
        '[2] Author not named, “The title of text”, publisher not named, October 2025.',
      ].join('\n'),
    );
  });

  test('cites two works for one stretch in one pair of brackets', () => {
    const builder = aDataset().claim({ source: 'a' }).claim({ source: 'b' });

    expect(sentenceIn(builder)).toContain('attested as cooperative in 2022 [1, 2];');
  });

  test('says where there is nothing to tell', () => {
    expect(proseAsText(proseIn(aDataset()), FORTH)).toBe(
      'Between 2022 and 2024 no change is shown that these sources tell.',
    );
  });
});

describe('the counts of a comparison', () => {
  test('are one sentence, without turns that no tie took', () => {
    const dataset = aDataset()
      .claim({ time: '2022/2024' })
      .claim({ relation: 'war', time: '2022/2024' })
      .claim({ relation: 'alliance', time: '2024' })
      .claim({ from: 'china' })
      .build();

    expect(changesInBrief(changesIn(dataset), FORTH)).toBe(
      'Between 2022 and 2024: of 4 ties, 1 appeared, 1 unknown in 2024, 2 stayed.',
    );
  });

  test('say so where there is no tie', () => {
    expect(changesInBrief([], FORTH)).toBe('Between 2022 and 2024 no tie is shown.');
  });

  test('name the years in the order in which they are compared', () => {
    expect(spanOf(FORTH)).toBe('Between 2022 and 2024');
    expect(spanOf(BACK)).toBe('From 2024 back to 2022');
    expect(turnInWords('unknown before', BACK)).toBe('unknown in 2024');
    expect(turnInWords('unknown after', BACK)).toBe('unknown in 2022');
  });
});
