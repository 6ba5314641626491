import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  edgeIdOf,
  elementsOf,
  groupIdOf,
  nodeIdOf,
  silenceIdOf,
} from '../../src/diagram/elements.ts';
import type { ActorId, Dataset } from '../../src/model/dataset.ts';
import { pairOf, tiesOf } from '../../src/model/tie.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { datasets } from '../arbitraries.ts';
import { aDataset, opened } from '../builder.ts';

function elementsIn(dataset: Dataset) {
  return elementsOf(arrangementOf(createExplorer(dataset, '')));
}

function idsIn(dataset: Dataset): readonly (string | undefined)[] {
  return elementsIn(dataset).map(({ data }) => data.id);
}

describe('what is drawn of a dataset', () => {
  test('are its actors, its groups and their names, its pairs of members and its ties', () => {
    const dataset = aDataset().claim().claim({ relation: 'war', time: '2014' }).build();

    const classes = elementsIn(dataset).map((element) => element.classes);

    const count = (name: string) => classes.filter((each) => each === name).length;
    expect(count('actor member')).toBe(6);
    expect(count('group-name')).toBe(2);
    expect(count('silence')).toBe(15);
    expect(count('tie')).toBe(2);
    expect(classes).toHaveLength(6 + 2 + 2 + 15 + 2);
  });

  test('an actor of no group is drawn without being a member', () => {
    const dataset = aDataset()
      .changed(({ actors }) => {
        const [actor] = actors;
        if (actor !== undefined) actors.push({ ...actor, id: 'un', name: 'United Nations' });
      })
      .build();

    const un = elementsIn(dataset).find(({ data }) => data.id === nodeIdOf('un' as ActorId));

    expect(un).toMatchObject({ classes: 'actor', data: { label: 'United Nations' } });
  });

  test('a tie runs from the one who acts to the other, with the mark of its kind', () => {
    const dataset = aDataset().claim({ from: 'russia', to: 'dprk' }).build();

    const [tie] = elementsIn(dataset).filter(({ classes }) => classes === 'tie');

    expect(tie?.data).toMatchObject({ source: 'n:russia', target: 'n:dprk', mark: 'M' });
  });

  test('a longer name has more room', () => {
    const widths = elementsIn(aDataset().build())
      .filter(({ classes }) => classes === 'actor member')
      .map(({ data }) => [data.label, data.width]);

    const widthOf = new Map(widths.map(([label, width]) => [label, Number(width)]));
    expect(widthOf.get('RUSSIA')).toBeGreaterThan(widthOf.get('USA') ?? Number.NaN);
  });
});

describe('the ids on a drawing', () => {
  test('carry their kind, so that nothing is taken for anything else', () => {
    const same = pairOf('a' as ActorId, 'a' as ActorId);
    const [tie] = tiesOf(aDataset().claim().build());

    const ids = [nodeIdOf('a' as ActorId), groupIdOf('a'), silenceIdOf(same)];
    expect(ids).toEqual(['n:a', 'g:a', 's:a:a']);
    expect(tie && edgeIdOf(tie.id)).toBe('e:military:dprk:russia');
  });

  test('are given once, every tie has one, and every line ends at an actor', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const elements = elementsIn(dataset);
        const ids = new Set(elements.map(({ data }) => data.id));

        expect(ids.size).toBe(elements.length);
        expect(tiesOf(dataset).filter((tie) => !ids.has(edgeIdOf(tie.id)))).toEqual([]);
        const loose = elements.filter(
          ({ group, data }) =>
            group === 'edges' && !(ids.has(String(data.source)) && ids.has(String(data.target))),
        );
        expect(loose).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('are as sound for actors, groups and kinds that share a strange name', () => {
    const names = ['russia', 'military', 'northern'];
    const dataset = opened(
      names.reduce<unknown>(
        (file, name) => JSON.parse(JSON.stringify(file).replaceAll(`"${name}"`, '"constructor"')),
        aDataset().claim().file(),
      ),
    );

    const ids = idsIn(dataset);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('n:constructor');
    expect(ids).toContain('g:constructor');
    expect(ids).toContain('e:constructor:dprk:constructor');
  });
});
