import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../../src/model/dataset.ts';
import type { Against } from '../../../src/model/spoken-against.ts';
import { basesInWords } from '../../../src/model/words/basis-words.ts';
import {
  codedByInWords,
  statementInWords,
  timeInShort,
  verifiedInWords,
  voiceInShort,
} from '../../../src/model/words/claim-words.ts';
import { aDataset, type ClaimWish } from '../../builder.ts';

function only({ claims: [claim] }: Dataset): Claim {
  if (claim === undefined) throw new Error('Expected a claim.');
  return claim;
}

const END_INFERRED = { startBasis: 'stated', basis: 'inferred' } as const;
const START_INFERRED = { startBasis: 'inferred', basis: 'stated' } as const;

const claimed = (wish: ClaimWish) => only(aDataset().claim(wish).build());

describe('a claim in one line', () => {
  test.each<[ClaimWish, string]>([
    [{}, 'Reported fact'],
    [{ modality: 'official statement' }, 'Official statement'],
    [{ modality: 'analysis', directness: 'presupposed' }, 'Analysis, presupposed rather than said'],
    [{ modality: 'analysis', stance: 'disputes' }, 'Analysis, speaks against the tie'],
    [{ stance: 'denies' }, 'Reported fact, denies the tie'],
  ])('says what kind of statement it is: %o', (wish, words) => {
    expect(statementInWords(claimed(wish))).toBe(words);
  });

  test.each<[Against, string, string]>([
    ['disputes', 'disputes the tie', 'denies the tie, which another voice tells'],
    [
      'qualifies',
      'qualifies what the same voice says',
      'denies the tie, which the same voice tells',
    ],
  ])('tells a dispute from what one voice limits: %s', (against, disputing, denying) => {
    expect(statementInWords(claimed({ stance: 'disputes' }), against)).toContain(disputing);
    expect(statementInWords(claimed({ stance: 'denies' }), against)).toContain(denying);
  });

  test.each<[ClaimWish, string]>([
    [{ time: '2022-07-13' }, '13 July 2022'],
    [{ time: '2022-07/..', basis: 'inferred' }, 'since July 2022 (inferred)'],
    [{ time: '2022', basis: 'outside' }, '2022 (from another document)'],
    [{ time: '2022/..', ...END_INFERRED }, 'since 2022 (no end stated)'],
    [{ time: '2022/2023', ...END_INFERRED }, '2022 to 2023 (end inferred)'],
    [{ time: '../2022', ...START_INFERRED }, 'until 2022 (no beginning stated)'],
    [{ time: '2022/2023', ...START_INFERRED }, '2022 to 2023 (beginning inferred)'],
    [
      { time: '2022/2023', startBasis: 'stated', basis: 'outside' },
      '2022 to 2023 (end from another document)',
    ],
  ])('says when, and whether the text says so: %o', (wish, words) => {
    expect(timeInShort(claimed(wish))).toBe(words);
  });

  test.each<[ClaimWish, string]>([
    [{ time: '2022/..' }, 'stated by the passage'],
    [
      { time: '2022/..', ...END_INFERRED },
      'the beginning is stated by the passage; no end is stated',
    ],
    [
      { time: '2022/2023', ...END_INFERRED },
      'the beginning is stated by the passage; the end is inferred, not stated',
    ],
    [
      { time: '/2022', ...START_INFERRED },
      'the end is stated by the passage; no beginning is stated',
    ],
  ])('says in full how either end is known: %o', (wish, words) => {
    expect(basesInWords(claimed(wish).time)).toBe(words);
  });

  test('names who speaks, or says what is known of a voice without a name', () => {
    const builder = aDataset()
      .speaker('cho', { name: 'Cho Han-bum', affiliation: 'An institute' })
      .speaker('analysts', { affiliation: 'Analysts' });

    expect(
      builder
        .claim({ speaker: 'cho' })
        .claim({ speaker: 'analysts' })
        .claim()
        .build()
        .claims.map(voiceInShort),
    ).toEqual(['Cho Han-bum', 'Analysts', 'Author not named']);
  });
});

describe('by what check words are known to be those of their document', () => {
  const on = '2026-11-29';

  test.each<[object, string]>([
    [
      { verified: { against: 'the whole text', on } },
      'Verified character for character against the whole text (SHA-256 000000000000) on 29 November 2026.',
    ],
    [
      { verified: { against: 'an excerpt', on }, sha256: null },
      'Verified character for character against an excerpt on 29 November 2026.',
    ],
    [{}, 'No check of the words against their document is told.'],
  ])('is said, or that there was none: %o', (changes, words) => {
    const { source } = only(
      aDataset()
        .claim()
        .changed((file) => {
          for (const each of file.sources) Object.assign(each, changes);
        })
        .build(),
    );

    expect(verifiedInWords(source)).toBe(words);
  });
});

describe('who coded a claim', () => {
  /** Said of a claim that stands in the codings of some of all coders, by number. */
  function coded(names: readonly string[], by: readonly number[]): string {
    const dataset = aDataset()
      .claim({ codedBy: by.map((number) => `coder-${number}`) })
      .changed((file) => {
        file.coders = names.map((name, number) => ({
          id: `coder-${number}`,
          name,
          when: null,
          note: null,
        }));
      })
      .build();
    return codedByInWords(only(dataset), dataset.coders);
  }
  const TWO = ['First coder', 'Second coder'];

  test.each<[string, readonly string[], readonly number[], string]>([
    ['nothing where nobody is named', [], [], ''],
    ['both', TWO, [0, 1], 'Coded by both coders independently.'],
    ['one of two', TWO, [0], 'Coded by the first coder; the other did not have it.'],
    ['the other', TWO, [1], 'Coded by the second coder; the other did not have it.'],
    ['none of them', TWO, [], 'Added when the codings were settled.'],
    ['the only one', ['Ann Lee'], [0], 'Coded by Ann Lee.'],
    ['all of three', ['A', 'B', 'C'], [0, 1, 2], 'Coded by all 3 coders independently.'],
    ['two of three', ['A', 'B', 'C'], [0, 2], 'Coded by A and C; the other did not have it.'],
    ['one of three', ['A', 'B', 'C'], [1], 'Coded by B; the other 2 did not have it.'],
  ])('is told: %s', (_, names, by, words) => {
    expect(coded(names, by)).toBe(words);
  });
});
