import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsAt, membersAt } from '../../src/model/group-members.ts';
import { yearSpan } from '../../src/model/time/day.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { networkShapes } from '../../src/scene/network-picture.ts';
import { planOf } from '../../src/scene/plan.ts';
import { LARGE } from '../../src/scene/sizes.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const PACT = [
  'russia',
  { actor: 'china', time: '2014/2016' },
  { actor: 'china', time: '2022/..' },
  { actor: 'dprk', time: '2024-06' },
];

/** The dataset of the builder with a pact whose members come and go, beside the southern triangle. */
function withPact() {
  return aDataset()
    .claim()
    .changed(({ groups }) => {
      const [first] = groups;
      if (first !== undefined) first.members = structuredClone(PACT);
    })
    .build();
}

describe('who belongs to a group', () => {
  const [pact] = withPact().groups;
  const membersIn = (...years: readonly number[]) =>
    pact === undefined ? [] : membersAt(pact, years.map(yearSpan));

  test.each([
    [2010, ['russia']],
    [2014, ['russia', 'china']],
    [2019, ['russia']],
    [2023, ['russia', 'china']],
    [2024, ['russia', 'china', 'dprk']],
    [2030, ['russia', 'china']],
  ])('at a moment of %i is whoever does at some time of it', (year, members) => {
    expect(membersIn(year)).toEqual(members);
  });

  test('at one of two moments is whoever does at either', () => {
    expect(membersIn(2010, 2024)).toEqual(['russia', 'china', 'dprk']);
  });

  test('is the same at all times in a group that says no time', () => {
    const { groups } = aDataset().claim().build();

    expect(groupsAt(groups, yearSpan(1900)).every((group, at) => group === groups[at])).toBe(true);
  });

  test('is always one of its members, in their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
        const own = membersIn(year);

        expect(pact?.members.filter((actor) => own.includes(actor))).toEqual(own);
      }),
      RUNS,
    );
  });
});

describe('the shape behind a group', () => {
  const explorer = createExplorer(withPact(), '');
  const plan = planOf(arrangementOf(explorer), { width: 900, height: 600 }, LARGE);
  const shapesIn = (year: number) => plan.groupsAt([yearSpan(year)]);
  const cornersIn = (year: number) => shapesIn(year).map(({ id, corners }) => [id, corners.length]);

  test('holds the members of the moment', () => {
    expect(cornersIn(2024)).toEqual([
      ['northern', 3],
      ['southern', 3],
    ]);
    expect(cornersIn(2014)).toEqual([
      ['northern', 2],
      ['southern', 3],
    ]);
  });

  test('is not there while fewer than two are left, and leaves others their colours', () => {
    expect(cornersIn(2019)).toEqual([['southern', 3]]);
    expect(shapesIn(2019).map(({ index }) => index)).toEqual([1]);
  });

  test('is drawn for the moments that are told of', () => {
    const groundsIn = (...years: readonly number[]) =>
      networkShapes(
        plan,
        { ties: [], silences: [], moments: years.map(yearSpan) },
        () => '',
      ).filter((shape) => shape.kind === 'group' && shape.role === 'ground').length;

    expect([groundsIn(2024), groundsIn(2019), groundsIn(2010, 2014)]).toEqual([2, 1, 2]);
  });

  test('stays the very same where no group says a time', () => {
    const still = planOf(
      arrangementOf(createExplorer(aDataset().claim().build(), '')),
      { width: 900, height: 600 },
      LARGE,
    );

    expect(still.groupsAt([yearSpan(2014)])).toBe(still.groups);
  });
});
