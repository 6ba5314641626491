import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasAny, patternOf } from '../../src/coding/phrases.ts';

function foundIn(text: string, ...phrases: string[]): readonly string[] {
  return [...text.matchAll(patternOf(phrases))].map(([found]) => found);
}

describe('a phrase of a codebook', () => {
  test('is found as it is written, and in no longer word', () => {
    expect(foundIn('If it will, goodwill willingly follows.', 'will')).toEqual(['will']);
  });

  test('is found with a capital where a sentence begins, and only there', () => {
    expect(foundIn('May they? “May they!” In May they may.', 'may')).toEqual(['May', 'May', 'may']);
  });

  test('may leave one word open', () => {
    expect(foundIn('A Moscow-led bloc, the Tehran axis, axis.', '* axis')).toEqual(['Tehran axis']);
  });

  test('means its full stops and brackets', () => {
    expect(foundIn('Cold War 2x0, Cold War 2.0', 'Cold War 2.0')).toEqual(['Cold War 2.0']);
  });

  test.each([
    ['会', '朝鲜会支持俄罗斯。'],
    ['계획', '북한은 파병을 계획하고 있다.'],
    ['может', 'КНДР может помочь.'],
  ])('is found in a text of its own script: %s', (phrase, text) => {
    expect(foundIn(text, phrase)).toEqual([phrase]);
  });

  test('is found nowhere where there is none', () => {
    expect(hasAny('Anything at all.', patternOf([]))).toBe(false);
  });

  test('is found between any spaces and signs, whatever it is', () => {
    const phrase = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !/[*\p{M}]/u.test(text));
    fc.assert(fc.property(phrase, (words) => hasAny(`; ${words} ;`, patternOf([words]))));
  });
});
