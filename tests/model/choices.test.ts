import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choices,
  countByRelation,
  countByState,
  FIRST_CHOICES,
  shownTies,
  visibilityOf,
} from '../../src/model/choices.ts';
import type { RelationTypeId } from '../../src/model/dataset.ts';
import { networkAt } from '../../src/model/network.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { datasets, MOMENTS, RUNS } from '../arbitraries.ts';
import { aDataset, networkIn, standingIn } from '../builder.ts';

const RELATIONS = ['alliance', 'military', 'diplomacy', 'war'] as RelationTypeId[];

const choices: fc.Arbitrary<Choices> = fc.record({
  hiddenRelations: fc.subarray(RELATIONS).map((ids) => new Set(ids)),
  hiddenTies: fc.constantFrom('faded', 'removed'),
  shownStates: fc.subarray([...TIE_STATES]).map((states) => new Set(states)),
});

const networks = fc
  .tuple(datasets, fc.constantFrom(...MOMENTS))
  .map(([dataset, moment]) => ({ dataset, network: networkAt(dataset, moment) }));

const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

describe('what a reader sees of a tie', () => {
  const attested = standingIn(2022, aDataset().claim().build());
  const military = new Set(RELATIONS.slice(1, 2));

  test('an attested tie is shown as the app opens', () => {
    expect(visibilityOf(attested, FIRST_CHOICES)).toBe('shown');
  });

  test.each(['forecast', 'hypothetical'] as const)('a mere %s is not', (modality) => {
    const possible = standingIn(2022, aDataset().claim({ modality }).build());

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

describe('counts in the legend', () => {
  test('a kind without ties counts none, and a kind switched off keeps its count', () => {
    const dataset = aDataset().claim().claim({ from: 'china' }).build();
    const choice = { ...FIRST_CHOICES, hiddenRelations: new Set(RELATIONS) };

    const counts = countByRelation(networkIn(2022, dataset), dataset.relationTypes, choice);

    expect([...counts]).toEqual([
      ['alliance', 0],
      ['military', 2],
      ['diplomacy', 0],
      ['war', 0],
    ]);
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
      fc.property(networks, choices, ({ dataset, network }, choice) => {
        const byRelation = countByRelation(network, dataset.relationTypes, choice);
        const byState = countByState(network);

        const inShownStates = [...choice.shownStates].map((state) => byState.get(state) ?? 0);
        expect(sumOf(byRelation.values())).toBe(sumOf(inShownStates));
      }),
      RUNS,
    );
  });

  test('the ties on show are those counted under the kinds that are on', () => {
    fc.assert(
      fc.property(networks, choices, ({ dataset, network }, choice) => {
        const counts = countByRelation(network, dataset.relationTypes, choice);

        const on = RELATIONS.filter((id) => !choice.hiddenRelations.has(id));
        const counted = sumOf(on.map((id) => counts.get(id) ?? 0));
        expect(shownTies(network, choice)).toHaveLength(counted);
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
