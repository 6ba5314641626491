import { describe, expect, test } from 'vitest';
import { kindOf, openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';
import { columnsIn, listsIn } from './graph-texts.ts';

/** The ends of each tie. */
function endsIn(text: string): readonly string[] {
  return listsIn(text).ties.map(({ source, target }) => `${source} ${target}`);
}

describe('a text is known by itself as', () => {
  test.each([
    ['gml', 'graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]'],
    ['gml', '\ufeff# by hand\nCreator "x"\nVersion 1\nGraph\n[ edge [ source 1 target 2 ] ]'],
    ['pajek', '% by hand\n\n*vertices 2\n*edges\n1 2'],
    ['pajek', '*Arcs\r\n1 2\r\n'],
    ['pajek', '\ufeff*Network x\n*Vertices 2\n*Arcs\n1 2\n'],
    ['dot', 'graph { a -- b }'],
    ['dot', '\ufeff// by hand\nSTRICT DIGRAPH "my graph" {a->b}'],
    ['dot', '/* graph { */ digraph 1.5 { a -> b }'],
    ['json', '{"nodes": [], "links": [{"source": "a", "target": "b"}]}'],
    ['table', 'graph,to\nA,B\nB,A\n'],
    ['table', '*,to\nA,B\nB,A\n'],
    ['table', 'digraph\tto\na\tb\n'],
  ])('%s: %j', (kind, text) => {
    expect(kindOf(text, 'any.name')).toBe(kind);
  });
});

describe('a graph in GML', () => {
  test('has attributes by their keys, those within others with both names', () => {
    const text =
      'graph [ node [ id 1 label "A" data [ born 1900 born 1901 ] ] node [ id 2 ] edge [ source 1 target 2 since 1950 ] ]';

    expect(columnsIn(text)).toEqual({
      ties: ['source', 'target', 'direction', 'since'],
      actors: ['id', 'label', 'data.born'],
    });
    expect(listsIn(text).actors[0]?.['data.born']).toBe('1900; 1901');
  });

  test('has directions where it says so, before its edges or behind them, and else none', () => {
    const edge = 'node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ]';

    expect(listsIn(`graph [ directed 1 ${edge} ]`).ties[0]?.direction).toBe('directed');
    expect(listsIn(`graph [ directed 0 ${edge} ]`).ties[0]?.direction).toBe('undirected');
    expect(listsIn(`graph [ ${edge} directed 1 ]`).ties[0]?.direction).toBe('directed');
    expect(listsIn(`graph [ ${edge} ]`).ties[0]?.direction).toBe('undirected');
    expect(tableFrom(`graph [ ${edge} ]`).notes).toEqual([
      'The graph does not say whether it is directed: by the rules of GML it is not.',
    ]);
    expect(tableFrom(`graph [ directed 0 ${edge} ]`).notes).toEqual([]);
  });

  test('may hold any letter as an entity', () => {
    const label = '&#233;&#xe9;&eacute;&lt;&nothing;&#0;&#9999999;';
    const text = `graph [ node [ id 1 label "${label}" ] node [ id 2 ] edge [ source 1 target 2 ] ]`;

    expect(listsIn(text).actors[0]?.label).toBe('ééé<&nothing;&#0;&#9999999;');
  });

  test('may be one of several in a text, which is told', () => {
    const graph = 'graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]';

    expect(tableFrom(`${graph}\n${graph}`).notes[0]).toBe(
      'Only the first of 2 graphs in the file is read.',
    );
    expect(tableFrom(`${graph}\n${graph}`).rowCount).toBe(1);
  });

  test.each([
    ['graph [ node [ id 1 ]', 'line 1: found the end of the text within a list'],
    ['graph [\n node [ id 1 ] ]\n]', 'line 3: found "]" without a "[" before it'],
    ['graph [\n 5 ]', 'line 2: found "5" without a key before it'],
    [`graph ${'[ a '.repeat(70)}`, 'line 1: found lists 65 deep'],
    ['graph [ node [ id 1 ] ]', 'the file: found 1 nodes and no edge'],
  ])('is refused where it is none: %j', (text, found) => {
    expect(refusalsOf(text)[0]).toContain(`In ${found}, expected `);
  });
});

describe('a network of Pajek', () => {
  test('may leave out lines of vertices, and all of them', () => {
    expect(listsIn('*Vertices 2\n*Edges\n1 2\n').actors).toEqual([{ id: '1' }, { id: '2' }]);
    expect(endsIn('*Arcs\n1 7\n')).toEqual(['1 7']);
  });

  test('keeps the places of vertices, but for numbers that are none', () => {
    const text = '*Vertices 2\n1 "A" 0.1 0.9 0.5\n2 "B" box Red\n*Edges\n1 2\n';

    expect(listsIn(text).actors).toEqual([
      { id: '1', label: 'A', x: '0.1', y: '0.9' },
      { id: '2', label: 'B', x: '', y: '' },
    ]);
  });

  test('has a row for each stretch of time', () => {
    const ties = listsIn('*Vertices 2\n*Edges\n1 2 1 [1990-1992,1995, 1998-*]\n').ties;

    expect(ties.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '1990 1992',
      '1995 1995',
      '1998 ',
    ]);
  });

  test('has the vertices of the second mode above the columns of a matrix', () => {
    expect(endsIn('*Vertices 4 2\n*Matrix\n1 0\n0 1\n')).toEqual(['1 3', '2 4']);
  });

  test.each([
    ['*Vertices many\n', 'line 1: found "many" vertices'],
    ['*Vertices 2\n3 "C"\n', 'line 2: found "3", expected the number of a vertex, 1 to 2.'],
    ['*Vertices 2\n*Edges\n1 9\n', 'line 3: found "9", expected the number of a vertex, 1 to 2.'],
    ['*Vertices 2\n*Edges\n1\n', 'line 3: found nothing, expected the number of a vertex, 1 to 2.'],
    ['*Partition x\n*Vertices 2\n1\n2\n', 'the file: found 0 nodes and no edge'],
    ['*Vertices 999999999\n*Edges\n1 2\n', 'the file: found more than 200000 ties'],
  ])('is refused where it is none: %j', (text, found) => {
    expect(refusalsOf(text)[0]).toContain(`In ${found}`);
  });
});

describe('a graph in DOT', () => {
  test('has an edge for each pair of two groups, and for each link of a chain', () => {
    expect(endsIn('digraph { {a b} -> c -> {d; e} }')).toEqual(['a c', 'b c', 'c d', 'c e']);
    expect(endsIn('graph { subgraph x { a -- b } -- c }')).toEqual(['a b', 'a c', 'b c']);
  });

  test('has defaults that hold from where they stand to the end of their subgraph', () => {
    const text =
      'digraph { a; node [kind=firm]; { node [kind=town] b } c; edge [type=owns]; a -> b; a -> c [type=rules] }';
    const { ties, actors } = listsIn(text);

    expect(actors.map(({ kind }) => kind)).toEqual(['', 'town', 'firm']);
    expect(ties.map(({ type }) => type)).toEqual(['owns', 'rules']);
  });

  test('has a node that says more of itself behind its edges', () => {
    expect(listsIn('digraph { a -> b; a [label="Ana"] b [label="\\N!"] }').actors).toEqual([
      { id: 'a', label: 'Ana' },
      { id: 'b', label: 'b!' },
    ]);
  });

  test('may say of an edge that it has no direction, or another', () => {
    const { ties } = listsIn('digraph { a -> b [dir=none]; a -> c [dir=back]; a -> d [dir=both] }');

    expect(ties.map(({ source, target, direction }) => `${source} ${target} ${direction}`)).toEqual(
      ['a b undirected', 'c a directed', 'a d undirected'],
    );
  });

  test('may name nodes by numbers, in any script, and by words between quotation marks', () => {
    expect(endsIn('graph { -1.5 -- 人物; "a \\"b\\"" -- 😀 }')).toEqual(['-1.5 人物', 'a "b" 😀']);
  });

  test('quotes one statement for all its edges', () => {
    const { passages, claims } = openedFrom('digraph { a -> b -> c; c -> a [label=x] }').dataset;

    expect(passages.map(({ exact }) => exact)).toEqual(['a -> b -> c', 'c -> a [label=x]']);
    expect(claims).toHaveLength(3);
  });

  test.each([
    ['digraph { a -> ; }', 'line 1: found "; }"'],
    ['digraph {\n a -> b', 'line 2: found the end of the text'],
    ['digraph { a [=] }', 'line 1: found "=] }"'],
    ['digraph { a [b= }', 'line 1: found "}"'],
    ['digraph { subgraph a }', 'line 1: found "}"'],
    [`digraph ${'{'.repeat(70)}`, 'line 1: found "{{{{{{'],
    ['digraph { a -> "b }', 'line 1: found'],
    ['digraph { a; b }', 'the file: found 2 nodes and no edge'],
  ])('is refused where it is none: %j', (text, found) => {
    expect(refusalsOf(text)[0]).toContain(`In ${found}`);
  });
});
