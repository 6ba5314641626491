import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { shapesOfKind } from '../../src/scene/shapes.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';
import { figureAt, groupsOf, measure } from '../export/figure/made.ts';

const pictureOf = (dataset: Dataset) =>
  figureAt('?view=timeline&year=2022', dataset).pictureIn({ width: 800, height: 600 });

/** A dataset with actors of other names, in their order. */
function named(dataset: Dataset, names: readonly string[]): Dataset {
  const actors = dataset.actors.map((actor, index) => ({
    ...actor,
    name: names[index] ?? actor.name,
  }));
  return { ...dataset, actors };
}

describe('the picture of a timeline', () => {
  test('tells of ties that have one which way they go', () => {
    const dataset = aDataset()
      .claim({ from: 'dprk', to: 'russia' })
      .claim({ from: 'russia', to: 'dprk' })
      .claim({ from: 'dprk', to: 'russia', relation: 'diplomacy' })
      .build();

    const words = shapesOfKind(pictureOf(dataset).shapes, 'text').map((text) => text.words);

    expect(words).toEqual(
      expect.arrayContaining(['military: DPRK to RUSSIA', 'military: RUSSIA to DPRK', 'diplomacy']),
    );
  });

  test('has the names beside the axis, however long they are', () => {
    fc.assert(
      fc.property(
        datasets,
        fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), { maxLength: 6 }),
        (dataset, names) => {
          const { shapes } = pictureOf(named(dataset, names));
          const [axis] = groupsOf(shapes, 'axis');
          const left = axis?.x ?? 0;
          for (const row of groupsOf(shapes, 'row').filter(({ x }) => x === 0)) {
            for (const { x, words, font } of shapesOfKind(row.shapes, 'text')) {
              if (font.weight === 700) continue;
              expect(x + measure(words, font)).toBeLessThanOrEqual(left);
            }
          }
        },
      ),
      RUNS,
    );
  });
});
