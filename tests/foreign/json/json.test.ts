import { describe, expect, test } from 'vitest';
import { isOwnJson } from '../../../src/foreign/json/own-json.ts';
import { columnsIn, listsIn } from '../graphs/graph-texts.ts';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

function linked(links: readonly object[], nodes: readonly unknown[] = []): string {
  return JSON.stringify({ nodes, links });
}

function endsIn(text: string): readonly string[] {
  return listsIn(text).ties.map(({ source, target }) => `${source} ${target}`);
}

const TIE = { source: 'a', target: 'b' };

describe('JSON of nodes and links', () => {
  test('may name its parts and ends as any program does', () => {
    const pairs = [
      ['source', 'target'],
      ['from', 'to'],
      ['From', 'To'],
      ['src', 'dst'],
      ['startNode', 'endNode'],
      ['subject', 'object'],
    ] as const;
    for (const list of ['links', 'edges', 'relationships']) {
      for (const [from, to] of pairs) {
        const text = JSON.stringify({ nodes: ['a', 'b'], [list]: [{ [from]: 'a', [to]: 'b' }] });

        expect(endsIn(text)).toEqual(['a b']);
      }
    }
  });

  test('may lie within a graph, with nodes by their ids (JSON Graph Format)', () => {
    const nodes = { a: { label: 'Ana', metadata: { kind: 'person' } }, b: { label: 'Bo' } };
    const graph = { directed: true, nodes, edges: [{ source: 'a', target: 'b', relation: 'kin' }] };
    const { dataset } = openedFrom(JSON.stringify({ graph }));

    expect(dataset.actors.map(({ name, kind }) => `${name}, ${kind}`)).toEqual([
      'Ana, person',
      'Bo, actor',
    ]);
    expect(dataset.relationTypes).toMatchObject([{ name: 'kin', directed: true }]);
  });

  test('may have whole nodes at the ends of links, as d3 leaves them', () => {
    const text = linked([{ source: { id: 'a', x: 1 }, target: { index: 1 } }], [{ id: 'a' }, 'b']);

    expect(endsIn(text)).toEqual(['a 1']);
  });

  test('takes ends for places in the list only where they cannot be ids', () => {
    const nodes = [{ id: 1 }, { id: 2 }, { id: 3 }];

    expect(endsIn(linked([{ source: 1, target: 2 }], nodes))).toEqual(['1 2']);
    expect(endsIn(linked([{ source: 0, target: 2 }], nodes))).toEqual(['1 3']);
    expect(endsIn(linked([{ source: 0, target: 9 }], nodes))).toEqual(['0 9']);
  });

  test('tells of an end that no node has', () => {
    expect(refusalsOf(linked([{ source: 'a', target: 'x' }], ['a', 'b']))).toEqual([
      'In edge 1, field "target": found "x", expected the id of a node in the file.',
    ]);
  });

  test('opens without any nodes', () => {
    expect(openedFrom(linked([TIE])).dataset.actors.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('has cells for what lies within objects, and tells what is no cell', () => {
    const link = {
      ...TIE,
      tags: ['x', null, 2, true],
      where: { town: { name: 'Quay', at: { x: { y: { z: 1 } } } } },
      parts: [{ a: 1 }, [1]],
      nothing: null,
    };
    const text = linked([link]);

    expect(listsIn(text).ties).toEqual([
      { source: 'a', target: 'b', tags: 'x; 2; true', 'where.town.name': 'Quay' },
    ]);
    expect(tableFrom(text).notes).toEqual([
      'Lists within "where.town.at.x", "parts" are left unread: a cell holds one value.',
    ]);
  });

  test('keeps apart what a wrapper and its node both say', () => {
    const text = linked([{ ...TIE, data: { source: 'a letter', year: 1900 } }]);

    expect(columnsIn(text).ties).toEqual(['source', 'target', 'data.source', 'year']);
  });

  test('quotes the last of two lists of one name, as JSON reads it', () => {
    const text = '{"links": [{"x": 1}], "li\\u006eks": [{"source": "a", "target": "b"}]}';

    expect(openedFrom(text).dataset.passages[0]?.exact).toBe('{"source": "a", "target": "b"}');
  });

  test('may hold names that every object has', () => {
    const text =
      '{"nodes":[{"id":"__proto__","constructor":"x"},{"id":"toString"}],"links":[{"source":"__proto__","target":"toString","__proto__":{"y":1},"hasOwnProperty":2}]}';

    expect(openedFrom(text).dataset.actors.map(({ name }) => name)).toEqual([
      '__proto__',
      'toString',
    ]);
    expect(columnsIn(text).ties).toEqual(['source', 'target', '__proto__.y', 'hasOwnProperty']);
  });

  test.each([
    ['{"nodes":[{"id":1}],"links":[]}', '1 nodes and no edge, expected at least one edge.'],
    ['{"nodes":[],"links":[{"p":1,"q":2}]}', 'edges without two ends, of "p", "q", expected'],
    ['{"nodes":[],"links":[5]}', 'edges without two ends'],
    [
      linked([Object.fromEntries([['source', 1], ['target', 2], ...manyFields()])]),
      'more than 1000 attributes',
    ],
  ])('is refused where it has no ties: %.40s', (text, found) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(`In the file: found ${found}`)]);
  });
});

function manyFields(): [string, number][] {
  return Array.from({ length: 1001 }, (_, index) => [`k${index}`, index]);
}

describe('a list in JSON', () => {
  test('has a column for each name that any row has, and rows counted from 1', () => {
    const { columns, rows } = tableFrom('[{"a": "x", "b": "y"}, {"b": "z", "c": 1, "a": "q"}]');

    expect(columns.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'x', 'y', ''],
      [2, 'q', 'z', '1'],
    ]);
  });

  test('may lie within an object, which is told', () => {
    const text = '{"version": 2, "ties": [{"from": "A", "to": "B"}]}';

    expect(tableFrom(text).notes).toEqual(['The rows are those of "ties".']);
    expect(openedFrom(text).dataset.passages[0]?.exact).toBe('{"from": "A", "to": "B"}');
  });

  test('may be a row on each line', () => {
    const text =
      '\ufeff{"from":"A","to":"B","year":1900}\r\n\r\n{"from":"B","to":"C","year":1901}\r\n';
    const { dataset } = openedFrom(text);

    expect(dataset.passages.map(({ exact }) => exact)).toEqual([
      '{"from":"A","to":"B","year":1900}',
      '{"from":"B","to":"C","year":1901}',
    ]);
  });

  test.each([
    ['[]', 'an empty list'],
    ['[1, 2]', 'a list with 1 in it'],
    ['[["a", "b"]]', 'a list with a list in it'],
    ['[{"a": 1}]', 'rows of "a" alone'],
    ['[{}]', 'a list of rows with nothing in them'],
  ])('is refused where it is no table: %s', (text, found) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(`In the file: found ${found}`)]);
  });

  test('is refused with the line that is none', () => {
    expect(refusalsOf('{"a":1,"b":2}\n{"a":1,"b":2}\n{"a":\n')[0]).toContain('In line 3: found');
  });
});

describe('JSON of another kind', () => {
  test.each([
    ['{"type": "FeatureCollection", "features": []}', 'a map ("FeatureCollection", GeoJSON)'],
    ['{"@context": "https://schema.org", "@type": "Dataset"}', 'linked data (JSON-LD)'],
    ['{"nbformat": 4, "cells": []}', 'a notebook of Jupyter'],
    ['{"name": "x", "size": 3}', 'JSON with "name", "size" at its top'],
    ['{}', 'JSON that is an object alone'],
    ['{"elements": {"nodes": []}}', 'JSON with "elements" at its top'],
  ])('is refused in one sentence that says what it is like: %s', (text, found) => {
    expect(refusalsOf(text)).toEqual([
      `In the file: found ${found}, expected the app’s own format, a list of rows, nodes and links (d3, NetworkX, graphology, vis), Cytoscape, Kumu or FollowTheMoney; or the same as CSV or GraphML.`,
    ]);
  });

  test.each([
    ['{"nodes": [', 'JSON that ends in the middle'],
    ['{"nodes": [NaN]}', 'text that is not JSON (line 1, column 12: "NaN]}"'],
    [`${'['.repeat(70)}${']'.repeat(70)}`, 'lists or objects that lie in each other more than 64'],
  ])('is refused with its fault where it is none: %.20s', (text, found) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(`In the file: found ${found}`)]);
  });
});

describe('entities of FollowTheMoney', () => {
  const entity = (id: string, schema: string, properties: object) => ({ id, schema, properties });

  test('may stand in a list, with whole entities as their ends', () => {
    const ana = entity('a', 'Person', { name: ['Ana'] });
    const text = JSON.stringify([
      ana,
      entity('b', 'Company', { name: ['Mill'] }),
      entity('t', 'UnknownLink', { subject: [ana], object: ['b'], role: ['friend'] }),
    ]);

    expect(listsIn(text).ties).toMatchObject([
      { source: 'a', target: 'b', relation: 'UnknownLink', direction: 'undirected' },
    ]);
  });

  test('are refused where none of them ties two others', () => {
    expect(refusalsOf(JSON.stringify([entity('a', 'Person', {})]))).toEqual([
      'In the file: found 1 entities of FollowTheMoney, none of which ties two others, expected entities with two ends as well, such as Ownership, Directorship, Membership or Family.',
    ]);
  });

  test('are told of where one end is missing', () => {
    const text = JSON.stringify([entity('o', 'Ownership', { owner: ['a'] })]);

    expect(refusalsOf(text)[0]).toBe(
      'In edge 1, field "target": found nothing, expected the name or id of an actor.',
    );
  });
});

describe('the app’s own format is known', () => {
  test.each([
    '{"format": "two-triangles/3"}',
    '{"title": "x", "format": "two-triangles/99", "nodes": [], "links": []}',
    '\ufeff { "title": "x", "about": [{"a": "}"}], "relationTypes": 5',
    '{"act\\u006frs": [',
  ])('by its fields, however much is wrong: %s', (text) => {
    expect(isOwnJson(text)).toBe(true);
  });

  test.each([
    '{"format": "other/1", "title": "two-triangles/3"}',
    '{"nodes": [{"actors": 1}], "links": []}',
    '["actors"]',
    '"actors"',
    '{"nodes": "actors"}',
    'actors,claims\n',
    '',
  ])('and nothing else is: %s', (text) => {
    expect(isOwnJson(text)).toBe(false);
  });
});
