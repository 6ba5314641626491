import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/coding/sentences.ts';

function sentencesIn(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('the sentences of a text', () => {
  test('end at full stops and at the ends of lines', () => {
    expect(sentencesIn('One thing. Another\nA third?  Yes.')).toEqual([
      'One thing.',
      'Another',
      'A third?',
      'Yes.',
    ]);
  });

  test.each([
    'N. Korea-Russia relations strengthen.',
    'S. Korea and the U.S. Navy met.',
    'Wed. Feb 5th, 2025',
    'See https://en.yna.co.kr/view/AEN20250317?section=nk/nk, for more.',
  ])('do not end inside: %s', (sentence) => {
    expect(sentencesIn(sentence)).toEqual([sentence]);
  });

  test('do not own the numbers of notes', () => {
    expect(sentencesIn('They agreed.[1] They met.[2]')).toEqual(['They agreed.', 'They met.']);
  });

  test('are nothing where there is no letter or digit', () => {
    expect(sentencesIn('. \n\n • \n “”')).toEqual([]);
  });

  test('cover every letter of any text once, in order', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aB3 .?!\n\u00a0“”[1]é한') });
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = sentencesOf(text);
        sentences.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
        const outside = sentences.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        expect(outside.replace(/\[\d+\]/g, '')).not.toMatch(/\p{L}/u);
      }),
    );
  });
});
