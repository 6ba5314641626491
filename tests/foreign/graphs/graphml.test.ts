import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';
import { columnsIn, graphml, listsIn } from './graph-texts.ts';

describe('a graph in GraphML', () => {
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
      ),
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

describe('what a graph in GraphML says of its ties and actors', () => {
  const nodes = '<node id="a"/><node id="b"/>';
  const tie = '<edge source="a" target="b"/>';

  test('stands in columns of one order, whatever comes first in the file', () => {
    const text = graphml(`
      <key id="n" for="node" attr.name="rank"/><key id="e" for="edge" attr.name="since"/>
      <graph><node id="a"><data key="n">1</data><data key="g"><y:Geometry y="2" x="1"/><y:NodeLabel>Ann</y:NodeLabel></data></node><node id="b"/>
      <edge id="t" target="b" source="a"><data key="e">2010</data><data key="g"><y:EdgeLabel>meets</y:EdgeLabel></data></edge></graph>`);

    expect(columnsIn(text)).toEqual({
      ties: ['source', 'target', 'direction', 'label', 'id', 'since'],
      actors: ['id', 'label', 'x', 'y', 'rank'],
    });
  });

  test('has no column for what no tie and no actor has', () => {
    const text = graphml(
      `<key id="k" attr.name="note"/><graph><desc>Two towns</desc><node id="a"><desc>The first</desc><data key="k"/></node><node id="b"/>${tie}</graph>`,
    );

    expect(columnsIn(text)).toEqual({ ties: ['source', 'target', 'direction'], actors: ['id'] });
  });

  test('is told without a note where nothing is left unread', () => {
    expect(tableFrom(graphml(`<graph>${nodes}${tie}</graph>`)).notes).toEqual([]);
  });

  test.each([
    ['for all', 'for="all"'],
    ['for nothing in particular', ''],
  ])('has the data of a key %s at ties and actors, and its default', (_, of) => {
    const text = graphml(
      `<key id="k" ${of} attr.name="land"><default>Isle</default></key><graph><node id="a"><data key="k">Coast</data></node><node id="b"/>${tie}</graph>`,
    );

    expect(listsIn(text)).toEqual({
      ties: [{ source: 'a', target: 'b', direction: 'undirected', land: 'Isle' }],
      actors: [
        { id: 'a', land: 'Coast' },
        { id: 'b', land: 'Isle' },
      ],
    });
  });

  test('has the name and the default of a key only at what the key is for', () => {
    const text = graphml(
      `<key id="n" for="node" attr.name="rank"><default>1</default></key><key id="e" for="edge" attr.name="since"><default>2010</default></key>
      <graph><node id="a"><data key="e">x</data></node><node id="b"/><edge source="a" target="b"><data key="n">y</data></edge></graph>`,
    );

    expect(listsIn(text)).toEqual({
      ties: [{ source: 'a', target: 'b', direction: 'undirected', since: '2010', 'key n': 'y' }],
      actors: [
        { id: 'a', rank: '1', 'key e': 'x' },
        { id: 'b', rank: '1', 'key e': '' },
      ],
    });
  });

  test('names data that no key declares by the key that they give', () => {
    const text = graphml(
      `<graph>${nodes}<edge source="a" target="b"><data key="k">1</data><data>2</data></edge></graph>`,
    );

    expect(columnsIn(text).ties).toEqual(['source', 'target', 'direction', 'key k', 'key']);
  });

  test('names data of a key without a name by its id', () => {
    const text = graphml(
      '<key id="k" for="node"/><graph><node id="a"><data key="k">1</data></node><node id="b"/><edge source="a" target="b"/></graph>',
    );

    expect(columnsIn(text).actors).toEqual(['id', 'k']);
  });

  test.each(['<data key="k"/>', '<data key="k">  \n </data>'])(
    'has the default of a key where the data are blank: %s',
    (blank) => {
      const text = graphml(
        `<key id="k" for="node" attr.name="rank"><default>1</default></key><graph><node id="a">${blank}</node><node id="b"/>${tie}</graph>`,
      );

      expect(listsIn(text).actors[0]).toEqual({ id: 'a', rank: '1' });
    },
  );

  test('takes no default that stands outside of a key for one', () => {
    const text = graphml(
      `<default>9</default><key id="k" for="node" attr.name="rank"><default>1</default></key><graph><node id="a"><default>2</default></node><node id="b"/>${tie}</graph>`,
    );

    expect(listsIn(text).actors.map(({ rank }) => rank)).toEqual(['1', '1']);
  });

  test('has no direction where nothing says that it has one', () => {
    const { dataset } = openedFrom(graphml(`<graph id="g">${nodes}${tie}</graph>`));

    expect(dataset.relationTypes.map(({ directed }) => directed)).toEqual([false]);
  });

  test('has the directions of its outermost graph, whatever graphs within nodes say', () => {
    const text = graphml(
      `<graph><node id="a"><graph edgedefault="undirected"><node id="c"/></graph></node><node id="b"/>${tie}</graph>`,
      'directed',
    );

    expect(listsIn(text).ties[0]).toMatchObject({ direction: 'directed' });
  });

  test('is told with the number of an edge, and of a node in the order in which nodes begin', () => {
    const lost = `<edge source="b" target="nobody"/>`;
    const twice = '<node id="a"><graph><node id="b"/><node id="b"/></graph></node>';

    expect(refusalsOf(graphml(`<graph>${nodes}${tie}${lost}</graph>`))).toEqual([
      'In edge 2, field "target": found "nobody", expected the id of a node in the file.',
    ]);
    expect(refusalsOf(graphml(`<graph>${twice}${tie}</graph>`))).toEqual([
      'In node 3, field "id": found "b" again, expected each actor once.',
    ]);
  });

  test.each([
    ['', 'source'],
    ['source="a"', 'target'],
  ])('is refused where an edge lacks an end: <edge %s>', (ends, field) => {
    expect(refusalsOf(graphml(`<graph>${nodes}<edge id="t" ${ends}/></graph>`))).toEqual([
      `In edge 1, field "${field}": found nothing, expected the name or id of an actor.`,
    ]);
  });

  test('is refused where no node has an id', () => {
    const text = graphml(
      `<graph><node><data key="g"><y:Geometry x="1" y="2"/></data></node>${tie}</graph>`,
    );

    expect(refusalsOf(text)[0]).toBe(
      'In node 1, field "id": found nothing, expected the name or id of an actor.',
    );
  });
});

describe('a graph drawn with yEd', () => {
  const drawing = (...drawn: readonly string[]) =>
    graphml(
      `<graph>${drawn.map((each, index) => `<node id="n${index}"><data key="g">${each}</data></node>`).join('')}<edge source="n0" target="n1"/></graph>`,
    );

  test('has each node in the middle of its box, or at its corner where it has no size', () => {
    const text = drawing(
      '<y:Geometry x="10" y="20" width="30" height="50"/>',
      '<y:Geometry x="10" y="20"/>',
    );

    expect(listsIn(text).actors).toEqual([
      { id: 'n0', x: '25', y: '45' },
      { id: 'n1', x: '10', y: '20' },
    ]);
  });

  test('has its first node at the top, for its y grows downwards', () => {
    const { dataset } = openedFrom(
      drawing('<y:Geometry x="0" y="0"/>', '<y:Geometry x="0" y="80"/>', '<y:Geometry x="5"/>'),
    );

    expect(dataset.actors.slice(0, 2).map(({ place }) => place.y)).toEqual([0, 1]);
  });

  test.each(['<y:Geometry y="3"/>', '<y:Geometry x="3"/>', '<y:Geometry x="left" y="3"/>'])(
    'has no place for a node whose box has none: %s',
    (box) => {
      expect(listsIn(drawing(box, '<y:Geometry x="1" y="2"/>')).actors).toEqual([
        { id: 'n0', x: '', y: '' },
        { id: 'n1', x: '1', y: '2' },
      ]);
    },
  );

  test('has places that grow upwards where they are data and not drawn', () => {
    const node = (id: string, y: number) =>
      `<node id="${id}"><data key="x">0</data><data key="y">${y}</data><data key="g"><y:Geometry/></data></node>`;
    const { dataset } = openedFrom(
      graphml(
        `<key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/><graph>${node('a', 0)}${node('b', 80)}<edge source="a" target="b"/></graph>`,
      ),
    );

    expect(dataset.actors.map(({ place }) => place.y)).toEqual([1, 0]);
  });

  test('is named by the first of its labels that is not blank, on one line', () => {
    const text = drawing(
      '<y:NodeLabel> </y:NodeLabel><y:NodeLabel>Port\n   Authority</y:NodeLabel><y:NodeLabel>since 1904</y:NodeLabel>',
      '',
    );

    expect(listsIn(text).actors[0]).toEqual({ id: 'n0', label: 'Port Authority' });
  });

  test('has labels and boxes of other things than nodes and edges, which are passed over', () => {
    const resources =
      '<data key="r"><y:NodeLabel>Legend</y:NodeLabel><y:EdgeLabel>Line</y:EdgeLabel><y:Geometry x="1" y="1"/></data>';
    const edge =
      '<edge source="a" target="b"><y:NodeLabel>box</y:NodeLabel><y:Geometry x="1" y="1"/></edge>';
    const text = graphml(
      `${resources}<graph><node id="a"><y:EdgeLabel>line</y:EdgeLabel></node><node id="b"/>${edge}</graph>`,
    );

    expect(listsIn(text)).toEqual({
      ties: [{ source: 'a', target: 'b', direction: 'undirected' }],
      actors: [{ id: 'a' }, { id: 'b' }],
    });
  });
});
