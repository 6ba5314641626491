import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withActors } from '../../../src/foreign/foreign.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { mapped, openedFrom, PROVENANCE, refusalsOf, tableFrom } from '../opened-from.ts';

/** Whom each claim ties to whom, by their names, with the words it rests on. */
function tiesIn(text: string, wish: Partial<Mapping> = {}): readonly string[] {
  const { dataset } = openedFrom(text, wish);
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  return dataset.claims.map(
    ({ from, to, passage }) => `${names.get(from)} → ${names.get(to)} by ${passage.id}`,
  );
}

describe('several names in a cell', () => {
  test.each([
    ['semicolons', 'Bo; Cy; Di'],
    ['bars', 'Bo|Cy|Di'],
    ['bars and blanks, with one at the end', 'Bo | Cy | Di |'],
  ])('set apart by %s make a tie each, which rests on the same row', (_what, cell) => {
    expect(tiesIn(`sender,recipient,date\nAda,${cell},1914\n`)).toEqual([
      'Ada → Bo by row-2',
      'Ada → Cy by row-2',
      'Ada → Di by row-2',
    ]);
  });

  test('at both ends make a tie for each two, and are told with their rows', () => {
    const text = 'from,to,year\nAda; Bo,Cy; Di,1914\nCy,Ada,1915\n';

    expect(tiesIn(text)).toEqual([
      'Ada → Cy by row-2',
      'Ada → Di by row-2',
      'Bo → Cy by row-2',
      'Bo → Di by row-2',
      'Cy → Ada by row-3',
    ]);
    const { reading, dataset } = openedFrom(text);
    expect(reading.understood).toContain(
      '1 row names several at one end, set apart by “;”: each makes a tie of its own, which rests on the same row.',
    );
    expect(dataset.passages).toHaveLength(2);
    expect(dataset.snapshots[0]?.coverage).toBe('4 of 5 claims of the file speak of 1914.');
  });

  test('are one name where the reader says so', () => {
    const text = 'from,to\nAda,Bo; Cy\n';

    expect(tiesIn(text, { several: null })).toEqual(['Ada → Bo; Cy by row-2']);
    expect(openedFrom(text, { several: null }).reading.understood).toContain(
      '1 row has “;” in a name, as in "Bo; Cy": it is kept as one name, unless whoever opens the file says that there are several.',
    );
  });

  test('that are those of the other end, nobody, or named twice, make no tie, which is told', () => {
    const text = 'from,to\nAda,Ada; Bo; NA; Bo\nAda,Cy\n';

    expect(tiesIn(text)).toEqual(['Ada → Bo by row-2', 'Ada → Cy by row-3']);
    expect(openedFrom(text).reading.understood.join(' ')).toContain(
      '1 row has a name there that makes no tie',
    );
  });

  test('of which none makes a tie leave the row out', () => {
    const { reading } = openedFrom('from,to\nAda; Bo,Cy\nAda,Ada;\nCy,?; NA\n');

    expect(reading.understood.slice(-2)).toEqual([
      '1 row is about an actor and itself and is left out.',
      '1 row names nobody at one end and is left out.',
    ]);
  });

  test('have their ids in another cell, one each', () => {
    const { dataset } = openedFrom('from,to,from name,to name\n1,2|3,Ada,Bo|Cy\n2,1|4,Bo,Ada\n');

    expect(dataset.actors.map(({ id, name }) => `${id} ${name}`)).toEqual([
      '1 Ada',
      '2 Bo',
      '3 Cy',
      '4 4',
    ]);
  });

  test('are bounded', () => {
    const many = Array.from({ length: 101 }, (_, index) => `n${index}`).join(';');

    expect(refusalsOf(`from,to\nAda,${many}\n`)).toEqual([
      'In row 2, field "to": found more names, expected at most 100 names in a cell.',
    ]);
  });
});

describe('a sign between names', () => {
  test.each([
    ['a comma', 'from;to\nAda;Bo, Cy\nBo;Cy\n'],
    ['that of an entity', 'from,to\nAda,Smith &amp; Co\n'],
    [
      'a semicolon in a name that comes again and again',
      'from;to\nA;"Plain; East"\nB;"Plain; East"\n',
    ],
  ])('sets none apart where it is %s', (_what, text) => {
    expect(guessMapping(tableFrom(text)).several).toBeNull();
  });

  test('is a comma where the reader says so', () => {
    expect(tiesIn('from;to\nAda;Bo, Cy\n', { several: ',' })).toEqual([
      'Ada → Bo by row-2',
      'Ada → Cy by row-2',
    ]);
  });

  test('is a comma where the list of actors has every name, but not within a name that it has', () => {
    const ties = tableFrom('from;to\nAda;Bo, Cy\nBo;Di, Earl\n', 'ties.csv');
    const list = 'name,kind\nAda,x\nBo,x\nCy,x\n"Di, Earl",x\n';
    const table = withActors(ties, tableFrom(list, 'people.csv'));
    const mapping = guessMapping(table);

    expect(mapping.several).toBe(',');
    expect(datasetFrom(table, mapping, PROVENANCE)).toMatchObject({ actors: 4, claims: 3 });
  });

  test('is listed with its rows and an example', () => {
    expect(mapped('from;to\nAda;Bo, Cy\nBo;Cy\nCy;Ada, Bo\n').questions.lists).toEqual([
      { separator: ',', rows: 2, example: 'Bo, Cy' },
    ]);
  });
});

test('letters of several persons open with a tie for each, and names with commas in them whole', () => {
  const ties = tiesIn(readFileSync('tests/foreign/files/37-letters-edtf.csv', 'utf8'));

  expect(ties).toContain('Dion → Platon by row-5');
  expect(ties.slice(-4)).toEqual([
    'Griesheim, Albert → Engel, Friedrich by row-6',
    'Griesheim, Albert → Marks, Karl by row-6',
    'Engel, H. → Engel, Friedrich by row-6',
    'Engel, H. → Marks, Karl by row-6',
  ]);
});

test('letters with ids beside names open by their names, without those of whom nobody knows', () => {
  expect(tiesIn(readFileSync('tests/foreign/files/31-letters.csv', 'utf8'))).toEqual([
    'Ana Bach → Georg Er by row-2',
    'Georg Er → Ana Bach by row-3',
  ]);
});
