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
import { addressOf } from '../../src/state/address/view-address.ts';
import {
  withHiddenTies,
  withoutFilters,
  withRelationToggled,
  withStateToggled,
  withTurnToggled,
} from '../../src/state/filters.ts';
import {
  NOTHING,
  type Selection,
  type View,
  withClaim,
  withFocus,
  withMoment,
  withName,
  withNetworkOf,
  withoutComparison,
  withSelection,
  withSelectionAt,
  withSelectionToggled,
  withSourceToggled,
  withWholeBase,
  withYears,
} from '../../src/state/view.ts';
import { createViewStore } from '../../src/state/view-store.ts';
import { aDataset } from '../builder.ts';

const DATASET: Dataset = aDataset().claim().build();
const RUSSIA: Selection = { kind: 'actor', id: 'russia' as ActorId };
const THE_TIE: Selection = { kind: 'tie', id: 'military:dprk:russia' as TieId };
const CHINA: Selection = { kind: 'actor', id: 'china' as ActorId };

const WAR = 'war' as RelationTypeId;
const USA = 'usa' as ActorId;
const OF_2014 = '2014' as SnapshotId;
const OF_2024 = '2024' as SnapshotId;

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

    now().change(withMoment, '2024' as SnapshotId);

    expect(view()).toMatchObject({ moment: '2024', selection: RUSSIA });
  });

  test('another view keeps moment and selection', () => {
    const { now, view } = storeAt('?year=2014&actor=russia');

    now().change(withName, 'about');

    expect(view()).toMatchObject({ name: 'about', moment: '2014', selection: RUSSIA });
  });

  test('a claim opens where it is evidence: its tie, in a year that it speaks of', () => {
    const [claim] = DATASET.claims;
    if (claim === undefined) throw new Error('There is no claim.');
    const { now, view } = storeAt('?view=about&year=2014');

    now().seek(claim.id, withClaim, claim, DATASET);

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

    store.getState().seek(claim.id, withClaim, claim, dataset);

    expect(store.getState().view.moment).toBe('2024');
  });

  test('a view opened after a claim was sought seeks nothing', () => {
    const [claim] = DATASET.claims;
    if (claim === undefined) throw new Error('There is no claim.');
    const { now } = storeAt();
    now().seek(claim.id, withClaim, claim, DATASET);

    now().change(withName, 'about');

    expect(now().sought).toBeNull();
  });

  test('has one selection at a time', () => {
    const { now, view } = storeAt();

    now().change(withSelection, RUSSIA);
    now().change(withSelection, CHINA);

    expect(view().selection).toEqual(CHINA);
  });

  test('selecting the same twice keeps it, toggling it clears it', () => {
    const { now, view } = storeAt();
    now().change(withSelection, RUSSIA);

    now().change(withSelection, { ...RUSSIA });
    expect(view().selection).toEqual(RUSSIA);
    now().change(withSelectionToggled, { ...RUSSIA });
    expect(view().selection).toEqual(NOTHING);
  });

  test('toggling something else selects it', () => {
    const { now, view } = storeAt();
    now().change(withSelection, RUSSIA);

    now().change(withSelectionToggled, CHINA);

    expect(view().selection).toEqual(CHINA);
  });

  test('clearing the selection leaves the filters', () => {
    const { now, view } = storeAt('?off=war&actor=russia');

    now().change(withSelection, NOTHING);

    expect(view().selection).toEqual(NOTHING);
    expect([...view().choices.hiddenRelations]).toEqual(['war']);
  });

  test('filters come one by one and go together', () => {
    const { now, view } = storeAt();
    const before = view();

    now().change(withRelationToggled, 'war' as RelationTypeId);
    now().change(withStateToggled, 'possible');
    now().change(withHiddenTies, 'removed');
    expect(view().choices).toMatchObject({
      hiddenRelations: new Set(['war']),
      hiddenTies: 'removed',
    });
    expect(view().choices.shownStates.has('possible')).toBe(true);
    now().change(withoutFilters);
    expect(view()).toEqual(before);
  });
});

describe('what the reader compares, focuses on and counts', () => {
  test('two years are compared until others are, and the selection stays', () => {
    const { now, view } = storeAt('?year=2022&actor=russia');

    now().change(withYears, '2014' as SnapshotId, '2024' as SnapshotId);

    expect(view()).toMatchObject({ since: '2014', moment: '2024', selection: RUSSIA });
  });

  test('moving in time keeps the year that is compared with', () => {
    const { now, view } = storeAt('?year=2022&since=2014');

    now().change(withMoment, '2025' as SnapshotId);

    expect(view()).toMatchObject({ since: '2014', moment: '2025' });
  });

  test('focus and turns are filters: they come one by one and go together', () => {
    const { now, view } = storeAt();
    const before = view();

    now().change(withFocus, { actor: 'russia' as ActorId, steps: 2 });
    now().change(withTurnToggled, 'stayed');
    expect(view().choices).toMatchObject({
      focus: { actor: 'russia', steps: 2 },
      hiddenTurns: new Set(['stayed']),
    });
    now().change(withoutFilters);
    expect(view()).toEqual(before);
  });

  test('a turn switched off twice is on, and a focus can be left', () => {
    const { now, view } = storeAt('?year=2022&no-turn=ended&focus=russia');

    now().change(withTurnToggled, 'ended');
    now().change(withFocus, null);

    expect(view().choices).toMatchObject({ focus: null, hiddenTurns: new Set() });
  });

  test('evidence is left out and counts again, while filters and selection stay', () => {
    const { now, view } = storeAt('?year=2022&actor=russia&off=war');
    const before = view();

    now().change(withSourceToggled, 'text' as SourceId);
    expect([...view().base.withoutSources]).toEqual(['text']);
    expect(view()).toMatchObject({ selection: RUSSIA, choices: before.choices });
    now().change(withWholeBase);
    expect(view()).toEqual(before);
  });

  test('clearing the filters leaves the evidence as it is', () => {
    const { now, view } = storeAt('?year=2022&no-side=party&off=war');

    now().change(withoutFilters);

    expect([...view().base.withoutSides]).toEqual(['party']);
  });

  test('a claim that does not count opens on all evidence', () => {
    const { now, view } = storeAt('?year=2022&no-source=text');
    const [claim] = DATASET.claims;
    if (claim === undefined) throw new Error('There is no claim.');

    now().seek(claim.id, withClaim, claim, DATASET);

    expect(view().base.withoutSources.size).toBe(0);
    expect(view().selection).toEqual({ kind: 'tie', id: 'military:dprk:russia' });
  });
});

/** Changes of the view by what of it they leave as it is, seen from a comparison of 2014 with 2022. */
const OF_THE_SELECTION: readonly (readonly [string, (view: View) => View])[] = [
  ['something else is selected', (view) => withSelection(view, CHINA)],
  ['the same is selected anew', (view) => withSelection(view, { ...view.selection })],
  ['the selection is cleared', (view) => withSelection(view, NOTHING)],
  ['the selection is toggled', (view) => withSelectionToggled(view, THE_TIE)],
];
const OF_WHAT_IS_SHOWN: readonly (readonly [string, (view: View) => View])[] = [
  ['a kind of relation is switched off', (view) => withRelationToggled(view, WAR)],
  ['a state is switched on', (view) => withStateToggled(view, 'possible')],
  ['a turn is switched off', (view) => withTurnToggled(view, 'ended')],
  ['ties that are off are hidden', (view) => withHiddenTies(view, 'removed')],
  ['an actor comes into focus', (view) => withFocus(view, { actor: USA, steps: 1 })],
  ['the filters are cleared', withoutFilters],
  ['evidence is left out', (view) => withSourceToggled(view, 'text' as SourceId)],
];
const OF_THE_PLACE: readonly (readonly [string, (view: View) => View])[] = [
  ['another view opens', (view) => withName(view, 'matrix')],
  ['the reader moves to another year', (view) => withMoment(view, OF_2024)],
  ['the year is compared with another', (view) => withYears(view, OF_2024, view.moment)],
  ['the two years are exchanged', (view) => withYears(view, view.moment, OF_2014)],
  ['the comparison is left', withoutComparison],
  ['the network of another year opens', (view) => withNetworkOf(view, OF_2024)],
  ['something is selected in another year', (view) => withSelectionAt(view, OF_2024, CHINA)],
];

describe('what rests on the view', () => {
  /** Somebody who points at an actor of a comparison, and seeks a claim in its evidence. */
  function reading() {
    const { now, ...others } = storeAt('?view=compare&since=2014&year=2022&off=sanctions');
    now().seek('text.1' as ClaimId, withSelection, THE_TIE);
    now().hover(RUSSIA);
    expect(now()).toMatchObject({ sought: { claim: 'text.1' }, hovered: RUSSIA });
    return { now, ...others };
  }

  test.each(OF_THE_SELECTION)('the pointer rests on the same when %s', (_what, how) => {
    const { now } = reading();

    now().change(how);

    expect(now().hovered).toBe(RUSSIA);
  });

  test.each([...OF_WHAT_IS_SHOWN, ...OF_THE_PLACE])(
    'the pointer rests on nothing once %s',
    (_what, how) => {
      const { now } = reading();

      now().change(how);

      expect(now().hovered).toEqual(NOTHING);
    },
  );

  test.each(OF_WHAT_IS_SHOWN)('a claim is sought on when %s', (_what, how) => {
    const { now } = reading();
    const { sought } = now();

    now().change(how);

    expect(now().sought).toBe(sought);
  });

  test.each([...OF_THE_SELECTION, ...OF_THE_PLACE])('no claim is sought once %s', (_what, how) => {
    const { now } = reading();

    now().change(how);

    expect(now().sought).toBeNull();
  });

  test('a claim is sought anew each time it is asked for', () => {
    const { now } = reading();
    const { sought } = now();

    now().seek('text.1' as ClaimId, withSelection, THE_TIE);

    expect(now().sought).toEqual(sought);
    expect(now().sought).not.toBe(sought);
  });

  test('an address seeks nothing, even the address of the same view', () => {
    const { now, view } = reading();

    now().openAddress(addressOf(view()));

    expect(now()).toMatchObject({ sought: null, hovered: NOTHING });
  });

  test('an address that names the same selection opens nothing anew', () => {
    const { now, view } = reading();
    const { selection } = view();

    now().openAddress('?year=2024&tie=military:dprk:russia');

    expect(view().selection).toBe(selection);
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
    now().dismissLinkNotice();
    expect(now().notFound).toEqual([]);
  });

  test('opens and tells anew when another address is opened', () => {
    const { now, view } = storeAt('?year=1999');

    now().openAddress('?year=2014&actor=atlantis');

    expect(view()).toMatchObject({ moment: '2014', selection: NOTHING });
    expect(now().notFound).toEqual([expect.stringContaining('atlantis')]);
  });
});

describe('a link that was made on other data', () => {
  const OTHER = '?year=2022&v=fedcba987654.89abcdef';

  test('is known for that, with the view that it opened, until the reader dismisses it', () => {
    const { now, view } = storeAt(OTHER);

    expect(now().outdated).toEqual({ version: 'fedcba987654', drew: '89abcdef', view: view() });
    now().change(withMoment, OF_2024);
    expect(now().outdated?.view.moment).toBe('2022');
    now().dismissLinkNotice();
    expect(now().outdated).toBeNull();
  });

  test.each([
    '?year=2022',
    `?year=2022&v=${DATASET.version}.89abcdef`,
    '?year=2022&v=fedcba98765',
    '?year=2022&v=fedcba987654.xyz',
    '?year=2022&v=',
  ])('is not one of the same data, nor one that names none: %s', (search) => {
    expect(storeAt(search).now().outdated).toBeNull();
  });

  test('is told anew when another address is opened', () => {
    const { now } = storeAt('?year=2022');

    now().openAddress(OTHER);
    expect(now().outdated).toMatchObject({ version: 'fedcba987654' });
    now().openAddress('?year=2014');
    expect(now().outdated).toBeNull();
  });
});
