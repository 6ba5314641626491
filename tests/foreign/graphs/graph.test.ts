import { describe, expect, test } from 'vitest';
import { kindOf, refusalsOf, tableFrom } from '../opened-from.ts';
import { gexf, listsIn, NODES } from './graph-texts.ts';

describe('XML', () => {
  test('with a declaration of entities is refused before one is expanded', () => {
    const entities = Array.from(
      { length: 20 },
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    );
    const text = `<!DOCTYPE gexf [<!ENTITY a0 "ha">${entities.join('')}]><gexf>&a20;</gexf>`;

    expect(refusalsOf(text)).toEqual([
      'In line 1: found a declaration <!DOCTYPE …>, expected XML without one; delete it, graphs need none.',
    ]);
  });

  test.each([
    ['<gexf>&lol;</gexf>', 'undefined entity'],
    ['<gexf><graph></gexf>', 'unexpected close tag'],
    ['<gexf><graph>', 'unclosed tag'],
    ['<gexf a="1" a="2"/>', 'duplicate attribute'],
  ])('that is not well-formed is told with its line: %s', (text, reason) => {
    expect(refusalsOf(text)).toEqual([expect.stringContaining(reason)]);
    expect(refusalsOf(text)[0]).toContain('In line 1');
  });

  test('is told with the line of its fault, which the sentence names once', () => {
    const text = `${'<gexf>\n'.repeat(11)}<graph version="1.3"></gexf>`;

    expect(refusalsOf(text)).toEqual([
      'In line 12: found a fault: "unexpected close tag.", expected well-formed XML.',
    ]);
  });

  test('may be 64 elements deep and no deeper', () => {
    const deep = (depth: number) =>
      gexf(
        `${NODES}<edges><edge source="0" target="1"/></edges>${'<b>'.repeat(depth - 2)}${'</b>'.repeat(depth - 2)}`,
      );

    expect(refusalsOf(deep(64))).toEqual([]);
    expect(refusalsOf(deep(65))).toEqual([
      'In line 3: found elements within elements, 65 deep, expected fewer.',
    ]);
    expect(refusalsOf('<gexf>'.repeat(1000))[0]).toContain('65 deep');
  });

  test('may have words as they are, without signs for < and &', () => {
    const text = `<graphml><graph><node id="a"><data key="k"><![CDATA[Ann & <Co>]]></data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>`;

    expect(listsIn(text).actors[0]).toEqual({ id: 'a', 'key k': 'Ann & <Co>' });
  });

  test.each([
    ['<!DOCTYPE html><html><body>Not found</body></html>', 'a page of the web (HTML)'],
    ['<!-- saved -->\n\n<!DOCTYPE html>\n<title>Not found</title>', 'a page of the web (HTML)'],
    ['<HTML lang="en"></HTML>', 'a page of the web (HTML)'],
    ['<?xml version="1.0"?><!-- <gexf> --><svg></svg>', 'XML of a kind "svg"'],
    ['<drawing:svg></drawing:svg>', 'XML of a kind "svg"'],
    [`<!-- ${'-'.repeat(150_000)} --> <?sort up?>\n<svg></svg>`, 'XML of a kind "svg"'],
    ['<<<<<<< \nfrom,to\nA,B\n', 'a text that begins like XML and names no element'],
  ])('of another kind is refused by its name: %s', (text, found) => {
    expect(refusalsOf(text)).toEqual([
      `In the file: found ${found}, expected a table, GEXF or GraphML.`,
    ]);
  });

  test('of a graph without edges is refused for that', () => {
    expect(refusalsOf('<graphml><graph/></graphml>')[0]).toContain(
      'found 0 nodes and no edge, expected at least one edge.',
    );
  });

  test('is known as a graph with a prefix before its names', () => {
    const text = gexf(`${NODES}<edges><edge source="0" target="1"/></edges>`)
      .replaceAll(/<(\/?)(?=[a-z])/g, '<$1net:')
      .replace('xmlns=', 'xmlns:net=');

    expect(kindOf(text, 'class.xml')).toBe('gexf');
  });

  test('is known as a graph whatever is written in it of pages of the web', () => {
    const words = '<![CDATA[<!doctype html><html>]]>';
    const text = gexf(`${NODES}<edges><edge source="0" target="1">${words}</edge></edges>`);

    expect(kindOf(text, 'class.xml')).toBe('gexf');
  });

  test('is known as a graph whatever its file is called', () => {
    const text = gexf(`${NODES}<edges><edge source="0" target="1"/></edges>`);

    expect(kindOf(`\ufeff\n${text.replace(/^<\?.*\n/, '')}`, 'notes.txt')).toBe('gexf');
  });
});

describe('a graph without measure', () => {
  const edges = '<edges><edge source="0" target="1"/></edges>';
  const declared = (count: number) =>
    Array.from({ length: count }, (_, id) => `<attribute id="${id}" title="a"/>`).join('');

  test('is refused for its attributes before any edge is read', () => {
    const attributes = `<attributes class="edge">${declared(200_000)}</attributes>`;

    expect(refusalsOf(gexf(`${attributes}${NODES}${edges.repeat(100_000)}`))).toEqual([
      expect.stringMatching(
        /^In line \d+: found more than 1000 attributes of nodes or edges, expected fewer\.$/,
      ),
    ]);
  });

  test('may have a thousand attributes, and not one more', () => {
    const own = 9;
    const wide = (count: number) =>
      gexf(`<attributes class="edge">${declared(count - own)}</attributes>${NODES}${edges}`);

    expect(refusalsOf(wide(1000))).toEqual([]);
    expect(refusalsOf(wide(1001))).toEqual([expect.stringContaining('more than 1000 attributes')]);
  });

  test('may have 200,000 nodes, and not one more', () => {
    const many = (count: number) => gexf(`<nodes>${'<node/>'.repeat(count)}</nodes>${edges}`);

    expect(tableFrom(many(200_000)).actors?.rows).toHaveLength(200_000);
    expect(refusalsOf(many(200_001))).toEqual([
      'In the file: found 200001 nodes or edges, expected at most 200000.',
    ]);
  });

  test('may have twenty million values of nodes, and no more', () => {
    const own = 4;
    const many = (count: number) =>
      gexf(
        `<attributes class="node">${declared(1000 - own)}</attributes><nodes>${'<node/>'.repeat(count)}</nodes>${edges}`,
      );

    expect(tableFrom(many(20_000)).actors?.rows).toHaveLength(20_000);
    expect(refusalsOf(many(20_001))).toEqual([
      'In the file: found 20001 nodes or edges with 1000 attributes, expected at most 20000000 values.',
    ]);
  });

  test('is refused for values that nobody declared', () => {
    const values = Array.from({ length: 1100 }, (_, id) => `<attvalue for="${id}" value="1"/>`);
    const edge = `<edge source="0" target="1">${values.join('')}</edge>`;

    expect(refusalsOf(gexf(`${NODES}<edges>${edge}</edges>`))).toEqual([
      expect.stringContaining('found more than 1000 attributes'),
    ]);
  });

  test('is refused for more values than there is room for', () => {
    const attributes = `<attributes class="edge">${declared(900)}</attributes>`;
    const many = '<edge source="0" target="1"/>'.repeat(30_000);

    expect(refusalsOf(gexf(`${attributes}${NODES}<edges>${many}</edges>`))).toEqual([
      'In the file: found 30000 nodes or edges with 909 attributes, expected at most 20000000 values.',
    ]);
  });

  test('may have many values of one attribute, each told once', () => {
    const values = Array.from(
      { length: 100_000 },
      (_, value) => `<attvalue for="0" value="${value % 50_000}"/>`,
    );
    const text = gexf(
      `<attributes class="edge"><attribute id="0" title="codes"/></attributes>${NODES}<edges><edge source="0" target="1">${values.join('')}</edge></edges>`,
    );

    const { columns, rows } = tableFrom(text);
    const codes = rows[0]?.cells[columns.findIndex(({ name }) => name === 'codes')] ?? '';
    expect(codes.split('; ')).toHaveLength(50_000);
  });

  test('may have many spells of an edge with many attributes', () => {
    const declaration = `<attributes class="edge">${declared(80)}</attributes>`;
    const values = Array.from({ length: 80 }, (_, id) => `<attvalue for="${id}" value="1"/>`);
    const spells = '<spell start="2010" end="2011"/>'.repeat(150_000);
    const text = gexf(
      `${declaration}${NODES}<edges><edge source="0" target="1">${values.join('')}<spells>${spells}</spells></edge></edges>`,
    );

    expect(tableFrom(text).rowCount).toBe(150_000);
  });
});
