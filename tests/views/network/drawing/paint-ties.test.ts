import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../src/model/comparison.ts';
import type { PairId } from '../../../../src/model/tie.ts';
import { LEFT, SHADE } from '../../../../src/scene/emphasis.ts';
import { turnLook } from '../../../../src/scene/look.ts';
import type { ShownTie } from '../../../../src/scene/shown.ts';
import { groupNameSize, LARGE } from '../../../../src/scene/sizes.ts';
import { widthOf } from '../../../../src/scene/strokes.ts';
import { NOTHING, type Selection } from '../../../../src/state/view.ts';
import { paintNames } from '../../../../src/views/network/drawing/paint-dots.ts';
import {
  paintAll,
  paintGround,
  paintPicked,
  shareLeft,
} from '../../../../src/views/network/drawing/paint-ties.ts';
import type { Sight } from '../../../../src/views/network/drawing/sight.ts';
import { aDataset } from '../../../builder.ts';
import { recordingSheet } from '../../../pictures/recording-canvas.ts';
import { BOX, sightOf, tieIn } from './sight-of.ts';

const DATASET = aDataset()
  .claim({ relation: 'alliance' })
  .claim({ from: 'china', to: 'usa', relation: 'diplomacy' })
  .build();
const ALLIANCE = 'alliance:dprk:russia';
const SHOWN = '?year=2022&show=attested,no-evidence';

function sheet() {
  return recordingSheet(BOX.width, BOX.height);
}

function all(sight: Sight): readonly string[] {
  const { context, painted } = sheet();
  paintAll(context, sight, sheet());
  return painted();
}

function picked(sight: Sight): readonly string[] {
  const { context, painted } = sheet();
  paintPicked(context, sight);
  return painted();
}

function tieAs(sight: Sight): Selection {
  return { kind: 'tie', id: tieIn(sight, ALLIANCE).id };
}

/** The same sight with its first tie drawn so often. */
function oftenIn(sight: Sight, count: number): Sight {
  const [shown] = sight.content.ties;
  if (shown === undefined) throw new Error('Nothing is drawn.');
  const ties = Array.from({ length: count }, (): ShownTie => shown);
  const content = { ...sight.content, ties, clear: ties, inFull: false, letters: new Map() };
  return { ...sight, content };
}

/** The lines among what is painted, by one of their attributes. */
function each(attribute: string, lines: readonly string[]): readonly (string | undefined)[] {
  return lines
    .filter((line) => line.startsWith('<path'))
    .map((line) => new RegExp(` ${attribute}="([^"]*)"`).exec(line)?.[1]);
}

describe('of everything', () => {
  test('all is left where nothing is picked out, and less where the pointer rests on something', () => {
    const sight = sightOf(DATASET);
    const alliance = tieAs(sight);

    expect(shareLeft(sight)).toBe(1);
    expect(shareLeft({ ...sight, highlight: alliance, resting: true })).toBe(LEFT.resting);
    expect(shareLeft({ ...sight, highlight: alliance, resting: false })).toBe(LEFT.muted);
  });
});

describe('the ground', () => {
  test('has shapes and a name for each group, parted by who stands between, the names above all shapes', () => {
    const { context, painted } = sheet();
    paintGround(context, sightOf(DATASET));
    paintNames(context, sightOf(DATASET));

    const filled = each('fill', painted()).filter((fill) => fill !== 'none');
    expect(filled).toEqual([
      ...['--northern', '--southern', '--southern'],
      ...['--northern', '--southern'],
    ]);
    expect(painted().map((line) => line.includes('<text'))).toEqual([
      ...[false, false, false, false, false, false],
      ...[false, true, false, true],
    ]);
  });
});

test('names of groups lie above all lines, and letters beside them', () => {
  const dataset = aDataset()
    .changed(({ actors }) => {
      // In the middle below the two lowest of the northern triangle, where its name would stand.
      for (const actor of actors) {
        if (actor.id === 'china') actor.place = { x: 0.3, y: 0.4 };
        if (actor.id === 'dprk') actor.place = { x: 0.7, y: 0.4 };
        if (actor.id === 'russia') actor.place = { x: 0.5, y: 0 };
      }
    })
    .claim({ from: 'china', to: 'rok' })
    .build();
  const sight = sightOf(dataset);
  const { plan } = sight.stage;
  const [letter] = sight.content.letters.values();
  const overName = plan.groups.filter(
    ({ foot, name }) =>
      letter !== undefined &&
      Math.abs(letter.middle.x - foot.x) <
        (letter.width + groupNameSize(name, plan.sizes).width) / 2 &&
      Math.abs(letter.middle.y - foot.y) < letter.height / 2,
  );

  expect(letter).toBeDefined();
  expect(overName).toEqual([]);
});

describe('what is faded', () => {
  test('is laid on the sheet together, and everything else is painted on it', () => {
    const some = all(sightOf(DATASET, '?year=2022&off=alliance'));
    const none = all(sightOf(DATASET));

    const [start, end] = [some.indexOf(`<g opacity="${LEFT.faded}">`), some.indexOf('</g>')];
    expect(start).toBeGreaterThanOrEqual(0);
    expect(some.slice(start, end).filter((line) => line.includes('>A<'))).toHaveLength(1);
    expect(some.slice(end).filter((line) => line.includes('>D<'))).toHaveLength(1);
    expect(some.filter((line) => />[AD]</.test(line))).toHaveLength(2);
    expect(none.filter((line) => line.startsWith('<g'))).toEqual([]);
  });
});

describe('many lines', () => {
  const sight = sightOf(DATASET);

  test('are painted one by one, as wide as they are', () => {
    const lines = all(oftenIn(sight, 1500));

    expect(lines).toHaveLength(1500);
    expect(new Set(each('stroke-width', lines))).toEqual(new Set([String(widthOf(1))]));
    expect(new Set(each('opacity', lines))).toEqual(new Set([undefined]));
    expect(lines[0]?.match(/M/g)).toHaveLength(1);
  });

  test('that are more still are hairlines of the device, painted at once', () => {
    const near = { ...sight, viewport: { ...sight.viewport, zoom: 2, ratio: 2 } };

    const lines = all(oftenIn(near, 1501));

    expect(lines).toHaveLength(1);
    expect(lines[0]?.match(/M/g)).toHaveLength(1501);
    expect(each('stroke-width', lines)).toEqual(['0.25']);
  });

  test('are each the less the more there are, down to a fifth', () => {
    const opacities = [2000, 3000, 9000].map(
      (count) => each('opacity', all(oftenIn(sight, count)))[0],
    );

    expect(opacities).toEqual(['0.75', '0.5', '0.2']);
  });
});

describe('many lines of two moments', () => {
  const sight = sightOf(DATASET);

  /** So many lines of a turn, but for their hue. */
  function inGrey(turn: Turn, count: number): string | undefined {
    const [shown] = sight.content.ties;
    if (shown === undefined) throw new Error('Nothing is drawn.');
    const turned = { ...shown, look: turnLook({ turn }) };
    const content = { ...sight.content, ties: [turned] };
    return all(oftenIn({ ...sight, content }, count))[0]?.replace(/ stroke="[^"]*"/, '');
  }

  test.each([800, 801, 1500, 1501, 9000])('differ in more than hue where they are %i', (count) => {
    const turns = ['new', 'ended', 'stayed', 'unknown before', 'unknown after'] as const;
    const looks = turns.map((turn) => inGrey(turn, count));

    expect(new Set(looks).size).toBe(turns.length);
  });

  test('are parted in their middle where they went, and reach from end to end all the same', () => {
    const pointsOf = (turn: Turn) =>
      [...(inGrey(turn, 1500) ?? '').matchAll(/([ML])([\d.]+) ([\d.]+)/g)].map((found) => found[0]);
    const [whole, parted] = [pointsOf('new'), pointsOf('ended')];

    expect(whole.filter((point) => point.startsWith('M'))).toHaveLength(1);
    expect(parted.filter((point) => point.startsWith('M'))).toHaveLength(2);
    expect([parted[0], parted.at(-1)]).toEqual([whole[0], whole.at(-1)]);
  });
});

describe('what is picked out', () => {
  test('is nothing where nothing is', () => {
    expect(picked(sightOf(DATASET, SHOWN))).toEqual([]);
  });

  test('has a shade where it is selected, and none where it is only pointed at', () => {
    const sight = sightOf(DATASET);
    const alliance = tieAs(sight);
    const other: Selection = { kind: 'tie', id: tieIn(sight, 'diplomacy:china:usa').id };
    const shadeOf = (highlight: Selection, selected: Selection) => {
      const lines = picked({ ...sight, highlight, selected });
      return lines.filter((line) => line.includes('--selected'));
    };

    const [shade = '', ...more] = shadeOf(alliance, alliance);

    expect(more).toEqual([]);
    expect(shade).toContain(`stroke-width="${widthOf(1) + SHADE.wider}"`);
    expect(shade).toContain(`opacity="${SHADE.opacity}"`);
    expect(shadeOf(alliance, NOTHING)).toEqual([]);
    // What is selected stays so, while the pointer rests on something else.
    expect(shadeOf(other, alliance)).toEqual([shade]);
    expect(
      shadeOf({ kind: 'actor', id: 'usa' as never }, { kind: 'actor', id: 'usa' as never }),
    ).toEqual([]);
  });

  test('is wide enough to be followed among hairlines, and as wide as on the large drawing there', () => {
    const widthAt = (narrower: number) => {
      const sight = sightOf(DATASET, '?year=2022', { ...LARGE, narrower, lettered: false });
      return Number(each('stroke-width', picked({ ...sight, highlight: tieAs(sight) }))[0]);
    };

    expect(widthAt(0.2)).toBeCloseTo(0.6 * widthOf(1));
    expect(widthAt(1)).toBeCloseTo(widthOf(1));
  });

  test('may be a pair of which nothing is known, with a shade where it is selected', () => {
    const sight = sightOf(DATASET, SHOWN);
    const pair: Selection = { kind: 'pair', id: 'china:dprk' as PairId };
    const another: Selection = { kind: 'pair', id: 'rok:russia' as PairId };
    const strokes = (highlight: Selection, selected: Selection) =>
      each('stroke', picked({ ...sight, highlight, selected }));

    expect(strokes(pair, NOTHING)).toEqual(['--context']);
    expect(strokes(pair, pair)).toEqual(['--context', '--selected']);
    expect(strokes(another, pair)).toEqual(['--context', '--selected', '--context']);
    expect(strokes({ kind: 'actor', id: pair.id as never }, NOTHING)).toEqual([]);
  });

  test('is painted in full up to so many lines', () => {
    const sight = sightOf(DATASET);
    const lettersOf = (count: number) => {
      const often = oftenIn(sight, count);
      const [shown] = often.content.ties;
      if (shown === undefined) throw new Error('Nothing is drawn.');
      const lines = picked({ ...often, highlight: { kind: 'pair', id: shown.tie.pair } });
      return lines.filter((line) => line.startsWith('<text')).length;
    };

    expect([lettersOf(250), lettersOf(251)]).toEqual([1, 0]);
  });
});
