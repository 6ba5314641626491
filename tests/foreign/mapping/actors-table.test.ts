import { describe, expect, test } from 'vitest';
import { listsActors, withActors } from '../../../src/foreign/foreign.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { mappedSummaryOf } from '../../../src/foreign/mapping/mapping.ts';
import { PROVENANCE, tableFrom } from '../opened-from.ts';

const TIES = 'source,target,year\nann,acme,2014\nbo,acme,2015\ncy,Ann,2015\n';
const ACTORS =
  'id,name,kind,group,x,y\nann,Ann,person,Board,0,0\nbo,Bo,person,Board,10,0\ncy,Cy,person,Board,10,5\nacme,Acme,firm,,5,5\n';

function together(ties: string, actors: string) {
  const table = withActors(tableFrom(ties), tableFrom(actors, 'people.csv'));
  return datasetFrom(table, guessMapping(table), PROVENANCE);
}

describe('a table of actors beside a table of ties', () => {
  test('gives them names, kinds, groups and places', () => {
    const reading = together(TIES, ACTORS);

    expect(reading).toMatchObject({
      ok: true,
      file: {
        actors: [
          { id: 'ann', name: 'Ann', kind: 'person', place: { x: 0, y: 0.25 } },
          { id: 'bo', name: 'Bo', kind: 'person', place: { x: 1, y: 0.25 } },
          { id: 'cy', name: 'Cy', kind: 'person', place: { x: 1, y: 0.75 } },
          { id: 'acme', name: 'Acme', kind: 'firm', place: { x: 0.5, y: 0.75 } },
        ],
        groups: [{ name: 'Board', members: ['ann', 'bo', 'cy'] }],
      },
    });
  });

  test('is named by ties by its ids or its names', () => {
    expect(together(TIES, ACTORS)).toMatchObject({
      file: { claims: [{ from: 'ann' }, { from: 'bo' }, { from: 'cy', to: 'ann' }] },
    });
  });

  test('may leave actors out, which then have only their names', () => {
    const reading = together(`${TIES}dee,acme,2016\n`, ACTORS);

    expect(reading.ok && reading.understood).toContain(
      'Named by ties and not by the list of actors: 1.',
    );
  });

  test('is named where it is told how the file was read, behind what is told of the ties', () => {
    const ties = tableFrom('# made up\nsource,target\nann,acme\n');

    const { notes } = withActors(ties, tableFrom(ACTORS, 'people.csv'));

    expect(notes).toEqual([...ties.notes, 'Actors are read from "people.csv".']);
    expect(ties.notes).toHaveLength(1);
  });

  test.each([
    ['ids and names', ACTORS],
    ['names alone', 'kind,name\nperson,Ann\nfirm,Acme\n'],
    ['ids alone', 'kind,id\nperson,ann\nfirm,acme\n'],
    ['a row without a name', 'name,kind\nAnn,person\n,firm\n'],
  ])('is told from a table of ties by %s', (_what, actors) => {
    expect(listsActors(tableFrom(actors))).toBe(true);
  });

  test.each([
    ['two ends of ties', TIES],
    ['two ends of ties, each of which has an id', 'id,source,target\n1,ann,acme\n2,bo,acme\n'],
    ['neither names nor ids', 'weight,year\n1,2014\n'],
    ['a column for names with nothing in it', 'name,year\n,2014\n,2015\n'],
  ])('is no list of actors with %s', (_what, table) => {
    expect(listsActors(tableFrom(table))).toBe(false);
  });

  test('is summed up for the reader without the dataset it makes', () => {
    const summary = mappedSummaryOf(together(TIES, ACTORS));

    expect(summary).toMatchObject({
      ok: true,
      actors: 4,
      ties: 3,
      claims: 3,
      stops: ['2014', '2015'],
    });
    expect(summary).not.toHaveProperty('file');
  });
});
