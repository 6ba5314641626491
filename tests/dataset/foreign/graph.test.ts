import { describe, expect, test } from 'vitest';
import { kindOf, openedFrom, refusalsOf, tableFrom } from './opened-from.ts';

function gexf(graph: string, attributes = 'defaultedgetype="undirected" mode="dynamic"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph ${attributes}>${graph}</graph></gexf>`;
}

const NODES = '<nodes><node id="0" label="Ann"/><node id="1" label="Bo"/><node id="2"/></nodes>';

describe('a graph in GEXF', () => {
  test('has an actor for each node, by its label, whether or not it has ties', () => {
    const { dataset } = openedFrom(
      gexf(`${NODES}<edges><edge id="a" source="0" target="1"/></edges>`),
    );

    expect(dataset.actors.map(({ name }) => name)).toEqual(['Ann', 'Bo', '2']);
  });

  test('has a claim for each spell of an edge, all on the words of that edge', () => {
    const edge =
      '<edge id="a" source="0" target="1"><spells><spell start="2010" end="2011"/><spell start="2014-03-01"/></spells></edge>';
    const text = gexf(`${NODES}<edges>${edge}</edges>`);
    const { dataset } = openedFrom(text);

    expect(dataset.claims.map(({ time }) => time.when.text)).toEqual([
      '2010/2011',
      '2014-03-01/..',
    ]);
    expect(dataset.passages.map(({ exact }) => exact)).toEqual([edge]);
    expect(text.slice(dataset.passages[0]?.start ?? -1, dataset.passages[0]?.end ?? -1)).toBe(edge);
  });

  test('may give times on the edge itself, open ones too', () => {
    const { dataset } = openedFrom(
      gexf(`${NODES}<edges>
        <edge source="0" target="1" start="2010.0" end="2012.0"/>
        <edge source="1" target="2" startopen="2011" end="2012"/>
        <edge source="0" target="2" end="2013"/>
        <edge source="2" target="1" start="-Infinity" end="Infinity"/></edges>`),
    );

    expect(dataset.claims.map(({ time }) => time.when.text)).toEqual([
      '2010/2012',
      '2011/2012',
      '../2013',
      '../2024-05-12',
    ]);
  });

  test('has attributes by their titles, with what holds where an element gives none', () => {
    const { dataset } = openedFrom(
      gexf(`
        <attributes class="node"><attribute id="0" title="kind" type="string"><default>person</default></attribute></attributes>
        <attributes class="edge"><attribute id="0" title="tenor" type="string"/></attributes>
        <nodes><node id="a"><attvalues><attvalue for="0" value="firm"/></attvalues></node><node id="b"/></nodes>
        <edges><edge source="a" target="b" kind="owns" type="directed"><attvalues><attvalue for="0" value="conflictual"/></attvalues></edge></edges>`),
    );

    expect(dataset.actors.map(({ kind }) => kind)).toEqual(['firm', 'person']);
    expect(dataset.claims[0]).toMatchObject({ tenor: 'conflictual', relation: 'owns' });
    expect(dataset.relationTypes[0]).toMatchObject({ name: 'owns', directed: true });
  });

  test('keeps the places of its nodes, and turns them, for its y grows upwards', () => {
    const at = (x: number, y: number) => `<viz:position x="${x}" y="${y}" z="0"/>`;
    const { dataset } = openedFrom(
      gexf(`<nodes><node id="a">${at(-100, 50)}</node><node id="b">${at(100, -50)}</node></nodes>
        <edges><edge source="a" target="b"/></edges>`),
    );

    expect(dataset.actors.map(({ place }) => place)).toEqual([
      { x: 0, y: 0.25 },
      { x: 1, y: 0.75 },
    ]);
  });

  test('may have nodes within nodes, which are actors like others', () => {
    const { dataset } = openedFrom(
      gexf(
        '<nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes><edges><edge source="a" target="b"/></edges>',
      ),
    );

    expect(dataset.actors.map(({ name }) => name).sort()).toEqual(['a', 'b']);
  });

  test('tells of an edge to a node that is not there', () => {
    expect(refusalsOf(gexf(`${NODES}<edges><edge source="0" target="nobody"/></edges>`))).toEqual([
      'In edge 1, field "target": found "nobody", expected the id of a node in the file.',
    ]);
  });

  test('tells of a node that is there twice', () => {
    const twice = NODES.replace('"2"', '"0"');

    expect(refusalsOf(gexf(`${twice}<edges><edge source="0" target="1"/></edges>`))).toEqual([
      'In node 3, field "id": found "0" again, expected each actor once.',
    ]);
  });
});

describe('a graph in GraphML', () => {
  const graphml = (body: string, edgedefault = 'undirected') =>
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${body.replace('<graph>', `<graph edgedefault="${edgedefault}">`)}</graphml>`;

  test('has data by the names of keys, with defaults', () => {
    const { dataset } = openedFrom(
      graphml(`
        <key id="d0" for="node" attr.name="label" attr.type="string"/>
        <key id="d1" for="edge" attr.name="start" attr.type="int"/>
        <key id="d2" for="edge" attr.name="type" attr.type="string"><default>knows</default></key>
        <graph><node id="a"><data key="d0">Ann &amp; Co</data></node><node id="b"/>
        <edge source="a" target="b"><data key="d1">2014</data></edge></graph>`),
    );

    expect(dataset.actors.map(({ name }) => name)).toEqual(['Ann & Co', 'b']);
    expect(dataset.relationTypes.map(({ name }) => name)).toEqual(['knows']);
    expect(dataset.claims[0]?.time.when.text).toBe('2014/..');
  });

  test('has directions by default and edge by edge', () => {
    const { dataset } = openedFrom(
      graphml(
        '<graph><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="a" target="b" directed="false"/></graph>',
        'directed',
      ),
    );

    expect(dataset.relationTypes.map(({ directed }) => directed)).toEqual([true, false]);
  });

  test('drawn with yEd has its labels and places', () => {
    const node = (id: string, label: string, x: number) =>
      `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="30" x="${x}" y="0"/><y:NodeLabel>${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>`;
    const { dataset } = openedFrom(
      graphml(
        `<key for="node" id="d6" yfiles.type="nodegraphics"/><graph>${node('n0', 'Ann', 0)}${node('n1', 'Bo', 100)}<edge source="n0" target="n1"/></graph>`,
      ).replace('<graphml ', '<graphml xmlns:y="http://www.yworks.com/xml/graphml" '),
    );

    expect(dataset.actors.map(({ name, place }) => [name, place])).toEqual([
      ['Ann', { x: 0, y: 0.5 }],
      ['Bo', { x: 1, y: 0.5 }],
    ]);
  });

  test('with hyperedges is read without them, which is told', () => {
    const text = graphml(
      '<graph><node id="a"/><node id="b"/><hyperedge/><edge source="a" target="b"/></graph>',
    );

    expect(openedFrom(text).reading.understood[0]).toContain('Hyperedges are left unread (1)');
  });
});

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

  test('a thousand deep is refused', () => {
    expect(refusalsOf('<gexf>'.repeat(1000))[0]).toContain('elements within elements');
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
    expect(refusalsOf('<graphml><graph/></graphml>')[0]).toContain('found 0 nodes and no edge');
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
      expect.stringMatching(/^In line \d+: found more than 1000 attributes of nodes or edges/),
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
