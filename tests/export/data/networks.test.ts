// @vitest-environment jsdom
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/browser';
import { parse as parseGraphml } from 'graphology-graphml/browser';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { cytoscapeJson } from '../../../src/export/data/cytoscape-json.ts';
import { gexf } from '../../../src/export/data/gexf.ts';
import { graphml } from '../../../src/export/data/graphml.ts';
import type { ShownView } from '../../../src/export/data/shown-view.ts';
import { claimsIn, type Standing } from '../../../src/model/standing.ts';
import { tenorShown } from '../../../src/model/words/words.ts';
import { aDataset, yearOf } from '../../builder.ts';
import { hostileViews, takenIn } from './taken.ts';

const corpus = compose('data').dataset;
const YEARS = corpus.snapshots.map(yearOf);

/** What XML can say of words: some characters it cannot hold at all. */
function sayable(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function expectSame(graph: Graph, { actors, ties }: ShownView) {
  expect(graph.nodes()).toEqual(actors.map(({ id }) => id));
  expect(graph.edges()).toEqual(ties.map(({ tie }) => tie.id));
  for (const { id, name, kind, place } of actors) {
    expect(graph.getNodeAttributes(id)).toMatchObject({
      label: sayable(name),
      kind,
      x: place.x * 1000 - 500,
      y: 500 - place.y * 1000,
    });
  }
  for (const standing of ties) expectSameTie(graph, standing);
}

function expectSameTie(graph: Graph, standing: Standing) {
  const { tie, state, disputed, sources } = standing;
  const attributes = graph.getEdgeAttributes(tie.id);
  expect(graph.extremities(tie.id)).toEqual([tie.from, tie.to]);
  expect(graph.isDirected(tie.id)).toBe(tie.relation.directed);
  expect(attributes).toMatchObject({
    relation: sayable(tie.relation.name),
    state,
    disputed,
    sources: sources.length,
    claims: claimsIn(standing).length,
  });
  expect(attributes.tenor ?? null).toBe(tenorShown(standing));
}

const READERS = [
  ['GEXF', (view: ShownView) => parseGexf(Graph, gexf(view))],
  ['GraphML', (view: ShownView) => parseGraphml(Graph, graphml(view))],
] as const;

describe.each(READERS)('a view as %s, read by graphology', (_, read) => {
  test.each(YEARS)('has the actors and ties of the corpus in %i, each as it stands', (year) => {
    const view = takenIn(year, corpus);

    expect(view.ties.length).toBeGreaterThan(5);
    expectSame(read(view), view);
  });

  test('keeps ties of one pair apart, and no tie at all', () => {
    const two = aDataset().claim().claim({ relation: 'alliance' }).build();
    const none = aDataset().build();

    expectSame(read(takenIn(2022, two)), takenIn(2022, two));
    expectSame(read(takenIn(2022, none)), takenIn(2022, none));
  });

  test('is the same network whatever its words are', () => {
    fc.assert(
      fc.property(hostileViews, ({ view }) => expectSame(read(view), view)),
      { numRuns: 60 },
    );
  });
});

describe('a view as GEXF', () => {
  test('gives the kind of relation as the kind of edge, and the groups of an actor', () => {
    const graph = parseGexf(Graph, gexf(takenIn(2022, aDataset().claim().build())));

    expect(graph.getEdgeAttribute('military:dprk:russia', 'kind')).toBe('military');
    expect(graph.getNodeAttribute('dprk', 'group')).toBe('Northern triangle');
  });
});

describe('a view as Cytoscape JSON', () => {
  test.each(YEARS)('is opened by Cytoscape with the same network in %i', (year) => {
    const { actors, ties } = takenIn(year, corpus);
    const { elements } = JSON.parse(cytoscapeJson(takenIn(year, corpus)));
    const opened = cytoscape({ headless: true, layout: { name: 'preset' }, elements });

    expect(opened.nodes().map((node) => node.id())).toEqual(actors.map(({ id }) => id));
    expect(opened.nodes().map((node) => node.position())).toEqual(
      actors.map(({ place }) => ({ x: place.x * 1000, y: place.y * 1000 })),
    );
    expect(
      opened.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()]),
    ).toEqual(ties.map(({ tie }) => [tie.id, tie.from, tie.to]));
    expect(opened.edges().map((edge) => edge.data('state'))).toEqual(
      ties.map(({ state }) => state),
    );
  });
});
