import type * as z from 'zod/mini';
import { type DatasetFile, datasetFile } from './format.ts';
import { type Problem, quoted, WHOLE } from './problem.ts';

export type ShapeCheck =
  | { readonly ok: true; readonly file: DatasetFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const RECORD_NAMES: ReadonlyMap<PropertyKey, string> = new Map([
  ['groups', 'group'],
  ['actors', 'actor'],
  ['relationTypes', 'relation type'],
  ['sources', 'source'],
  ['speakers', 'speaker'],
  ['events', 'event'],
  ['passages', 'passage'],
  ['claims', 'claim'],
  ['errata', 'erratum'],
  ['disagreements', 'disagreement'],
  ['publicRecord', 'public record'],
  ['snapshots', 'snapshot'],
]);

/** Whether a value has the fields and the kinds of values that the format asks for. */
export function checkShape(value: unknown): ShapeCheck {
  const result = datasetFile.safeParse(value);
  return result.success
    ? { ok: true, file: result.data }
    : { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, value)) };
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): readonly Problem[] {
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    return [
      {
        record: 'the dataset',
        field: WHOLE,
        found: quoted(value),
        expected: 'an object with the fields of the dataset format',
      },
    ];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...placeOf([...issue.path, key], value),
      found: 'a field of that name',
      expected: 'no such field',
    }));
  }
  return [
    {
      ...placeOf(issue.path, value),
      found: quoted(valueAt(issue.path, value)),
      expected: expectationOf(issue),
    },
  ];
}

function placeOf(path: readonly PropertyKey[], value: unknown) {
  const [collection = '', index, ...rest] = path;
  const name = RECORD_NAMES.get(collection);
  if (name === undefined || typeof index !== 'number') {
    return { record: 'the dataset', field: path.map(String).join('.') };
  }
  const id = valueAt([collection, index, 'id'], value);
  return {
    record: typeof id === 'string' && id !== '' ? `${name} ${quoted(id)}` : `${name} ${index + 1}`,
    field: rest.map(String).join('.') || '(the record)',
  };
}

function valueAt(path: readonly PropertyKey[], value: unknown): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map(quoted).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return 'the form that the dataset format describes';
    default:
      return 'what the dataset format describes';
  }
}

function article(type: string): string {
  const name = type === 'array' ? 'list' : type;
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`;
}
