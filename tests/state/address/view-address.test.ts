import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorSetOf } from '../../../src/model/actor-set.ts';
import { type Choices, FIRST_CHOICES } from '../../../src/model/choices.ts';
import { TURNS } from '../../../src/model/comparison.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { MODALITIES, SIDES, WHOLE_BASE } from '../../../src/model/evidence-base.ts';
import { measuresIn } from '../../../src/model/measures.ts';
import { TIE_STATES } from '../../../src/model/standing.ts';
import { pairOf, tiesOf } from '../../../src/model/tie.ts';
import { triadIdOf } from '../../../src/model/triad-id.ts';
import { addressOf, readAddress } from '../../../src/state/address/view-address.ts';
import { firstView, NOTHING, type Selection, type View } from '../../../src/state/view.ts';
import { VIEW_NAMES } from '../../../src/state/views.ts';
import { basesOf, datasets, RUNS, THOROUGH } from '../../arbitraries.ts';
import { aDataset, opened } from '../../builder.ts';

const DATASET = aDataset()
  .speaker('putin', { kind: 'official', actor: 'russia' })
  .event('visit')
  .claim()
  .claim({ relation: 'war', source: 'other', speaker: 'putin', event: 'visit' })
  .build();

/** A dataset with ids that mean something to an address, to HTML or to an object. */
const STRANGE = opened(
  Object.entries({
    russia: 'россия',
    china: '中国',
    dprk: '조선.2-a_b',
    usa: '__proto__',
    military: 'Rüstung',
    war: 'constructor',
    alliance: 'none',
    '2014': 'année-٣',
    text: 'источник.1',
    putin: 'toString',
    visit: 'besuch_ä-2',
  }).reduce<unknown>(
    (file, [plain, strange]) =>
      JSON.parse(
        JSON.stringify(file)
          .replaceAll(`"${plain}"`, JSON.stringify(strange))
          .replaceAll(`"time":${JSON.stringify(strange)}`, `"time":"${plain}"`),
      ),
    aDataset()
      .speaker('putin', { kind: 'official', actor: 'russia' })
      .event('visit')
      .claim({ speaker: 'putin', event: 'visit' })
      .claim({ relation: 'war', from: 'usa' })
      .claim({ from: 'china' })
      .file(),
  ),
);

function selectionsIn(dataset: Dataset): readonly Selection[] {
  const { actors } = dataset;
  const [a, b, c] = actors.map(({ id }) => id);
  if (a === undefined || b === undefined || c === undefined) throw new Error('Too few actors.');
  return [
    NOTHING,
    { kind: 'triad', id: triadIdOf(a, b, c) },
    { kind: 'actors', id: actorSetOf(actors.map(({ id }) => id)) },
    ...dataset.sources.map(({ id }) => ({ kind: 'source', id }) as const),
    ...dataset.speakers.map(({ id }) => ({ kind: 'speaker', id }) as const),
    ...dataset.events.map(({ id }) => ({ kind: 'event', id }) as const),
    ...tiesOf(dataset).map(({ id }) => ({ kind: 'tie', id }) as const),
    ...actors.map(({ id }) => ({ kind: 'actor', id }) as const),
    ...actors
      .slice(1)
      .map((actor, index) => ({ first: actors[index]?.id ?? actor.id, second: actor.id }))
      .map(({ first, second }) => ({ kind: 'pair', id: pairOf(first, second) }) as const),
  ];
}

function choicesOf(dataset: Dataset): fc.Arbitrary<Choices> {
  return fc.record({
    hiddenRelations: fc
      .subarray(dataset.relationTypes.map(({ id }) => id))
      .map((ids) => new Set(ids)),
    hiddenTies: fc.constantFrom('faded', 'removed'),
    shownStates: fc.subarray([...TIE_STATES]).map((states) => new Set(states)),
    least: fc.record({ sources: fc.nat(20), claims: fc.nat(20), ties: fc.nat(20) }),
    measure: fc.constantFrom(null, ...measuresIn(dataset)),
    hiddenTurns: fc.subarray([...TURNS]).map((turns) => new Set(turns)),
    focus: fc.oneof(
      fc.constant(null),
      fc.record({
        actor: fc.constantFrom(...dataset.actors.map(({ id }) => id)),
        steps: fc.constantFrom(1, 2),
      }),
    ),
  });
}

function viewsOf(dataset: Dataset): fc.Arbitrary<{ dataset: Dataset; view: View }> {
  const snapshots = dataset.snapshots.map(({ id }) => id);
  const view: fc.Arbitrary<Omit<View, 'pair' | 'until'>> = fc.record({
    name: fc.constantFrom(...VIEW_NAMES),
    moment: fc.constantFrom(...snapshots),
    since: fc.constantFrom(null, ...snapshots),
    axis: fc.constantFrom('all', 'moment'),
    base: basesOf(dataset),
    selection: fc.constantFrom(...selectionsIn(dataset)),
    choices: choicesOf(dataset),
    suspended: choicesOf(dataset).map((choices) => ({
      ...choices,
      hiddenTies: FIRST_CHOICES.hiddenTies,
      measure: FIRST_CHOICES.measure,
    })),
  });
  const [a, b] = dataset.actors.map(({ id }) => id);
  if (a === undefined || b === undefined) throw new Error('Too few actors.');
  const ofPair = fc.record({
    pair: fc.constantFrom(null, pairOf(a, b)),
    until: fc.constantFrom(null, ...snapshots),
  });
  return fc.tuple(view, ofPair).map(([each, own]) => ({
    dataset,
    view: { ...each, ...(each.name === 'pair' ? own : { pair: null, until: null }) },
  }));
}

describe('view and address', () => {
  const views = fc.oneof(viewsOf(DATASET), viewsOf(STRANGE), datasets.chain(viewsOf));

  test('the address of a view opens that view', () => {
    fc.assert(
      fc.property(views, ({ dataset, view }) => {
        expect(readAddress(addressOf(view), dataset)).toEqual({ view, notFound: [] });
      }),
      THOROUGH,
    );
  });

  test('an address holds nothing but what an address may hold', () => {
    fc.assert(
      fc.property(views, ({ view }) => {
        // "~" belongs to dates, and is unreserved (RFC 3986, 2.3).
        expect(addressOf(view)).toMatch(/^\?[\w.:,%&=~-]+$/);
      }),
      RUNS,
    );
  });

  test('whatever stands in an address, a view opens', () => {
    const parameter = fc.constantFrom(
      'view',
      'year',
      'tie',
      'actor',
      'pair',
      'off',
      'show',
      'hide',
      'since',
      'triad',
      'source',
      'speaker',
      'event',
      'no-turn',
      'focus',
      'known',
      'no-source',
      'no-speaker',
      'no-statement',
      'no-side',
      'x',
    );
    const value = fc.constantFrom(
      ...['2022', '%', ':', ',', 'russia', 'russia:2', ':2', 'china:russia:usa', 'text,other'],
      ...['2022-09~', '2022/2023', 'official-statement', 'official statement', 'ended', 'party'],
    );
    const addresses = fc
      .array(fc.tuple(parameter, fc.oneof(fc.string(), value)))
      .map((parts) => `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`);
    fc.assert(
      fc.property(addresses, (address) => {
        const { view } = readAddress(address, DATASET);

        expect(readAddress(addressOf(view), DATASET)).toEqual({ view, notFound: [] });
      }),
      RUNS,
    );
  });
});

describe('the address of a view', () => {
  const view = firstView(readAddress('?year=2022', DATASET).view.moment);

  test('is no more than the year where nothing is chosen', () => {
    expect(addressOf(view)).toBe('?year=2022');
  });

  test.each([
    '?view=about&year=2022&tie=military:dprk:russia&off=diplomacy,war&hide=removed&show=attested,carried-forward',
    '?view=compare&year=2024&since=2022&no-turn=turned,act-before,unknown-before,stayed',
    '?view=triads&year=2022&triad=china:dprk:russia',
    '?view=pair&of=dprk:russia&year=2022&since=2014&tie=military:dprk:russia',
    '?view=sources&year=2022&source=text',
    '?year=2022&speaker=putin',
    '?year=2022&event=visit',
    '?year=2022&focus=dprk',
    '?year=2022&pair=dprk:russia&focus=russia:2',
    '?year=2022&known=2022-09~',
    '?year=2022&known=2024-01-31&no-source=other,text&no-speaker=author,putin&no-statement=forecast,official-statement&no-side=author,other-government',
  ])('can be read by people: %s', (address) => {
    const { view: read, notFound } = readAddress(address, DATASET);

    expect(addressOf(read)).toBe(address);
    expect(notFound).toEqual([]);
  });

  test('is the same in whatever order evidence was left out', () => {
    const { base } = view;
    const lists = (turn: <Value>(values: readonly Value[]) => readonly Value[]) =>
      addressOf({
        ...view,
        base: {
          ...base,
          withoutSources: new Set(turn(DATASET.sources.map(({ id }) => id))),
          withoutSpeakers: new Set(turn(DATASET.speakers.map(({ id }) => id))),
          withoutModalities: new Set(turn(MODALITIES)),
          withoutSides: new Set(turn(SIDES)),
        },
      });

    expect(lists((values) => [...values].reverse())).toBe(lists((values) => values));
  });

  test('says "none" where no state at all is shown', () => {
    const none = { ...view, choices: { ...view.choices, shownStates: new Set<never>() } };

    expect(addressOf(none)).toBe('?year=2022&show=none');
  });

  test.each(['war,alliance', 'alliance,war'])(
    'is the same in whatever order the kinds were switched off: %s',
    (kinds) => {
      const { view: read } = readAddress(`?year=2022&off=${kinds}`, DATASET);

      expect(addressOf(read)).toBe('?year=2022&off=alliance,war');
    },
  );
});

describe('opening an address', () => {
  test('without anything opens the last year, unfiltered', () => {
    expect(readAddress('', DATASET)).toEqual({
      view: {
        name: 'network',
        moment: '2025',
        since: null,
        until: null,
        choices: FIRST_CHOICES,
        suspended: FIRST_CHOICES,
        base: WHOLE_BASE,
        selection: NOTHING,
        axis: 'all',
        pair: null,
      },
      notFound: [],
    });
  });

  test.each([
    ['one', 'russia', { kind: 'actor', id: 'russia' }],
    ['two', 'russia:dprk', { kind: 'pair', id: 'dprk:russia' }],
    ['four', 'usa:russia:dprk:china', { kind: 'actors', id: 'china:dprk:russia:usa' }],
  ])('opens several actors as what they are: %s', (_count, names, selection) => {
    expect(readAddress(`?actors=${names}`, DATASET).view.selection).toEqual(selection);
  });

  test('opens a pair whichever of its actors is named first', () => {
    expect(readAddress('?pair=russia:dprk', DATASET).view.selection).toEqual({
      kind: 'pair',
      id: 'dprk:russia',
    });
  });

  test.each([
    ['view=gossip', 'view', 'gossip'],
    ['year=1999', 'year', '1999'],
    ['tie=war:usa:china', 'tie', 'war:usa:china'],
    ['actor=atlantis', 'actor', 'atlantis'],
    ['actor=constructor', 'actor', 'constructor'],
    ['pair=russia:atlantis', 'pair', 'russia:atlantis'],
    ['view=pair&of=russia:atlantis', 'pair', 'russia:atlantis'],
    ['pair=russia:russia', 'pair', 'russia:russia'],
    ['pair=russia', 'pair', 'russia'],
    ['triad=russia:china:atlantis', 'triad', 'russia:china:atlantis'],
    ['triad=russia:atlantis:china:usa', 'triad', 'russia:atlantis:china:usa'],
    ['pair=russia:atlantis:china', 'pair', 'russia:atlantis:china'],
    ['triad=russia:china', 'triad', 'russia:china'],
    ['triad=russia:china:russia', 'triad', 'russia:china:russia'],
    ['triad=russia:china:usa:rok', 'triad', 'russia:china:usa:rok'],
    ['actors=russia:china:atlantis', 'actors', 'russia:china:atlantis'],
    ['actors=russia:china:usa:china', 'actors', 'russia:china:usa:china'],
    ['source=rumour', 'source', 'rumour'],
    ['source=__proto__', 'source', '__proto__'],
    ['speaker=nobody', 'speaker', 'nobody'],
    ['event=miracle', 'event', 'miracle'],
    ['since=1999', 'year', '1999'],
    ['focus=atlantis', 'actor', 'atlantis'],
    ['focus=atlantis:2', 'actor', 'atlantis'],
    ['focus=russia:3', 'actor', 'russia:3'],
    ['no-turn=ended,vanished', 'change', 'vanished'],
    ['known=yesterday', 'date', 'yesterday'],
    ['known=2022-13', 'date', '2022-13'],
    ['known=2022/2023', 'date', '2022/2023'],
    ['known=2022/..', 'date', '2022/..'],
    ['no-source=text,rumour', 'source', 'rumour'],
    ['no-speaker=nobody', 'speaker', 'nobody'],
    ['no-statement=gossip', 'kind of statement', 'gossip'],
    ['no-side=friend', 'side', 'friend'],
    ['off=trade', 'kind of relation', 'trade'],
    ['show=attested,rumoured', 'state of ties', 'rumoured'],
  ])('says of %s that the dataset does not have it', (part, what, name) => {
    expect(readAddress(`?${part}`, DATASET).notFound).toEqual([
      `This link names the ${what} “${name}”, which this dataset does not have.`,
    ]);
  });

  test('opens the rest of what it names', () => {
    const { view, notFound } = readAddress(
      '?year=2022&tie=war:nobody:else&actor=russia&off=trade,war&show=possible,rumoured',
      DATASET,
    );

    expect(notFound).toHaveLength(3);
    expect(view).toEqual({
      name: 'network',
      moment: '2022',
      since: null,
      until: null,
      base: WHOLE_BASE,
      selection: { kind: 'actor', id: 'russia' },
      axis: 'all',
      pair: null,
      choices: {
        ...FIRST_CHOICES,
        hiddenRelations: new Set(['war']),
        hiddenTies: 'faded',
        shownStates: new Set(['possible']),
      },
      suspended: FIRST_CHOICES,
    });
  });

  test('leaves out what evidence it can, and compares with what year it can', () => {
    const { view, notFound } = readAddress(
      '?since=1999&known=soon&no-source=rumour,text&no-side=friend,press&focus=atlantis:2&no-turn=gone,ended',
      DATASET,
    );

    expect(notFound).toHaveLength(6);
    expect(view).toMatchObject({ since: null, choices: { focus: null } });
    expect(view.base).toEqual({
      ...WHOLE_BASE,
      withoutSources: new Set(['text']),
      withoutSides: new Set(['press']),
    });
    expect([...view.choices.hiddenTurns]).toEqual(['ended']);
  });

  test('opens a triad in whatever order its actors are named', () => {
    expect(readAddress('?triad=russia:dprk:china', DATASET).view.selection).toEqual({
      kind: 'triad',
      id: 'china:dprk:russia',
    });
  });

  test('says nothing of parameters that other pages put there', () => {
    expect(readAddress('?utm_source=post&year=2014', DATASET)).toMatchObject({
      view: { moment: '2014' },
      notFound: [],
    });
  });
});

describe('an address that cannot be followed to the letter', () => {
  test('shows the usual states where it names none that there is', () => {
    const { view, notFound } = readAddress('?show=rumoured', DATASET);

    expect(view.choices).toEqual(FIRST_CHOICES);
    expect(notFound).toEqual([
      'This link names the state of ties “rumoured”, which this dataset does not have.',
    ]);
  });

  test('shows the usual states where it names none at all', () => {
    expect(readAddress('?show=', DATASET).view.choices).toEqual(FIRST_CHOICES);
  });

  test('takes three actors for no pair', () => {
    const { view, notFound } = readAddress('?pair=china:russia:usa', DATASET);

    expect(view.selection).toEqual(NOTHING);
    expect(notFound).toHaveLength(1);
  });
});
