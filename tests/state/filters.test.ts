import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES } from '../../src/model/choices.ts';
import type { ActorId, RelationTypeId, SnapshotId } from '../../src/model/dataset.ts';
import {
  FILTER_NAMES,
  hasFilters,
  isFiltered,
  isSet,
  withFilterSuspended,
  withLeast,
  withOnlyRelation,
  withoutFilters,
  withRelationToggled,
  withStateToggled,
  withTurnToggled,
} from '../../src/state/filters.ts';
import { firstView, type View, withFocus, withMeasure } from '../../src/state/view.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const FIRST = firstView('2022' as SnapshotId);
const KINDS = ['alliance', 'war', 'sanctions'] as RelationTypeId[];

const steps: fc.Arbitrary<(view: View) => View> = fc.oneof(
  fc.constantFrom(...KINDS).map((kind) => (view: View) => withRelationToggled(view, kind)),
  fc.constantFrom('denied', 'attested').map((state) => (view: View) => {
    return withStateToggled(view, state as 'denied' | 'attested');
  }),
  fc.constant((view: View) => withTurnToggled(view, 'stayed')),
  fc.constant((view: View) => withFocus(view, { actor: 'dprk' as ActorId, steps: 1 })),
  fc.tuple(fc.constantFrom('sources', 'claims', 'ties'), fc.nat(3)).map(
    ([what, least]) =>
      (view: View) =>
        withLeast(view, what as 'sources' | 'claims' | 'ties', least),
  ),
);

const views = fc
  .array(steps, { maxLength: 8 })
  .map((all) => all.reduce((view, step) => step(view), withMeasure(FIRST, 'tanks')));

describe('a filter that is suspended', () => {
  test('is out of force by itself, and in force again as it was once it is taken up', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...FILTER_NAMES), (view, name) => {
        fc.pre(isSet(view.choices, name));
        const without = withFilterSuspended(view, name);

        expect(isSet(without.choices, name)).toBe(false);
        for (const other of FILTER_NAMES.filter((each) => each !== name)) {
          expect(isSet(without.choices, other)).toBe(isSet(view.choices, other));
        }
        expect(withFilterSuspended(without, name)).toEqual(view);
      }),
      RUNS,
    );
  });

  test('is still there to be cleared, and clearing all leaves no filter, in force or kept', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...FILTER_NAMES), (view, name) => {
        fc.pre(isFiltered(view));
        const without = withFilterSuspended(view, name);
        const cleared = withoutFilters(without);

        expect(hasFilters(without)).toBe(true);
        expect(hasFilters(cleared)).toBe(false);
        expect(cleared.choices).toEqual({ ...FIRST_CHOICES, measure: 'tanks' });
      }),
      RUNS,
    );
  });
});

describe('only one kind', () => {
  const { relationTypes } = aDataset().build();
  const [first, second] = relationTypes.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('Too few kinds.');

  test('switches off all others, whichever were on', () => {
    const one = withOnlyRelation(withRelationToggled(FIRST, first), first, { relationTypes });

    expect(one.choices.hiddenRelations).toEqual(
      new Set(relationTypes.map(({ id }) => id).filter((id) => id !== first)),
    );
    const other = withOnlyRelation(one, second, { relationTypes });
    expect(other.choices.hiddenRelations.has(first)).toBe(true);
    expect(other.choices.hiddenRelations.has(second)).toBe(false);
  });

  test('asked for once more brings all back', () => {
    const one = withOnlyRelation(FIRST, first, { relationTypes });

    expect(withOnlyRelation(one, first, { relationTypes })).toEqual(FIRST);
  });

  test('where there is no other kind, nothing is switched off', () => {
    const alone = { relationTypes: relationTypes.slice(0, 1) };

    expect(withOnlyRelation(FIRST, first, alone).choices.hiddenRelations.size).toBe(0);
  });
});
