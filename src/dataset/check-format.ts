import { FORMAT } from './format.ts';
import { type Problem, quoted, WHOLE } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

/** How many fields a dataset may have by itself: the format knows some twenty. */
const MOST_FIELDS = 10_000;

/**
 * Whether a value can be a dataset of a version that is known. Looked at before anything is copied: a text has
 * as many fields as characters. A dataset of a later version may have any fields at all, and to name those
 * would only confuse.
 */
export function checkFormat(value: unknown, problems: ProblemList): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.add(() => whole(quoted(value), 'an object with the fields of the dataset format'));
    return;
  }
  if (hasMoreFieldsThan(MOST_FIELDS, value)) {
    problems.add(() => whole(`more than ${MOST_FIELDS} fields`, 'those of the dataset format'));
    return;
  }
  const format: unknown = Reflect.get(value, 'format');
  if (versionIn(format) <= versionIn(FORMAT)) return;
  problems.add(() => ({
    record: 'the dataset',
    field: 'format',
    found: `${quoted(format)}, which is newer than this program`,
    expected: `${quoted(FORMAT)} or older: a newer version of this program can read the file`,
  }));
}

function whole(found: string, expected: string): Problem {
  return { record: 'the dataset', field: WHOLE, found, expected };
}

function hasMoreFieldsThan(limit: number, value: object): boolean {
  let count = 0;
  for (const _field in value) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** The number of a version of the format; 0 where it is none. */
function versionIn(format: unknown): number {
  const digits = typeof format === 'string' ? /^two-triangles\/(\d{1,9})$/.exec(format) : null;
  return Number(digits?.[1] ?? 0);
}
