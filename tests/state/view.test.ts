import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES, STATES_AT_FIRST } from '../../src/model/choices.ts';
import type { ActorId, RelationTypeId, SnapshotId } from '../../src/model/dataset.ts';
import type { PairId, TieId } from '../../src/model/tie.ts';
import {
  firstView,
  isFiltered,
  NOTHING,
  type Selection,
  sameSelection,
  withHiddenTies,
  withMoment,
  withoutFilters,
  withRelationToggled,
  withSelection,
  withStateToggled,
} from '../../src/state/view.ts';

const OF_2022 = firstView('2022' as SnapshotId);
const WAR = 'war' as RelationTypeId;
const RUSSIA: Selection = { kind: 'actor', id: 'russia' as ActorId };

describe('the view as the app opens', () => {
  test('shows every kind of relation and the states that count as standing', () => {
    expect(OF_2022).toMatchObject({ moment: '2022', selection: NOTHING });
    expect(OF_2022.choices.hiddenRelations.size).toBe(0);
    expect([...OF_2022.choices.shownStates]).toEqual(STATES_AT_FIRST);
  });

  test('is not filtered', () => {
    expect(isFiltered(OF_2022)).toBe(false);
  });
});

describe('filters', () => {
  test('a kind switched off and on again leaves the view as it was', () => {
    const off = withRelationToggled(OF_2022, WAR);

    expect([...off.choices.hiddenRelations]).toEqual(['war']);
    expect(withRelationToggled(off, WAR)).toEqual(OF_2022);
  });

  test('a state switched off and on again leaves the view as it was', () => {
    const off = withStateToggled(OF_2022, 'attested');

    expect(off.choices.shownStates.has('attested')).toBe(false);
    expect(withStateToggled(off, 'attested')).toEqual(OF_2022);
  });

  test.each([
    ['a kind is off', withRelationToggled(OF_2022, WAR)],
    ['a usual state is off', withStateToggled(OF_2022, 'context')],
    ['an unusual state is on', withStateToggled(OF_2022, 'possible')],
    [
      'one state is shown in the place of another',
      withStateToggled(withStateToggled(OF_2022, 'possible'), 'context'),
    ],
  ])('are in force when %s', (_what, view) => {
    expect(isFiltered(view)).toBe(true);
  });

  test('are not in force when the reader only chose what would become of hidden ties', () => {
    expect(isFiltered(withHiddenTies(OF_2022, 'removed'))).toBe(false);
  });

  test('go together, while moment and selection stay', () => {
    const filtered = withStateToggled(
      withRelationToggled(withSelection(OF_2022, RUSSIA), WAR),
      'possible',
    );

    expect(withoutFilters(filtered)).toEqual({
      name: 'network',
      moment: '2022',
      selection: RUSSIA,
      choices: FIRST_CHOICES,
    });
  });

  test('stay while the reader moves through time', () => {
    const filtered = withRelationToggled(OF_2022, WAR);

    const later = withMoment(filtered, '2024' as SnapshotId);

    expect(later).toEqual({ ...filtered, moment: '2024' });
  });

  test('of one view are not those of another', () => {
    withRelationToggled(OF_2022, WAR);
    withStateToggled(OF_2022, 'possible');

    expect(OF_2022).toEqual(firstView('2022' as SnapshotId));
  });
});

describe('two selections', () => {
  const tie: Selection = { kind: 'tie', id: 'military:dprk:russia' as TieId };
  const pair: Selection = { kind: 'pair', id: 'dprk:russia' as PairId };

  test.each<[Selection, Selection, boolean]>([
    [NOTHING, { kind: 'nothing' }, true],
    [RUSSIA, { kind: 'actor', id: 'russia' as ActorId }, true],
    [RUSSIA, { kind: 'actor', id: 'china' as ActorId }, false],
    [RUSSIA, { kind: 'tie', id: 'russia' as TieId }, false],
    [tie, { ...tie }, true],
    [tie, pair, false],
    [pair, NOTHING, false],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect(sameSelection(one, other)).toBe(same);
    expect(sameSelection(other, one)).toBe(same);
  });
});
