import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longNumbersAsWords } from '../../../src/foreign/json/long-numbers.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom } from '../opened-from.ts';

describe('long whole numbers in JSON', () => {
  test('are words, so that two of them stay two', () => {
    const rows = [
      '{"source":1204567890123456701,"target":5,"year":2014}',
      '{"source":1204567890123456702,"target":5,"year":2014}',
    ];

    const { dataset } = openedFrom(`[${rows.join(',')}]`);
    expect(dataset.actors.map(({ name }) => name)).toEqual([
      '1204567890123456701',
      '5',
      '1204567890123456702',
    ]);
    expect(openedFrom(rows.join('\n')).dataset.actors).toHaveLength(3);
  });

  test.each([
    ['[12345678901234567]', '["12345678901234567"]'],
    ['[-12345678901234567, 1]', '["-12345678901234567", 1]'],
    ['[1234567890123456.7, 1e20, 123456789012345]', null],
    ['["12345678901234567", "a \\" 12345678901234567"]', null],
    ['["12345678901234567', null],
  ])('%s: only whole ones, and only outside of words', (json, made) => {
    expect(longNumbersAsWords(json)).toBe(made ?? json);
  });

  test('leave all other JSON as it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const numbers = /\d{16}/.test(json);
        expect(numbers || longNumbersAsWords(json) === json).toBe(true);
        JSON.parse(longNumbersAsWords(json));
      }),
      RUNS,
    );
  });
});
