import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../src/model/tie.ts';
import { ENTRY_KINDS, entriesOf } from '../../src/search/entries.ts';
import {
  askedForMore,
  countShown,
  NOTHING_ASKED,
  shownGroups,
} from '../../src/search/found-entries.ts';
import { findingIn } from '../../src/search/index-entries.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

/** A search among as many quotations as are asked for, all of which are found by "words". */
function searchAmong(count: number) {
  const builder = Array.from({ length: count }).reduce<ReturnType<typeof aDataset>>(
    (made, _, index) => made.claim({ id: `c${index}` }),
    aDataset(),
  );
  const dataset = builder.build();
  return findingIn(entriesOf(dataset, tiesOf(dataset)))('words');
}

const titlesIn = (groups: ReturnType<typeof shownGroups>) =>
  groups.flatMap(({ items }) => items.map(({ title }) => title));

describe('what is shown of what was found', () => {
  test('ends in the way to the rest of its kind', () => {
    const { groups } = searchAmong(15);

    expect(titlesIn(shownGroups(groups, NOTHING_ASKED, 'words')).at(-1)).toBe(
      'Show 3 more quotations',
    );
    const asked = askedForMore(NOTHING_ASKED, 'words', 'quotation');
    expect(countShown(shownGroups(groups, asked, 'words'))).toBe(15);
    expect(titlesIn(shownGroups(groups, asked, 'words')).join()).not.toContain('more');
  });

  test('names one, and of very many how many come next', () => {
    const lastOf = (count: number) =>
      titlesIn(shownGroups(searchAmong(count).groups, NOTHING_ASKED, 'words')).at(-1);

    expect(lastOf(13)).toBe('Show 1 more quotation');
    expect(lastOf(62)).toBe('Show 30 of 50 more quotations');
    expect(lastOf(12)).not.toMatch(/^Show/);
  });

  test('begins with the best again, for other words', () => {
    const asked = askedForMore(NOTHING_ASKED, 'word', 'quotation');

    expect(countShown(shownGroups(searchAmong(15).groups, asked, 'words'))).toBe(12);
  });

  test('is all of it, each once, to whoever asks often enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const { groups, total } = searchAmong(count);
        let asked = NOTHING_ASKED;
        for (let times = 0; times < 5; times += 1) {
          for (const kind of ENTRY_KINDS) asked = askedForMore(asked, 'words', kind);
        }
        const shown = shownGroups(groups, asked, 'words');

        expect(countShown(shown)).toBe(total);
        expect(new Set(shown.flatMap(({ items }) => items.map(({ key }) => key))).size).toBe(total);
      }),
      { ...RUNS, numRuns: 10 },
    );
  });
});
