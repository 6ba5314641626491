import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../src/model/comparison.ts';
import { asserts } from '../../../src/model/coverage.ts';
import type { ActorId, Dataset } from '../../../src/model/dataset.ts';
import { networkAt } from '../../../src/model/network.ts';
import { claimsIn } from '../../../src/model/standing.ts';
import { actorsOf, type PairId } from '../../../src/model/tie.ts';
import { comparedMoments } from '../../../src/model/time/moment.ts';
import {
  changeInWords,
  type Prose,
  proseAsText,
  proseOf,
  type Sentence,
  sentenceAsText,
} from '../../../src/model/words/prose.ts';
import { changesInBrief, spanOf, turnInWords } from '../../../src/model/words/turn-words.ts';
import { sourceInWords } from '../../../src/model/words/words.ts';
import { datasetFiles, datasets, MOMENTS, RUNS } from '../../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn, opened, yearsToCompare } from '../../builder.ts';

const nameOf = (actor: ActorId) => actor.toUpperCase();
const pairName = (pair: PairId) => actorsOf(pair).map(nameOf).join(' – ');
const ADDRESS = 'https://example.org/?view=compare';
const YEARS = yearsToCompare(2022, 2024);

function changesIn(dataset: Dataset) {
  return comparisonOf(networkIn(2022, dataset), networkIn(2024, dataset));
}

function proseIn(builder: DatasetBuilder) {
  return proseOf(changesIn(builder.build()), YEARS, nameOf);
}

function textIn(prose: Prose): string {
  return proseAsText(prose, YEARS, { pairName, address: ADDRESS });
}

/** The only sentence. */
function sentenceIn(builder: DatasetBuilder): string {
  const [sentence, ...others] = proseIn(builder).sentences;
  if (sentence === undefined || others.length > 0) throw new Error('Expected one sentence.');
  return sentenceAsText(sentence);
}

const moment = fc.constantFrom(...MOMENTS);
const comparisons = fc
  .tuple(datasets, moment, moment)
  .map(([dataset, before, after]) =>
    comparisonOf(networkAt(dataset, before), networkAt(dataset, after)),
  );

const notesOf = (sentence: Sentence) => sentence.clauses.flatMap(({ notes }) => notes);

describe('what is told of a tie', () => {
  const ARMS = 'Relations of military, DPRK → RUSSIA';
  const HELP = `${ARMS}, cooperative`;

  test.each([
    [
      'that a source denies of the earlier year',
      aDataset().claim({ source: 'a', stance: 'denies' }).claim({ source: 'b', time: '2024' }),
      `Turned: ${ARMS}, denied in 2022 (one source [1]), cooperative in 2024 (one source [2]).`,
    ],
    [
      'that a source denies of the later year',
      aDataset()
        .claim({ source: 'a', tenor: 'unstated' })
        .claim({ source: 'b', time: '2024', stance: 'denies' }),
      `Turned: ${ARMS}, told in 2022 (one source [1]), denied in 2024 (one source [2]).`,
    ],
    [
      'whose words say since when',
      aDataset().claim({ time: '2023-04/..' }),
      `New: ${HELP} (one source [1]), since April 2023, as one source says [1]. Of 2022 no source asserts anything of the two.`,
    ],
    [
      'whose words say until when',
      aDataset().claim({ time: '2012/2023' }),
      `Ended: ${HELP} (one source [1]), 2012 to 2023, as one source says [1].`,
    ],
    [
      'that is unknown before',
      aDataset().claim({ time: '2024' }),
      `In 2024: ${HELP} (one source [1]). Of 2022 no source asserts anything of the two.`,
    ],
    [
      'that is unknown after',
      aDataset().claim({ source: 'a' }).claim({ source: 'b' }),
      `In 2022: ${HELP} (2 sources [1, 2]). Of 2024 no source asserts anything of the two.`,
    ],
    [
      'of which there is a mere forecast',
      aDataset().claim().claim({ source: 'b', time: '2024', modality: 'forecast' }),
      `In 2022: ${HELP} (one source [1]). Of 2024 it is only forecast or supposed.`,
    ],
    [
      'that has another tenor',
      aDataset().claim().claim({ time: '2024', tenor: 'conflictual' }),
      `Turned: ${ARMS}, cooperative in 2022 (one source [1]), conflictual in 2024 (one source [1]).`,
    ],
    [
      'that is now taken for granted',
      aDataset().claim().claim({ time: '2024', directness: 'presupposed' }),
      `In both years: ${HELP}. 2022: one source [1]; 2024: one source, taking it for granted [1].`,
    ],
    [
      'that came from the public record to the sources',
      aDataset().onRecord({ time: '2022/2023' }).claim({ time: '2024' }),
      `In both years: ${HELP}. 2022: on public record [1]; 2024: one source [2].`,
    ],
    [
      'that another document dates',
      aDataset().claim({ basis: 'outside' }).claim({ time: '2024' }),
      `In both years: ${HELP}. 2022: told by a source, dated from elsewhere [1, 2]; 2024: one source [2].`,
    ],
    [
      'that is an act',
      aDataset().claim({ kind: 'event', time: '2022-03' }),
      `In 2022: ${HELP} (one source, acts only [1]). An act belongs to its day: of 2024 it tells nothing.`,
    ],
    [
      'that is an act of each year',
      aDataset().claim({ kind: 'event' }).claim({ kind: 'event', time: '2024' }),
      `In both years: ${HELP}. 2022: one source, acts only [1]; 2024: one source, acts only [1].`,
    ],
    [
      'that is carried forward',
      aDataset().source('early', '2022-09-07').claim({ source: 'early', time: '2022/..' }),
      `Carried forward into 2024: ${HELP}. 2022: one source [1]; 2024: last told of 2022, by one source [1].`,
    ],
    [
      'that is carried forward into both years',
      aDataset().source('early', '2015').claim({ source: 'early', time: '2012/..' }),
      `Carried forward into both years: ${HELP}. 2022: last told of 2015, by one source [1]; 2024: last told of 2015, by one source [1].`,
    ],
    [
      'that one source says and another takes for granted',
      aDataset().claim({ source: 'a' }).claim({ source: 'b', directness: 'presupposed' }),
      `In 2022: ${HELP} (one source; another takes it for granted [1, 2]). Of 2024 no source asserts anything of the two.`,
    ],
    [
      'of which voices tell differently',
      aDataset()
        .claim({ id: 'x', source: 'a' })
        .claim({ id: 'y', source: 'b' })
        .disagreement('how', ['x'], ['y']),
      `In 2022: ${HELP} (2 sources [1, 2]). Of 2024 no source asserts anything of the two. Answered differently in 2022: What of how? [1, 2]`,
    ],
    [
      'on which sources disagree',
      aDataset()
        .claim({ source: 'a', time: '2022/2024' })
        .claim({ source: 'b', time: '2024', stance: 'disputes' }),
      `Stayed: ${HELP}. 2022: one source [1]; 2024: one source [1]. Disputed in 2024 [2].`,
    ],
    [
      'against which a voice answers a question, by the question alone',
      aDataset()
        .claim({ id: 'x', source: 'a', time: '2022/2024' })
        .claim({ id: 'y', source: 'b', time: '2024', stance: 'disputes' })
        .claim({ id: 'z', source: 'c', time: '2024', stance: 'disputes' })
        .disagreement('how', ['x'], ['y']),
      `Stayed: ${HELP}. 2022: one source [1]; 2024: one source [1]. Disputed in 2024 [2]. Answered differently in 2024: What of how? [1, 3]`,
    ],
    [
      'whose tenor is told of one moment only',
      aDataset().claim({ tenor: 'unstated' }).claim({ time: '2024' }),
      `In both years: ${ARMS}. 2022: one source [1]; 2024: cooperative, one source [1].`,
    ],
    [
      'whose tenors differ but for a voice',
      aDataset().claim().claim({ tenor: 'conflictual' }).claim({ time: '2024' }),
      `In both years: ${ARMS}. 2022: one source [1]; 2024: cooperative, one source [1].`,
    ],
    [
      'which one voice grants and limits',
      aDataset()
        .claim({ source: 'a', time: '2022/2024' })
        .claim({ source: 'a', time: '2024', stance: 'disputes' }),
      `Stayed: ${HELP}. 2022: one source [1]; 2024: one source [1]. Qualified in 2024 [1].`,
    ],
    [
      'which one voice grants and limits beside a record',
      aDataset()
        .claim({ source: 'a' })
        .claim({ source: 'a', stance: 'disputes' })
        .onRecord({ time: '2022-03' }),
      `In 2022: ${HELP} (one source [1]). Of 2024 no source asserts anything of the two. Qualified in 2022 [1].`,
    ],
    [
      'that is carried forward as it was disputed',
      aDataset()
        .source('a', '2022-09')
        .claim({ source: 'a', time: '2022/..' })
        .source('b', '2022-09')
        .claim({ source: 'b', time: '2022/..', stance: 'disputes' }),
      `Carried forward into 2024: ${HELP}. 2022: one source [1]; 2024: last told of 2022, by one source [1]. Disputed in 2022 [2].`,
    ],
    [
      'that words of another date gainsay',
      aDataset()
        .claim({ source: 'a', time: '2024' })
        .claim({ source: 'b', basis: 'outside', stance: 'denies' }),
      `In 2024: ${HELP} (one source [1]). Of 2022 it is spoken against [2].`,
    ],
    [
      'that is on record beside the words',
      aDataset().claim({ kind: 'event' }).onRecord({ time: '2001/..' }),
      `Stayed: ${HELP}. 2022: one source, acts only; on public record too [1, 2]; 2024: on public record [2].`,
    ],
    [
      'against which there are mere forecasts',
      aDataset()
        .claim({ source: 'a', time: '2022/2024' })
        .claim({ source: 'b', time: '2024', stance: 'denies', modality: 'forecast' }),
      `Stayed: ${HELP}. 2022: one source [1]; 2024: one source [1].`,
    ],
  ])('%s', (_what, builder, sentence) => {
    expect(sentenceIn(builder)).toBe(sentence);
  });

  test('says of silence about it that the sources speak of the two', () => {
    const builder = aDataset()
      .claim({ time: '2024' })
      .claim({ time: '2022/2024', relation: 'alliance' });

    expect(textIn(proseIn(builder))).toContain(
      `New: ${HELP} (one source [1]). Of 2022 the sources speak of the two, not of this.`,
    );
  });

  test('names the two where no heading does', () => {
    const [change] = changesIn(aDataset().claim({ relation: 'alliance' }).build());
    if (change === undefined) throw new Error('Expected a change.');

    expect(changeInWords(change, YEARS, nameOf)).toContain('Relations of alliance (DPRK – RUSSIA)');
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
        const { sentences, works } = proseOf(each, YEARS, nameOf);
        const firstCited = [...new Set(sentences.flatMap(notesOf).map(({ number }) => number))];

        expect(firstCited).toEqual(works.map((_, index) => index + 1));
        expect(new Set(works).size).toBe(works.length);
      }),
      RUNS,
    );
  });

  test('behind an assertion are those alone that assert it', () => {
    fc.assert(
      fc.property(comparisons, (each) => {
        for (const sentence of proseOf(each, YEARS, nameOf).sentences) {
          for (const { claim } of notesOf(sentence)) {
            if (claim !== null) expect(asserts(claim)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('lead to words of that work about that tie, or to a document on record about it', () => {
    fc.assert(
      fc.property(comparisons, (each) => {
        const { sentences, works } = proseOf(each, YEARS, nameOf);
        sentences.forEach((sentence, index) => {
          const { before, after, gainsaid = [] } = each[index] ?? {};
          const bearing = [before, after].flatMap((standing) =>
            standing === null || standing === undefined ? [] : claimsIn(standing),
          );
          const evidence = [...bearing, ...gainsaid];
          const documents = [
            ...sentence.tie.publicRecord.map(({ document }) => document),
            ...sentence.tie.claims.map(({ time }) => time.document),
          ];
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
        const { sentences } = proseOf(each, YEARS, nameOf);

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
          return textIn(proseOf(each, YEARS, nameOf));
        };

        expect(textOf(opened({ ...file, claims }))).toBe(textOf(opened(file)));
      }),
      RUNS,
    );
  });

  test('as plain text has a heading for each pair, the works by number, and the address', () => {
    const builder = aDataset()
      .claim({ time: '2024' })
      .claim({ from: 'china', time: '2024' })
      .claim({ relation: 'alliance', time: '2024' });

    expect(textIn(proseIn(builder)).split('\n\n')).toEqual([
      'From 2022 to 2024',
      [
        'DPRK – RUSSIA',
        'In 2024: Relations of alliance, cooperative (one source [1]). Of 2022 no source asserts anything of the two.',
        'In 2024: Relations of military, DPRK → RUSSIA, cooperative (one source [1]). Of 2022 no source asserts anything of the two.',
      ].join('\n'),
      [
        'CHINA – RUSSIA',
        'In 2024: Relations of military, CHINA → RUSSIA, cooperative (one source [1]). Of 2022 no source asserts anything of the two.',
      ].join('\n'),
      '[1] Author not named, “The title of text”, publisher not named, October 2025.',
      ADDRESS,
    ]);
  });

  test('says where there is nothing to tell', () => {
    expect(textIn(proseIn(aDataset()))).toBe(
      `From 2022 to 2024 no change is shown that these sources tell.\n\n${ADDRESS}`,
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

    expect(changesInBrief(changesIn(dataset), YEARS)).toBe(
      'From 2022 to 2024, of 4 ties: 1 new, as far as silence tells: of 2022 the sources speak of the two, not of this; 1 unknown in 2024; 2 stayed.',
    );
  });

  test('tell what they rest on', () => {
    const dataset = aDataset()
      .source('early', '2022-09-07')
      .claim({ from: 'china', time: '2023/..' })
      .claim({ from: 'china', relation: 'war', time: '2024' })
      .claim({ from: 'china', relation: 'diplomacy', time: '2022' })
      .claim({ from: 'usa', time: '2012/2023' })
      .claim({ from: 'japan' })
      .claim({ from: 'japan', time: '2024', tenor: 'conflictual' })
      .claim({ source: 'early', from: 'rok', time: '2022/..' })
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'text', time: '2024', tenor: 'ambivalent', stance: 'denies' })
      .claim({ to: 'china', kind: 'event' })
      .build();

    expect(changesInBrief(changesIn(dataset), YEARS)).toBe(
      'From 2022 to 2024, of 8 ties: 2 new, 1 of them as words say, 1 as far as silence tells; 1 ended, as words say; 2 turned; 1 by acts of 2022; 1 unknown in 2024; 1 stayed, as far as what is carried forward still holds.',
    );
  });

  test('tell apart what stands on public record only', () => {
    const dataset = aDataset()
      .onRecord({ relation: 'alliance', time: '1961/..' })
      .onRecord({ relation: 'war', time: '2022' })
      .claim({ relation: 'diplomacy', time: '2022/2024' })
      .claim({ relation: 'war', time: '2024' })
      .onRecord({ relation: 'military', time: '2023/..' })
      .build();

    expect(changesInBrief(changesIn(dataset), YEARS)).toBe(
      'From 2022 to 2024, of 4 ties: 1 in both years; 1 unknown in 2022, on public record only; 2 stayed, 1 of them on public record only.',
    );
  });

  test('say so where there is no tie', () => {
    expect(changesInBrief([], YEARS)).toBe('From 2022 to 2024 no tie is shown.');
  });

  test('name the years in the order of time, whichever was chosen first', () => {
    expect(spanOf(comparedMoments(YEARS.after, YEARS.before))).toBe('From 2022 to 2024');
    expect(turnInWords('unknown before', YEARS)).toBe('unknown in 2022');
    expect(turnInWords('unknown after', YEARS)).toBe('unknown in 2024');
    expect(turnInWords('act before', YEARS)).toBe('by acts of 2022');
    expect(turnInWords('act after', YEARS)).toBe('by acts of 2024');
  });
});
