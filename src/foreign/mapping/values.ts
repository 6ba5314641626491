import { TENORS } from '../../model/dataset.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import {
  DIRECTED_WORDS,
  DIRECTNESS_WORDS,
  MODALITY_WORDS,
  STANCE_WORDS,
  STATE_WORDS,
  saidBy,
  TENOR_WORDS,
  wordKey,
} from './cell-words.ts';
import { cleanName } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
import { VALUE_MEANINGS, type ValueMeaning } from './meanings.ts';
import type { ColumnValues, SideOfZero, ValueFound } from './questions.ts';

/** What the values of a column may be said to mean in which every cell says one of a few things, each a word that is read as that. */
export const ANSWERS: Readonly<Record<ValueMeaning, readonly string[]>> = {
  tenor: TENORS,
  directed: ['directed', 'undirected'],
  modality: [...MODALITY_WORDS.keys()],
  directness: [...DIRECTNESS_WORDS.keys()],
  stance: [...STANCE_WORDS.keys()],
  state: [...STATE_WORDS.keys()],
};

const WORDS: Readonly<Record<ValueMeaning, ReadonlyMap<string, unknown>>> = {
  tenor: TENOR_WORDS,
  directed: DIRECTED_WORDS,
  modality: MODALITY_WORDS,
  directness: DIRECTNESS_WORDS,
  stance: STANCE_WORDS,
  state: STATE_WORDS,
};

type Choices = Pick<Mapping, 'values' | 'tenorNumbers'>;

/** What a cell of a column of fixed answers says, in a word that is known, if it is not so itself. */
export type WordReader = (meaning: ValueMeaning, cell: string) => string;

/** Puts for each cell what the reader said that it means, or what its number says by its sign. */
export function wordReader({ values, tenorNumbers }: Choices): WordReader {
  const chosen = new Map(
    values.map(({ meaning, value, answer }) => [`${meaning} ${wordKey(value)}`, answer]),
  );
  return (meaning, cell) => {
    const answer = chosen.get(`${meaning} ${wordKey(cell)}`);
    if (answer !== undefined) return answer;
    if (meaning !== 'tenor' || tenorNumbers !== 'by sign') return cell;
    return SIGNS[sideOfZero(cell) ?? ''] ?? cell;
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  below: 'conflictual',
  zero: 'unstated',
  above: 'cooperative',
};

const NUMBER = /^([-−+]?)(?:\d[\d.,]*|[.,]\d+)(?:e[-+]?\d{1,3})?$/i;
const LONGEST_NUMBER = 40;

/** What statistics write for what nobody knows. */
const MISSING = /^-99+(?:[.,]0+)?$/;

/** Whether a number is below or above 0, however its fraction is set apart; null where a cell is none. */
export function sideOfZero(cell: string): SideOfZero | null {
  if (MISSING.test(cell)) return null;
  const [whole, sign] = (cell.length > LONGEST_NUMBER ? null : NUMBER.exec(cell)) ?? [];
  if (whole === undefined) return null;
  if (!/[1-9]/.test(whole.replace(/e.*/i, ''))) return 'zero';
  return sign === '' || sign === '+' ? 'above' : 'below';
}

const MOST_VALUES = 40;

/** What stands in the columns of fixed answers, and what is made of it. */
export function valuesIn(table: ForeignTable, mapping: Mapping): readonly ColumnValues[] {
  const read = wordReader(mapping);
  return VALUE_MEANINGS.flatMap((meaning) => {
    const column = mapping.columns[meaning];
    const name = table.columns[column ?? -1]?.name;
    if (name === undefined) return [];
    const bySign = meaning === 'tenor' && mapping.tenorNumbers === 'by sign';
    const { numbers, found } = countedIn(table, column, bySign);
    const all = [...found.values()].map(({ value, rows }) => {
      return { value: cleanName(value), rows, answer: answerFor(meaning, read(meaning, value)) };
    });
    return [{ meaning, column: name, numbers, ...firstOf(all) }];
  });
}

/** How many rows have each value, and how many a number; numbers are no values where they are read by their sign. */
function countedIn({ rows }: ForeignTable, column: number | null, bySign: boolean) {
  const numbers = { below: 0, zero: 0, above: 0 };
  const found = new Map<string, { value: string; rows: number }>();
  for (const row of rows) {
    const cell = cellOfRow(row, column);
    if (cell === '') continue;
    const sign = sideOfZero(cell);
    if (sign !== null) numbers[sign] += 1;
    if (sign !== null && bySign) continue;
    const key = wordKey(cell);
    const known = found.get(key) ?? { value: cell, rows: 0 };
    known.rows += 1;
    found.set(key, known);
  }
  return { numbers, found };
}

function firstOf(all: readonly ValueFound[]): Pick<ColumnValues, 'values' | 'more'> {
  const asked = (found: ValueFound) => (found.answer === null ? 0 : 1);
  const sorted = [...all].sort((one, other) => asked(one) - asked(other) || other.rows - one.rows);
  const values = sorted.slice(0, MOST_VALUES);
  return { values, more: all.length - values.length };
}

/** The answer that a word is read as. */
function answerFor(meaning: ValueMeaning, word: string): string | null {
  if (word === '') return '';
  const words = WORDS[meaning];
  const said = saidBy(words, word);
  if (said === undefined) return null;
  const own = ANSWERS[meaning];
  return own.find((answer) => answer === wordKey(word) || words.get(answer) === said) ?? null;
}
