import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { timeInWords } from '../../../src/model/words/time-words.ts';
import { edtfTimes, RUNS } from '../../arbitraries.ts';
import '../../../src/model/time/rare-dates.ts';

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
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['0098', 'AD 98'],
    ['0752', '752'],
    ['185X', 'the 1850s'],
    ['185X~', 'about the 1850s'],
    ['-005X', '60 BC to 51 BC'],
    ['17XX', '18th century'],
    ['20XX', '21st century'],
    ['12XX?', '13th century (uncertain)'],
    ['00XX', '1st century'],
    ['-04XX', '5th century BC'],
    ['1914-21', 'spring 1914'],
    ['1914-27', 'autumn 1914 (Northern Hemisphere)'],
    ['1914-32', 'winter 1914 (Southern Hemisphere)'],
    ['1914-35~', 'about Q3 1914'],
    ['1914-39', 'last third of 1914'],
    ['1914-41', 'second half of 1914'],
    ['1914-33/1914-36', 'Q1 1914 to Q4 1914'],
    ['1914-24', 'winter 1914'],
    ['1850-XX-XX', '1850'],
    ['[1774-09,1774-10]', 'September 1774 or October 1774'],
    ['[..1168]', '1168 or earlier'],
    ['[1301~..]', 'about 1301 or later'],
    ['[1850..1860]', 'between 1850 and 1860'],
    ['[..-0350,1850]', '351 BC or earlier or 1850'],
    ['185X/1862', 'the 1850s to 1862'],
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
