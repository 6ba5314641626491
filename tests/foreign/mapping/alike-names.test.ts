import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withActors } from '../../../src/foreign/foreign.ts';
import { foldedName } from '../../../src/foreign/mapping/alike-names.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom, PROVENANCE, tableFrom } from '../opened-from.ts';

const TEXT = 'from,to\nJosé Ruiz,Ann\nJose Ruiz,Ann\nANN,joséruiz\nBo,Ann\n';

function withList(ties: string, list: string, wish: Partial<Mapping> = {}) {
  const table = withActors(tableFrom(ties), tableFrom(list, 'people.csv'));
  const reading = datasetFrom(table, { ...guessMapping(table), ...wish }, PROVENANCE);
  if (!reading.ok) throw new Error('It was refused.');
  return reading;
}

describe('names that differ in capitals, accents, blanks or signs only', () => {
  test('are actors of their own, as in the file, which is told with a list', () => {
    const { dataset, reading } = openedFrom(TEXT);

    expect(dataset.actors).toHaveLength(6);
    expect(reading.alike.map(({ names }) => names.map(({ name }) => name))).toEqual([
      ['José Ruiz', 'Jose Ruiz', 'joséruiz'],
      ['Ann', 'ANN'],
    ]);
    expect(reading.understood).toContain(
      'Names that differ in capital letters, accents, blanks or signs only are actors of their own, as in the file: "José Ruiz" and "Jose Ruiz" and "joséruiz"; "Ann" and "ANN".',
    );
  });

  test('are one actor where the reader says so, found under each of its names', () => {
    const { dataset, reading } = openedFrom(TEXT, { alike: 'one actor' });

    expect(dataset.actors.map(({ name, names }) => [name, ...names.slice(1)])).toEqual([
      ['José Ruiz', 'Jose Ruiz', 'joséruiz'],
      ['Ann', 'ANN'],
      ['Bo'],
    ]);
    expect(reading.alike).toHaveLength(2);
    expect(reading.understood.join(' ')).toContain(
      'Whoever opened the file made one actor of names that differ in little, under the first of them: "José Ruiz" and',
    );
  });

  test('make no tie with each other where they are one actor', () => {
    const { reading } = openedFrom('from,to\nAnn,ANN\nAnn,Bo\n', { alike: 'one actor' });

    expect(reading).toMatchObject({ actors: 2, ties: 1, leftOut: { rows: 1 } });
  });

  test('are one actor of a list too, whose ids both name it', () => {
    const list = 'id,name\n1,Ann Lee\n2,ann lee\n3,Bo\n';
    const { file } = withList('from,to\n1,3\n2,3\n', list, { alike: 'one actor' });

    expect(file.actors.map(({ names }) => names)).toEqual([
      ['Ann Lee', '1', 'ann lee', '2'],
      ['Bo', '3'],
    ]);
    expect(new Set(file.claims?.map(({ from }) => from))).toEqual(new Set(['1']));
  });

  test('do not differ in signs that make another letter', () => {
    expect(foldedName('की')).not.toBe(foldedName('का'));
    expect(foldedName('が')).not.toBe(foldedName('か'));
  });

  test('have one folded name, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(foldedName(foldedName(name))).toBe(foldedName(name));
        expect(foldedName(` ${name}`)).toBe(foldedName(`${name} `));
      }),
      RUNS,
    );
  });
});

describe('names that may be one actor', () => {
  function alikeIn(names: readonly string[], wish: Partial<Mapping> = {}) {
    const rows = names.map((name) => `"${name}",Zoe Quist\n`).join('');
    return openedFrom(`from,to\n${rows}`, wish);
  }
  const groupsOf = (names: readonly string[]) =>
    alikeIn(names).reading.alike.map((group) => group.names.map(({ name }) => name));

  test.each([
    [['Łódź', 'Lodz']],
    [['Kızılyazı', 'Kizilyazi']],
    [['Kim Jong-un', 'Kim Jong un']],
    [['O’Neill', "O'Neill"]],
    [['U.S.A.', 'USA']],
    [['1', '1.0']],
    [['ＮＡＴＯ', 'NATO']],
    [['John Smith', 'J. Smith']],
    [['John Adam Smith', 'J. A. Smith', 'Smith, John']],
    [['В. Путин', 'Владимир Путин']],
  ])('are listed: %s', (names) => {
    expect(groupsOf(names)).toEqual([names]);
  });

  test.each([
    [['1.0', '10']],
    [['1-2', '12']],
    [['John Smith', 'James Smith']],
    [['John Smith', 'James Smith', 'J. Smith']],
    [['John Smith', 'John Smythe']],
    [['Anna', 'Ann']],
    [['North Korea', 'N. Chosun']],
  ])('are no others: %s', (names) => {
    expect(groupsOf(names)).toEqual([]);
  });

  test('are told with how often ties have each', () => {
    const { reading } = alikeIn(['Ann Lee', 'A. Lee', 'Ann Lee']);

    expect(reading.alike).toEqual([
      {
        differ: 'initials',
        names: [
          { name: 'Ann Lee', times: 2 },
          { name: 'A. Lee', times: 1 },
        ],
      },
    ]);
    expect(reading.understood.join(' ')).toContain(
      'Names that may be one with initials and in full are actors of their own, as in the file: "Ann Lee" and "A. Lee".',
    );
  });

  test('are joined one by one where the reader says so, and keep both names', () => {
    const names = ['Ann Lee', 'A. Lee', 'Bo', 'BO'];
    const joined = [{ name: 'A. Lee', as: 'Ann Lee' }];

    const { dataset, reading } = alikeIn(names, { joined });

    expect(dataset.actors.map((actor) => actor.names)).toEqual([
      ['Ann Lee', 'A. Lee'],
      ['Zoe Quist'],
      ['Bo'],
      ['BO'],
    ]);
    expect(reading.alike).toHaveLength(2);
    expect(reading.understood.join(' ')).toContain(
      'under the first of them: "Ann Lee" and "A. Lee".',
    );
  });
});

describe('names and ids', () => {
  const list = 'id,name\n1,Ann Lee\n2,Ann Lee\n3,Bo\n';

  test('of which two ids have one name are kept apart and listed', () => {
    for (const alike of ['apart', 'one actor'] as const) {
      const reading = withList('from,to\n1,3\n2,3\n', list, { alike });

      expect(reading.actors).toBe(3);
      expect(reading.understood).toContain(
        'Several actors have one name and are kept apart, for their ids differ: "Ann Lee" ("1", "2").',
      );
    }
  });

  test('of which ties call an actor by a name that two have are told', () => {
    expect(withList('from,to\nAnn Lee,3\n2,3\n', list).understood).toContain(
      'Ties call actors by names that several of them have, and the first of these is taken: "Ann Lee".',
    );
  });

  test('of which one id is given several names are one actor, which is told', () => {
    const { dataset, reading } = openedFrom('from,to,from name\n7,1,Red\n7,1,Blue\n7,2,Red\n');

    expect(dataset.actors[0]).toMatchObject({ name: 'Red', names: ['Red', '7', 'Blue'] });
    expect(reading.understood).toContain(
      '"7" is called "Red" and "Blue" and is one actor, under the first name.',
    );
  });
});

describe('names of which one writes out the letters of the other', () => {
  const NAMES = 'from,to\nAnna Müller,Bo\nAnna Mueller,Cy\nSamuel,Bauer\nSøren,Soeren\nBaur,Bo\n';

  test('may be one actor, and are told', () => {
    const { dataset, reading } = openedFrom(NAMES);

    expect(dataset.actors).toHaveLength(9);
    expect(
      reading.alike.map(({ differ, names }) => [differ, ...names.map(({ name }) => name)]),
    ).toEqual([
      ['letters', 'Anna Müller', 'Anna Mueller'],
      ['letters', 'Søren', 'Soeren'],
    ]);
    expect(reading.understood).toContain(
      'Names of which one writes out letters of the other, such as “ue” for “ü”, are actors of their own, as in the file: "Anna Müller" and "Anna Mueller"; "Søren" and "Soeren".',
    );
  });

  test('are joined where the reader says so, and only then', () => {
    const joined = [{ name: 'Anna Mueller', as: 'Anna Müller' }];

    expect(openedFrom(NAMES, { joined }).dataset.actors.map(({ name }) => name)).not.toContain(
      'Anna Mueller',
    );
    expect(openedFrom(NAMES, { alike: 'one actor' }).dataset.actors).toHaveLength(9);
  });
});
