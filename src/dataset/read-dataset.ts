import type { Dataset } from '../model/dataset.ts';
import { buildModel } from './build-model.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkTimes } from './check-times.ts';
import { type Problem, WHOLE } from './problem.ts';

export type DatasetReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text of a dataset file: the model, or everything that is wrong with it. */
export function readDatasetText(text: string): DatasetReading {
  const json = parsed(text);
  if (json.ok) return readDataset(json.value);
  return {
    ok: false,
    problems: [
      {
        record: 'the dataset',
        field: WHOLE,
        found: `text that is not JSON (${json.reason})`,
        expected: 'JSON',
      },
    ],
  };
}

function parsed(text: string) {
  try {
    return { ok: true, value: JSON.parse(text) as unknown } as const;
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) } as const;
  }
}

/** The door: a value from outside becomes the model, or a list of problems. Checked once, here. */
export function readDataset(value: unknown): DatasetReading {
  const shape = checkShape(value);
  if (!shape.ok) return shape;
  const problems = [
    ...checkReferences(shape.file),
    ...checkPassages(shape.file),
    ...checkTimes(shape.file),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, dataset: buildModel(shape.file) };
}
