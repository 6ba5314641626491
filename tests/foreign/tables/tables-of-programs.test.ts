import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

function columnsOf(text: string): readonly string[] {
  return tableFrom(text).columns.map(({ name }) => name);
}

describe('an edge list of KONECT', () => {
  test('has columns by what its first line says of weights and directions', () => {
    expect(columnsOf('% asym unweighted\n1 2\n2 3\n')).toEqual(['source', 'target', 'direction']);
    expect(columnsOf('% sym signed\n1 2 -1\n')).toEqual(['source', 'target', 'sign', 'direction']);
    expect(columnsOf('% bip weighted\n1 2 4 1990\n')).toEqual([
      'source',
      'target',
      'weight',
      'time',
      'direction',
    ]);
  });

  test('has rows counted with its lines of comment, set apart by any blanks', () => {
    const { rows } = tableFrom('% asym positive\r\n% 2 3 3\r\n1  2\t1 \r\n\r\n2 3 1\r\n');

    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [3, '1', '2', '1', 'directed'],
      [5, '2', '3', '1', 'directed'],
    ]);
  });

  test.each([
    ['% asym signed\n', 'nothing but lines of comment (%)'],
    ['% asym signed\n1\n', 'one word'],
    ['% asym signed\n1 2 3 4 5\n', 'more than four words'],
  ])('is refused where rows are none: %j', (text, found) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(`found ${found}, expected`)]);
  });
});

describe('a table of Neo4j', () => {
  test('is one of ties alone where it has no nodes', () => {
    const text = '_start,_end,_type\n1,2,KNOWS\n2,3,KNOWS\n';

    expect(tableFrom(text).actors).toBeNull();
    expect(openedFrom(text).dataset.relationTypes).toMatchObject([{ name: 'KNOWS' }]);
  });

  test('is refused where it has nodes alone', () => {
    expect(refusalsOf('_id,_labels,name,_start,_end,_type\n1,:A,Ana,,,\n2,:A,Bo,,,\n')).toEqual([
      'In the file: found 2 nodes and no relationship, expected at least one.',
    ]);
  });

  test('keeps the numbers and words of its rows', () => {
    const text = '_id,_labels,name,_start,_end,_type\n1,:A:B,Ana,,,\n2,,Bo,,,\n,,,1,2,KNOWS\n';
    const { rows, actors } = tableFrom(text);

    expect(rows.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [4, ',,,1,2,KNOWS'],
    ]);
    expect(actors?.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [2, '1', 'A, B', 'Ana'],
      [3, '2', '', 'Bo'],
    ]);
  });
});

describe('a text that is no data', () => {
  test.each([
    ['{\\rtf1\\ansi x}', 'a document in RTF'],
    ['%!PS-Adobe-3.0\n', 'a page in PostScript'],
    ['dl n=3 format=edgelist1\nlabels:\nA,B,C\n', 'a network of UCINET (DL)'],
    ['<graph xmlns="http://www.cs.rpi.edu/XGMML"/>', 'a graph in XGMML'],
    ['<rdf:RDF/>', 'linked data (RDF)'],
    ['<kml/>', 'a map (KML)'],
    ['<html/>', 'a page of the web (HTML)'],
  ])('is called by its name: %j', (text, found) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(`In the file: found ${found}, exp`)]);
  });
});
