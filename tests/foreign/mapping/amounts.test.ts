import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markIsOpen } from '../../../src/foreign/mapping/given.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { decimalMarkIn, readNumber } from '../../../src/foreign/mapping/read-number.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom, tableFrom } from '../opened-from.ts';

/** A tie in each row, with such a cell in the column that is named so. */
function withCells(name: string, ...cells: readonly string[]): string {
  return `from,to,${name}\n${cells.map((cell) => `A,B,"${cell}"\n`).join('')}`;
}

function givenIn(text: string, wish: Partial<Mapping> = {}) {
  const { dataset, reading } = openedFrom(text, wish);
  return {
    amounts: dataset.claims.map(({ amount }) => amount?.value ?? null),
    units: dataset.claims.map(({ amount }) => amount?.unit ?? null),
    confidences: dataset.claims.map(({ confidence }) => confidence),
    told: reading.understood.filter((each) => /fraction|no number|Confidences/.test(each)),
  };
}

describe('a number', () => {
  test.each<[string, number]>([
    ['99.5', 99.5],
    ['99,5', 99.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ["12'345.6", 12345.6],
    ['0.123', 0.123],
    ['1,2345', 1.2345],
    ['12345.678', 12345.678],
    ['.5', 0.5],
    ['−3', -3],
    ['-1.234,5', -1234.5],
    ['1.5E+06', 1500000],
    ['007', 7],
  ])('is read of "%s"', (cell, value) => {
    expect(readNumber(cell, null)).toMatchObject({ kind: 'number', value });
  });

  test.each(['1,234', '1.234', '-12,345', '999.000'])('may be one of two: "%s"', (cell) => {
    expect(readNumber(cell, null)).toEqual({ kind: 'ambiguous' });
    const [point, comma] = (['point', 'comma'] as const).map((mark) => readNumber(cell, mark));
    expect(point).toMatchObject({ kind: 'number' });
    expect(comma).toMatchObject({ kind: 'number' });
    expect(point).not.toEqual(comma);
  });

  test.each(['', '.', 'NA', 'n/a', '-', 'NaN'])('is not there: "%s"', (cell) => {
    expect(readNumber(cell, null)).toEqual({ kind: 'nothing' });
  });

  test.each([
    '$5',
    '12%',
    '1,23,4',
    '1..2',
    '1.2.3',
    '3 tanks',
    'Infinity',
    '0x10',
    '1e999',
    '9'.repeat(61),
  ])('is none: "%s"', (cell) => {
    expect(readNumber(cell, null)).toEqual({ kind: 'none' });
  });

  test('is the one that somebody wrote, with either mark and with thousands set apart or not', () => {
    const numbers = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat({ max: 99 }));
    const manners = fc.record({
      mark: fc.constantFrom(['point', '.', ','] as const, ['comma', ',', '.'] as const),
      grouped: fc.boolean(),
    });
    fc.assert(
      fc.property(numbers, manners, ([whole, hundredths], { mark: [mark, dot, gap], grouped }) => {
        const digits = String(whole);
        const written = grouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, gap) : digits;
        const cell = `${written}${dot}${String(hundredths).padStart(2, '0')}`;
        const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);

        for (const known of [null, mark]) {
          expect(readNumber(cell, known)).toMatchObject({ kind: 'number', value });
        }
      }),
      RUNS,
    );
  });

  test('is read or refused of any text, and of no infinite one', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, 'point', 'comma'), (cell, mark) => {
        const reading = readNumber(cell, mark);

        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the mark of fractions in a column', () => {
  test.each([
    ['point', ['1,234', '99.5']],
    ['comma', ['1.234', '99,5']],
    ['comma', ['1.234.567']],
    [null, ['1,234', '250']],
    [null, ['99,5', '99.5']],
  ] as const)('is a %s', (mark, cells) => {
    expect(decimalMarkIn(cells)).toBe(mark);
  });
});

describe('amounts of rows', () => {
  test('are read of a column that is called so, with its name as their unit', () => {
    const text = readFileSync('tests/foreign/files/08-weights.csv', 'utf8');

    expect(givenIn(text)).toMatchObject({
      amounts: [1, 250, 3, 12],
      units: ['Weight', 'Weight', 'Weight', 'Weight'],
      told: [],
    });
  });

  test('are read with the mark that each shows', () => {
    const text = readFileSync('tests/foreign/files/38-quarters.csv', 'utf8');

    expect(givenIn(text).amounts).toEqual([1234.5, 2234.5, 99.5, 100]);
  });

  test('are told where other numbers of the column show how to read them', () => {
    expect(givenIn(withCells('value', '1,234', '99.5'))).toMatchObject({
      amounts: [1234, 99.5],
      told: ['Numbers in "value" such as "1,234" have a point before fractions, as others show.'],
    });
  });

  test('are not guessed where nothing shows it, and the reader is told and may say it', () => {
    const text = withCells('value', '1,234', '250');
    const table = tableFrom(text);

    expect(givenIn(text)).toMatchObject({
      amounts: [null, 250],
      told: [expect.stringMatching(/^In "value", what stands in 1 cell, such as "1,234", can be/)],
    });
    expect(markIsOpen(table, guessMapping(table))).toBe(true);
    expect(givenIn(text, { decimalMark: 'point' }).amounts).toEqual([1234, 250]);
    expect(givenIn(text, { decimalMark: 'comma' })).toMatchObject({
      amounts: [1.234, 250],
      told: ['Numbers in "value" such as "1,234" have a comma before fractions, as it was said.'],
    });
  });

  test('are numbers of programs in graphs, whose points stand before fractions', () => {
    const graph = JSON.stringify({
      nodes: [{ id: 'a' }, { id: 'b' }],
      links: [{ source: 'a', target: 'b', weight: 1.234 }],
    });
    const { amounts, units, told } = givenIn(graph);

    expect({ amounts, units, told }).toEqual({ amounts: [1.234], units: ['weight'], told: [] });
  });

  test('keep no row back where they are none', () => {
    expect(givenIn(withCells('amount', '5', 'many', '', 'NA', '7'))).toMatchObject({
      amounts: [5, null, null, null, 7],
      told: [
        'In "amount", what stands in 1 cell, such as "many", is no number: that row stands without an amount.',
      ],
    });
  });

  test('are of the unit that the row gives beside them', () => {
    const { units } = givenIn('from,to,amount,currency\nA,B,5,EUR\nB,C,6,\n');

    expect(units).toEqual(['EUR', 'amount']);
  });

  test.each([
    ['1 in every row', withCells('weight', '1', '1')],
    ['words', withCells('value', 'high', 'low')],
  ])('are not guessed of %s', (_, text) => {
    expect(guessMapping(tableFrom(text)).columns.amount).toBe(null);
  });

  test.each(['Gewicht', 'Betrag', 'valeur', 'importe', 'количество', '数量', '金額', '금액'])(
    'are guessed of a column called %s',
    (name) => {
      expect(guessMapping(tableFrom(withCells(name, '5', '7'))).columns.amount).toBe(2);
    },
  );
});

describe('the confidence of rows', () => {
  test.each(['confidence', 'Certainty', 'Sicherheit', 'certitude'])(
    'is what the column called %s says, in its words',
    (name) => {
      expect(givenIn(withCells(name, 'high', '0.8', 'none', 'NA', '')).confidences).toEqual([
        'high',
        '0.8',
        'none',
        null,
        null,
      ]);
    },
  );

  test('is left out and told where it is no short word', () => {
    expect(givenIn(withCells('confidence', 'B2', 'c'.repeat(101)))).toMatchObject({
      confidences: ['B2', null],
      told: ['Confidences of more than 100 characters are left out: 1.'],
    });
  });
});
