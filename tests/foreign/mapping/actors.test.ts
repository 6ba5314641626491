import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { withActors } from '../../../src/foreign/foreign.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { gexf } from '../graphs/graph-texts.ts';
import { openedFrom, PROVENANCE, refusalsOf, tableFrom } from '../opened-from.ts';

const LONGEST = 'x'.repeat(300);
const CUT = 'Names of actors that are longer than 300 characters are cut: 1.';

/** What is made of a table of ties and a table of the actors in them. */
function readingOf(ties: string, actors: string, wish: Partial<Mapping> = {}) {
  const table = withActors(tableFrom(ties), tableFrom(actors, 'people.csv'));
  return datasetFrom(table, { ...guessMapping(table), ...wish }, PROVENANCE);
}

function fileOf(ties: string, actors: string, wish: Partial<Mapping> = {}) {
  const reading = readingOf(ties, actors, wish);
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join(' '));
  return reading.file;
}

function refusalsOfBoth(ties: string, actors: string): readonly string[] {
  const reading = readingOf(ties, actors);
  return reading.ok ? [] : reading.problems.map(problemInWords);
}

function told(ties: string, actors: string): string {
  const reading = readingOf(ties, actors);
  return reading.ok ? reading.understood.join(' ') : '';
}

describe('actors of whom there is no list', () => {
  test('are those that ties name, each once, of no kind, group or place in particular', () => {
    const { file } = openedFrom('from,to\nAnn,Bo\nBo,Cy\nCy,Ann\n');

    expect(file.actors).toEqual(
      ['Ann', 'Bo', 'Cy'].map((name) => ({
        id: name,
        name,
        kind: 'actor',
        names: [name],
        place: null,
        note: null,
      })),
    );
    expect(file.groups).toEqual([]);
  });

  test('are one however blanks and accents in their names are written', () => {
    const { file } = openedFrom('from,to\nCafe\u0301  Noir,B\nCaf\u00e9 Noir,C\n');

    expect(file.actors.map(({ id }) => id)).toEqual(['Caf\u00e9-Noir', 'B', 'C']);
  });

  test('have an id that says what they are, where their name has no letter', () => {
    expect(openedFrom('from,to\n*,=\n').file.actors.map(({ id }) => id)).toEqual([
      'actor-1',
      'actor-2',
    ]);
  });

  test('have the name of the column for it, and are known by what ties call them too', () => {
    const { file } = openedFrom('from,to,from name,to name\n1,2,Ann,Bo\n2,3,Bo,\n');

    expect(file.actors.map(({ id, name, names }) => ({ id, name, names }))).toEqual([
      { id: '1', name: 'Ann', names: ['Ann', '1'] },
      { id: '2', name: 'Bo', names: ['Bo', '2'] },
      { id: '3', name: '3', names: ['3'] },
    ]);
  });

  test('may be named by their names as well as by their ids', () => {
    const { file } = openedFrom('from,to,from name\n1,2,Ann\n2,Ann,\n');

    expect(file.actors.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('are not said to be missing from one', () => {
    expect(openedFrom('from,to\nA,B\n').reading.understood.join(' ')).not.toContain(
      'the list of actors',
    );
  });

  test('have names of at most 300 characters', () => {
    expect(openedFrom(`from,to\n${LONGEST},B\n`).file.actors[0]?.name).toBe(LONGEST);
    const { file, reading } = openedFrom(`from,to\n${LONGEST}x,B\n`);

    expect(file.actors[0]?.name).toBe(`${LONGEST.slice(1)}…`);
    expect(reading.understood).toContain(CUT);
  });

  test('have a name with something in it that can be seen', () => {
    expect(refusalsOf('from,to\n\u202e,B\n')).toEqual([
      'In row 2, field "from": found nothing, expected the name or id of an actor.',
    ]);
  });

  test('lose what cannot be seen in their names, which is told only of those that had it', () => {
    const { file, reading } = openedFrom('from,to\nA\u202eB,C\n');

    expect(file.actors.map(({ name }) => name)).toEqual(['A B', 'C']);
    expect(reading.understood.join(' ')).toContain('From 1 names of actors, characters were taken');
    expect(openedFrom('from,to\nA B,C\n').reading.understood.join(' ')).not.toContain(
      'characters were taken',
    );
  });
});

describe('a list of actors', () => {
  const ties = 'source,target\nann,acme\nbo,acme\n';

  test('says of each its name, kind and place', () => {
    const list = 'id,name,kind,x,y\nann,Ann,person,0.5,0\nbo,,,1,1\nacme,Acme,firm,,\n';

    expect(fileOf(ties, list).actors).toEqual([
      {
        id: 'ann',
        name: 'Ann',
        kind: 'person',
        names: ['Ann', 'ann'],
        place: { x: 0.5, y: 0 },
        note: null,
      },
      { id: 'bo', name: 'bo', kind: 'actor', names: ['bo'], place: { x: 1, y: 1 }, note: null },
      { id: 'acme', name: 'Acme', kind: 'firm', names: ['Acme', 'acme'], place: null, note: null },
    ]);
  });

  test('makes no name one that lost characters where it differs from the id', () => {
    expect(told(ties, 'id,name\nann,Ann\nbo,Bo\nacme,Acme\n')).not.toContain('characters');
    expect(told(ties, 'id,name\nann,An\u202en\nbo,Bo\nacme,Acme\n')).toContain(
      'From 1 names of actors',
    );
  });

  test('may leave actors out that ties name, who are counted', () => {
    const list = 'id,name\nann,Ann\nacme,Acme\n';

    expect(fileOf(ties, list).actors.map(({ id }) => id)).toEqual(['ann', 'acme', 'bo']);
    expect(told(ties, list)).toContain('Named by ties and not by the list of actors: 1.');
    expect(told(ties, `${list}bo,Bo\n`)).not.toContain('Named by ties');
  });

  test('may have two of one name, of whom ties that give the name mean the first', () => {
    const list = 'id,name\n1,Ann\n2,Ann\n3,Bo\n';
    const [claim] = fileOf('source,target\nAnn,3\n', list).claims ?? [];

    expect(claim).toMatchObject({ from: '1', to: '3' });
  });

  test('is refused for an actor that is on it again, in the field that tells actors apart', () => {
    const expected = 'found "Ann" again, expected each actor once.';

    expect(refusalsOfBoth(ties, 'name,id\nA,Ann\nB,Ann\n')).toEqual([
      `In actor in row 3, field "id": ${expected}`,
    ]);
    expect(refusalsOfBoth(ties, 'kind,name\nx,Ann\nx,Ann\n')).toEqual([
      `In actor in row 3, field "name": ${expected}`,
    ]);
  });

  test('is refused for an actor without a name', () => {
    expect(refusalsOfBoth(ties, 'kind,name\nperson,Ann\nfirm,\n')).toEqual([
      'In actor in row 3, field "name": found nothing, expected the name or id of an actor.',
    ]);
  });

  test('may have ids that are too long to be shown, and names that are cut', () => {
    expect(told(ties, `id,name\n${LONGEST}x,Ann\nbo,Bo\n`)).not.toContain(CUT);
    expect(told(ties, `id,name\nann,${LONGEST}x\nbo,Bo\n`)).toContain(CUT);
  });

  test('may be read without the rows that cannot be read', () => {
    const list = 'id,name\nann,Ann\nann,Ada\nbo,Bo\nacme,Acme\n';
    const { actors } = fileOf(ties, list, { unreadable: 'leave out' });

    expect(actors.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Acme']);
  });
});

describe('the groups of a list of actors', () => {
  const ties = 'source,target\na,b\n';
  const list = (...groups: readonly string[]) =>
    `id,group\n${groups.map((group, index) => `${'abcdefgh'[index]},${group}\n`).join('')}`;

  test('are words that three actors or more share', () => {
    expect(fileOf(ties, list('Board', 'Staff', 'Board', 'Staff', 'Board')).groups).toEqual([
      { id: 'Board', name: 'Board', members: ['a', 'c', 'e'] },
    ]);
  });

  test('have an id that says what they are, where their word has no letter', () => {
    expect(fileOf(ties, list('*', '*', '*')).groups).toEqual([
      { id: 'group-1', name: '*', members: ['a', 'b', 'c'] },
    ]);
  });

  test('are none for actors of whom the list gives no word, or that only ties name', () => {
    const more = `${ties}k,l\nm,a\n`;

    expect(fileOf(more, list('', '', '', '')).groups).toEqual([]);
  });
});

describe('the nodes of a graph', () => {
  const edge = (source: string, target: string) =>
    `<edge id="${source}${target}" source="${source}" target="${target}"/>`;

  test('are its actors, also those without ties', () => {
    const text = gexf(
      `<nodes><node id="0" label="Ann"/><node id="1" label="Bo"/><node id="2"/></nodes><edges>${edge('0', '1')}</edges>`,
    );

    expect(openedFrom(text).file.actors.map(({ id, name }) => [id, name])).toEqual([
      ['0', 'Ann'],
      ['1', 'Bo'],
      ['2', '2'],
    ]);
  });

  test('are told by their number where one is there again', () => {
    const text = gexf(
      `<nodes><node id="0"/><node id="1"/><node id="0"/></nodes><edges>${edge('0', '1')}</edges>`,
    );

    expect(refusalsOf(text)).toEqual([
      'In node 3, field "id": found "0" again, expected each actor once.',
    ]);
  });

  test('are all there are: an edge that ends at no node is refused', () => {
    const text = gexf(
      `<nodes><node id="0"/><node id="1"/></nodes><edges>${edge('0', '1')}${edge('0', '7')}</edges>`,
    );

    expect(refusalsOf(text)).toEqual([
      'In edge 2, field "target": found "7", expected the id of a node in the file.',
    ]);
  });
});
