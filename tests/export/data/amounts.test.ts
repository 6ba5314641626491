import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { claimsCsv } from '../../../src/export/data/claims-csv.ts';
import { cytoscapeJson } from '../../../src/export/data/cytoscape-json.ts';
import { gexf } from '../../../src/export/data/gexf.ts';
import { graphml } from '../../../src/export/data/graphml.ts';
import { tiesCsv } from '../../../src/export/data/ties-csv.ts';
import { aDataset, type DatasetBuilder } from '../../builder.ts';
import { takenIn } from './taken.ts';

function rowsOf(csv: string) {
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true })
    .data;
}

/** Two sources that count the same differently. */
const tanks = () =>
  aDataset()
    .claim({ source: 'one', amount: { value: 300, unit: 'tanks' }, confidence: 'B2' })
    .claim({ source: 'two', amount: { value: -250.5, unit: 'tanks' } });

const taken = (builder: DatasetBuilder) => takenIn(2022, builder.build());

describe('amounts in files', () => {
  test('stand in a column of claims, with their unit, beside the confidence', () => {
    const rows = rowsOf(claimsCsv(taken(tanks())));

    expect(rows.map((row) => [row.amount, row.amount_unit, row.confidence])).toEqual([
      ['300', 'tanks', 'B2'],
      ['-250.5', 'tanks', ''],
    ]);
  });

  test('stand side by side at a tie, and are never added up', () => {
    const [row] = rowsOf(
      tiesCsv(taken(tanks().claim({ source: 'one', amount: { value: 7, unit: null } }))),
    );

    expect(row?.amounts).toBe('7; -250.5 tanks; 300 tanks');
  });

  test('are words in files of networks, and the largest a number where all are of one measure', () => {
    const view = taken(tanks());
    const { data } = JSON.parse(cytoscapeJson(view)).elements.edges[0];

    expect(data).toMatchObject({ amounts: '-250.5 tanks; 300 tanks', largestAmount: 300 });
    expect(gexf(view)).toContain('id="largestAmount" title="largestAmount" type="double"');
    expect(gexf(view)).toContain('for="largestAmount" value="300"');
    expect(graphml(view)).toContain('attr.name="largestAmount" attr.type="double"');
    expect(graphml(view)).toContain('<data key="edge_largestAmount">300</data>');
  });

  test('are words alone where there are several measures, or none', () => {
    const several = taken(tanks().claim({ amount: { value: 7, unit: 'guns' } }));

    expect(cytoscapeJson(several)).not.toContain('largestAmount');
    expect(graphml(taken(aDataset().claim()))).not.toContain('largestAmount');
  });
});

test('the group that a file names of an actor is that of the moment', () => {
  const groupIn = (year: number) => {
    const dataset = aDataset()
      .claim()
      .changed(({ groups }) => {
        groups[0]?.members.splice(0, 1, { actor: 'china', time: '2014/2016' });
      })
      .build();
    const { nodes } = JSON.parse(cytoscapeJson(takenIn(year, dataset))).elements;
    return nodes.find(({ data }: { data: { id: string } }) => data.id === 'china').data.group;
  };

  expect([groupIn(2014), groupIn(2022)]).toEqual(['Northern triangle', undefined]);
});
