import { FORMAT } from './format.ts';
import { quoted } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

/** A dataset of a later version may have any fields at all: to name those would only confuse. */
export function checkFormat(value: unknown, problems: ProblemList): void {
  const format =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined;
  if (versionIn(format) <= versionIn(FORMAT)) return;
  problems.add(() => ({
    record: 'the dataset',
    field: 'format',
    found: `${quoted(format)}, which is newer than this program`,
    expected: `${quoted(FORMAT)} or older: a newer version of this program can read the file`,
  }));
}

/** The number of a version of the format; 0 where it is none. */
function versionIn(format: unknown): number {
  const digits = typeof format === 'string' ? /^two-triangles\/(\d{1,9})$/.exec(format) : null;
  return Number(digits?.[1] ?? 0);
}
