import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageTag } from '../../../src/dataset/fields.ts';
import { languageInWords } from '../../../src/model/words/language-words.ts';
import { RUNS } from '../../arbitraries.ts';

test('a language is called by its name in English', () => {
  expect(['ko', 'zh-Hant', 'pt-BR'].map(languageInWords)).toEqual([
    'Korean',
    'Traditional Chinese',
    'Brazilian Portuguese',
  ]);
});

test('whatever tag a file may have, there are words for it', () => {
  const tags = fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);
  fc.assert(
    fc.property(tags, (tag) => {
      expect(languageTag.safeParse(tag).success).toBe(true);
      expect(languageInWords(tag)).not.toBe('');
    }),
    RUNS,
  );
});
