import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';
import { columnsIn, gexf, listsIn, NODES } from './graph-texts.ts';

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

describe('what a graph in GEXF says of its ties and actors', () => {
  const tie = '<edge source="0" target="1"/>';

  test('stands in columns of one order, whatever comes first in the file', () => {
    const text = gexf(`
      <attributes class="node"><attribute id="0" title="rank"/></attributes>
      <attributes class="edge"><attribute id="0" title="since"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="1"/></attvalues><viz:position y="2" x="1"/></node>
        <node label="Bo" id="b"/></nodes>
      <edges><edge id="t" weight="2" label="meets" kind="talk" target="b" source="a" start="2010" end="2011">
        <attvalues><attvalue for="0" value="long"/></attvalues></edge></edges>`);

    expect(columnsIn(text)).toEqual({
      ties: [
        'source',
        'target',
        'kind',
        'direction',
        'start',
        'end',
        'label',
        'weight',
        'id',
        'since',
      ],
      actors: ['id', 'label', 'x', 'y', 'rank'],
    });
  });

  test('has no column for what no tie and no actor has', () => {
    const value = '<attvalues><attvalue for="9" value=""/><attvalue for="8"/></attvalues>';
    const text = gexf(
      `<nodes><node id="a" weight="3">${value}</node><node id="b"/></nodes><edges><edge source="a" target="b"/></edges>`,
    );

    expect(columnsIn(text)).toEqual({ ties: ['source', 'target', 'direction'], actors: ['id'] });
  });

  test('is told without a note where nothing is left unread', () => {
    expect(tableFrom(gexf(`${NODES}<edges>${tie}</edges>`)).notes).toEqual([]);
  });

  test('leaves the times of actors unread, which is told once', () => {
    const nodes = '<nodes><node id="0" start="2010"/><node id="1" end="2012"/></nodes>';

    expect(tableFrom(gexf(`${nodes}<edges>${tie}</edges>`)).notes).toEqual([
      'Times of nodes are left unread: an actor has its place at all times.',
    ]);
  });

  test('leaves colours and sizes unread', () => {
    const text = gexf(
      `<nodes><node id="0"><viz:size value="9"/><viz:color r="1" g="2" b="3"/></node><node id="1"/></nodes><edges>${tie}</edges>`,
    );

    expect(listsIn(text).actors).toEqual([{ id: '0' }, { id: '1' }]);
  });

  test('has directions by default and edge by edge', () => {
    const edges = `<edges>${tie}<edge source="1" target="2" type="undirected"/></edges>`;
    const directions = (attributes: string) =>
      listsIn(gexf(NODES + edges, attributes)).ties.map(({ direction }) => direction);

    expect(directions('defaultedgetype="directed"')).toEqual(['directed', 'undirected']);
    expect(directions('mode="static"')).toEqual(['undirected', 'undirected']);
  });

  test('names an attribute without a title by its id', () => {
    const text = gexf(`<attributes class="edge"><attribute id="since"/></attributes>${NODES}
      <edges><edge source="0" target="1"><attvalues><attvalue for="since" value="2010"/></attvalues></edge></edges>`);

    expect(listsIn(text).ties[0]).toMatchObject({ since: '2010' });
  });

  test('may name attributes as the first versions of the format did', () => {
    const text =
      gexf(`<attributes class="edge"><attribute id="0" title="since"/></attributes>${NODES}
      <edges><edge source="0" target="1"><attvalues><attvalue id="0" value="2010"/></attvalues></edge></edges>`);

    expect(listsIn(text).ties[0]).toMatchObject({ since: '2010' });
  });

  test('may have several values of one attribute, each told once', () => {
    const told = (...values: readonly string[]) => {
      const attvalues = values.map((value) => `<attvalue for="0" value="${value}"/>`).join('');
      return listsIn(
        gexf(`<attributes class="edge"><attribute id="0" title="codes"/></attributes>${NODES}
          <edges><edge source="0" target="1">${attvalues}</edge></edges>`),
      ).ties[0]?.codes;
    };

    expect(told(' export ')).toBe('export');
    expect(told('export', 'port', 'export')).toBe('export; port');
    expect(told('US', 'U')).toBe('US; U');
    expect(told('export; port', 'port')).toBe('export; port');
    expect(told('', 'export', '')).toBe('export');
  });

  test('has no place for a node of which only one coordinate is told', () => {
    const text = gexf(
      `<nodes><node id="0"><viz:position y="3"/></node><node id="1"><viz:position x="3"/></node></nodes><edges>${tie}</edges>`,
    );

    expect(listsIn(text).actors).toEqual([
      { id: '0', x: '', y: '3' },
      { id: '1', x: '3', y: '' },
    ]);
  });

  test('has a time for each slice and each moment of an edge', () => {
    const { dataset } = openedFrom(
      gexf(`${NODES}<edges>
        <edge source="0" target="1"><slices><slice start="2010" end="2011"/><slice start="2013" end="2014"/></slices></edge>
        <edge source="1" target="2" timestamp="2012"/><edge source="0" target="2" start="2015" endopen="2016"/></edges>`),
    );

    expect(dataset.claims.map(({ time }) => time.when.text)).toEqual([
      '2010/2011',
      '2013/2014',
      '2012',
      '2015/2016',
    ]);
  });

  test('has blank ends where times are infinite', () => {
    const times = (start: string, end: string) =>
      listsIn(
        gexf(
          `${NODES}<edges><edge source="0" target="1" start="${start}" end="${end}"/><edge source="0" target="2" start="2010" end="2011"/></edges>`,
        ),
      ).ties[0];

    expect(times('-Infinity', '2012')).toMatchObject({ start: '', end: '2012' });
    expect(times('2012', 'INF')).toMatchObject({ start: '2012', end: '' });
    expect(times('2012', '+inf')).toMatchObject({ start: '2012', end: '' });
  });

  test('is told with the number of a node in the order in which nodes begin', () => {
    const nodes =
      '<nodes><node id="a"><nodes><node id="b"/><node id="b"/></nodes></node><node id="0"/><node id="1"/></nodes>';

    expect(refusalsOf(gexf(`${nodes}<edges>${tie}</edges>`))).toEqual([
      'In node 3, field "id": found "b" again, expected each actor once.',
    ]);
  });

  test.each([
    ['', 'source'],
    ['source="0"', 'target'],
  ])('is refused where an edge lacks an end: <edge %s>', (ends, field) => {
    expect(refusalsOf(gexf(`${NODES}<edges><edge ${ends} label="meets"/></edges>`))).toEqual([
      `In edge 1, field "${field}": found nothing, expected the name or id of an actor.`,
    ]);
  });

  test('is refused where a node has a place and nothing that names it', () => {
    const nodes = '<nodes><node><viz:position x="1" y="2"/></node></nodes>';

    expect(refusalsOf(gexf(`${nodes}<edges>${tie}</edges>`))[0]).toBe(
      'In node 1, field "id": found nothing, expected the name or id of an actor.',
    );
  });

  test('is read past values, times and defaults that belong to nothing', () => {
    const stray =
      '<default>x</default><attvalue for="0" value="1"/><spell start="2010"/><viz:position x="1" y="1"/>';

    expect(listsIn(gexf(`${stray}${NODES}<edges>${tie}</edges>`)).ties).toEqual([
      { source: '0', target: '1', direction: 'undirected' },
    ]);
  });
});
