import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Modality, PassageId, SnapshotId } from '../../src/model/dataset.ts';
import {
  type EvidenceBase,
  MODALITIES,
  restrictedTo,
  SIDES,
  WHOLE_BASE,
} from '../../src/model/evidence-base.ts';
import { networkAt } from '../../src/model/network.ts';
import { yearSpan } from '../../src/model/time/day.ts';
import { createExplorer, networkOf, snapshotAt, snapshotSince } from '../../src/state/explorer.ts';
import { firstView } from '../../src/state/view.ts';
import { datasetsWithBase, RUNS, toldBy } from '../arbitraries.ts';
import { aDataset, yearOf } from '../builder.ts';

const DATASET = aDataset()
  .claim({ id: 'first' })
  .claim({ id: 'second' })
  .erratum('one', 'p.first')
  .erratum('two', 'p.first')
  .build();

function without(...modalities: readonly Modality[]): EvidenceBase {
  return { ...WHOLE_BASE, withoutModalities: new Set(modalities) };
}

describe('what is known on some of the evidence', () => {
  test('is what follows from the dataset restricted to it', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset, base }) => {
        const known = createExplorer(dataset, '').knownOn(base);

        const restricted = restrictedTo(dataset, base);
        const anew = restricted.snapshots.map((stop) =>
          networkAt(restricted, yearSpan(yearOf(stop))),
        );
        expect(known.dataset).toEqual(restricted);
        expect(toldBy([...known.networks.values()])).toBe(toldBy(anew));
        expect([...known.networks.keys()]).toEqual(dataset.snapshots.map(({ id }) => id));
        expect([...known.tieById.values()]).toEqual(known.ties);
      }),
      RUNS,
    );
  });

  test('is derived once for bases that leave out the same', () => {
    const { knownOn } = createExplorer(DATASET, '');

    expect(knownOn(without('forecast', 'fact'))).toBe(knownOn(without('fact', 'forecast')));
    expect(knownOn(without('fact'))).not.toBe(knownOn(without('forecast')));
  });

  test('is, on all of the evidence, what the explorer knows', () => {
    const { knownOn, dataset, ties, networks } = createExplorer(DATASET, '');

    expect(knownOn(WHOLE_BASE).dataset).toBe(dataset);
    expect(knownOn(WHOLE_BASE).ties).toBe(ties);
    expect(knownOn(WHOLE_BASE).networks).toBe(networks);
  });

  test('is right, and on all of the evidence the same, however much the reader switched', () => {
    const { knownOn, dataset, ties } = createExplorer(DATASET, '');
    const bases = MODALITIES.flatMap((modality) =>
      SIDES.flatMap((side) =>
        ['known', 'whole'].map((part) => ({
          ...without(modality),
          withoutSides: new Set([side]),
          ...(part === 'known'
            ? { withoutSpeakers: new Set(DATASET.speakers.map(({ id }) => id)) }
            : {}),
        })),
      ),
    );

    const versions = bases.map((base) => knownOn(base).dataset.version);

    expect(new Set(versions).size).toBe(bases.length);
    expect(versions).toEqual(bases.map((base) => restrictedTo(dataset, base).version));
    expect(knownOn(WHOLE_BASE).ties).toBe(ties);
  });
});

describe('the year that the moment is compared with', () => {
  const sinceOf = (moment: string, since: string | null = null) =>
    snapshotSince(DATASET, {
      ...firstView(moment as SnapshotId),
      since: since as SnapshotId | null,
    }).id;

  test.each([
    ['the one before', '2024', null, '2022'],
    ['the next where there is none before', '2014', null, '2022'],
    ['the one that the reader chose', '2024', '2014', '2014'],
    ['a later one that the reader chose', '2014', '2025', '2025'],
    ['the one before where the one chosen is not there', '2024', 'then', '2022'],
  ])('is %s', (_what, moment, since, found) => {
    expect(sinceOf(moment, since)).toBe(found);
  });

  test('is the moment itself where there is no other', () => {
    const single = aDataset()
      .changed((file) => {
        file.snapshots.splice(1);
      })
      .build();

    expect(snapshotSince(single, firstView('2014' as SnapshotId)).id).toBe('2014');
  });
});

describe('an explorer', () => {
  test('opens at an address, knows actors by name, and what is said of a passage', () => {
    const explorer = createExplorer(DATASET, '?year=2022');

    expect(explorer.store.getState().view.moment).toBe('2022');
    expect([...explorer.actorNames.values()]).toContain('RUSSIA');
    const errata = explorer.errataOf.get('p.first' as PassageId)?.map(({ id }) => id);
    expect(errata).toEqual(['one', 'two']);
    expect(explorer.errataOf.get('p.second' as PassageId)).toBeUndefined();
  });

  test('has a network for each of its snapshots, and says so where it has none', () => {
    const explorer = createExplorer(DATASET, '');
    const of2022 = snapshotAt(DATASET, '2022' as SnapshotId);

    expect(networkOf(explorer, of2022).moment).toEqual(yearSpan(2022));
    expect(() => networkOf(explorer, { id: 'then' as SnapshotId })).toThrow(/then/);
    expect(() => snapshotAt(DATASET, 'then' as SnapshotId)).toThrow(/then/);
  });
});
