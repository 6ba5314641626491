import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/model/dataset.ts';
import { elementsOf, nodeIdOf } from '../../../src/views/network/elements.ts';
import { datasets } from '../../arbitraries.ts';
import { aDataset, opened } from '../../builder.ts';

describe('what Cytoscape holds of a dataset', () => {
  test('are its actors, and nothing else', () => {
    const classes = elementsOf(aDataset().claim().build(), false).map((element) => element.classes);

    expect(classes).toEqual(Array.from({ length: 6 }, () => ['actor', 'member']));
  });

  test('an actor of no group is drawn without being a member', () => {
    const dataset = aDataset()
      .changed(({ actors }) => {
        const [actor] = actors;
        if (actor !== undefined) actors.push({ ...actor, id: 'un', name: 'United Nations' });
      })
      .build();

    const un = elementsOf(dataset, false).find(({ data }) => data.id === nodeIdOf('un' as ActorId));

    expect(un).toMatchObject({ classes: ['actor'], data: { label: 'United Nations' } });
  });

  test('an actor of a crowd is a dot', () => {
    const [actor] = elementsOf(aDataset().build(), true);

    expect(actor?.classes).toEqual(['dot']);
  });

  test('a longer name has more room', () => {
    const widths = elementsOf(aDataset().build(), false).map(({ data }) => [
      data.label,
      data.width,
    ]);

    const widthOf = new Map(widths.map(([label, width]) => [label, Number(width)]));
    expect(widthOf.get('RUSSIA')).toBeGreaterThan(widthOf.get('USA') ?? Number.NaN);
  });
});

describe('the ids on a drawing', () => {
  test('are given once', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const ids = elementsOf(dataset, false).map(({ data }) => data.id);

        expect(new Set(ids).size).toBe(dataset.actors.length);
      }),
      { numRuns: 100 },
    );
  });

  test('are as sound for actors with a strange name', () => {
    const file = JSON.stringify(aDataset().claim().file()).replaceAll('"russia"', '"constructor"');

    const ids = elementsOf(opened(JSON.parse(file)), false).map(({ data }) => data.id);

    expect(ids).toContain('n:constructor');
  });
});
