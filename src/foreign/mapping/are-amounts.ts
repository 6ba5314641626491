import type { ForeignColumn } from '../foreign-table.ts';
import { MEANING_WORDS, plainHeader } from './meanings.ts';
import { readNumber } from './read-number.ts';

/** Whether at least half of some samples are numbers, and not 1 in every row, which counts nothing. */
export function areAmounts(samples: readonly string[]): boolean {
  const numbers = samples.filter((sample) => readNumber(sample, 'point').kind === 'number');
  const isCount = samples.every((sample) => Number(sample) === 1);
  return samples.length > 0 && numbers.length * 2 >= samples.length && !isCount;
}

/** Whether a column is named after amounts and holds some: of what stands beside none, there is no unit. */
export function areAmountsAmong(columns: readonly ForeignColumn[]): boolean {
  return columns.some(
    ({ name, samples }) => MEANING_WORDS.amount.includes(plainHeader(name)) && areAmounts(samples),
  );
}
