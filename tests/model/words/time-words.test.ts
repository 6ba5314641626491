import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { timeInWords } from '../../../src/model/words/time-words.ts';
import { edtfTimes, RUNS } from '../../arbitraries.ts';

function inWords(text: string): string {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`"${text}" ${reading.reason}`);
  return timeInWords(reading.time);
}

describe('a time in words', () => {
  test.each([
    ['2022', '2022'],
    ['2022-07', 'July 2022'],
    ['2022-07-13', '13 July 2022'],
    ['2022-09-06~', 'about 6 September 2022'],
    ['2022?', '2022 (uncertain)'],
    ['2025-10%', 'about October 2025 (uncertain)'],
    ['2014/2015', '2014 to 2015'],
    ['2022-07~/2023-01-05', 'about July 2022 to 5 January 2023'],
    ['2022-07/..', 'since July 2022'],
    ['2022-07/', 'from July 2022, end unknown'],
    ['../2022', 'until 2022'],
    ['/2022', 'start unknown, until 2022'],
  ])('%s reads "%s"', (text, words) => {
    expect(inWords(text)).toBe(words);
  });

  test('every month has its name', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      inWords(`2022-${String(index + 1).padStart(2, '0')}`),
    );

    expect(months.at(0)).toBe('January 2022');
    expect(months.at(11)).toBe('December 2022');
    expect(new Set(months).size).toBe(12);
  });

  test('two times that differ in meaning differ in words', () => {
    fc.assert(
      fc.property(edtfTimes, edtfTimes, (one, other) => {
        expect(inWords(one) === inWords(other)).toBe(one === other);
      }),
      RUNS,
    );
  });
});
