import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../data/tools/coding/compose.ts';
import { annotations } from '../../src/export/data/annotations.ts';
import { claimsCsv } from '../../src/export/data/claims-csv.ts';
import { cytoscapeJson } from '../../src/export/data/cytoscape-json.ts';
import { dot } from '../../src/export/data/dot.ts';
import { gexf } from '../../src/export/data/gexf.ts';
import { gml } from '../../src/export/data/gml.ts';
import { graphml } from '../../src/export/data/graphml.ts';
import { nodeLinkJson } from '../../src/export/data/node-link-json.ts';
import { pajek } from '../../src/export/data/pajek.ts';
import { claimsShown, type ShownView } from '../../src/export/data/shown-view.ts';
import { tiesCsv } from '../../src/export/data/ties-csv.ts';
import { cleanName, nameKey } from '../../src/foreign/mapping/identifiers.ts';
import { pairOf, tiesOf } from '../../src/model/tie.ts';
import { tenorShown } from '../../src/model/words/words.ts';
import { RUNS } from '../arbitraries.ts';
import { hostileViews, takenIn } from '../export/data/taken.ts';
import { openedFrom, refusalsOf } from './opened-from.ts';

/** Views with something in them: a table without rows is refused, as it should be. */
const views = hostileViews.map(({ view }) => view).filter(({ ties }) => ties.length > 0);

function distinct(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

function actorsWithTies({ ties }: ShownView): readonly string[] {
  return distinct(ties.flatMap(({ tie }) => [tie.from, tie.to]));
}

describe('what this app takes away as a table', () => {
  test('of ties opens again with the same actors and ties', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { dataset } = openedFrom(tiesCsv(view));

        expect(distinct(dataset.actors.map(({ id }) => id))).toEqual(actorsWithTies(view));
        expect(tiesOf(dataset).map(({ id }) => id)).toEqual(
          distinct(view.ties.map(({ tie }) => tie.id)),
        );
      }),
      RUNS,
    );
  });

  test('of claims opens again with the same actors, pairs, words, tenors and sides', () => {
    const told = (claim: ReturnType<typeof claimsShown>[number]['claim']) =>
      JSON.stringify([
        claim.relation,
        pairOf(claim.from, claim.to),
        claim.passage.exact.trim(),
        claim.tenor,
        claim.stance,
        claim.directness,
      ]);
    fc.assert(
      fc.property(views, (view) => {
        const claims = claimsShown(view).map(({ claim }) => claim);
        if (claims.length === 0) return;
        const { dataset } = openedFrom(claimsCsv(view));

        expect(distinct(dataset.claims.map(told))).toEqual(distinct(claims.map(told)));
      }),
      RUNS,
    );
  });
});

describe('what this app takes away as a graph', () => {
  test.each([
    ['GEXF', gexf],
    ['GraphML', graphml],
  ])('in %s opens again with the same actors and pairs', (_, written) => {
    fc.assert(
      fc.property(views, (view) => {
        const { dataset } = openedFrom(written(view));

        expect(distinct(dataset.actors.map(({ id }) => id))).toEqual(
          distinct(view.actors.map(({ id }) => id)),
        );
        expect(distinct(tiesOf(dataset).map(({ pair }) => pair))).toEqual(
          distinct(view.ties.map(({ tie }) => tie.pair)),
        );
      }),
      RUNS,
    );
  });
});

/** A word as it may be read back: what cannot be seen, and how words are set apart, does not matter. */
function plain(words: string): string {
  return nameKey(cleanName(words));
}

interface Told {
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  readonly kind: string;
  readonly tenor: string;
}

function inWords({ from, to, directed, ...told }: Told): string {
  const ends = directed ? [from, to] : [from, to].sort((a, b) => a - b);
  return JSON.stringify([...ends, directed, told.kind, told.tenor]);
}

/** Ties by the places of their actors in the list, with kind, direction and tenor. */
function tiesTold({ actors, ties }: ShownView): readonly string[] {
  const places = new Map(actors.map(({ id }, index) => [id, index]));
  const told = ties.map((standing) => {
    const { from, to, relation } = standing.tie;
    return inWords({
      from: places.get(from) ?? -1,
      to: places.get(to) ?? -1,
      directed: relation.directed,
      // A kind without a name is called so.
      kind: plain(relation.name) || 'Tie',
      tenor: tenorShown(standing) ?? 'unstated',
    });
  });
  return distinct(told);
}

function tiesOpened(text: string): readonly string[] {
  const { dataset } = openedFrom(text);
  const places = new Map(dataset.actors.map(({ id }, index) => [id, index]));
  const told = dataset.claims.map(({ from, to, relation, tenor }) => {
    const type = dataset.relationTypes.find(({ id }) => id === relation);
    return inWords({
      from: places.get(from) ?? -1,
      to: places.get(to) ?? -1,
      directed: type?.directed ?? false,
      kind: plain(type?.name.replace(/ \((?:un)?directed\)$/, '') ?? ''),
      tenor,
    });
  });
  return distinct(told);
}

describe('what this app takes away in the formats of other programs', () => {
  test.each([
    ['Cytoscape JSON', cytoscapeJson],
    ['node-link JSON', nodeLinkJson],
    ['GML', gml],
    ['Pajek', pajek],
    ['Graphviz', dot],
  ])('in %s opens again with the same actors, kinds, directions and tenors', (_, written) => {
    fc.assert(
      fc.property(views, (view) => {
        const text = written(view);

        expect(openedFrom(text).dataset.actors.map(({ name }) => plain(name))).toEqual(
          view.actors.map(({ id, name }) => {
            const shared = view.actors.filter((each) => each.name === name).length > 1;
            return plain(shared && written === gml ? `${name} (${id})` : name);
          }),
        );
        expect(tiesOpened(text)).toEqual(tiesTold(view));
      }),
      RUNS,
    );
  });
});

describe('passages that this app takes away as annotations', () => {
  test('open again with the same pairs, and with the words that each rests on', () => {
    const worded = views.filter((view) => claimsShown(view).length > 0);
    fc.assert(
      fc.property(worded, (view) => {
        const told = claimsShown(view).map(({ claim }) => claim);
        const { dataset } = openedFrom(annotations(view));

        const said = ({ from, to, passage }: (typeof told)[number]) =>
          JSON.stringify([pairOf(from, to), passage.exact.trim()]);
        expect(distinct(dataset.claims.map(said))).toEqual(distinct(told.map(said)));
      }),
      RUNS,
    );
  });

  test('of our own data open with names, kinds, directions and documents', () => {
    const { dataset } = openedFrom(annotations(takenIn(2022, compose('data').dataset)));
    const tie = tiesOf(dataset).find(({ from, to }) => from === 'dprk' && to === 'russia');

    expect(dataset.actors.find(({ id }) => id === 'dprk')?.name).toBe('DPRK');
    expect(dataset.relationTypes.map(({ name }) => name)).toContain(
      'Military transfer and support',
    );
    expect(tie?.claims[0]?.source.title).not.toBeNull();
  });

  test('of other programs name no ties, and are refused', () => {
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      items: [{ body: [{ id: 'urn:x' }] }],
    };
    expect(refusalsOf(JSON.stringify(page)).join()).toContain('linked data (JSON-LD)');
  });
});
