import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areSameChoices,
  type Choices,
  countByRelation,
  countByState,
  countHidden,
  FIRST_CHOICES,
  type Focus,
  keptOver,
  shownTies,
  visibilityBetween,
  visibilityIn,
} from '../../src/model/choices.ts';
import { comparisonOf, TURNS } from '../../src/model/comparison.ts';
import type { ActorId, Dataset, RelationTypeId } from '../../src/model/dataset.ts';
import { ASKS_NOTHING, type Least, tiesByActor } from '../../src/model/least.ts';
import { networkAt } from '../../src/model/network.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { datasets, MOMENTS, RUNS } from '../arbitraries.ts';
import { aDataset, networkIn } from '../builder.ts';

const RELATIONS = ['alliance', 'military', 'diplomacy', 'war'] as RelationTypeId[];

const ACTORS = ['china', 'dprk', 'japan', 'rok', 'russia', 'usa'] as ActorId[];

const foci: fc.Arbitrary<Focus> = fc.record({
  actor: fc.constantFrom(...ACTORS),
  steps: fc.constantFrom(1, 2),
});

const choices: fc.Arbitrary<Choices> = fc.record({
  focus: fc.oneof(fc.constant(null), foci),
  hiddenTurns: fc.subarray([...TURNS]).map((turns) => new Set(turns)),
  hiddenRelations: fc.subarray(RELATIONS).map((ids) => new Set(ids)),
  hiddenTies: fc.constantFrom('faded', 'removed'),
  shownStates: fc.subarray([...TIE_STATES]).map((states) => new Set(states)),
  measure: fc.constantFrom(null, '', 'tanks'),
  least: fc.record({
    sources: fc.nat(3),
    claims: fc.nat(4),
    ties: fc.nat(4),
  }),
});

const networks = fc
  .tuple(datasets, fc.constantFrom(...MOMENTS))
  .map(([dataset, moment]) => ({ dataset, network: networkAt(dataset, moment) }));

const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

/** How visible the only tie of a dataset is in 2022. */
function visibilityOf(dataset: Dataset, choice: Choices) {
  const network = networkIn(2022, dataset);
  const [standing, ...others] = network.ties.values();
  if (standing === undefined || others.length > 0) throw new Error('Expected one tie.');
  return visibilityIn(network, choice)(standing);
}

describe('two choices', () => {
  /** What is chosen, in words that do not depend on the order of clicks. */
  const wordsOf = ({ focus, hiddenTies, measure, least, ...sets }: Choices) =>
    JSON.stringify([
      focus && [focus.actor, focus.steps],
      hiddenTies,
      measure,
      [least.sources, least.claims, least.ties],
      [...sets.hiddenRelations].sort(),
      [...sets.shownStates].sort(),
      [...sets.hiddenTurns].sort(),
    ]);

  test('are the same when they choose the same, whenever and in whatever order', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const again: Choices = {
          ...choice,
          focus: choice.focus && { ...choice.focus },
          least: { ...choice.least },
          hiddenRelations: new Set([...choice.hiddenRelations].reverse()),
          shownStates: new Set([...choice.shownStates].reverse()),
          hiddenTurns: new Set([...choice.hiddenTurns].reverse()),
        };

        expect(areSameChoices(choice, again)).toBe(true);
      }),
      RUNS,
    );
  });

  test('differ when anything chosen differs', () => {
    const near = choices.chain((one) =>
      choices.chain((other) =>
        fc
          .constantFrom(...(Object.keys(one) as (keyof Choices)[]))
          .map((part) => [one, { ...one, [part]: other[part] }] as const),
      ),
    );
    fc.assert(
      fc.property(near, ([one, other]) => {
        expect(areSameChoices(one, other)).toBe(wordsOf(one) === wordsOf(other));
      }),
      RUNS,
    );
  });
});

describe('what a reader sees of a tie', () => {
  const attested = aDataset().claim().build();
  const military = new Set(RELATIONS.slice(1, 2));

  test('an attested tie is shown as the app opens', () => {
    expect(visibilityOf(attested, FIRST_CHOICES)).toBe('shown');
  });

  test.each(['forecast', 'hypothetical'] as const)('a mere %s is not', (modality) => {
    const possible = aDataset().claim({ modality }).build();

    expect(visibilityOf(possible, FIRST_CHOICES)).toBe('absent');
  });

  test('a tie whose kind is switched off fades', () => {
    const choice = { ...FIRST_CHOICES, hiddenRelations: military };

    expect(visibilityOf(attested, choice)).toBe('faded');
  });

  test('a tie whose kind is switched off is gone where the reader wants no faded ones', () => {
    const choice = { ...FIRST_CHOICES, hiddenRelations: military, hiddenTies: 'removed' } as const;

    expect(visibilityOf(attested, choice)).toBe('absent');
  });

  test('a tie whose state is switched off is gone, not faded', () => {
    const choice = { ...FIRST_CHOICES, shownStates: new Set<never>() };

    expect(visibilityOf(attested, choice)).toBe('absent');
  });
});

describe('with an actor in focus', () => {
  // A chain: DPRK - Russia - China - USA, and Japan - ROK apart.
  const chain = aDataset()
    .claim({ from: 'dprk', to: 'russia' })
    .claim({ from: 'russia', to: 'china', relation: 'alliance' })
    .claim({ from: 'china', to: 'usa' })
    .claim({ from: 'japan', to: 'rok' });
  const network = networkIn(2022, chain.build());

  function seen(steps: Focus['steps'], choice: Partial<Choices> = {}) {
    const focus = { actor: 'dprk' as ActorId, steps };
    return shownTies(network, { ...FIRST_CHOICES, focus, ...choice }).map(({ tie }) => tie.id);
  }

  test('at one step its own ties are shown', () => {
    expect(seen(1)).toEqual(['military:dprk:russia']);
  });

  test('at two steps those of its neighbours are shown as well, and none beyond', () => {
    expect(seen(2)).toEqual(['alliance:china:russia', 'military:dprk:russia']);
  });

  test('a neighbour by a kind that is switched off is none', () => {
    expect(seen(2, { hiddenRelations: new Set(['military' as RelationTypeId]) })).toEqual([]);
  });

  test('a neighbour by a tie in a state that is switched off is none', () => {
    const forecast = aDataset()
      .claim({ modality: 'forecast' })
      .claim({ from: 'russia', to: 'usa' });
    const focus = { actor: 'dprk' as ActorId, steps: 2 } as const;
    const shown = (choice: Partial<Choices>) =>
      shownTies(networkIn(2022, forecast.build()), { ...FIRST_CHOICES, focus, ...choice });

    expect(shown({})).toEqual([]);
    expect(shown({ shownStates: new Set(TIE_STATES) })).toHaveLength(2);
  });

  test.each([
    ['faded', 'faded'],
    ['removed', 'absent'],
  ] as const)('where hidden ties are %s, those out of focus are %s', (hiddenTies, visibility) => {
    const focus = { actor: 'dprk' as ActorId, steps: 1 } as const;
    const visibilityOfTie = visibilityIn(network, { ...FIRST_CHOICES, focus, hiddenTies });

    const out = [...network.ties.values()].filter(({ tie }) => tie.from !== 'dprk');
    expect(out.map(visibilityOfTie)).toEqual([visibility, visibility, visibility]);
  });

  test('its own ties are those shown without focus that touch it', () => {
    fc.assert(
      fc.property(networks, choices, foci, ({ network }, choice, { actor }) => {
        const all = shownTies(network, { ...choice, focus: null });
        const focused = shownTies(network, { ...choice, focus: { actor, steps: 1 } });

        expect(focused).toEqual(all.filter(({ tie }) => [tie.from, tie.to].includes(actor)));
      }),
      RUNS,
    );
  });

  test('ties at two steps are those that touch an end of its own', () => {
    fc.assert(
      fc.property(networks, choices, foci, ({ network }, choice, { actor }) => {
        const all = shownTies(network, { ...choice, focus: null });
        const own = shownTies(network, { ...choice, focus: { actor, steps: 1 } });
        const focused = shownTies(network, { ...choice, focus: { actor, steps: 2 } });

        const reached = new Set(own.flatMap(({ tie }) => [tie.from, tie.to]));
        expect(focused).toEqual(
          all.filter(({ tie }) => reached.has(tie.from) || reached.has(tie.to)),
        );
      }),
      RUNS,
    );
  });

  test('what is out of focus counts as hidden', () => {
    const focus = { actor: 'dprk' as ActorId, steps: 1 } as const;

    expect(countHidden(network, FIRST_CHOICES)).toBe(0);
    expect(countHidden(network, { ...FIRST_CHOICES, focus })).toBe(3);
  });
});

describe('where two years are compared', () => {
  function visibilities(builder: ReturnType<typeof aDataset>, choice: Partial<Choices> = {}) {
    const dataset = builder.build();
    const [before, after] = [networkIn(2022, dataset), networkIn(2024, dataset)];
    return comparisonOf(before, after).map(
      visibilityBetween(before, after, { ...FIRST_CHOICES, ...choice }),
    );
  }

  test('a tie that stands in one of them only is shown', () => {
    const ended = aDataset().claim().claim({ time: '2024', stance: 'denies' });

    expect(visibilities(ended)).toEqual(['shown']);
    expect(visibilities(aDataset().claim({ time: '2024' }))).toEqual(['shown']);
  });

  test('a tie whose turn is switched off fades, or goes', () => {
    const hiddenTurns = new Set(['unknown after'] as const);

    expect(visibilities(aDataset().claim(), { hiddenTurns })).toEqual(['faded']);
    expect(visibilities(aDataset().claim(), { hiddenTurns, hiddenTies: 'removed' })).toEqual([
      'absent',
    ]);
  });

  test('a tie of another turn stays', () => {
    const hiddenTurns = new Set(['new'] as const);

    expect(visibilities(aDataset().claim(), { hiddenTurns })).toEqual(['shown']);
  });

  test('a tie is as visible as in the year that shows it best', () => {
    const builder = aDataset().claim().claim({ time: '2024', directness: 'presupposed' });

    expect(visibilities(builder, { shownStates: new Set(['presupposed']) })).toEqual(['shown']);
    expect(visibilities(builder, { shownStates: new Set(['context']) })).toEqual(['absent']);
  });

  test('a turn switched off brings no tie back whose state or kind is switched off', () => {
    const hiddenTurns = new Set(TURNS);

    expect(
      visibilities(aDataset().claim(), { hiddenTurns, shownStates: new Set<never>() }),
    ).toEqual(['absent']);
    expect(
      visibilities(aDataset().claim(), { hiddenTurns, hiddenRelations: new Set(RELATIONS) }),
    ).toEqual(['faded']);
  });

  test('with every turn on, the ties shown are those that either year shows', () => {
    const pairs = fc
      .tuple(datasets, fc.constantFrom(...MOMENTS), fc.constantFrom(...MOMENTS))
      .map(([dataset, ...moments]) => {
        const ties = tiesOf(dataset);
        const [before, after] = moments.map((each) => networkAt(dataset, each, ties));
        return { before, after };
      });
    fc.assert(
      fc.property(pairs, choices, ({ before, after }, choice) => {
        if (before === undefined || after === undefined) throw new Error('Expected two networks.');
        const all = { ...choice, hiddenTurns: new Set<never>() };
        const visibility = visibilityBetween(before, after, all);
        const comparisons = comparisonOf(before, after);

        const told = comparisons.filter((each) => visibility(each) === 'shown');
        const either = new Set(
          [...shownTies(before, choice), ...shownTies(after, choice)].map(({ tie }) => tie.id),
        );
        expect(told.map(({ tie }) => tie.id)).toEqual(
          comparisons.map(({ tie }) => tie.id).filter((id) => either.has(id)),
        );
      }),
      RUNS,
    );
  });
});

describe('counts in the legend', () => {
  test('a kind without ties counts none, and a kind switched off keeps its count', () => {
    const dataset = aDataset().claim().claim({ from: 'china' }).build();
    const choice = { ...FIRST_CHOICES, hiddenRelations: new Set(RELATIONS) };

    const counts = countByRelation(networkIn(2022, dataset), choice.shownStates);

    expect([...counts]).toEqual([['military', 2]]);
  });

  test('the ties of all states are the ties of the network', () => {
    fc.assert(
      fc.property(networks, ({ network }) => {
        const counts = countByState(network);

        expect(sumOf(counts.values())).toBe(network.ties.size);
        expect([...counts.keys()]).toEqual(TIE_STATES);
      }),
      RUNS,
    );
  });

  test('the ties of all kinds are the ties of the states that are shown', () => {
    fc.assert(
      fc.property(networks, choices, ({ network }, choice) => {
        const byRelation = countByRelation(network, choice.shownStates);
        const byState = countByState(network);

        const inShownStates = [...choice.shownStates].map((state) => byState.get(state) ?? 0);
        expect(sumOf(byRelation.values())).toBe(sumOf(inShownStates));
      }),
      RUNS,
    );
  });

  test('the ties on show are those counted under the kinds that are on', () => {
    fc.assert(
      fc.property(networks, choices, ({ network }, choice) => {
        const counts = countByRelation(network, choice.shownStates);

        const on = RELATIONS.filter((id) => !choice.hiddenRelations.has(id));
        const counted = sumOf(on.map((id) => counts.get(id) ?? 0));
        const unfiltered = { ...choice, focus: null, least: ASKS_NOTHING };
        expect(shownTies(network, unfiltered)).toHaveLength(counted);
        expect(shownTies(network, choice).length).toBeLessThanOrEqual(counted);
      }),
      RUNS,
    );
  });

  test('whether hidden ties fade or go changes nothing about those on show', () => {
    fc.assert(
      fc.property(networks, choices, ({ network }, choice) => {
        const fading = shownTies(network, { ...choice, hiddenTies: 'faded' });

        expect(shownTies(network, { ...choice, hiddenTies: 'removed' })).toEqual(fading);
      }),
      RUNS,
    );
  });
});

describe('how much a reader asks for at least', () => {
  const WITH = (least: Partial<Least>): Choices => ({
    ...FIRST_CHOICES,
    least: { ...ASKS_NOTHING, ...least },
  });
  const kept = (builder: ReturnType<typeof aDataset>, least: Partial<Least>) =>
    shownTies(networkIn(2022, builder.build()), WITH(least)).map(({ tie }) => tie.id);

  const two = aDataset()
    .claim({ from: 'dprk', to: 'russia', source: 'one' })
    .claim({ from: 'dprk', to: 'russia', source: 'other' })
    .claim({ from: 'china', to: 'dprk', source: 'one' })
    .claim({ from: 'china', to: 'dprk', source: 'one' });

  test('of sources: what two claims of one source say rests on one', () => {
    expect(kept(two, { sources: 1 })).toHaveLength(2);
    expect(kept(two, { sources: 2 })).toEqual(['military:dprk:russia']);
    expect(kept(two, { sources: 3 })).toEqual([]);
  });

  test('of claims: they are counted whichever source they are from', () => {
    expect(kept(two, { claims: 2 })).toHaveLength(2);
    expect(kept(two, { claims: 3 })).toEqual([]);
  });

  test('of ties: both actors of a tie must have them, and what goes takes none from the count', () => {
    const path = aDataset()
      .claim({ from: 'china', to: 'dprk' })
      .claim({ from: 'dprk', to: 'japan' })
      .claim({ from: 'japan', to: 'rok' });

    expect(kept(path, { ties: 1 })).toHaveLength(3);
    expect(kept(path, { ties: 2 })).toEqual(['military:dprk:japan']);
    expect(kept(path, { ties: 3 })).toEqual([]);
  });

  test('what is left out fades or goes, as kinds do that are switched off', () => {
    const one = aDataset().claim().build();

    expect(visibilityOf(one, WITH({ sources: 2 }))).toBe('faded');
    expect(visibilityOf(one, { ...WITH({ sources: 2 }), hiddenTies: 'removed' })).toBe('absent');
  });

  test('asking for more never shows more', () => {
    const more = fc.record({ sources: fc.nat(2), claims: fc.nat(2), ties: fc.nat(2) });
    fc.assert(
      fc.property(networks, choices, more, ({ network }, choice, added) => {
        const least = {
          sources: choice.least.sources + added.sources,
          claims: choice.least.claims + added.claims,
          ties: choice.least.ties + added.ties,
        };
        const without = { ...choice, focus: null };
        const shown = new Set(shownTies(network, without));

        for (const each of shownTies(network, { ...without, least })) {
          expect(shown.has(each)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('all that is shown has it, and nothing else that is known lacks it', () => {
    fc.assert(
      fc.property(networks, choices, ({ network }, choice) => {
        const { least } = choice;
        const rests = shownTies(network, { ...choice, focus: null, least: ASKS_NOTHING }).filter(
          ({ sources, evidence }) =>
            sources.length >= least.sources && evidence.length >= least.claims,
        );
        const counts = tiesByActor(rests.map(({ tie }) => tie));
        const has = (actor: ActorId) => (counts.get(actor) ?? 0) >= least.ties;

        expect(shownTies(network, { ...choice, focus: null })).toEqual(
          rests.filter(({ tie }) => has(tie.from) && has(tie.to)),
        );
      }),
      RUNS,
    );
  });

  test('of all times together a tie rests on all its claims', () => {
    fc.assert(
      fc.property(datasets, choices, (dataset, choice) => {
        const ties = tiesOf(dataset);
        const isKept = keptOver(ties, { ...choice, least: { ...choice.least, ties: 0 } });

        for (const tie of ties) {
          const sources = new Set(tie.claims.map(({ source }) => source.id));
          expect(isKept(tie)).toBe(
            !choice.hiddenRelations.has(tie.relation.id) &&
              sources.size >= choice.least.sources &&
              tie.claims.length >= choice.least.claims,
          );
        }
      }),
      RUNS,
    );
  });
});
