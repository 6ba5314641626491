import type * as z from 'zod/mini';
import { turningIn, unprintableIn } from './plain-text.ts';
import { type Problem, quoted, shortened } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const RECORD_NAMES: ReadonlyMap<PropertyKey, string> = new Map([
  ['groups', 'group'],
  ['actors', 'actor'],
  ['relationTypes', 'relation type'],
  ['sources', 'source'],
  ['coders', 'coder'],
  ['speakers', 'speaker'],
  ['events', 'event'],
  ['passages', 'passage'],
  ['claims', 'claim'],
  ['errata', 'erratum'],
  ['disagreements', 'disagreement'],
  ['publicRecord', 'public record'],
  ['snapshots', 'snapshot'],
]);

/** Adds what a schema found wrong with a value, which lies in the dataset under the keys of `root`. */
export function tellIssues(
  issues: readonly Issue[],
  value: unknown,
  problems: ProblemList,
  root: Path = [],
): void {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') {
      problems.add(() => problemOf(issue, value, root));
      continue;
    }
    for (const key of issue.keys) {
      problems.add(() => ({
        ...placeOf(root, [...issue.path, key], value),
        found: 'a field of that name',
        expected: 'no such field',
      }));
    }
  }
}

/** A problem of a record as a whole. */
export function recordProblem(
  root: Path,
  record: unknown,
  words: Pick<Problem, 'found' | 'expected'>,
): Problem {
  return { ...placeOf(root, [], record), ...words };
}

function problemOf(issue: Issue, value: unknown, root: Path): Problem {
  const inner = valueAt(issue.path, value);
  return {
    ...placeOf(root, issue.path, value),
    found: issue.code === 'custom' ? oddityIn(inner) : quoted(inner),
    expected: expectationOf(issue),
  };
}

/** What is wrong with a text that is otherwise right. */
function oddityIn(text: unknown): string {
  if (typeof text !== 'string') return quoted(text);
  return `${unprintableIn(text) ?? turningIn(text) ?? 'something odd'} in ${quoted(text)}`;
}

function placeOf([collection = '', index]: Path, path: Path, value: unknown) {
  const name = RECORD_NAMES.get(collection);
  if (name === undefined || typeof index !== 'number') {
    const keys = index === undefined ? path : [collection, index, ...path];
    return { record: 'the dataset', field: fieldOf(keys) };
  }
  const id = valueAt(['id'], value);
  return {
    record: typeof id === 'string' && id !== '' ? `${name} ${quoted(id)}` : `${name} ${index + 1}`,
    field: fieldOf(path) || '(the record)',
  };
}

/** The longest path that a sentence names whole: a key may be as long as its writer likes. */
const LONGEST_FIELD = 120;

function fieldOf(path: Path): string {
  return shortened(path.map(String).join('.'), LONGEST_FIELD);
}

function valueAt(path: Path, value: unknown): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}

function expectationOf(issue: Issue): string {
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
    case 'invalid_union':
      return 'an id, or an object as the dataset format describes it';
    case 'custom':
      return 'text without it';
    default:
      return 'what the dataset format describes';
  }
}

function article(type: string): string {
  const name = type === 'array' ? 'list' : type;
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`;
}
