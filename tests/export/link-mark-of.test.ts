import { describe, expect, test } from 'vitest';
import { linkMarkOf } from '../../src/export/link-mark-of.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { hasFigure, VIEW_NAMES } from '../../src/state/views.ts';
import { aDataset } from '../builder.ts';

const dataset = () => aDataset().claim();

function markAt(address: string, data: Dataset) {
  const explorer = createExplorer(data, address);
  return linkMarkOf(explorer, explorer.store.getState().view);
}

describe('the mark of a link', () => {
  test.each(VIEW_NAMES)('names the data, and what the view %s draws, if it does', (name) => {
    const mark = markAt(`?view=${name}&year=2022`, dataset().build());

    expect(mark).toEqual({
      version: '0123456789ab',
      drew: hasFigure(name) ? expect.stringMatching(/^[0-9a-f]{8}$/) : null,
    });
  });

  test.each(VIEW_NAMES.filter(hasFigure))(
    'is another once the view %s draws something else, and not before',
    (name) => {
      const address = `?view=${name}&of=dprk:russia&year=2022&since=2014`;
      const before = markAt(address, dataset().build()).drew;
      const elsewhere = dataset().erratum('slip', 'p.text.1').build();
      const here = dataset().claim({ relation: 'war', tenor: 'conflictual' }).build();

      expect(markAt(address, elsewhere).drew).toBe(before);
      expect(markAt(address, here).drew).not.toBe(before);
    },
  );

  test('does not hang on the order in which things stand in the data', () => {
    const ordered = dataset().claim({ relation: 'war' }).claim({ relation: 'alliance' });
    const drew = markAt('?year=2022', ordered.build()).drew;

    const turned = ordered.changed((file) => {
      file.claims.reverse();
      file.passages.reverse();
      file.relationTypes.reverse();
    });

    expect(markAt('?year=2022', turned.build()).drew).toBe(drew);
  });
});
