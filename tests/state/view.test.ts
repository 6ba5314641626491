import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES, STATES_AT_FIRST } from '../../src/model/choices.ts';
import type {
  ActorId,
  Claim,
  RelationTypeId,
  SnapshotId,
  SourceId,
  SpeakerId,
} from '../../src/model/dataset.ts';
import { WHOLE_BASE } from '../../src/model/evidence-base.ts';
import type { PairId, TieId } from '../../src/model/tie.ts';
import { type Edtf, readEdtf } from '../../src/model/time/edtf.ts';
import type { TriadId } from '../../src/model/triad-id.ts';
import {
  isFiltered,
  withHiddenTies,
  withoutFilters,
  withRelationToggled,
  withStateToggled,
  withTurnToggled,
} from '../../src/state/filters.ts';
import {
  firstView,
  isRestricted,
  NOTHING,
  type Selection,
  sameSelection,
  type View,
  withClaim,
  withFocus,
  withKnownBy,
  withModalityToggled,
  withMoment,
  withName,
  withNetworkOf,
  withoutComparison,
  withPair,
  withPairYears,
  withSelection,
  withSelectionAt,
  withSelectionToggled,
  withSideToggled,
  withSourceToggled,
  withSpeakerToggled,
  withWholeBase,
  withYears,
} from '../../src/state/view.ts';
import { aDataset, type DatasetBuilder } from '../builder.ts';

const OF_2022 = firstView('2022' as SnapshotId);
const OF_2024 = '2024' as SnapshotId;
const WAR = 'war' as RelationTypeId;
const RUSSIA_IN_FOCUS = { actor: 'russia' as ActorId, steps: 1 } as const;
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
    ['an actor is in focus', withFocus(OF_2022, RUSSIA_IN_FOCUS)],
    ['a turn is off', withTurnToggled(OF_2022, 'stayed')],
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
    const before = withSourceToggled(
      withYears(withSelection(OF_2022, RUSSIA), '2014' as SnapshotId, '2022' as SnapshotId),
      'text' as SourceId,
    );
    const filtered = withTurnToggled(
      withFocus(withStateToggled(withRelationToggled(before, WAR), 'possible'), RUSSIA_IN_FOCUS),
      'stayed',
    );

    expect(withoutFilters(filtered)).toEqual({
      name: 'network',
      moment: '2022',
      axis: 'all',
      pair: null,
      until: null,
      since: '2014',
      selection: RUSSIA,
      choices: FIRST_CHOICES,
      suspended: FIRST_CHOICES,
      base: { ...WHOLE_BASE, withoutSources: new Set(['text']) },
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
    [
      { kind: 'source', id: 'yonhap' as SourceId },
      { kind: 'source', id: 'yonhap' as SourceId },
      true,
    ],
    [
      { kind: 'source', id: 'yonhap' as SourceId },
      { kind: 'speaker', id: 'yonhap' as SpeakerId },
      false,
    ],
    [{ kind: 'triad', id: 'a:b:c' as TriadId }, { kind: 'triad', id: 'a:b:d' as TriadId }, false],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect(sameSelection(one, other)).toBe(same);
    expect(sameSelection(other, one)).toBe(same);
  });
});

describe('the years that are compared', () => {
  test('are, as the app opens, the one in view and the one before it', () => {
    expect(OF_2022.since).toBeNull();
  });

  test('are those that the reader chose, in that order, even backwards', () => {
    const back = withYears(OF_2022, '2024' as SnapshotId, '2014' as SnapshotId);

    expect(back).toEqual({ ...OF_2022, since: '2024', moment: '2014' });
  });

  test('stay the reader’s choice in another view', () => {
    const chosen = withYears(OF_2022, '2014' as SnapshotId, '2024' as SnapshotId);

    expect(withName(chosen, 'compare')).toEqual({ ...chosen, name: 'compare' });
  });
});

describe('the view of another place', () => {
  const compared = withName(
    withYears(OF_2022, '2014' as SnapshotId, '2022' as SnapshotId),
    'compare',
  );

  test('is the network of the moment once a comparison is left, and the chosen year is forgotten', () => {
    expect(withoutComparison(compared)).toEqual(OF_2022);
  });

  test('is the network of a year that was entered among the years', () => {
    const years = withSelection(withName(OF_2022, 'years'), RUSSIA);

    expect(withNetworkOf(years, '2024' as SnapshotId)).toEqual({
      ...years,
      name: 'network',
      moment: '2024',
    });
  });

  test('does not compare the year that was entered with itself', () => {
    expect(withNetworkOf(compared, '2014' as SnapshotId).since).toBeNull();
  });
});

describe('a selection', () => {
  test('is cleared where the same is selected already, and else takes the place of the other', () => {
    const selected = withSelectionToggled(OF_2022, RUSSIA);

    expect(selected).toEqual({ ...OF_2022, selection: RUSSIA });
    expect(withSelectionToggled(selected, { ...RUSSIA })).toEqual(OF_2022);
    expect(withSelectionToggled(selected, NOTHING)).toEqual(OF_2022);
  });

  test('at another moment moves there, and leaves a view that has no room for evidence', () => {
    const about = withName(OF_2022, 'about');

    expect(withSelectionAt(about, '2024' as SnapshotId, RUSSIA)).toEqual({
      ...OF_2022,
      moment: '2024',
      selection: RUSSIA,
    });
    expect(withSelectionAt(withName(OF_2022, 'triads'), OF_2022.moment, RUSSIA).name).toBe(
      'triads',
    );
  });
});

describe('an actor in focus', () => {
  test('comes, changes its reach and goes, and nothing else changes', () => {
    const near = withFocus(OF_2022, RUSSIA_IN_FOCUS);
    const far = withFocus(near, { ...RUSSIA_IN_FOCUS, steps: 2 });

    expect(near.choices).toEqual({ ...FIRST_CHOICES, focus: { actor: 'russia', steps: 1 } });
    expect(far.choices.focus).toEqual({ actor: 'russia', steps: 2 });
    expect(withFocus(far, null)).toEqual(OF_2022);
  });
});

describe('the evidence that counts', () => {
  const knownIn2022 = withKnownBy(OF_2022, timeOf('2022'));

  test.each<[string, (view: View) => View]>([
    ['a source', (view) => withSourceToggled(view, 'text' as SourceId)],
    ['a speaker', (view) => withSpeakerToggled(view, 'putin' as SpeakerId)],
    ['a kind of statement', (view) => withModalityToggled(view, 'analysis')],
    ['a side', (view) => withSideToggled(view, 'party')],
  ])('%s left out and counted again leaves the view as it was', (_what, toggle) => {
    expect(isRestricted(OF_2022)).toBe(false);
    expect(isRestricted(toggle(OF_2022))).toBe(true);
    expect(toggle(toggle(OF_2022))).toEqual(OF_2022);
    expect(isRestricted(toggle(toggle(OF_2022)))).toBe(false);
  });

  test('is restricted by a date until the date is taken away', () => {
    expect(isRestricted(knownIn2022)).toBe(true);
    expect(withKnownBy(knownIn2022, null)).toEqual(OF_2022);
  });

  test('may leave out several things at once, and all of it counts again at once', () => {
    const less = withSideToggled(withSourceToggled(knownIn2022, 'text' as SourceId), 'party');

    expect(less.base).toEqual({
      ...WHOLE_BASE,
      knownBy: timeOf('2022'),
      withoutSources: new Set(['text']),
      withoutSides: new Set(['party']),
    });
    expect(withWholeBase(less)).toEqual(OF_2022);
  });

  test('is no filter: clearing the filters leaves it', () => {
    expect(isFiltered(knownIn2022)).toBe(false);
    expect(withoutFilters(knownIn2022)).toEqual(knownIn2022);
  });
});

describe('the view in which a claim is evidence', () => {
  /** The view of the first claim of a dataset, for somebody who looked at another. */
  function ofFirstClaim(builder: DatasetBuilder, view: View) {
    const dataset = builder.build();
    return withClaim(view, dataset.claims[0] as Claim, dataset);
  }
  const of2014 = firstView('2014' as SnapshotId);

  test('shows its tie in the first year that it speaks of', () => {
    expect(ofFirstClaim(aDataset().claim({ time: '2022/2024' }), of2014)).toEqual({
      ...of2014,
      moment: '2022',
      selection: { kind: 'tie', id: 'military:dprk:russia' },
    });
  });

  test('stays in the year in view where the claim speaks of it', () => {
    const of2024 = firstView('2024' as SnapshotId);

    expect(ofFirstClaim(aDataset().claim({ time: '2022/2024' }), of2024).moment).toBe('2024');
  });

  test('stays in the year in view where the claim speaks of none of the years', () => {
    expect(ofFirstClaim(aDataset().claim({ time: '2018' }), of2014).moment).toBe('2014');
  });

  test('goes no further than the source: an open end is covered until it was written', () => {
    const builder = aDataset()
      .source('early', '2022-09')
      .claim({ source: 'early', time: '2022/..' });

    expect(ofFirstClaim(builder, firstView('2025' as SnapshotId)).moment).toBe('2022');
  });

  test('names a tie without direction by the order of the alphabet', () => {
    const builder = aDataset().claim({ relation: 'alliance', from: 'russia', to: 'dprk' });

    expect(ofFirstClaim(builder, of2014).selection).toEqual({
      kind: 'tie',
      id: 'alliance:dprk:russia',
    });
  });

  test('leaves the evidence as it is where the claim counts', () => {
    const less = withSourceToggled(of2014, 'other' as SourceId);

    expect(ofFirstClaim(aDataset().claim().claim({ source: 'other' }), less).base).toBe(less.base);
  });

  test.each<[string, View]>([
    ['its source is left out', withSourceToggled(of2014, 'text' as SourceId)],
    ['its speaker is left out', withSpeakerToggled(of2014, 'author' as SpeakerId)],
    ['its kind of statement is left out', withModalityToggled(of2014, 'fact')],
    ['its side is left out', withSideToggled(of2014, 'author')],
    ['its source was written later', withKnownBy(of2014, timeOf('2024'))],
  ])('is on all evidence where %s', (_what, less) => {
    expect(ofFirstClaim(aDataset().claim(), less).base).toEqual(WHOLE_BASE);
  });

  test('is the network for a reader of the page about the data, else the view that is open', () => {
    const nameAfter = (name: View['name']) =>
      ofFirstClaim(aDataset().claim(), withName(of2014, name)).name;

    expect(nameAfter('about')).toBe('network');
    expect(nameAfter('sources')).toBe('sources');
    expect(nameAfter('compare')).toBe('compare');
  });

  test('does not compare a year with itself', () => {
    const compared = withName(
      withYears(of2014, '2022' as SnapshotId, '2024' as SnapshotId),
      'compare',
    );

    const { since, moment } = ofFirstClaim(aDataset().claim({ time: '2022' }), compared);

    expect(since).not.toBe(moment);
  });
});

function timeOf(text: string): Edtf {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`"${text}" ${reading.reason}.`);
  return reading.time;
}

describe('the view of a pair', () => {
  const PAIR = 'dprk:russia' as PairId;

  test('tells of two actors, with nothing else picked out', () => {
    expect(withPair(withSelection(OF_2022, RUSSIA), PAIR)).toMatchObject({
      name: 'pair',
      pair: PAIR,
      selection: NOTHING,
    });
  });

  test.each<[string, Selection]>([
    ['pair', { kind: 'pair', id: PAIR }],
    ['tie', { kind: 'tie', id: 'military:russia:dprk' as TieId }],
  ])('begins with the %s that is selected', (_kind, selection) => {
    expect(withName(withSelection(OF_2022, selection), 'pair').pair).toBe(PAIR);
  });

  test('of none begins without one', () => {
    expect(withName(withSelection(OF_2022, RUSSIA), 'pair').pair).toBeNull();
  });

  test('keeps its pair when it is asked for again, and no other view has one', () => {
    const view = withPair(OF_2022, PAIR);

    expect(withName(view, 'pair').pair).toBe(PAIR);
    expect(withName(view, 'matrix').pair).toBeNull();
  });

  const TOLD = { ...withPair(OF_2022, PAIR), since: OF_2022.moment, moment: OF_2024 };

  test('is told between the same years whichever of them is opened, and however often', () => {
    const opened = withSelectionAt(TOLD, OF_2022.moment, RUSSIA);

    expect(opened).toMatchObject({ moment: '2022', since: '2022', until: '2024' });
    expect(withMoment(opened, '2025' as SnapshotId)).toMatchObject({
      since: '2022',
      until: '2024',
    });
    expect(withMoment(opened, OF_2024)).toEqual({ ...TOLD, selection: RUSSIA });
  });

  test('is told between other years where the reader says so, and stays at its moment', () => {
    expect(withPairYears(TOLD, '2014' as SnapshotId, OF_2022.moment)).toMatchObject({
      moment: '2024',
      since: '2014',
      until: '2022',
    });
  });

  test('leaves no year that is compared with itself, or told to, to another view', () => {
    const opened = withMoment(TOLD, OF_2022.moment);

    expect(withName(opened, 'compare')).toMatchObject({ moment: '2022', since: null, until: null });
  });
});
