import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementOf } from '../../../../src/scene/arrangement.ts';
import { positionsOf } from '../../../../src/scene/places.ts';
import type { ShownTie } from '../../../../src/scene/shown.ts';
import { LARGE } from '../../../../src/scene/sizes.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { NOTHING, type Selection } from '../../../../src/state/view.ts';
import {
  contentsOf,
  isInFull,
  isOnSameStage,
  isSameSight,
  likeLinesOn,
  pickedIn,
  pickedLetters,
  type Sight,
  stageOf,
} from '../../../../src/views/network/drawing/sight.ts';
import { datasets, RUNS } from '../../../arbitraries.ts';
import { aDataset } from '../../../builder.ts';
import { BOX, sightOf, tieIn } from './sight-of.ts';

/** Two ties whose lines cross in the middle of the drawing, and a band that lies apart. */
const CROSSING = aDataset()
  .claim({ from: 'china', to: 'usa', relation: 'alliance' })
  .claim({ from: 'japan', to: 'rok', relation: 'diplomacy' })
  .claim({ from: 'dprk', to: 'japan', relation: 'war' })
  .build();
const [ALLIANCE, DIPLOMACY, WAR] = [
  'alliance:china:usa',
  'diplomacy:japan:rok',
  'war:dprk:japan',
] as const;

function idsOf(ties: readonly ShownTie[]): readonly string[] {
  return ties.map(({ tie }) => tie.id);
}

/** A tie as often as asked for. */
function copies({ content }: Sight, count: number): readonly ShownTie[] {
  const [shown] = content.ties;
  if (shown === undefined) throw new Error('Nothing is drawn.');
  return Array.from({ length: count }, () => shown);
}

describe('two sights', () => {
  const sight = sightOf(CROSSING, `?year=2022&tie=${WAR}`);
  const other = sightOf(CROSSING, '?year=2014');
  const { viewport, palette } = sight;

  test('look the same where nothing differs, though a selection was made anew', () => {
    expect(isSameSight(sight, { ...sight })).toBe(true);
    expect(isSameSight(sight, { ...sight, selected: { ...sight.selected } })).toBe(true);
    expect(isSameSight(sight, { ...sight, viewport: { ...viewport } })).toBe(true);
  });

  test.each<[string, Partial<Sight>]>([
    ['stand on another stage', { stage: other.stage }],
    ['have other colours', { palette: { ...palette } }],
    ['are seen from nearer by', { viewport: { ...viewport, zoom: 2 } }],
    ['are moved to the side', { viewport: { ...viewport, x: 1 } }],
    ['are seen in a larger window', { viewport: { ...viewport, width: 801 } }],
  ])('are on different stages where they %s', (_what, differing) => {
    expect(isOnSameStage(sight, { ...sight, ...differing })).toBe(false);
    expect(isSameSight(sight, { ...sight, ...differing })).toBe(false);
  });

  test.each<[string, Partial<Sight>]>([
    ['show other ties', { content: other.content }],
    ['are pointed at', { resting: false }],
    ['have something else picked out', { highlight: NOTHING }],
    ['have something else selected', { selected: NOTHING }],
  ])('on one stage differ where they %s', (_what, differing) => {
    expect(isOnSameStage(sight, { ...sight, ...differing })).toBe(true);
    expect(isSameSight(sight, { ...sight, ...differing })).toBe(false);
  });
});

describe('a stage', () => {
  test('has a track for each tie, and the same index whenever it is asked for', () => {
    const explorer = createExplorer(CROSSING, '');
    const arrangement = arrangementOf(explorer);

    const stage = stageOf(arrangement, positionsOf(CROSSING, BOX), LARGE);

    expect(explorer.ties.map(stage.trackOf)).toEqual(explorer.ties.map((_, index) => index));
    expect(stage.silences).toBe(arrangement.silences);
    expect(stage.hitIndex()).toBe(stage.hitIndex());
  });
});

describe('what is drawn', () => {
  test('is drawn in full as far as its parts can be told apart', () => {
    const sight = sightOf(CROSSING);
    const { plan } = sight.stage;
    const crowd = { ...plan, sizes: { ...plan.sizes, dots: true, straight: true } };
    const full = (of: typeof plan, count: number) => {
      const { inFull, letters } = contentsOf(of, {
        ties: copies(sight, count),
        silences: [],
        moments: [],
      });
      return [inFull, letters.size > 0];
    };

    expect([full(plan, 250), full(plan, 251)]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect([full(crowd, 60), full(crowd, 61)]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect([isInFull(250), isInFull(251)]).toEqual([true, false]);
  });

  test('lies in its layers while it is drawn in full: bands lie lowest', () => {
    const { stage, content } = sightOf(CROSSING);
    const war = content.ties.find(({ tie }) => tie.id === WAR);
    const lines = content.ties.filter(({ tie }) => tie.id !== WAR);
    if (war === undefined) throw new Error('There is no war.');
    const many = Array.from({ length: 130 }, () => lines).flat();

    const few = contentsOf(stage.plan, { ties: [...lines, war], silences: [], moments: [] });
    const all = contentsOf(stage.plan, { ties: [...many, war], silences: [], moments: [] });

    expect([few.ties[0], all.ties.at(-1)]).toEqual([war, war]);
  });

  test('is clear or faded, and touches the actors at its ends', () => {
    const kinds = fc.subarray(['alliance', 'military', 'diplomacy', 'war']);
    fc.assert(
      fc.property(datasets, kinds, (dataset, off) => {
        const { content } = sightOf(dataset, `?year=2022&off=${off.join(',')}`);
        const { ties, clear, faded, touched } = content;

        const isOff = ({ tie }: ShownTie) => off.includes(tie.relation.id);
        expect(idsOf(clear)).toEqual(idsOf(ties.filter((each) => !isOff(each))));
        expect(idsOf(faded)).toEqual(idsOf(ties.filter(isOff)));
        expect(touched).toEqual(new Set(ties.flatMap(({ tie }) => [tie.from, tie.to])));
      }),
      RUNS,
    );
  });

  test('has letters in its middle, from which what is faded steps aside', () => {
    for (const [off, clear, faded] of [
      ['alliance', DIPLOMACY, ALLIANCE],
      ['diplomacy', ALLIANCE, DIPLOMACY],
    ] as const) {
      const sight = sightOf(CROSSING, `?year=2022&off=${off}`);
      const letterOf = (id: string) => sight.content.letters.get(tieIn(sight, id).id)?.middle;
      const middleOf = (id: string) => sight.stage.plan.wayOf(tieIn(sight, id))?.at(0.5);

      expect(letterOf(clear)).toEqual(middleOf(clear));
      expect(letterOf(faded)).toBeDefined();
      expect(letterOf(faded)).not.toEqual(middleOf(faded));
    }
  });

  test('has no letters where lines carry none', () => {
    expect(sightOf(CROSSING, '?year=2022', { ...LARGE, lettered: false }).content.letters).toEqual(
      new Map(),
    );
  });
});

describe('lines that look alike', () => {
  test('are all that are drawn, each once, worked out once', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { stage, content } = sightOf(dataset);

        const alike = likeLinesOn(stage, content.ties);

        for (const { look, tracks } of alike) {
          const own = content.ties.filter((each) => each.look === look);
          expect([...tracks]).toEqual(own.map(({ tie }) => stage.trackOf(tie)));
        }
        expect(alike.flatMap(({ tracks }) => [...tracks])).toHaveLength(content.ties.length);
        expect(likeLinesOn(stage, content.ties)).toBe(alike);
      }),
      RUNS,
    );
  });

  test('are none of ties that have no place on the stage', () => {
    const { stage } = sightOf(aDataset().claim().build());
    const { content } = sightOf(CROSSING);

    expect(likeLinesOn(stage, content.ties).flatMap(({ tracks }) => [...tracks])).toEqual([]);
  });
});

describe('what is picked out', () => {
  const sight = sightOf(CROSSING);
  const japan: Selection = { kind: 'actor', id: tieIn(sight, WAR).to };
  const war: Selection = { kind: 'tie', id: tieIn(sight, WAR).id };
  const alliance: Selection = { kind: 'tie', id: tieIn(sight, ALLIANCE).id };
  const picked = (highlight: Selection, selected: Selection) =>
    idsOf(pickedIn({ ...sight, highlight, selected }));

  test('is nothing where nothing is', () => {
    expect(picked(NOTHING, NOTHING)).toEqual([]);
  });

  test('are all ties of what is pointed at, and the one that is selected on top of them', () => {
    expect(picked(japan, NOTHING)).toEqual([WAR, DIPLOMACY]);
    expect(picked(japan, war)).toEqual([DIPLOMACY, WAR]);
    expect(picked(japan, alliance)).toEqual([WAR, DIPLOMACY, ALLIANCE]);
    expect(picked(japan, japan)).toEqual([WAR, DIPLOMACY]);
  });

  test('has its letters where they stand among the others', () => {
    const [shown] = sight.content.ties;
    if (shown === undefined) throw new Error('Nothing is drawn.');
    const letters = pickedLetters(sight, [shown]);

    expect(letters).toEqual([sight.content.letters.get(shown.tie.id)]);
    expect(letters[0]).toBe(sight.content.letters.get(shown.tie.id));
  });

  test('has letters of its own where no other line has one', () => {
    const bare = { ...sight, content: { ...sight.content, letters: new Map() } };
    const own = pickedLetters(bare, sight.content.ties);

    expect(own.map(({ tie }) => tie.id)).toEqual(idsOf(sight.content.ties));
  });

  test('has none where it is too much', () => {
    expect(pickedLetters(sight, copies(sight, 250))).toHaveLength(250);
    expect(pickedLetters(sight, copies(sight, 251))).toEqual([]);
  });
});
