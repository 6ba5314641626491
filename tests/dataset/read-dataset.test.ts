import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset, readDatasetText } from '../../src/dataset/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { datasetFiles, RUNS } from '../arbitraries.ts';
import { aDataset, opened } from '../builder.ts';
import { problemsOf } from './problems-of.ts';

describe('the text of a dataset', () => {
  test('is read into the model', () => {
    const text = JSON.stringify(aDataset().claim({ id: 'one' }).file());

    expect(readDatasetText(text)).toMatchObject({
      ok: true,
      dataset: { claims: [{ id: 'one', time: { when: { text: '2022' } } }] },
    });
  });

  test.each(['', '<!doctype html>', '{"format"}', "{'format': 1}"])(
    'that is not JSON is told so: %j',
    (text) => {
      expect(readDatasetText(text)).toMatchObject({
        ok: false,
        problems: [
          {
            record: 'the dataset',
            field: '(the whole)',
            found: expect.stringContaining('text that is not JSON'),
            expected: 'JSON',
          },
        ],
      });
    },
  );

  test('whatever it is, is read or refused with a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const reading = readDatasetText(text);

        expect(reading.ok ? [] : reading.problems).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('problems of a file', () => {
  test('are told all at once, references, passages and times', () => {
    const file = aDataset()
      .claim({ id: 'one', from: 'nobody', time: '2022-13' })
      .changed(({ passages }) => {
        for (const passage of passages) passage.end = (passage.end ?? 0) + 1;
      })
      .file();

    expect(problemsOf(file)).toHaveLength(3);
  });

  test('of its shape are told all at once', () => {
    const file = aDataset().claim({ id: 'one' }).file();
    const claims = file.claims.map((claim) => ({ ...claim, tenor: 'warm', persons: null }));

    expect(problemsOf({ ...file, claims })).toHaveLength(2);
  });
});

describe('whatever is read', () => {
  test('any value is accepted or refused with a problem in full', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const problems = problemsOf(value);

        expect(problems.length).toBeGreaterThan(0);
        expect(problems.filter((problem) => !isInFull(problem))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a right file is accepted, and its model holds together', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        expect(brokenPartsOf(opened(file))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a file with one value replaced is refused in full or accepted as a sound model', () => {
    fc.assert(
      fc.property(datasetFiles, fc.nat(), replacements, (file, number, replacement) => {
        const reading = readDataset(withValueReplaced(file, number, replacement));

        if (reading.ok) expect(brokenPartsOf(reading.dataset)).toEqual([]);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

/** Values that could be right somewhere, or could do harm, or are anything at all. */
const replacements = fc.oneof(
  fc.constantFrom<unknown>(
    ...['russia', 'china', 'text-0', 'author', 'military', 'text-0.1', 'p.text-0.1'],
    ...['2022', '2030/..', '2022/2021', '', ' ', '__proto__', 'constructor'],
    ...[null, 0, -1, 0.5, 2022, [], {}],
  ),
  fc.jsonValue(),
);

function isInFull(problem: string): boolean {
  return /^In .+: found .+, expected .+\.$/su.test(problem);
}

/** A copy in which one value, chosen by a number among all at whatever depth, is another. */
function withValueReplaced(file: unknown, number: number, replacement: unknown): unknown {
  const paths: (readonly string[])[] = [];
  collectPaths(file, [], paths);
  return replacedAt(file, paths[number % paths.length] ?? [], replacement);
}

function collectPaths(value: unknown, path: readonly string[], paths: (readonly string[])[]) {
  paths.push(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) collectPaths(inner, [...path, key], paths);
}

function replacedAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return replacement;
  const entries = Object.entries(value).map(([each, inner]): [string, unknown] => [
    each,
    each === key ? replacedAt(inner, rest, replacement) : inner,
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** What in a model shares its id with another of its kind, or refers to what is not in it. */
function brokenPartsOf(dataset: Dataset): readonly string[] {
  const { actors, relationTypes, sources, speakers, passages, events, claims } = dataset;
  const { publicRecord, snapshots, groups } = dataset;
  const kinds = [actors, relationTypes, sources, speakers, passages, events, claims];
  const doubled = [...kinds, publicRecord, snapshots, groups].flatMap((records) => {
    const ids = records.map(({ id }): string => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  const actorIds = new Set(actors.map(({ id }) => id));
  const relationIds = new Set(relationTypes.map(({ id }) => id));
  const ties = [...claims, ...publicRecord].filter(
    ({ from, to, relation }) =>
      !actorIds.has(from) || !actorIds.has(to) || from === to || !relationIds.has(relation),
  );
  const words = passages.filter(({ source }) => !sources.includes(source));
  const unfounded = claims.filter(
    ({ passage, source, speaker, event }) =>
      !passages.includes(passage) ||
      passage.source !== source ||
      !speakers.includes(speaker) ||
      (event !== null && !events.includes(event)),
  );
  const captions = snapshots.filter(({ caption }) =>
    caption.some((sentence) => sentence.claims.some((claim) => !claims.includes(claim))),
  );
  const members = groups.filter((group) => group.members.some((id) => !actorIds.has(id)));
  const broken = [...ties, ...words, ...unfounded, ...captions, ...members];
  return [...doubled, ...broken.map(({ id }) => id)];
}
