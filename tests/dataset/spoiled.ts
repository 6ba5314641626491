/** Datasets that were right, spoiled in one place. */
import fc from 'fast-check';

/** Strings that would do harm to whatever does not treat them as strings. */
export const HOSTILE_STRINGS = [
  '<img src=x onerror="alert(1)">',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//example.org/x.js',
  '=HYPERLINK("http://example.org","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '#russia, *',
  'a\u202eb',
  'a\u0000b',
  '\ud800',
  "'; DROP TABLE claims; --",
  '{{7*7}}<%= 7*7 %>',
  '../../../etc/passwd',
  'toString',
];

/** Values that could be right somewhere, or could do harm, or are anything at all. */
export const replacements = fc.oneof(
  fc.constantFrom<unknown>(
    ...['russia', 'china', 'text-0', 'author', 'military', 'text-0.1', 'p.text-0.1'],
    ...['2022', '2030/..', '2022/2021', '', ' ', '__proto__', 'constructor'],
    ...[null, 0, -1, 0.5, 2022, [], {}, Number.POSITIVE_INFINITY, Number.NaN],
    ...HOSTILE_STRINGS,
  ),
  fc.jsonValue(),
);

/** A copy in which one value, chosen by a number among all at whatever depth, is another. */
export function withValueReplaced(file: unknown, number: number, replacement: unknown): unknown {
  const paths: (readonly string[])[] = [];
  collectPaths(file, [], paths);
  return replacedAt(file, paths[number % paths.length] ?? [], replacement);
}

/** What may happen to a field or an entry of a list. */
export type Spoiling = 'dropped' | 'doubled' | 'renamed';

/** A copy in which one field or entry, chosen by a number among all, is dropped, doubled or renamed. */
export function withFieldSpoiled(file: unknown, number: number, spoiling: Spoiling): unknown {
  const copy: unknown = structuredClone(file);
  const paths: (readonly string[])[] = [];
  collectPaths(copy, [], paths);
  const path = paths[number % paths.length] ?? [];
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy);
  spoil(parent, path.at(-1), spoiling);
  return copy;
}

function spoil(parent: unknown, key: string | undefined, spoiling: Spoiling): void {
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  const value: unknown = Reflect.get(parent, key);
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1, ...(spoiling === 'dropped' ? [] : [value, value]));
    return;
  }
  if (spoiling !== 'doubled') Reflect.deleteProperty(parent, key);
  if (spoiling !== 'dropped') Reflect.set(parent, `${key}s`, value);
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
