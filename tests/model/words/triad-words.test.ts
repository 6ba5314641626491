import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/model/dataset.ts';
import { pairOf } from '../../../src/model/tie.ts';
import { type Bundle, type Sign, type Triad, verdictOn } from '../../../src/model/triads.ts';
import {
  signInWords,
  VERDICTS_IN_WORDS,
  verdictInFewWords,
  verdictInWords,
} from '../../../src/model/words/triad-words.ts';
import { aDataset, standingIn } from '../../builder.ts';

const SIGNS: readonly Sign[] = ['positive', 'negative', 'ambivalent', 'unknown'];

function triadWith(...[ab, bc, ac]: readonly [Sign, Sign, Sign]): Pick<Triad, 'bundles'> {
  const bundle = (a: string, b: string, sign: Sign): Bundle => ({
    pair: pairOf(a as ActorId, b as ActorId),
    sign,
    ties: [],
  });
  return { bundles: [bundle('a', 'b', ab), bundle('b', 'c', bc), bundle('a', 'c', ac)] };
}

const EVERY_MIXTURE = SIGNS.flatMap((ab) =>
  SIGNS.flatMap((bc) => SIGNS.map((ac) => [ab, bc, ac] as const)),
);

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
    ties,
  });

  test.each(SIGNS)('of "%s" is its name and one sentence about it', (sign) => {
    expect(signInWords(bundleOf(sign)).toLowerCase()).toMatch(
      new RegExp(`^${sign}: [a-z][a-z ,]+\\.$`),
    );
  });

  test('says how many of the ties behind it are disputed', () => {
    const quiet = standingIn(2022, aDataset().claim().build());
    const disputed = standingIn(2022, aDataset().claim().claim({ stance: 'disputes' }).build());

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
