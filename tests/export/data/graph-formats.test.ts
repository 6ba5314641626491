/** How networks are written in formats of other programs: what stands in them, whatever their words are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../src/export/data/dot.ts';
import { gml } from '../../../src/export/data/gml.ts';
import { nodeLinkJson } from '../../../src/export/data/node-link-json.ts';
import { pajek } from '../../../src/export/data/pajek.ts';
import type { ShownView } from '../../../src/export/data/shown-view.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset, type ClaimWish } from '../../builder.ts';
import { hostileViews, takenIn } from './taken.ts';

const DIRECTED = { from: 'dprk', to: 'russia', relation: 'military' };
const MIXED = aDataset()
  .claim({ ...DIRECTED, tenor: 'conflictual' })
  .claim({ from: 'dprk', to: 'russia', relation: 'alliance' })
  .build();
const ONE_WAY = aDataset().claim(DIRECTED).build();
const NONE = aDataset().build();

function linesWith(text: string, words: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes(words));
}

function isMixed({ ties }: ShownView): boolean {
  return ties.length === 0 || ties.some(({ tie }) => !tie.relation.directed);
}

describe('a view as node-link JSON', () => {
  const read = (dataset: Dataset) => JSON.parse(nodeLinkJson(takenIn(2022, dataset)));

  test('is a multigraph, and directed only if all ties are', () => {
    expect(read(ONE_WAY)).toMatchObject({ directed: true, multigraph: true });
    expect(read(MIXED)).toMatchObject({ directed: false, multigraph: true });
    expect(read(NONE)).toMatchObject({ directed: false, links: [] });
  });

  test('says of a directed tie among others from whom to whom it runs', () => {
    const [alliance, military] = read(MIXED).links;

    expect(alliance).toMatchObject({ source: 'dprk', target: 'russia', directed: false });
    expect(alliance).not.toHaveProperty('from');
    expect(military).toMatchObject({
      key: 'military:dprk:russia',
      directed: true,
      from: 'dprk',
      to: 'russia',
      relation: 'Relations of military',
      state: 'attested',
      tenor: 'conflictual',
      disputed: false,
      times: '2022',
    });
  });

  test('has every actor and tie of a hostile view, word for word', () => {
    fc.assert(
      fc.property(hostileViews, ({ view }) => {
        const { nodes, links } = JSON.parse(nodeLinkJson(view));

        expect(nodes.map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual(
          view.actors.map(({ id, name }) => [id, name]),
        );
        expect(links.map(({ key }: { key: string }) => key)).toEqual(
          view.ties.map(({ tie }) => tie.id),
        );
      }),
      RUNS,
    );
  });
});

describe('a view as GML', () => {
  test('numbers its actors and keeps the ids of actors and ties as keys', () => {
    const text = gml(takenIn(2022, MIXED));

    expect(linesWith(text, 'directed')).toEqual(['directed 0', 'directed 0', 'directed 1']);
    expect(linesWith(text, 'multigraph')).toEqual(['multigraph 1']);
    expect(linesWith(text, 'key "military')).toEqual(['key "military:dprk:russia"']);
    expect(linesWith(text, 'tenor')).toEqual(['tenor "cooperative"', 'tenor "conflictual"']);
    expect(linesWith(gml(takenIn(2022, ONE_WAY)), 'directed')[0]).toBe('directed 1');
  });

  test('keeps actors of one name apart', () => {
    const dataset = aDataset()
      .changed((file) => {
        for (const actor of file.actors.slice(0, 2)) Object.assign(actor, { name: 'Twin' });
      })
      .build();
    const [first, second] = dataset.actors;

    expect(linesWith(gml(takenIn(2022, dataset)), 'Twin')).toEqual([
      `label "Twin (${first?.id})"`,
      `label "Twin (${second?.id})"`,
    ]);
  });

  test('is ASCII, each line a key with a number or a text, or the begin or end of a list, whatever its words are', () => {
    fc.assert(
      fc.property(hostileViews, ({ view }) => {
        const lines = gml(view).trimEnd().split('\n');
        for (const line of lines) {
          expect(line).toMatch(
            /^ *(?:\]|[A-Za-z]+ (?:\[|-?\d+(?:\.\d+(?:e[-+]\d+)?)?|"(?:[ !#-%'-~]|&[#\w]+;)*"))$/,
          );
        }
        const count = (sign: string) => lines.filter((line) => line.endsWith(sign)).length;
        expect(count(' [')).toBe(count(']'));
        expect(lines.filter((line) => line === 'node [')).toHaveLength(view.actors.length);
        expect(lines.filter((line) => line === 'edge [')).toHaveLength(view.ties.length);
      }),
      RUNS,
    );
  });
});

describe('a view as a network of Pajek', () => {
  const military = (...wishes: readonly ClaimWish[]) => {
    const builder = aDataset().source('text', '2025-10');
    for (const wish of wishes) builder.claim({ ...DIRECTED, ...wish });
    return linesWith(pajek(takenIn(2022, builder.build())), 'state: ');
  };

  test('has arcs for kinds with a direction, edges for others, and signs as values', () => {
    const text = pajek(takenIn(2022, MIXED));
    const [edges, edge, arcs, arc] = text.trimEnd().split('\n').slice(-4);

    expect(edges).toBe('*Edges :1 "Relations of alliance"');
    expect(edge).toMatch(/^\d+ \d+ 1 l "state: attested \| tenor: cooperative \| /);
    expect(arcs).toBe('*Arcs :2 "Relations of military"');
    expect(arc).toMatch(/^\d+ \d+ -1 l "state: attested \| tenor: conflictual \| /);
  });

  test('gives years as times only where all times are whole years', () => {
    expect(military({ time: '2021/2022' }, { time: '2024' })[0]).toMatch(/" \[2021-2022,2024\]$/);
    expect(military({ time: '2022/..', modality: 'forecast' })[0]).toMatch(/" \[2022-\*\]$/);
    expect(military({ time: '2022' }, { time: '2024-02' })[0]).toMatch(/ times: 2022"$/);
    expect(military({ time: '../2022' })[0]).toMatch(/ times: \.\.\/2022"$/);
  });

  test('is marked as UTF-8 where it is not ASCII, before a comment', () => {
    const named = aDataset()
      .changed(({ actors: [actor] }) => Object.assign(actor ?? {}, { name: 'Łódź' }))
      .build();

    expect(pajek(takenIn(2022, ONE_WAY))).toMatch(/^% /);
    expect(pajek(takenIn(2022, named))).toMatch(/^\ufeff% /);
  });

  test('has one line for each actor and tie, whatever its words are', () => {
    fc.assert(
      fc.property(hostileViews, ({ view }) => {
        const lines = pajek(view).trimEnd().split('\n');
        const sections = new Set(view.ties.map(({ tie }) => tie.relation)).size;
        const said = lines.filter((line) => !/^\ufeff?%/.test(line));

        expect(said).toHaveLength(1 + view.actors.length + sections + view.ties.length);
        for (const line of said.slice(1)) {
          expect(line).toMatch(
            /^(?:\*(?:Arcs|Edges) :\d+ "[^"]*"|\d+ "[^"]*" \S+ \S+ 0\.5|\d+ \d+ -?[01] l "[^"]*"(?: \[[\d,*-]+\])?)$/,
          );
        }
      }),
      RUNS,
    );
  });
});

describe('a view in the language of Graphviz', () => {
  test('draws no arrow for a tie without a direction beside others', () => {
    const mixed = dot(takenIn(2022, MIXED));

    expect(mixed).toMatch(/^digraph \{/);
    expect(
      linesWith(mixed, 'dir="none"').map((line) => /relation="[^"]*"/.exec(line)?.[0]),
    ).toEqual(['relation="Relations of alliance"']);
    expect(dot(takenIn(2022, NONE))).toMatch(/^graph \{/);
  });

  test('lets no word out of its quotation marks, whatever it is', () => {
    fc.assert(
      fc.property(hostileViews, ({ view }) => {
        const withoutWords = dot(view).replaceAll(/"(?:[^"\\]|\\[\s\S])*"/g, '"');
        const sign =
          isMixed(view) && view.ties.every(({ tie }) => !tie.relation.directed) ? '--' : '->';
        const statements = withoutWords.trimEnd().split('\n');

        expect(statements).toHaveLength(3 + view.actors.length + view.ties.length);
        for (const line of statements.slice(2, -1)) {
          expect(line).toMatch(/^ {2}"(?: (?:->|--) ")? \[\w+="(?:, \w+=")*\];$/);
          if (/" -. "/.test(line)) expect(line).toContain(` ${sign} `);
        }
      }),
      RUNS,
    );
  });
});
