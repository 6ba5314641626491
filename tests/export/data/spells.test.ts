// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { gexf } from '../../../src/export/data/gexf.ts';
import type { ShownView } from '../../../src/export/data/shown-view.ts';
import { spellsOf } from '../../../src/export/data/spells.ts';
import { overlaps } from '../../../src/model/time/day.ts';
import { datasets, networksOf, RUNS } from '../../arbitraries.ts';
import { aDataset, type ClaimWish, yearOf } from '../../builder.ts';
import { takenIn } from './taken.ts';

/** The spells of every edge as the file has them: "2022-01-01 to 2022-12-31", with "…" for no date. */
function spellsIn(view: ShownView): ReadonlyMap<string, readonly string[]> {
  const document = new DOMParser().parseFromString(gexf(view), 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return new Map(
    [...document.getElementsByTagName('edge')].map((edge) => [
      edge.getAttribute('id') ?? '',
      [...edge.getElementsByTagName('spell')].map(
        (spell) => `${spell.getAttribute('start') ?? '…'} to ${spell.getAttribute('end') ?? '…'}`,
      ),
    ]),
  );
}

/** An unknown start goes before all others. */
function startsOf(spells: readonly string[]): readonly string[] {
  return spells.map((spell) => spell.replace(/^…/, '0000'));
}

function spellsWith(...wishes: readonly ClaimWish[]): readonly string[] {
  const builder = aDataset().source('text', '2025-10');
  for (const wish of wishes) builder.claim(wish);
  return spellsIn(takenIn(2022, builder.build())).get('military:dprk:russia') ?? [];
}

describe('the spells of a tie in GEXF', () => {
  test('are the days that its claims speak of, both ends included', () => {
    expect(spellsWith({ time: '2022' }, { time: '2024-02' })).toEqual([
      '2022-01-01 to 2022-12-31',
      '2024-02-01 to 2024-02-29',
    ]);
  });

  test('are one where claims overlap or follow each other without a gap', () => {
    expect(spellsWith({ time: '2022' }, { time: '2022-07/2023' }, { time: '2024-01' })).toEqual([
      '2022-01-01 to 2024-01-31',
    ]);
  });

  test('end when the source was written that saw no end', () => {
    expect(spellsWith({ time: '2022/..' })).toEqual(['2022-01-01 to 2025-10-31']);
  });

  test('have no start where none is known, and no end in a forecast without one', () => {
    expect(spellsWith({ time: '../2022' })).toEqual(['… to 2022-12-31']);
    expect(spellsWith({ time: '2022/..', modality: 'forecast' })).toEqual(['2022-01-01 to …']);
  });

  test('are left out for a tie that is supposed at all times', () => {
    const modality = 'hypothetical';

    expect(spellsWith({ time: '../2023', modality }, { time: '2022/..', modality })).toEqual([]);
  });

  test('of a standing tie are not those that it is only supposed or denied for', () => {
    expect(
      spellsWith(
        { time: '2022' },
        { time: '2026', modality: 'forecast' },
        { time: '2019', stance: 'denies' },
      ),
    ).toEqual(['2022-01-01 to 2022-12-31']);
  });

  test('of a context tie are those of its acts', () => {
    const dataset = aDataset().onRecord({ time: '2022-06-07' }).build();

    expect([...spellsIn(takenIn(2022, dataset)).values()]).toEqual([['2022-06-07 to 2022-06-07']]);
  });

  test('are ordered, apart, and real dates for the whole corpus', () => {
    const { dataset } = compose('data');
    for (const year of dataset.snapshots.map(yearOf)) {
      const spells = [...spellsIn(takenIn(year, dataset)).values()];
      expect(spells.flat().length).toBeGreaterThan(0);
      for (const own of spells) expect(startsOf(own)).toEqual([...new Set(startsOf(own))].sort());
      for (const end of spells.flatMap((own) => own.flatMap((spell) => spell.split(' to ')))) {
        if (end !== '…') expect(new Date(end).toISOString().slice(0, 10)).toBe(end);
      }
    }
  });

  test('reach the moment unless the tie is only carried forward into it', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { moment, ties } of networksOf(dataset)) {
          for (const standing of ties.values()) {
            const spells = spellsOf(standing);
            const carried = standing.state === 'carried forward' && standing.context.length === 0;
            expect(spells.some((spell) => overlaps(spell, moment))).toBe(!carried);
            spells.slice(1).forEach(({ from }, index) => {
              expect(from).toBeGreaterThan((spells[index]?.to ?? from) + 1);
            });
          }
        }
      }),
      RUNS,
    );
  });
});
