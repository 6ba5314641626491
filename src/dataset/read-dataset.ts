import type { Dataset } from '../model/dataset.ts';
import { buildModel } from './build-model.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkTimes } from './check-times.ts';
import type { Problem } from './problem.ts';

export type DatasetReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text of a dataset file: the model, or everything that is wrong with it. Never throws. */
export function readDatasetText(text: string): DatasetReading {
  try {
    return readDataset(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('the dataset', '(the whole)', `text that is not JSON (${reason})`, 'JSON');
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

function refuse(record: string, field: string, found: string, expected: string): DatasetReading {
  return { ok: false, problems: [{ record, field, found, expected }] };
}
