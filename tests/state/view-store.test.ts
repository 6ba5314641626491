import { describe, expect, test } from 'vitest';
import type { ActorId, Dataset, RelationTypeId, SnapshotId } from '../../src/model/dataset.ts';
import { NOTHING, type Selection } from '../../src/state/view.ts';
import { createViewStore } from '../../src/state/view-store.ts';
import { aDataset } from '../builder.ts';

const DATASET: Dataset = aDataset().claim().build();
const RUSSIA: Selection = { kind: 'actor', id: 'russia' as ActorId };
const CHINA: Selection = { kind: 'actor', id: 'china' as ActorId };

function storeAt(search = '?year=2022') {
  const store = createViewStore(DATASET, search);
  return { store, now: () => store.getState(), view: () => store.getState().view };
}

describe('what the reader looks at', () => {
  test('opens at the address', () => {
    expect(storeAt('?year=2014&actor=russia').view()).toMatchObject({
      moment: '2014',
      selection: RUSSIA,
    });
  });

  test('moves to another year and keeps the selection', () => {
    const { now, view } = storeAt('?year=2022&actor=russia');

    now().goTo('2024' as SnapshotId);

    expect(view()).toMatchObject({ moment: '2024', selection: RUSSIA });
  });

  test('another view keeps moment and selection', () => {
    const { now, view } = storeAt('?year=2014&actor=russia');

    now().openView('about');

    expect(view()).toMatchObject({ name: 'about', moment: '2014', selection: RUSSIA });
  });

  test('a claim opens where it is evidence: its tie, in a year that it speaks of', () => {
    const [claim] = DATASET.claims;
    if (claim === undefined) throw new Error('There is no claim.');
    const { now, view } = storeAt('?view=about&year=2014');

    now().openClaim(claim);

    expect(view()).toMatchObject({
      name: 'network',
      moment: '2022',
      selection: { kind: 'tie', id: 'military:dprk:russia' },
    });
    expect(now().sought).toEqual({ claim: claim.id });
  });

  test('a claim that speaks of the year in view is shown in that year', () => {
    const dataset = aDataset().claim({ time: '2022/..' }).build();
    const [claim] = dataset.claims;
    if (claim === undefined) throw new Error('There is no claim.');
    const store = createViewStore(dataset, '?year=2024');

    store.getState().openClaim(claim);

    expect(store.getState().view.moment).toBe('2024');
  });

  test('a view opened after a claim was sought seeks nothing', () => {
    const [claim] = DATASET.claims;
    if (claim === undefined) throw new Error('There is no claim.');
    const { now } = storeAt();
    now().openClaim(claim);

    now().openView('about');

    expect(now().sought).toBeNull();
  });

  test('has one selection at a time', () => {
    const { now, view } = storeAt();

    now().select(RUSSIA);
    now().select(CHINA);

    expect(view().selection).toEqual(CHINA);
  });

  test('selecting the same twice keeps it, toggling it clears it', () => {
    const { now, view } = storeAt();
    now().select(RUSSIA);

    now().select({ ...RUSSIA });
    expect(view().selection).toEqual(RUSSIA);
    now().toggleSelection({ ...RUSSIA });
    expect(view().selection).toEqual(NOTHING);
  });

  test('toggling something else selects it', () => {
    const { now, view } = storeAt();
    now().select(RUSSIA);

    now().toggleSelection(CHINA);

    expect(view().selection).toEqual(CHINA);
  });

  test('clearing the selection leaves the filters', () => {
    const { now, view } = storeAt('?off=war&actor=russia');

    now().clearSelection();

    expect(view().selection).toEqual(NOTHING);
    expect([...view().choices.hiddenRelations]).toEqual(['war']);
  });

  test('filters come one by one and go together', () => {
    const { now, view } = storeAt();
    const before = view();

    now().toggleRelation('war' as RelationTypeId);
    now().toggleState('possible');
    now().setHiddenTies('removed');
    expect(view().choices).toMatchObject({
      hiddenRelations: new Set(['war']),
      hiddenTies: 'removed',
    });
    expect(view().choices.shownStates.has('possible')).toBe(true);
    now().clearFilters();
    expect(view()).toEqual(before);
  });
});

describe('where the pointer rests', () => {
  test('is no part of the view', () => {
    const { now, view } = storeAt();
    const before = view();

    now().hover(RUSSIA);

    expect(now().hovered).toEqual(RUSSIA);
    expect(view()).toBe(before);
  });

  test('tells nobody anything new while it rests on the same', () => {
    const { store, now } = storeAt();
    now().hover(RUSSIA);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });

    now().hover({ ...RUSSIA });

    expect(told).toBe(0);
  });
});

describe('an address that names what is not there', () => {
  test('is told until the reader dismisses it', () => {
    const { now } = storeAt('?year=1999');

    expect(now().notFound).toHaveLength(1);
    now().dismissNotFound();
    expect(now().notFound).toEqual([]);
  });

  test('opens and tells anew when another address is opened', () => {
    const { now, view } = storeAt('?year=1999');

    now().openAddress('?year=2014&actor=atlantis');

    expect(view()).toMatchObject({ moment: '2014', selection: NOTHING });
    expect(now().notFound).toEqual([expect.stringContaining('atlantis')]);
  });
});
