/** What stands clear in the drawing of the app's own dataset, in every year and at every usual size. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../data/tools/coding/compose.ts';
import { type Arrangement, arrangementOf } from '../../src/scene/arrangement.ts';
import type { Point } from '../../src/scene/geometry.ts';
import { NAME_RISE } from '../../src/scene/group-feet.ts';
import { COVERED_BARELY, placedLetters } from '../../src/scene/placed-letters.ts';
import { type Plan, planAt, planOf } from '../../src/scene/plan.ts';
import { positionsWith } from '../../src/scene/positions.ts';
import { shownIn } from '../../src/scene/shown.ts';
import { groupNameSize, LARGE, sizeOfActor } from '../../src/scene/sizes.ts';
import { sizesIn } from '../../src/scene/sizes-in.ts';
import { inLayers } from '../../src/scene/tie-shapes.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { situationIn } from '../../src/views/network/drawing/looking.ts';
import { contentsOf, pickedLetters } from '../../src/views/network/drawing/sight.ts';
import { aDataset } from '../builder.ts';
import { peopled } from '../peopled.ts';

const corpus = compose('data').dataset;
const YEARS = ['2014', '2022', '2024', '2025'];
const SIZES = [
  { width: 776, height: 605 },
  { width: 505, height: 500 },
  { width: 390, height: 470 },
];

interface Area {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawnIn(year: string, box: { width: number; height: number }, figure = false) {
  const explorer = createExplorer(corpus, `?year=${year}`);
  const arrangement: Arrangement = arrangementOf(explorer);
  const plan = planOf(arrangement, box, figure ? LARGE : sizesIn(box, arrangement));
  const { view } = explorer.store.getState();
  const { ties } = shownIn(situationIn(explorer, view), arrangement.silences);
  return { plan, ties: inLayers(plan, ties) };
}

function lettersIn({ plan, ties }: ReturnType<typeof drawnIn>): readonly Area[] {
  return placedLetters(plan, ties).map(({ tie, middle, width, height }) => ({
    what: tie.id,
    ...middle,
    width,
    height,
  }));
}

function namesIn({ actors, groups, sizes }: Plan): readonly Area[] {
  return [
    ...actors.map((actor) => ({ what: actor.name, ...actor, ...sizeOfActor(actor, sizes) })),
    ...groups.map(({ name, foot: { x, y } }) => ({
      what: name,
      x,
      y: y - NAME_RISE,
      ...groupNameSize(name, sizes),
    })),
  ];
}

function coverings(areas: readonly Area[], gap = 0): readonly string[] {
  return areas.flatMap((a, index) =>
    areas.slice(index + 1).flatMap((b) => {
      const across = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const down = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      return across > 0 && down > 0 ? [`${a.what} and ${b.what}`] : [];
    }),
  );
}

/** How much any two areas have in common, in square pixels. */
function coveredAreas(areas: readonly Area[]): readonly number[] {
  return areas.flatMap((a, index) =>
    areas.slice(index + 1).map((b) => {
      const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      return Math.max(across, 0) * Math.max(down, 0);
    }),
  );
}

describe.each(YEARS)('in %s', (year) => {
  test.each(SIZES)('letters and names cover nothing at $width by $height', (box) => {
    const drawn = drawnIn(year, box);

    expect(coverings([...lettersIn(drawn), ...namesIn(drawn.plan)])).toEqual([]);
  });

  test('nor do they in a figure', () => {
    const drawn = drawnIn(year, { width: 900, height: 666 }, true);

    expect(coverings([...lettersIn(drawn), ...namesIn(drawn.plan)])).toEqual([]);
  });
});

test.each([...SIZES, { width: 320, height: 360 }])(
  'the grounds of groups are seen whole at $width by $height, wherever their members stand',
  (box) => {
    const inCorners = aDataset().build();
    for (const dataset of [corpus, inCorners]) {
      const arrangement = arrangementOf(createExplorer(dataset, ''));
      const sizes = sizesIn(box, arrangement);
      const positions = positionsWith(dataset, box, sizes);
      const { groups } = planAt(arrangement, positions, sizes, { room: box, ends: true });
      const corners = groups.flatMap(({ parts }) => parts.flat());

      const isCut = ({ x, y }: Point) => !isWithin(x, box.width) || !isWithin(y, box.height);
      expect(corners.length).toBeGreaterThan(0);
      expect(corners.filter(isCut)).toEqual([]);
    }
  },
);

/** Whether the outline at such a place, half of it outside, is seen whole on so long an edge. */
function isWithin(place: number, length: number): boolean {
  return place >= 1 && place <= length - 1;
}

describe.each([
  ['the corpus', corpus],
  ['40 actors', peopled(40)],
  ['60 actors', peopled(60)],
])('of %s', (_of, dataset) => {
  test.each([
    { width: 390, height: 520 },
    { width: 320, height: 416 },
    { width: 556, height: 270 },
    { width: 320, height: 240 },
  ])('no letter lies over another where there is room for few: $width by $height', (box) => {
    for (const search of ['?year=2022', '?year=2025', '?view=compare&year=2025']) {
      const explorer = createExplorer(dataset, search);
      const arrangement = arrangementOf(explorer);
      const plan = planOf(arrangement, box, sizesIn(box, arrangement));
      const { view } = explorer.store.getState();
      const content = contentsOf(plan, shownIn(situationIn(explorer, view), arrangement.silences));
      const letters = [...content.letters.values()].map((letter) => ({
        what: letter.tie.id,
        ...letter.middle,
        width: letter.width,
        height: letter.height,
      }));

      expect(coveredAreas(letters).filter((area) => area > COVERED_BARELY)).toEqual([]);
      expect(content.unlettered).toBe(content.ties.length - letters.length);
      // What is picked out has its letter in any case.
      const picked = content.ties.slice(0, 5);
      expect(pickedLetters({ stage: { plan }, content }, picked)).toHaveLength(picked.length);
    }
  });
});

test('no two actors touch each other on the narrowest of phones', () => {
  expect(coverings(namesIn(drawnIn('2022', { width: 320, height: 360 }).plan), 4)).toEqual([]);
});

test.each(SIZES)('the lines to the USA end apart in 2022 at $width by $height', (box) => {
  const { plan, ties } = drawnIn('2022', box);
  const ends = ties.flatMap(({ tie }) => {
    if (!['china:usa', 'dprk:usa'].includes(tie.pair.replace(' ', ':'))) return [];
    const [first] = plan.wayOf(tie)?.line ?? [];
    const last = plan.wayOf(tie)?.line.at(-1);
    const end = tie.to === 'usa' ? last?.slice(-2) : first?.slice(-2);
    return end === undefined ? [] : [{ x: Number(end[0]), y: Number(end[1]) }];
  });
  const gaps = ends.flatMap((a, index) =>
    ends.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );

  expect(ends).toHaveLength(4);
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});
