import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelAssembly } from '../../src/dataset/build-model.ts';
import { readDataset, readDatasetText } from '../../src/dataset/read-dataset.ts';
import { datasetFiles, RUNS } from '../arbitraries.ts';
import { aDataset, opened } from '../builder.ts';
import { problemsOf } from './problems-of.ts';
import { faultsIn } from './sound.ts';
import { replacements, withValueReplaced } from './spoiled.ts';

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

test('a file of a format that nobody knows is told that, and nothing of its records', () => {
  expect(problemsOf({ format: 'two-triangles/99', claims: [{}] })).toHaveLength(1);
});

describe('a value that throws when it is looked at', () => {
  test.each([
    [new Error('Out of bounds.'), 'Out of bounds.'],
    ['a word', 'a word'],
  ])('is refused, with the reason: %s', (thrown, reason) => {
    const value = Object.defineProperty(aDataset().file(), 'title', {
      enumerable: true,
      get: () => {
        throw thrown;
      },
    });

    expect(problemsOf(value)).toEqual([
      `In the dataset: found something that the checks could not cope with (${reason}), expected what the dataset format describes.`,
    ]);
  });
});

test('how much is done is told now and then, by the share of records looked at', () => {
  const told: number[] = [];
  const claims = new Array(4000).fill({});
  readDataset({ format: 'two-triangles/2', claims }, { onProgress: (done) => told.push(done) });

  expect(told.map((done) => done.toFixed(3))).toEqual(['0.400', '0.600', '0.600']);
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

  test('the parts told of a right file make its model, without the file', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const assembly = new ModelAssembly();
        const reading = readDataset(file, { onPart: (part) => assembly.add(part) });

        expect(reading.ok && assembly.model(reading.dataset)).toEqual(
          reading.ok && reading.dataset,
        );
        expect(reading.ok).toBe(true);
      }),
      RUNS,
    );
  });

  test('a right file is accepted, and its model holds together', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        expect(faultsIn(opened(file))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a file with one value replaced is refused in full or accepted as a sound model', () => {
    fc.assert(
      fc.property(datasetFiles, fc.nat(), replacements, (file, number, replacement) => {
        const reading = readDataset(withValueReplaced(file, number, replacement));

        if (reading.ok) expect(faultsIn(reading.dataset)).toEqual([]);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2 * RUNS.numRuns },
    );
  });
});

function isInFull(problem: string): boolean {
  return /^In .+: found .+, expected .+\.$/su.test(problem);
}
