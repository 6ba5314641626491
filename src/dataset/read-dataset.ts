import type { Dataset } from '../model/dataset.ts';
import { buildModel } from './build-model.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkTimes } from './check-times.ts';
import type { Places } from './circle-places.ts';
import type { DatasetFile } from './format.ts';
import { type Problem, WHOLE } from './problem.ts';
import { withPlaces } from './with-places.ts';

export type DatasetReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a file may leave to whoever opens it. */
export interface Completion {
  /** Places for actors without one; a circle unless told otherwise. */
  readonly places?: (file: DatasetFile) => Places;
  /** The version of a value without one, as `version-of.ts` works it out; without this, it is a problem. */
  readonly versionOf?: (value: object) => string;
}

/** The text of a dataset file: the model, or everything that is wrong with it. */
export function readDatasetText(text: string, completion?: Completion): DatasetReading {
  const json = parsed(text);
  if (json.ok) return readDataset(json.value, completion);
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
export function readDataset(value: unknown, completion: Completion = {}): DatasetReading {
  const shape = checkShape(value);
  if (!shape.ok) return shape;
  const { file } = shape;
  const version = file.version ?? completion.versionOf?.(Object(value)) ?? null;
  const problems = [
    ...(version === null ? [NO_VERSION] : []),
    ...checkReferences(file),
    ...checkPassages(file),
    ...checkTimes(file),
  ];
  if (version === null || problems.length > 0) return { ok: false, problems };
  const places = completion.places?.(file) ?? new Map();
  return { ok: true, dataset: buildModel(withPlaces(file, places), version) };
}

const NO_VERSION: Problem = {
  record: 'the dataset',
  field: 'version',
  found: 'nothing',
  expected: 'the hash of everything else in the file',
};
