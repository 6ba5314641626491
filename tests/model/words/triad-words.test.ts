import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/model/dataset.ts';
import { pairOf } from '../../../src/model/tie.ts';
import { actorsOfTriad, type TriadId } from '../../../src/model/triad-id.ts';
import { type Bundle, type Sign, type Triad, triadsAmong } from '../../../src/model/triads.ts';
import { verdictOn } from '../../../src/model/verdict.ts';
import {
  openInWords,
  signInWords,
  throughTimeInWords,
  VERDICTS_IN_WORDS,
  verdictInFewWords,
  verdictInWords,
} from '../../../src/model/words/triad-words.ts';
import { aDataset, type ClaimWish, networkIn, standingIn, yearsToCompare } from '../../builder.ts';

const SIGNS: readonly Sign[] = ['positive', 'negative', 'ambivalent', 'unknown'];

function triadWith(...[ab, bc, ac]: readonly [Sign, Sign, Sign]): Pick<Triad, 'bundles'> {
  const bundle = (a: string, b: string, sign: Sign): Bundle => ({
    pair: pairOf(a as ActorId, b as ActorId),
    sign,
    restsOn: sign === 'unknown' ? null : 'attested',
    ties: [],
  });
  return { bundles: [bundle('a', 'b', ab), bundle('b', 'c', bc), bundle('a', 'c', ac)] };
}

const EVERY_MIXTURE = SIGNS.flatMap((ab) =>
  SIGNS.flatMap((bc) => SIGNS.map((ac) => [ab, bc, ac] as const)),
);

const yearNamed = (year: number) => yearsToCompare(year, year).before;

describe('a verdict in words', () => {
  test.each<[string, readonly [Sign, Sign, Sign], string]>([
    [
      'where both rules agree that a triad is balanced',
      ['positive', 'negative', 'negative'],
      'Balanced, under the strict rule and the weak one.',
    ],
    [
      'where both rules agree that it is not',
      ['positive', 'positive', 'negative'],
      'Not balanced, under the strict rule and the weak one.',
    ],
    [
      'where neither rule can tell',
      ['positive', 'positive', 'unknown'],
      'Could be either, under the strict rule and the weak one.',
    ],
    [
      'where three enemies are balanced to one rule only',
      ['negative', 'negative', 'negative'],
      'Not balanced under the strict rule, balanced under the weak one.',
    ],
    [
      'where an open sign matters to one rule only',
      ['negative', 'ambivalent', 'negative'],
      'Could be either under the strict rule, balanced under the weak one.',
    ],
  ])('says so %s', (_where, signs, words) => {
    expect(verdictInWords(triadWith(...signs))).toBe(words);
  });

  test.each(EVERY_MIXTURE)('is one plain sentence for %s, %s and %s', (...signs) => {
    const words = verdictInWords(triadWith(...signs));

    expect(words).toMatch(/^[A-Z][a-z]+( [a-z]+)*(, [a-z]+( [a-z]+)*)?\.$/);
    expect(words).toContain('under the strict rule');
  });

  test.each(EVERY_MIXTURE)('tells the verdict of both rules for %s, %s and %s', (...signs) => {
    const triad = triadWith(...signs);
    const words = verdictInWords(triad).toLowerCase();
    const strict = VERDICTS_IN_WORDS[verdictOn(triad, 'strict')];
    const weak = VERDICTS_IN_WORDS[verdictOn(triad, 'weak')];

    expect(words).toBe(
      words.includes('and the weak one')
        ? `${strict}, under the strict rule and the weak one.`
        : `${strict} under the strict rule, ${weak} under the weak one.`,
    );
    expect(words.includes('and the weak one')).toBe(strict === weak);
  });

  test('is the same whichever pair has which sign', () => {
    const differing = EVERY_MIXTURE.filter(([one, two, three]) => {
      const words = [
        triadWith(one, two, three),
        triadWith(three, one, two),
        triadWith(two, one, three),
      ].map(verdictInWords);
      return new Set(words).size > 1;
    });

    expect(differing).toEqual([]);
  });

  test('claims a settled verdict for no triad that silence leaves open to both rules', () => {
    expect(verdictInWords(triadWith('unknown', 'unknown', 'unknown'))).toBe(
      'Could be either, under the strict rule and the weak one.',
    );
  });
});

describe('a verdict in few words', () => {
  test.each<[string, readonly [Sign, Sign, Sign]]>([
    ['balanced', ['positive', 'negative', 'negative']],
    ['not balanced', ['positive', 'positive', 'negative']],
    ['could be either', ['positive', 'unknown', 'ambivalent']],
    ['weakly balanced only', ['negative', 'negative', 'negative']],
    ['could be either, weakly balanced', ['negative', 'unknown', 'negative']],
  ])('is "%s" for signs %j', (words, signs) => {
    expect(verdictInFewWords(triadWith(...signs))).toBe(words);
  });

  test('tells apart whatever the whole sentence tells apart', () => {
    const triads = EVERY_MIXTURE.map((signs) => triadWith(...signs));
    const meanings = new Set(
      triads.map((triad) => `${verdictInWords(triad)} ${verdictInFewWords(triad)}`),
    );

    expect(meanings.size).toBe(new Set(triads.map(verdictInWords)).size);
    expect(meanings.size).toBe(new Set(triads.map(verdictInFewWords)).size);
  });
});

describe('a sign in words', () => {
  const bundleOf = (sign: Sign, ties: Bundle['ties'] = []): Bundle => ({
    pair: pairOf('a' as ActorId, 'b' as ActorId),
    sign,
    restsOn: sign === 'unknown' ? null : 'attested',
    ties,
  });

  test.each(SIGNS)('of "%s" is its name and one sentence about it', (sign) => {
    expect(signInWords(bundleOf(sign)).toLowerCase()).toMatch(
      new RegExp(`^${sign}: [a-z][a-z ,]+\\.$`),
    );
  });

  test('says how many of the ties behind it are disputed', () => {
    const quiet = standingIn(2022, aDataset().claim().build());
    const disputed = standingIn(
      2022,
      aDataset().claim().claim({ source: 'other', stance: 'disputes' }).build(),
    );

    expect(signInWords(bundleOf('positive', [quiet]))).not.toContain('disputed');
    expect(signInWords(bundleOf('positive', [quiet, disputed]))).toContain(
      'One of them is disputed.',
    );
    expect(signInWords(bundleOf('positive', [disputed, disputed]))).toContain('2 of them are');
  });

  test('differs for every sign, and so does a verdict', () => {
    expect(new Set(SIGNS.map((sign) => signInWords(bundleOf(sign)))).size).toBe(4);
    expect(new Set(Object.values(VERDICTS_IN_WORDS)).size).toBe(3);
  });
});

/** What claims say of each two of three actors, in the order of their names. */
function triadIn2024(...wishes: readonly (readonly ClaimWish[])[]): Triad {
  const builder = aDataset().source('of-2014', '2014-06').source('of-2022', '2022-09');
  const ends = [
    { from: 'china', to: 'dprk' },
    { from: 'dprk', to: 'usa' },
    { from: 'china', to: 'usa' },
  ];
  wishes.forEach((own, index) => {
    for (const wish of own) builder.claim({ time: '2024', ...ends[index], ...wish });
  });
  const shown = [...networkIn(2024, builder.build()).ties.values()];
  return triadsAmong(shown)(actorsOfTriad('china:dprk:usa' as TriadId));
}

const FRIENDS: ClaimWish = { relation: 'alliance', tenor: 'cooperative' };
const FOES: ClaimWish = { relation: 'war', tenor: 'conflictual' };
const TAKEN_FOR_GRANTED = { directness: 'presupposed' } as const;
const SINCE_2014 = { source: 'of-2014', time: '2014/..' };
const SINCE_2022 = { source: 'of-2022', time: '2022/..' };
const pairName = (pair: string) => pair.toUpperCase().replace(':', ' – ');

describe('a verdict that does not stand on attested ties alone', () => {
  test.each<[string, readonly (readonly ClaimWish[])[], string, string]>([
    [
      'a sign that is carried forward',
      [[FRIENDS], [{ ...FRIENDS, ...SINCE_2022 }], [FRIENDS]],
      'Balanced, under the strict rule and the weak one, if what was said until 2022 still held.',
      'balanced, if what was said until 2022 still held',
    ],
    [
      'signs that were last said in several years',
      [[FRIENDS], [{ ...FRIENDS, ...SINCE_2022 }], [{ ...FOES, ...SINCE_2014 }]],
      'Not balanced, under the strict rule and the weak one, if what was said until 2014 and 2022 still held.',
      'not balanced, if what was said until 2014 and 2022 still held',
    ],
    [
      'a sign that is only presupposed',
      [[FRIENDS], [FRIENDS], [{ ...FRIENDS, ...TAKEN_FOR_GRANTED }]],
      'Balanced, under the strict rule and the weak one, if what is only taken for granted holds.',
      'balanced, if what is only taken for granted holds',
    ],
    [
      'signs of both kinds',
      [[FRIENDS], [{ ...FRIENDS, ...SINCE_2022 }], [{ ...FRIENDS, ...TAKEN_FOR_GRANTED }]],
      'Balanced, under the strict rule and the weak one, if what is only taken for granted holds and if what was said until 2022 still held.',
      'balanced, if what is only taken for granted holds and if what was said until 2022 still held',
    ],
    [
      'a sign that only one rule needs',
      [[FOES], [FOES], [{ ...FRIENDS, ...SINCE_2022 }]],
      'Balanced under the strict rule, if what was said until 2022 still held; balanced under the weak one.',
      'balanced, if what was said until 2022 still held',
    ],
  ])('says so of %s', (_what, wishes, words, fewWords) => {
    const triad = triadIn2024(...wishes);

    expect(verdictInWords(triad)).toBe(words);
    expect(verdictInFewWords(triad)).toBe(fewWords);
  });

  test('is firm where something attested says the same as what is carried forward', () => {
    const triad = triadIn2024([FRIENDS, { ...FRIENDS, ...SINCE_2022 }], [FRIENDS], [FRIENDS]);

    expect(verdictInFewWords(triad)).toBe('balanced');
  });

  test('could be either where what is carried forward contradicts what is attested', () => {
    const triad = triadIn2024([FRIENDS, { ...FOES, ...SINCE_2022 }], [FRIENDS], [FRIENDS]);

    expect(verdictInFewWords(triad)).toBe('could be either');
    expect(signInWords(triad.bundles[0])).toContain(
      'This sign is only carried forward: it is so if what was said until 2022 still held; attested ties alone would make it positive.',
    );
  });

  test('has a sign that says what it rests on', () => {
    const [carried, presupposed, attested] = triadIn2024(
      [{ ...FRIENDS, ...SINCE_2022 }],
      [{ ...FOES, ...TAKEN_FOR_GRANTED }],
      [FRIENDS],
    ).bundles;

    expect(signInWords(carried)).toContain(
      'This sign is only carried forward: it is so if what was said until 2022 still held; no attested tie gives it.',
    );
    expect(signInWords(presupposed)).toContain(
      'This sign is only presupposed: it is so if what is only taken for granted holds; no attested tie gives it.',
    );
    expect(signInWords(attested)).not.toContain('only');
  });
});

describe('a triad that could be either', () => {
  test.each<[string, readonly (readonly ClaimWish[])[], string]>([
    [
      'of whom nothing is known, and what would follow',
      [[FRIENDS], [], [FOES]],
      'It turns on DPRK – USA, whose sign is unknown: balanced if that sign is negative, not balanced if it is positive.',
    ],
    [
      'of whom both is told',
      [[FRIENDS], [FRIENDS], [FRIENDS, FOES]],
      'It turns on CHINA – USA, whose sign is ambivalent: balanced if that sign is positive, not balanced if it is negative.',
    ],
    [
      'of whom nobody states the tenor',
      [[{ ...FRIENDS, tenor: 'unstated' }], [FRIENDS], [FRIENDS]],
      'It turns on CHINA – DPRK, whose sign is open, since nobody states the tenor: balanced if that sign is positive, not balanced if it is negative.',
    ],
    [
      'that only one rule needs',
      [[FOES], [FOES], []],
      'It turns on CHINA – USA, whose sign is unknown: balanced under the strict rule if that sign is positive, not balanced if it is negative.',
    ],
    [
      'beside one that is only carried forward',
      [[{ ...FRIENDS, ...SINCE_2022 }], [], [FOES]],
      'It turns on DPRK – USA, whose sign is unknown: balanced if that sign is negative, not balanced if it is positive; both only if what was said until 2022 still held.',
    ],
    [
      'beside another that is open too',
      [[FRIENDS], [], [FRIENDS, FOES]],
      'Two signs are open: DPRK – USA (unknown) and CHINA – USA (ambivalent).',
    ],
    [
      'beside two others',
      [[], [], []],
      'All three signs are open: CHINA – DPRK (unknown), DPRK – USA (unknown) and CHINA – USA (unknown).',
    ],
  ])('names the two %s', (_whom, wishes, words) => {
    expect(openInWords(triadIn2024(...wishes), pairName)).toBe(words);
  });

  test('is the only one of which an open sign is named', () => {
    const named = EVERY_MIXTURE.filter(
      (signs) => openInWords(triadWith(...signs), pairName) !== '',
    );
    const open = EVERY_MIXTURE.filter((signs) =>
      (['strict', 'weak'] as const).some(
        (rule) => verdictOn(triadWith(...signs), rule) === 'either',
      ),
    );

    expect(named).toEqual(open);
  });

  test('through the years is told with what it turns on, years that are alike in one', () => {
    const open = triadIn2024([FRIENDS], [], [FOES]);
    const years = [
      { moment: yearNamed(2014), triad: open },
      { moment: yearNamed(2022), triad: triadIn2024([FRIENDS], [FRIENDS], [FRIENDS]) },
      { moment: yearNamed(2024), triad: triadIn2024([FRIENDS], [], []) },
      { moment: yearNamed(2025), triad: open },
    ];

    expect(throughTimeInWords(years, pairName)).toBe(
      '2014 and 2025 could be either (balanced if DPRK – USA is negative); 2022 balanced; 2024 could be either (DPRK – USA and CHINA – USA are open).',
    );
  });

  test.each<[string, readonly (readonly ClaimWish[])[]]>([
    ['(balanced if DPRK – USA is positive)', [[FRIENDS], [], [FRIENDS]]],
    ['(all three signs are open)', [[], [], []]],
    [
      'could be either, weakly balanced (strictly balanced if CHINA – USA is positive)',
      [[FOES], [FOES], []],
    ],
    [
      '(balanced if DPRK – USA is negative and if what was said until 2022 still held)',
      [[{ ...FRIENDS, ...SINCE_2022 }], [], [FOES]],
    ],
    [
      // The condition is that of the weak rule too, and is said once.
      'could be either, weakly balanced, if what was said until 2022 still held (strictly balanced if CHINA – USA is positive)',
      [[{ ...FOES, ...SINCE_2022 }], [FOES], []],
    ],
  ])('says in few words "%s"', (words, wishes) => {
    const triad = triadIn2024(...wishes);

    expect(throughTimeInWords([{ moment: yearNamed(2024), triad }], pairName)).toContain(words);
  });
});
