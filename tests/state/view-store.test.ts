import { describe, expect, test } from 'vitest';
import type {
  ActorId,
  ClaimId,
  Dataset,
  RelationTypeId,
  SnapshotId,
  SourceId,
} from '../../src/model/dataset.ts';
import type { TieId } from '../../src/model/tie.ts';
import { NOTHING, type Selection, withSourceToggled, withWholeBase } from '../../src/state/view.ts';
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

describe('what the reader compares, focuses on and counts', () => {
  test('two years are compared until others are, and the selection stays', () => {
    const { now, view } = storeAt('?year=2022&actor=russia');

    now().compare('2014' as SnapshotId, '2024' as SnapshotId);

    expect(view()).toMatchObject({ since: '2014', moment: '2024', selection: RUSSIA });
  });

  test('moving in time keeps the year that is compared with', () => {
    const { now, view } = storeAt('?year=2022&since=2014');

    now().goTo('2025' as SnapshotId);

    expect(view()).toMatchObject({ since: '2014', moment: '2025' });
  });

  test('focus and turns are filters: they come one by one and go together', () => {
    const { now, view } = storeAt();
    const before = view();

    now().focusOn({ actor: 'russia' as ActorId, steps: 2 });
    now().toggleTurn('stayed');
    expect(view().choices).toMatchObject({
      focus: { actor: 'russia', steps: 2 },
      hiddenTurns: new Set(['stayed']),
    });
    now().clearFilters();
    expect(view()).toEqual(before);
  });

  test('a turn switched off twice is on, and a focus can be left', () => {
    const { now, view } = storeAt('?year=2022&no-turn=ended&focus=russia');

    now().toggleTurn('ended');
    now().focusOn(null);

    expect(view().choices).toMatchObject({ focus: null, hiddenTurns: new Set() });
  });

  test('evidence is left out and counts again, while filters and selection stay', () => {
    const { now, view } = storeAt('?year=2022&actor=russia&off=war');
    const before = view();

    now().changeBase((each) => withSourceToggled(each, 'text' as SourceId));
    expect([...view().base.withoutSources]).toEqual(['text']);
    expect(view()).toMatchObject({ selection: RUSSIA, choices: before.choices });
    now().changeBase(withWholeBase);
    expect(view()).toEqual(before);
  });

  test('clearing the filters leaves the evidence as it is', () => {
    const { now, view } = storeAt('?year=2022&no-side=party&off=war');

    now().clearFilters();

    expect([...view().base.withoutSides]).toEqual(['party']);
  });

  test.each<[string, (now: ReturnType<typeof storeAt>['now']) => void]>([
    ['two years are compared', (now) => now().compare('2014' as SnapshotId, '2024' as SnapshotId)],
    ['an actor comes into focus', (now) => now().focusOn({ actor: 'usa' as ActorId, steps: 1 })],
    ['a turn is switched off', (now) => now().toggleTurn('ended')],
    [
      'evidence is left out',
      (now) => now().changeBase((view) => withSourceToggled(view, 'text' as SourceId)),
    ],
  ])('the pointer rests on nothing once %s', (_what, change) => {
    const { now } = storeAt();
    now().hover(RUSSIA);

    change(now);

    expect(now().hovered).toEqual(NOTHING);
  });

  test('two years compared after a claim was sought seek nothing', () => {
    const { now } = storeAt();
    now().seek('military:dprk:russia' as TieId, 'text.1' as ClaimId);
    expect(now().sought).toEqual({ claim: 'text.1' });

    now().compare('2014' as SnapshotId, '2022' as SnapshotId);

    expect(now().sought).toBeNull();
  });

  test('a claim that does not count opens on all evidence', () => {
    const { now, view } = storeAt('?year=2022&no-source=text');
    const [claim] = DATASET.claims;
    if (claim === undefined) throw new Error('There is no claim.');

    now().openClaim(claim);

    expect(view().base.withoutSources.size).toBe(0);
    expect(view().selection).toEqual({ kind: 'tie', id: 'military:dprk:russia' });
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
