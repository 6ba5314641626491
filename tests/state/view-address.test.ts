import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES } from '../../src/model/choices.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { pairOf, tiesOf } from '../../src/model/tie.ts';
import { firstView, NOTHING, type Selection, VIEW_NAMES, type View } from '../../src/state/view.ts';
import { addressOf, readAddress } from '../../src/state/view-address.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset, opened } from '../builder.ts';

const DATASET = aDataset().claim().claim({ relation: 'war' }).build();

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
  }).reduce<unknown>(
    (file, [plain, strange]) =>
      JSON.parse(JSON.stringify(file).replaceAll(`"${plain}"`, JSON.stringify(strange))),
    aDataset().claim().claim({ relation: 'war', from: 'usa' }).claim({ from: 'china' }).file(),
  ),
);

function selectionsIn(dataset: Dataset): readonly Selection[] {
  const { actors } = dataset;
  return [
    NOTHING,
    ...tiesOf(dataset).map(({ id }) => ({ kind: 'tie', id }) as const),
    ...actors.map(({ id }) => ({ kind: 'actor', id }) as const),
    ...actors
      .slice(1)
      .map((actor, index) => ({ first: actors[index]?.id ?? actor.id, second: actor.id }))
      .map(({ first, second }) => ({ kind: 'pair', id: pairOf(first, second) }) as const),
  ];
}

function viewsOf(dataset: Dataset): fc.Arbitrary<{ dataset: Dataset; view: View }> {
  const view = fc.record({
    name: fc.constantFrom(...VIEW_NAMES),
    moment: fc.constantFrom(...dataset.snapshots.map(({ id }) => id)),
    selection: fc.constantFrom(...selectionsIn(dataset)),
    choices: fc.record({
      hiddenRelations: fc
        .subarray(dataset.relationTypes.map(({ id }) => id))
        .map((ids) => new Set(ids)),
      hiddenTies: fc.constantFrom('faded', 'removed'),
      shownStates: fc.subarray([...TIE_STATES]).map((states) => new Set(states)),
    }),
  });
  return view.map((each) => ({ dataset, view: each }));
}

describe('view and address', () => {
  const views = fc.oneof(viewsOf(DATASET), viewsOf(STRANGE), datasets.chain(viewsOf));

  test('the address of a view opens that view', () => {
    fc.assert(
      fc.property(views, ({ dataset, view }) => {
        expect(readAddress(addressOf(view), dataset)).toEqual({ view, notFound: [] });
      }),
      RUNS,
    );
  });

  test('an address holds nothing but what an address may hold', () => {
    fc.assert(
      fc.property(views, ({ view }) => {
        expect(addressOf(view)).toMatch(/^\?[\w.:,%&=-]+$/);
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
      'x',
    );
    const addresses = fc
      .array(fc.tuple(parameter, fc.oneof(fc.string(), fc.constantFrom('2022', '%', ':', ','))))
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

  test('can be read by people', () => {
    const address =
      '?view=about&year=2022&tie=military:dprk:russia&off=diplomacy,war&hide=removed&show=attested,carried-forward';

    expect(addressOf(readAddress(address, DATASET).view)).toBe(address);
  });

  test('says "none" where no state at all is shown', () => {
    const none = { ...view, choices: { ...view.choices, shownStates: new Set<never>() } };

    expect(addressOf(none)).toBe('?year=2022&show=none');
  });

  test('is the same in whatever order the kinds were switched off', () => {
    const { hiddenRelations } = readAddress('?off=war,alliance', DATASET).view.choices;
    const turned = new Set([...hiddenRelations].reverse());

    expect(addressOf({ ...view, choices: { ...view.choices, hiddenRelations: turned } })).toBe(
      '?year=2022&off=alliance,war',
    );
  });
});

describe('opening an address', () => {
  test('without anything opens the last year, unfiltered', () => {
    expect(readAddress('', DATASET)).toEqual({
      view: { name: 'network', moment: '2025', choices: FIRST_CHOICES, selection: NOTHING },
      notFound: [],
    });
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
    ['pair=russia:russia', 'pair', 'russia:russia'],
    ['pair=russia', 'pair', 'russia'],
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
      selection: { kind: 'actor', id: 'russia' },
      choices: {
        hiddenRelations: new Set(['war']),
        hiddenTies: 'faded',
        shownStates: new Set(['possible']),
      },
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
