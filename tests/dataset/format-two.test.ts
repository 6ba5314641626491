import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DatasetInput } from '../../src/dataset/format.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { versionOf } from '../../src/dataset/version-of.ts';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import type { ActorId } from '../../src/model/dataset.ts';
import { opened, standingIn } from '../builder.ts';
import { problemsOf } from './problems-of.ts';

/** The example of the documentation, as its readers copy it. */
function example() {
  const readme = readFileSync('data/README.md', 'utf8');
  const [, json = ''] = /```json\n([\s\S]+?)```/u.exec(readme) ?? [];
  return JSON.parse(json);
}

describe('the example in the documentation', () => {
  test('opens, with what it leaves out filled in', () => {
    const { actors, claims, passages, sources, snapshots, groups } = opened(example());

    expect(groups).toEqual([]);
    expect(snapshots).toMatchObject([
      { id: 'y2024', time: { text: '2024' }, label: null, title: '', caption: [], coverage: '' },
    ]);
    expect(sources[0]).toMatchObject({ title: null, author: null, sha256: null, coverage: null });
    expect(passages[0]).toMatchObject({ prefix: '', suffix: '', start: null, end: null });
    expect(claims[0]).toMatchObject({
      stance: 'supports',
      directness: 'stated',
      persons: [],
      event: null,
      note: null,
    });
    expect(new Set(actors.map(({ place }) => `${place.x} ${place.y}`)).size).toBe(2);
  });

  test('makes a tie of which nobody says the tenor', () => {
    expect(standingIn(2024, opened(example()))).toMatchObject({
      state: 'attested',
      tenor: 'unstated',
    });
  });

  test('written out in full opens as the same dataset', () => {
    const dataset = opened(example());

    expect(readDataset(datasetJsonOf(dataset))).toEqual({ ok: true, dataset });
  });
});

describe('what may be left out', () => {
  test('is everything but a title, two actors, a kind of relation and a moment', () => {
    const [relation] = opened(example()).relationTypes;
    if (relation === undefined) throw new Error('The example has no kind of relation.');
    const { id, name, shortName, mark, directed, description } = relation;
    const least: DatasetInput = {
      format: 'two-triangles/2',
      title: 'The least',
      actors: ['one', 'two'].map((name) => ({ id: name, name, kind: 'person' })),
      relationTypes: [{ id, name, shortName, mark, directed, description }],
      snapshots: [{ id: 'y', year: 1200 }],
    };

    expect(opened(least)).toMatchObject({ claims: [], sources: [], groups: [], about: [] });
  });

  test('may be null as well', () => {
    const { groups: _none, ...rest } = datasetJsonOf(opened(example()));
    const withNulls = JSON.parse(JSON.stringify({ ...rest, version: null }));

    expect(opened(withNulls).claims).toEqual(opened(example()).claims);
  });

  test('a version is the hash of everything else, and stays the one that is written', () => {
    const dataset = opened(example());

    expect(dataset.version).toBe(versionOf(example()));
    expect(opened({ ...example(), version: '0123456789ab' }).version).toBe('0123456789ab');
    expect(opened({ ...example(), title: 'Another' }).version).not.toBe(dataset.version);
  });

  test('a version is missed where nobody works it out', () => {
    expect(readDataset(example())).toMatchObject({ ok: false, problems: [{ field: 'version' }] });
  });

  test('places are those found for the file, for actors that have none', () => {
    const file = example();
    file.actors[0].place = { x: 0.25, y: 0.75 };
    const found = { x: 0.1, y: 0.2 };
    const places = () =>
      new Map<ActorId, typeof found>(file.actors.map(({ id }: { id: ActorId }) => [id, found]));
    const reading = readDataset(file, { versionOf, places });

    expect(reading.ok && reading.dataset.actors.map(({ place }) => place)).toEqual([
      { x: 0.25, y: 0.75 },
      found,
    ]);
  });

  test.each(['start', 'end'])('a passage does not begin without ending: only "%s"', (field) => {
    const file = example();
    file.passages[0][field] = 4;

    expect(problemsOf(file)).toEqual([
      expect.stringContaining(`field "${field === 'start' ? 'end' : 'start'}": found nothing`),
    ]);
  });
});
