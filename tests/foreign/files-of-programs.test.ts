/** Graph files as the programs that people use write them; the names in them are made up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tableFrom, tiesIn } from './opened-from.ts';

function textOf(file: string): string {
  return readFileSync(join('tests/foreign/files', file), 'utf8');
}

function understoodIn(file: string): string {
  return openedFrom(textOf(file)).reading.understood.join(' ');
}

const NO_TIME = '../2024-05-12';

describe('JSON', () => {
  test('of nodes and links by their ids opens with its dates and groups', () => {
    expect(tiesIn(textOf('node-link-ids.json'))).toEqual([
      'Ana → Bo: letter, 1780-03',
      'Bo → Cy: visit, 1784',
      'Cy → Ana: letter, 1791-01-05',
    ]);
    expect(openedFrom(textOf('node-link-ids.json')).reading.stops).toEqual([
      '1780',
      '1784',
      '1791',
    ]);
  });

  test('of nodes and links by their places in the list opens with names', () => {
    expect(tiesIn(textOf('node-link-indexes.json'))).toEqual([
      `ANA → BO: Tie, ${NO_TIME}`,
      `ANA → CY: Tie, ${NO_TIME}`,
      `BO → CY: Tie, ${NO_TIME}`,
    ]);
    expect(understoodIn('node-link-indexes.json')).toContain(
      'Edges name their ends by the places of nodes in their list, counted from 0.',
    );
  });

  test('of rows is a table', () => {
    expect(tableFrom(textOf('list-of-ties.json')).kind).toBe('table');
    expect(tiesIn(textOf('list-of-ties.json'))).toEqual([
      'Ana → Bo: ally, 1914',
      'Bo → Cy: enemy, 1915',
      'Cy → Ana: enemy, 1916',
    ]);
  });

  test('of Kumu opens with labels, types and directions', () => {
    expect(tiesIn(textOf('kumu.json'))).toEqual([
      'Ana → Mill Co: Works at, 1999/..',
      `Mill Co – Bo: Owns, ${NO_TIME}`,
    ]);
    expect(openedFrom(textOf('kumu.json')).dataset.actors.map(({ kind }) => kind)).toEqual([
      'Person',
      'Organization',
      'Person',
    ]);
  });

  test('for an import to Kumu opens, with those whom only connections name', () => {
    expect(tiesIn(textOf('kumu-import.json'))).toEqual([
      `Ana – Bo: Knows, ${NO_TIME}`,
      'Ana → Mill Co: Owns, 1999/..',
    ]);
  });

  test.each(['cytoscape.cyjs', 'flat-elements.json'])('of Cytoscape opens: %s', (file) => {
    const ties = tiesIn(textOf(file));

    expect(ties[0]).toBe('Ana → Bo: letter, 1780');
    expect(ties[1]).toMatch(/: visit, 1784$/);
  });

  test('of Cytoscape keeps the places of its nodes', () => {
    const places = openedFrom(textOf('cytoscape.cyjs')).dataset.actors.map(({ place }) => place);

    expect(places).toEqual([
      { x: 0, y: 0.125 },
      { x: 1, y: 0.125 },
      { x: 0.5, y: 0.875 },
    ]);
  });

  test('of NetworkX opens with several edges of a pair, and tells what no cell can hold', () => {
    expect(tiesIn(textOf('networkx.json'))).toEqual([
      '0 – 1: trade, 1700/..',
      '0 – 1: war, 1703/1704',
      `1 – 2: trade, ${NO_TIME}`,
    ]);
    expect(understoodIn('networkx.json')).toContain('Lists within "parts" are left unread');
  });

  test('of graphology opens with directions of single edges and places that grow upwards', () => {
    expect(tiesIn(textOf('graphology.json'))).toEqual([
      `Ana – Bo: kin, ${NO_TIME}`,
      'Ana → Bo: letter, 1780-03',
    ]);
    expect(openedFrom(textOf('graphology.json')).dataset.actors[0]?.place).toEqual({ x: 0, y: 0 });
  });

  test('of vis-network opens with labels and groups', () => {
    const { dataset } = openedFrom(textOf('vis.json'));

    expect(tiesIn(textOf('vis.json'))).toEqual([
      `Ana → Bo: writes, ${NO_TIME}`,
      `Cy → Bo: visits, ${NO_TIME}`,
    ]);
    expect(dataset.groups.map(({ name }) => name)).toEqual(['mill']);
  });

  test('of FollowTheMoney opens: entities with two ends are ties', () => {
    expect(tiesIn(textOf('entities.ftm.jsonl'))).toEqual([
      `Ana Wyeth – Bo Wyeth: Family, ${NO_TIME}`,
      'Ana Wyeth → Mill Co: Directorship, 2001/..',
      'Ana Wyeth → Mill Co: Ownership, 1999-04/2004',
      'Bo Wyeth → Mill Co: Ownership, 1999-04/2004',
    ]);
  });

  test('of Neo4j opens, a node or relationship on each line', () => {
    expect(tiesIn(textOf('apoc.jsonl'))).toEqual(['Ana → Mill Co: WORKS_AT, 1999/..']);
  });

  test('of answers in SPARQL is a table', () => {
    expect(tiesIn(textOf('sparql.json'))).toEqual([
      'Ana → Bo: Tie, 1780',
      `Bo → Cy: Tie, ${NO_TIME}`,
    ]);
  });

  test('quotes of each tie its own object, where it stands', () => {
    const text = textOf('cytoscape.cyjs');
    const { passages } = openedFrom(text).dataset;

    expect(passages).toHaveLength(2);
    for (const { exact, start, end } of passages) {
      expect(exact).toMatch(/^\{\s*"data"[\s\S]*\}$/);
      expect(text.slice(start ?? -1, end ?? -1)).toBe(exact);
    }
  });
});

describe('GML', () => {
  test('of Newman opens with labels', () => {
    expect(tiesIn(textOf('newman.gml'))).toEqual([
      `Ana – Bo: Tie, ${NO_TIME}`,
      `Bo – Cy: Tie, ${NO_TIME}`,
    ]);
  });

  test('of igraph opens with letters that were written as entities, years and places', () => {
    const { dataset } = openedFrom(textOf('igraph.gml'));

    expect(tiesIn(textOf('igraph.gml'))).toEqual([
      'Café "Nord" → Müller [& Co.]: supplies, 1998',
      'Müller [& Co.] → Café "Nord": pays, 2001',
    ]);
    expect(dataset.actors[0]?.place).toEqual({ x: 0, y: 0 });
  });

  test('of yEd opens with labels and places', () => {
    expect(tiesIn(textOf('yed.gml'))).toEqual([`Guild → Council: petitions, ${NO_TIME}`]);
    expect(openedFrom(textOf('yed.gml')).dataset.actors.map(({ place }) => place.y)).toEqual([
      0, 1,
    ]);
  });
});

describe('Pajek', () => {
  test('opens with arcs and edges, and times that are steps of no calendar', () => {
    expect(tiesIn(textOf('pajek.net'))).toEqual([
      'ANA – CY: Tie (undirected), step 3',
      'ANA → BO: Tie (directed), step 1/step 2',
      'BO → CY: Tie (directed), step 2',
    ]);
    expect(understoodIn('pajek.net')).toContain(
      'Times in "start" and "end" are read as steps 1 to 3, not as years.',
    );
  });

  test('opens with several relations, years, two modes and the ends of lines of Windows', () => {
    expect(tiesIn(textOf('two-mode.net'))).toEqual([
      'Ana, the miller – 4: kin, 1780/1784 and 1790/..',
      `Ana, the miller → Old Mill: works for, ${NO_TIME}`,
    ]);
  });

  test('opens with lists of arcs and edges, and tells what else a project holds', () => {
    expect(tiesIn(textOf('lists.paj'))).toEqual([
      `ANA → BO: Tie (directed), ${NO_TIME}`,
      `ANA → CY: Tie (directed), ${NO_TIME}`,
      `BO – CY: Tie (undirected), ${NO_TIME}`,
    ]);
    expect(understoodIn('lists.paj')).toContain('left unread: "*Partition halves"');
    expect(understoodIn('lists.paj')).toContain('Only the first network of the file is read.');
  });

  test('opens with a matrix', () => {
    expect(tableFrom(textOf('matrix.net')).rows.map(({ cells }) => cells.join(' '))).toEqual([
      '1 2 directed 2',
      '2 3 directed 1.5',
      '3 1 directed -1',
    ]);
  });
});

describe('DOT', () => {
  test('opens with labels', () => {
    expect(tiesIn(textOf('graphviz.dot'))).toEqual([
      'Ana → Bo: letter 1780, ../2024-05-12',
      `Bo → Cy: Tie, ${NO_TIME}`,
    ]);
  });

  test('opens with chains, groups, ports, defaults, clusters and places', () => {
    const { dataset } = openedFrom(textOf('clusters.dot'));

    expect(tiesIn(textOf('clusters.dot'))).toEqual([
      '8 → Ana of the mill: Tie, ../2024-05-12',
      'Ana of the mill – cy: kin of, ../2024-05-12',
      'Ana of the mill → bo: writes to, 1780-03',
      'bo → cy: writes to, 1780-03',
      'd"or → Ana of the mill: owes, ../2024-05-12',
      'd"or → bo: owes, ../2024-05-12',
    ]);
    expect(dataset.actors[0]).toMatchObject({ kind: 'person', place: { x: 0, y: 1 } });
    expect(understoodIn('clusters.dot')).toContain('markup (HTML) are left unread: 1.');
  });

  test('opens without directions and without blanks', () => {
    expect(tiesIn(textOf('undirected.gv'))).toEqual([
      `a – b: Tie, ${NO_TIME}`,
      `a – c: Tie, ${NO_TIME}`,
      `b – c: Tie, ${NO_TIME}`,
    ]);
    expect(openedFrom(textOf('undirected.gv')).dataset.actors).toHaveLength(4);
  });
});

describe('GEXF', () => {
  test('with steps for times has stops of them, and tells which they are', () => {
    expect(understoodIn('steps.gexf')).toContain(
      'Times in "start" and "end" are read as steps 0 to 4, not as years.',
    );
    expect(openedFrom(textOf('steps.gexf')).reading).toMatchObject({
      stops: ['step 0', 'step 1', 'step 2', 'step 3', 'step 4'],
      stopsInWords: '5 steps: 0, 1, 2, 3, 4',
    });
  });

  test('that is a slice gives its time to edges without one, beside moments and intervals', () => {
    expect(tiesIn(textOf('slice.gexf'))).toEqual([
      'Ana – Bo: Tie, 1995',
      'Ana – Cy: Tie, 1980/1982 and 1984/..',
      'Bo – Cy: Tie, 1990 and 1992',
    ]);
    expect(understoodIn('slice.gexf')).toContain(
      'Times of single values are left unread (2, such as "1993")',
    );
  });
});

describe('a table of a program', () => {
  test('that Neo4j exported opens: its nodes are the actors of its relationships', () => {
    expect(tiesIn(textOf('neo4j-apoc.csv'))).toEqual([
      'Ana → Bo: KNOWS, 1990/..',
      'Ana → Mill Co: WORKS_AT, 1999/..',
      'Bo → Mill Co: OWNS, 2004/..',
    ]);
    const { dataset } = openedFrom(textOf('neo4j-apoc.csv'));
    expect(dataset.actors.map(({ kind }) => kind)).toEqual(['Person', 'Person', 'Company']);
  });

  test('that Neo4j imports opens by its headers', () => {
    expect(tiesIn(textOf('neo4j-import.csv'))).toEqual([
      '0 → 1: KNOWS, 1999/..',
      '1 → 2: OWNS, 2004/..',
    ]);
  });

  test('of KONECT opens with signs, and with days made of seconds', () => {
    const { dataset } = openedFrom(textOf('konect.txt'));

    expect(
      dataset.claims.map(({ tenor, time }) => `${tenor} ${time.when.text}`).slice(0, 2),
    ).toEqual(['cooperative 2004-04-15', 'conflictual 2004-04-16']);
    expect(dataset.relationTypes[0]?.directed).toBe(false);
  });

  test('of KONECT with two kinds of nodes takes none for one of the other kind', () => {
    expect(tiesIn(textOf('out.bipartite'))).toEqual([
      `left 1 – right 1: Tie, ${NO_TIME}`,
      `left 1 – right 2: Tie, ${NO_TIME}`,
      `left 2 – right 1: Tie, ${NO_TIME}`,
    ]);
  });

  test('of KONECT may give years, which are no seconds', () => {
    expect(tiesIn(textOf('out.years'))).toEqual(['1 → 2: Tie, 1990', '2 → 3: Tie, 1992']);
  });
});

test('a pointer of Git LFS is refused as what it is', () => {
  expect(refusalsOf(textOf('lfs-pointer.csv'))).toEqual([
    'In the file: found a pointer of Git LFS, not the file itself, expected the file: fetch it with "git lfs pull", or download it from the page that shows it.',
  ]);
});
