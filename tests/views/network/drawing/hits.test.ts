import { describe, expect, test } from 'vitest';
import type { PairId } from '../../../../src/model/tie.ts';
import type { Point } from '../../../../src/scene/geometry.ts';
import { LARGE } from '../../../../src/scene/sizes.ts';
import { strokeOf } from '../../../../src/scene/strokes.ts';
import { NOTHING } from '../../../../src/state/view.ts';
import { hitAt, targetsIn } from '../../../../src/views/network/drawing/hits.ts';
import type { Sight } from '../../../../src/views/network/drawing/sight.ts';
import { aDataset } from '../../../builder.ts';
import { sightOf, tieIn } from './sight-of.ts';

const BARE = { ...LARGE, lettered: false };
const SHOWN = '?year=2022&show=attested,no-evidence';

/** That the DPRK arms Russia, straight below it. */
const ONE = aDataset().claim().build();

/** Two ties whose lines cross in the middle of the drawing. */
const CROSSING = aDataset()
  .claim({ from: 'china', to: 'usa' })
  .claim({ from: 'japan', to: 'rok' })
  .build();
const [FIRST, SECOND] = ['military:china:usa', 'military:japan:rok'];

function hitOn(sight: Sight, point: Point, reach = 0) {
  const hit = hitAt(sight, targetsIn(sight.stage, sight.content), point, reach);
  return hit.kind === 'nothing' ? hit.kind : hit.id;
}

function letterOf(sight: Sight, id: string) {
  const letter = sight.content.letters.get(tieIn(sight, id).id);
  if (letter === undefined) throw new Error(`The tie "${id}" has no letter.`);
  return letter;
}

function crossingIn(sight: Sight): Point {
  const point = sight.stage.plan.wayOf(tieIn(sight, FIRST ?? ''))?.at(0.5);
  if (point === undefined) throw new Error('The tie has no way.');
  return point;
}

/** Between two actors, half way or after another share of it. */
function between({ stage: { plan } }: Sight, pair: string, share = 0.5): Point {
  const point = plan.wayOfSilence(pair as PairId)?.at(share);
  if (point === undefined) throw new Error(`The pair "${pair}" has no way.`);
  return point;
}

describe('a letter', () => {
  test('is hit within its badge, and only there', () => {
    const sight = sightOf(ONE);
    const { middle, width, height } = letterOf(sight, 'military:dprk:russia');
    const beside = (x: number, y: number) => ({
      x: middle.x + x * width,
      y: middle.y + y * height,
    });
    const signs = [-1, 1];
    const within = signs.flatMap((x) => signs.map((y) => beside(0.49 * x, 0.49 * y)));
    const outside = signs.flatMap((x) => [
      beside(0.51 * x, 0),
      ...signs.map((y) => beside(0.49 * x, 0.51 * y)),
    ]);

    expect(within.map((point) => hitOn(sight, point))).toEqual(
      within.map(() => 'military:dprk:russia'),
    );
    expect(outside.map((point) => hitOn(sight, point))).toEqual(outside.map(() => 'nothing'));
  });

  test('is hit before the line that crosses it', () => {
    const bare = sightOf(CROSSING, SHOWN, BARE);
    const lettered = sightOf(CROSSING, SHOWN);
    const middle = crossingIn(bare);
    const above = hitOn(bare, middle);
    const below = [FIRST, SECOND].find((id) => id !== above) ?? '';

    // Where the lines cross there is room for one letter, and it is that of the lower line.
    expect(letterOf(lettered, below).middle).toEqual(middle);
    expect(hitOn(lettered, middle)).toBe(below);
  });

  test('that was drawn last lies on the others', () => {
    const sight = sightOf(CROSSING);
    const letters = new Map(
      sight.content.ties.map(({ tie, look }) => [
        tie.id,
        { tie, look, words: 'M', middle: { x: 10, y: 20 }, width: 16, height: 16 },
      ]),
    );
    const covered = { ...sight, content: { ...sight.content, letters } };

    expect(hitOn(covered, { x: 10, y: 20 })).toBe(sight.content.ties.at(-1)?.tie.id);
  });

  test('of what is picked out is hit where all others have none', () => {
    const sight = sightOf(ONE, '?year=2022&tie=military:dprk:russia');
    const { middle, width } = letterOf(sight, 'military:dprk:russia');
    const many = { ...sight, content: { ...sight.content, letters: new Map() } };
    const edge = { x: middle.x + 0.49 * width, y: middle.y };

    expect(hitOn(many, edge)).toBe('military:dprk:russia');
    expect(hitOn({ ...many, highlight: NOTHING, selected: NOTHING }, edge)).toBe('nothing');
  });
});

describe('a line', () => {
  test.each([1, 0.5])('is hit as far as it is wide, and within reach (times %d)', (narrower) => {
    const sight = sightOf(ONE, '?year=2022', { ...BARE, narrower });
    const { x, y } = between(sight, 'dprk:russia');
    const [shown] = sight.content.ties;
    if (shown === undefined) throw new Error('Nothing is drawn.');
    const half = strokeOf(shown.look, narrower).width / 2;
    const hits = (aside: number, reach: number) => hitOn(sight, { x: x + aside, y }, reach);

    expect(hits(half - 0.05, 0)).toBe('military:dprk:russia');
    expect(hits(half + 0.05, 0)).toBe('nothing');
    expect(hits(-half - 4.95, 5)).toBe('military:dprk:russia');
    expect(hits(-half - 5.05, 5)).toBe('nothing');
  });

  test('is deaf where its tie is faded, and so is its letter', () => {
    const faded = sightOf(ONE, '?year=2022&off=military');
    const { middle } = letterOf(faded, 'military:dprk:russia');

    expect(hitOn(faded, middle, 5)).toBe('nothing');
    expect(hitOn(sightOf(ONE), middle, 5)).toBe('military:dprk:russia');
  });

  test('lies over all others while it is picked out, from a list too', () => {
    const plain = sightOf(CROSSING, SHOWN, BARE);
    const middle = crossingIn(plain);
    const above = hitOn(plain, middle);
    const { tie } = plain.content.ties.find((each) => each.tie.id !== above) ?? {};
    if (tie === undefined) throw new Error('Only one tie is drawn.');
    const below = { kind: 'tie', id: tie.id } as const;

    expect(hitOn({ ...plain, highlight: below, selected: below }, middle)).toBe(tie.id);
    expect(hitOn({ ...plain, highlight: below }, middle)).toBe(tie.id);
  });

  test('lies over the band of a war, whichever is drawn first', () => {
    const wars = [
      aDataset().claim({ from: 'china', to: 'usa' }).claim({
        from: 'japan',
        to: 'rok',
        relation: 'war',
      }),
      aDataset().claim({ from: 'china', to: 'usa', relation: 'war' }).claim({
        from: 'japan',
        to: 'rok',
      }),
    ];

    const hits = wars.map((builder) => {
      const sight = sightOf(builder.build(), SHOWN, BARE);
      return hitOn(sight, between(sight, 'china:usa'));
    });

    expect(hits).toEqual([FIRST, SECOND]);
  });

  test('of a tie that has no place on the stage is hit nowhere', () => {
    const { stage } = sightOf(ONE, SHOWN, BARE);
    const { content } = sightOf(CROSSING, SHOWN, BARE);

    expect(targetsIn(stage, { ...content, silences: [] }).size).toBe(0);
  });
});

describe('a silent pair', () => {
  test('is hit on its hairline', () => {
    const sight = sightOf(ONE, SHOWN, BARE);

    for (const pair of ['china:dprk', 'rok:russia', 'russia:usa']) {
      const { x, y } = between(sight, pair);
      expect(hitOn(sight, { x, y: y + 0.45 })).toBe(pair);
      expect(hitOn(sight, { x, y: y + 0.55 })).toBe('nothing');
    }
  });

  test('lies under every line', () => {
    const sight = sightOf(CROSSING, SHOWN, BARE);
    const war = sightOf(
      aDataset().claim({ from: 'china', to: 'usa', relation: 'war' }).build(),
      SHOWN,
      BARE,
    );

    // The silent pair of DPRK and Russia runs through the middle too.
    expect(hitOn(sight, between(sight, 'dprk:russia'))).toMatch(/^military:/);
    expect(hitOn(war, between(war, 'dprk:russia'))).toBe('war:china:usa');
  });

  test('is hit neither where it is not shown nor where something is known of it', () => {
    const unshown = sightOf(ONE, '?year=2022', BARE);
    const known = sightOf(ONE, '?year=2022&show=no-evidence', BARE);

    expect(hitOn(unshown, between(unshown, 'china:dprk'))).toBe('nothing');
    expect(hitOn(known, between(known, 'dprk:russia', 0.25))).toBe('nothing');
  });
});
