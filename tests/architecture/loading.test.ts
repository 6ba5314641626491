import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

function filesWith(pattern: RegExp, without?: RegExp): readonly string[] {
  return SOURCES.filter(({ code }) => pattern.test(code) && !(without?.test(code) ?? false)).map(
    ({ file }) => file,
  );
}

test('what loads when it is first shown does so in one way', () => {
  expect(filesWith(/\blazy\(|<Suspense\b/)).toEqual([]);
  // What tells of a newer version is loaded long before it is shown, while the host still has it.
  expect(
    filesWith(
      /import\('[^']+\.tsx'\)/,
      /\b(?:Load|Loaded)\b.*from '[^']*Loaded\.tsx'|export function Loaded/,
    ),
  ).toEqual(['app/use-newer-version.ts']);
});
