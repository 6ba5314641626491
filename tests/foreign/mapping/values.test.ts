import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { sideOfZero } from '../../../src/foreign/mapping/values.ts';
import { RUNS } from '../../arbitraries.ts';
import { mapped, openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

function tenorsIn(text: string, wish: Partial<Mapping> = {}): readonly string[] {
  return openedFrom(text, wish).dataset.claims.map(({ tenor }) => tenor);
}

/** The mapping of a text with its column of tenors said by the reader. */
function withTenor(text: string, column: number, wish: Partial<Mapping> = {}): Partial<Mapping> {
  const { columns } = guessMapping(tableFrom(text));
  return { columns: { ...columns, tenor: column }, ...wish };
}

describe('words for tenors', () => {
  test.each([
    ['gut', 'schlecht'],
    ['Verbündete', 'Feind'],
    ['pos', 'neg'],
    ['positif', 'négatif'],
    ['ami', 'ennemi'],
    ['bueno', 'malo'],
    ['aliado', 'enemigo'],
    ['союзник', 'враг'],
    ['положительный', 'отрицательный'],
    ['우호적', '적대적'],
    ['正面', '负面'],
    ['盟友', '敌人'],
    ['友好', '敵対'],
    ['ally', 'rival'],
    ['1', '-1'],
  ])('are known in several languages: %s and %s', (good, bad) => {
    expect(tenorsIn(`from,to,polarity\nA,B,${good}\nB,C,${bad}\n`)).toEqual([
      'cooperative',
      'conflictual',
    ]);
  });

  test('that nobody knows refuse no row, are counted, and are asked for', () => {
    const rows = [
      ...Array.from({ length: 8 }, (_, index) => `A,B${index},pos`),
      ...Array.from({ length: 52 }, (_, index) => `A,C${index},green`),
    ];
    const text = `from,to,sign\n${rows.join('\n')}\n`;
    const reading = mapped(text);

    expect(tenorsIn(text).filter((tenor) => tenor === 'unstated')).toHaveLength(52);
    expect(reading.questions.values).toMatchObject([
      {
        meaning: 'tenor',
        column: 'sign',
        values: [
          { value: 'green', rows: 52, answer: null },
          { value: 'pos', rows: 8, answer: 'cooperative' },
        ],
      },
    ]);
    expect(openedFrom(text).reading.understood).toContain(
      'In "sign", "green" (52 rows) is not read: the tenor of its ties is unstated until whoever opens the file says what it means.',
    );
  });

  test('mean what the reader says, which is told', () => {
    const text = 'from,to,tenor\nA,B,green\nB,C,RED\nC,D,red\nD,E,pos\n';
    const values = [
      { meaning: 'tenor', value: 'green', answer: 'cooperative' },
      { meaning: 'tenor', value: 'red', answer: 'conflictual' },
      { meaning: 'tenor', value: 'pos', answer: '' },
    ] as const;
    const wish = withTenor(text, 2, { values, tenor: 'ambivalent' });

    expect(tenorsIn(text, wish)).toEqual([
      'cooperative',
      'conflictual',
      'conflictual',
      'ambivalent',
    ]);
    expect(openedFrom(text, wish).reading.understood).toEqual(
      expect.arrayContaining([
        'Whoever opened the file said that in "tenor", "RED" says "conflictual".',
        'Whoever opened the file said that in "tenor", "green" says "cooperative".',
        'Whoever opened the file said that in "tenor", "pos" says as little as a blank cell.',
      ]),
    );
  });
});

describe('values of other columns', () => {
  const text = 'from,to,stance\nA,B,supports\nB,C,rejects\nC,D,rejects\n';
  const stance = { columns: { ...guessMapping(tableFrom(text)).columns, stance: 2 } };

  test('that nobody knows keep their rows back, for they may say the opposite, and are asked for', () => {
    expect(refusalsOf(text, stance)[0]).toContain('found "rejects", expected one of "supports"');
    expect(mapped(text, stance).questions.values[0]?.values[0]).toEqual({
      value: 'rejects',
      rows: 2,
      answer: null,
    });
  });

  test('mean what the reader says', () => {
    const values = [{ meaning: 'stance', value: 'rejects', answer: 'denies' }] as const;
    const { dataset } = openedFrom(text, { ...stance, values });

    expect(dataset.claims.map((each) => each.stance)).toEqual(['supports', 'denies', 'denies']);
  });

  test('may be said to say nothing', () => {
    const values = [{ meaning: 'state', value: 'gone', answer: 'no evidence' }] as const;
    const { reading } = openedFrom('from,to,state\nA,B,attested\nB,C,gone\n', {
      columns: { ...stance.columns, stance: null, state: 2 },
      values,
    });

    expect(reading.understood.at(-1)).toBe(
      '1 row says nothing that could be taken over and is left out.',
    );
  });
});

describe('numbers', () => {
  const rated = readFileSync('tests/foreign/files/02-epoch.csv', 'utf8');

  test('of ratings are offered as tenor, and read only where the reader says so', () => {
    const { reading, dataset } = openedFrom(rated);

    expect(new Set(dataset.claims.map(({ tenor }) => tenor))).toEqual(new Set(['unstated']));
    expect(mapped(rated).questions.signed).toEqual([
      { column: 2, name: 'rating', numbers: { below: 2, zero: 0, above: 4 } },
    ]);
    expect(reading.understood).toContain(
      'Numbers in "rating" are below 0 in 2 rows and above 0 in 4. They are read as tenor, below 0 conflictual and above 0 cooperative, where whoever opens the file says so.',
    );
  });

  test('are read by their signs where the reader says so, which is told with counts', () => {
    const wish = withTenor(rated, 2, { tenorNumbers: 'by sign' });

    expect(tenorsIn(rated, wish)).toEqual([
      'cooperative',
      'cooperative',
      'conflictual',
      'cooperative',
      'conflictual',
      'cooperative',
    ]);
    expect(openedFrom(rated, wish).reading.understood).toContain(
      'Numbers in "rating" are read by their sign: below 0 as conflictual (2), above 0 as cooperative (4), 0 as unstated (0).',
    );
  });

  test('are read by their signs where the column is called so, with 0 for neither', () => {
    const text = 'from,to,polarity\nA,B,0.75\nB,C,-0.2\nC,D,0\nD,E,+3\n';

    expect(tenorsIn(text)).toEqual(['cooperative', 'conflictual', 'unstated', 'cooperative']);
  });

  test.each([
    ['marks from 1 to 5', 'from,to,polarity\nA,B,2\nB,C,3\n'],
    ['amounts that are never below 0', 'from,to,weight\nA,B,2\nB,C,3\n'],
    ['places', 'from,to,lon\nA,B,-2.5\nB,C,3.5\n'],
    ['codes for nothing', 'from,to,endday\nA,B,-9\nB,C,3\n'],
  ])('are neither read nor offered where they are %s', (_what, text) => {
    const reading = mapped(text);

    expect(new Set(tenorsIn(text))).toEqual(new Set(['unstated']));
    expect(reading.questions.signed).toEqual([]);
  });

  test.each([
    ['-0,5', 'below'],
    ['−3', 'below'],
    ['+1.204,50', 'above'],
    ['1e-7', 'above'],
    ['-0.00', 'zero'],
    ['-99', null],
    ['2-1', null],
    ['3 of 5', null],
    ['', null],
  ])('%j have the sign %s', (cell, sign) => {
    expect(sideOfZero(cell)).toBe(sign);
  });

  test('have the sign that arithmetic gives them', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const sign = ['below', 'zero', 'above'][Math.sign(number) + 1];

        expect([sign, null]).toContain(sideOfZero(String(number)));
      }),
      RUNS,
    );
  });
});

describe('kinds of relation', () => {
  const text = readFileSync('tests/foreign/files/09-forty-kinds.csv', 'utf8');

  test('are listed with their rows', () => {
    const { kinds } = mapped('from,to,type\nA,B,war\nB,C,ally\nC,D,war\nD,E,\n').questions;

    expect(kinds).toEqual([
      { word: 'war', rows: 2 },
      { word: 'ally', rows: 1 },
      { word: 'Tie', rows: 1 },
    ]);
  });

  test('are put under fewer names by the reader, and each stays readable on its tie', () => {
    const { columns } = guessMapping(tableFrom(text));
    const words = mapped(text).questions.kinds.map(({ word }) => word);
    const kinds = words.map((word) => ({ word, name: word.split(' ').at(-1) ?? word }));
    const { dataset, reading } = openedFrom(text, { columns, kinds });

    expect(words).toHaveLength(40);
    expect(dataset.relationTypes.length).toBeLessThan(24);
    expect(dataset.relationTypes.map(({ name }) => name)).not.toContain('Other kinds');
    expect(dataset.relationTypes[0]?.name).toBe('director');
    expect(dataset.claims[0]?.note).toBe('The file calls it “Deputy director”.');
    expect(reading.understood.join(' ')).toMatch(
      /Whoever opened the file called the kinds "Deputy director", .* "director"; what the file calls each tie stands beside it\./,
    );
  });

  test('have the tenor that the reader gives the name', () => {
    const { dataset } = openedFrom('from,to,type\nA,B,war\nB,C,feud\nC,D,kin\n', {
      kinds: [
        { word: 'war', name: 'strife' },
        { word: 'feud', name: 'strife' },
      ],
      tenors: [{ relation: 'strife', tenor: 'conflictual' }],
    });

    expect(dataset.claims.map(({ tenor }) => tenor)).toEqual([
      'conflictual',
      'conflictual',
      'unstated',
    ]);
  });

  test('that are called as in the file are told as before', () => {
    const { file, reading } = openedFrom('from,to,type\nA,B,war\n', {
      kinds: [{ word: 'war', name: '' }],
    });

    expect(file.relationTypes[0]?.description).toBe(
      'Ties that the file calls “war” in its column “type”.',
    );
    expect(reading.understood.join(' ')).not.toContain('called the kind');
  });
});
