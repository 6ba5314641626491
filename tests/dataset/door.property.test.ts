import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset, readDatasetText } from '../../src/dataset/read-dataset.ts';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import { datasetFiles, THOROUGH } from '../arbitraries.ts';
import { opened } from '../builder.ts';
import { realSample } from './real-sample.ts';
import { faultsIn } from './sound.ts';
import { replacements, withFieldSpoiled, withValueReplaced } from './spoiled.ts';

/** What must be true of whatever was read: a sound model, or a sentence. */
function isAnswered(reading: ReturnType<typeof readDataset>): boolean {
  return reading.ok
    ? faultsIn(reading.dataset).length === 0
    : reading.count > 0 && reading.problems.every(({ found, expected }) => found && expected);
}

test('any value is refused with a sentence, and nothing is thrown', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      const reading = readDataset(value);

      expect(reading.ok).toBe(false);
      expect(isAnswered(reading)).toBe(true);
    }),
    THOROUGH,
  );
});

test('any text is answered', () => {
  const text = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, (value) => isAnswered(readDatasetText(value))),
    THOROUGH,
  );
});

test('a real dataset with a few places spoiled is refused with a sentence, or is sound', () => {
  const real = realSample(8);
  const spoilings = fc.oneof(
    fc.tuple(fc.nat(), replacements),
    fc.tuple(fc.nat(), fc.constantFrom('dropped', 'doubled', 'renamed')),
  );
  const answers = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(spoilings, { minLength: 1, maxLength: 3 }), (many) => {
      const spoiled = many.reduce<unknown>(
        (file, [number, what]) =>
          what === 'dropped' || what === 'doubled' || what === 'renamed'
            ? withFieldSpoiled(file, number, what)
            : withValueReplaced(file, number, what),
        real,
      );
      const reading = readDataset(spoiled);

      answers[reading.ok ? 'read' : 'refused'] += 1;
      expect(isAnswered(reading)).toBe(true);
    }),
    THOROUGH,
  );

  expect(Math.min(answers.read, answers.refused)).toBeGreaterThan(100);
});

test('writing a dataset is the inverse of reading it', () => {
  fc.assert(
    fc.property(datasetFiles, (file) => {
      const dataset = opened(file);
      expect(faultsIn(dataset)).toEqual([]);
      const written = datasetJsonOf(dataset);
      const reading = readDatasetText(JSON.stringify(written));
      // Told in full only where they differ: to look for what does takes ten times as long.
      if (!isDeepStrictEqual(written, file)) expect(written).toEqual(file);
      if (!isDeepStrictEqual(reading, { ok: true, dataset })) {
        expect(reading).toEqual({ ok: true, dataset });
      }
    }),
    THOROUGH,
  );
});
