import { describe, expect, test } from 'vitest';
import { gexf } from '../../../src/export/data/gexf.ts';
import { gml } from '../../../src/export/data/gml.ts';
import { nodeLinkJson } from '../../../src/export/data/node-link-json.ts';
import { pajek } from '../../../src/export/data/pajek.ts';
import { tiesCsv } from '../../../src/export/data/ties-csv.ts';
import '../../../src/model/time/rare-dates.ts';
import { aDataset } from '../../builder.ts';
import { takenAt } from './taken.ts';

/** The first snapshot of a dataset whose snapshots, and whose one claim, are of some times. */
function taken(snapshots: readonly string[], time: string) {
  const dataset = aDataset()
    .source('text', '2025')
    .claim({ source: 'text', relation: 'diplomacy', time })
    .changed((file) => {
      Object.assign(file, {
        snapshots: snapshots.map((each, index) => ({
          id: `stop-${index}`,
          time: each,
          title: '',
          caption: [],
          coverage: 'Covered.',
        })),
      });
    })
    .build();
  const [first] = dataset.snapshots;
  if (first === undefined) throw new Error('There is no snapshot.');
  return takenAt(first, dataset);
}

describe('a view of a month', () => {
  const view = taken(['2024-03', '2024-04'], '2024-03-07/2024-03-09');

  test('is called so wherever a file has a title', () => {
    expect(gml(view)).toContain(': March 2024"');
    expect(nodeLinkJson(view)).toContain(': March 2024"');
    expect(gexf(view)).toContain('as they stand in March 2024');
  });

  test('has its time in a column of moments, for it is no year', () => {
    const [header = '', row = ''] = tiesCsv(view).split('\r\n');
    const column = header.split(',').indexOf('moment');

    expect(row.split(',')[column]).toBe('2024-03');
  });

  test('has days in GEXF', () => {
    expect(gexf(view)).toContain('timeformat="date"');
    expect(gexf(view)).toContain('<spell start="2024-03-07" end="2024-03-09"/>');
  });
});

describe('a view of a step of no calendar', () => {
  const view = taken(['step 2', 'step 3'], 'step 2/step 3');

  test('has whole numbers in GEXF, and no date', () => {
    expect(gexf(view)).toContain('timeformat="integer"');
    expect(gexf(view)).toContain('<spell start="2" end="3"/>');
  });

  test('has its steps as the times of Pajek', () => {
    expect(pajek(view)).toContain('[2-3]');
    expect(pajek(view)).not.toContain('no whole years');
  });

  test('says words in place of a number that Pajek does not know', () => {
    const early = taken(['step 0', 'step 1'], 'step 0');

    expect(pajek(early)).toContain('times: step 0');
    expect(gexf(early)).toContain('<spell start="0" end="0"/>');
  });
});
