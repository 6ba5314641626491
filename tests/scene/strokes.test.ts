import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TURNS } from '../../src/model/comparison.ts';
import { TENORS } from '../../src/model/dataset.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import { type Look, SILENCE, standingLook, turnLook } from '../../src/scene/look.ts';
import { headLengthOf, strokeOf, widthOf, widthTold } from '../../src/scene/strokes.ts';
import { RUNS } from '../arbitraries.ts';

const marks = {
  sources: fc.integer({ min: 1, max: 5 }),
  directed: fc.boolean(),
  hatched: fc.boolean(),
};

/** Every look that a tie can have. */
const looks: fc.Arbitrary<Look> = fc.oneof(
  fc
    .record({
      state: fc.constantFrom(...TIE_STATES),
      tenor: fc.constantFrom(...TENORS),
      disputed: fc.boolean(),
      ...marks,
    })
    .map(standingLook),
  fc
    .record({
      turn: fc.constantFrom(...TURNS),
      basis: fc.constantFrom('said' as const, 'silence' as const),
      ...marks,
    })
    .map(turnLook),
);

describe('a stroke', () => {
  test('is wider for more sources, by the same measure in every panel', () => {
    const widths = [1, 2, 3, 4, 5].map((sources) => strokeOf(standingLook({ sources })).width);

    expect(widths).toEqual([1, 2, 3, 4, 5].map(widthOf));
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(new Set(widths).size).toBe(5);
    expect(widthOf(9)).toBe(widthOf(5));
  });

  test('tells cooperation, conflict and both apart without colour', () => {
    const dashes = (['cooperative', 'conflictual', 'ambivalent'] as const).map(
      (tenor) => strokeOf(standingLook({ tenor })).dashes,
    );

    expect(new Set(dashes.map((each) => each.join(' '))).size).toBe(3);
    expect(dashes[0]).toEqual([]);
  });

  test('has a halo where voices disagree, and edges where it is only presupposed', () => {
    const { width, below } = strokeOf(standingLook({ state: 'presupposed', disputed: true }));

    expect(below).toEqual([
      { part: 'halo', width: width + 9 },
      { part: 'edge', width: width + 3 },
    ]);
  });

  test('of a tie that is denied has no halo: "no" says already that voices disagree', () => {
    expect(strokeOf(standingLook({ state: 'denied', disputed: true })).below).toEqual([]);
  });

  test('of a war is a hatched band of one colour, whatever its state and tenor', () => {
    const wars = TIE_STATES.map((state) =>
      strokeOf(standingLook({ state, tenor: 'cooperative', hatched: true })),
    );

    expect(new Set(wars.map(({ dashes }) => dashes.join(' ')))).toEqual(new Set(['2 3']));
    expect(new Set(wars.map(({ tone }) => tone))).toEqual(new Set(['conflictual']));
    expect(wars.flatMap(({ below }) => below)).toEqual([]);
    expect(wars.every(({ round, opacity }) => !round && opacity === 1)).toBe(true);
  });

  test('of a war that is compared has the colour of what became of it', () => {
    const { tone, width } = strokeOf(turnLook({ turn: 'ended', hatched: true }));

    expect(tone).toBe('ended');
    expect(width).toBeGreaterThan(
      strokeOf(turnLook({ turn: 'unknown after', hatched: true })).width,
    );
  });

  test('is thin where a tie is only carried forward or on record, however many sources', () => {
    for (const state of ['carried forward', 'context', 'denied', 'no evidence'] as const) {
      expect(strokeOf(standingLook({ state, sources: 5 })).width).toBeLessThan(
        strokeOf(standingLook({})).width,
      );
    }
  });

  test('is fainter where no source speaks of the year itself', () => {
    const opacityOf = (state: (typeof TIE_STATES)[number]) =>
      strokeOf(standingLook({ state })).opacity;

    expect(opacityOf('attested')).toBe(1);
    expect(opacityOf('carried forward')).toBeLessThan(opacityOf('context'));
    expect(opacityOf('context')).toBeLessThan(1);
  });

  test('of silence is a dotted hairline without colour', () => {
    expect(strokeOf(SILENCE)).toMatchObject({ width: 1, tone: 'context', dashes: [1, 4] });
  });

  test('is broken where silence alone says that a tie came or turned', () => {
    for (const turn of ['new', 'turned'] as const) {
      expect(strokeOf(turnLook({ turn, basis: 'said' })).dashes).toEqual([]);
      expect(strokeOf(turnLook({ turn, basis: 'silence' })).dashes).not.toEqual([]);
    }
    expect(strokeOf(turnLook({ turn: 'stayed', basis: 'silence' })).dashes).toEqual([]);
  });

  test.each([
    ['new', 'ended'],
    ['unknown before', 'unknown after'],
  ] as const)('of what is %s differs in more than hue from one of what is %s', (came, went) => {
    for (const hatched of [false, true]) {
      const [one, other] = [came, went].map((turn) => {
        const { dashes, below } = strokeOf(turnLook({ turn, hatched }), 0.2);
        return { dashes, edges: below.length };
      });
      expect(one).not.toEqual(other);
    }
  });

  test('of thin lines is broken so coarsely that it can be seen', () => {
    const { dashes } = strokeOf(turnLook({ turn: 'new', basis: 'silence' }), 0.15);
    expect(Math.min(...dashes)).toBeGreaterThanOrEqual(1.5);
  });

  test('is narrower by one measure in all its parts', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const [large, small] = [strokeOf(look), strokeOf(look, 0.5)];

        expect(small.width).toBeCloseTo(large.width / 2);
        expect(small.below.map(({ width }) => width)).toEqual(
          large.below.map(({ width }) => width / 2),
        );
        expect(small.dashes).toEqual(large.dashes.map((each) => Math.max(each / 2, 0.1)));
        expect([small.tone, small.opacity]).toEqual([large.tone, large.opacity]);
      }),
      RUNS,
    );
  });
});

describe('the width of a line', () => {
  test('tells its sources only where it does not tell something else', () => {
    fc.assert(
      fc.property(looks, fc.integer({ min: 1, max: 5 }), (look, sources) => {
        const told = widthTold({ ...look, sources });
        const widths = [1, 5].map((count) => strokeOf({ ...look, sources: count }).width);

        expect(told === undefined || told === sources).toBe(true);
        if (told === undefined && !look.hatched) expect(widths[0]).toBe(widths[1]);
        if (told !== undefined) expect(widths[0]).not.toBe(widths[1]);
      }),
      RUNS,
    );
  });
});

describe('the head of a line', () => {
  test('grows with a wide line, never with a band', () => {
    const wide = standingLook({ sources: 5 });

    expect(headLengthOf(standingLook({}))).toBe(10);
    expect(headLengthOf(wide)).toBeCloseTo(2.3 * widthOf(5));
    expect(headLengthOf({ ...wide, hatched: true })).toBe(10);
    expect(headLengthOf(standingLook({}), 0.5)).toBe(7.5);
  });
});
