import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIEW_NAMES } from '../../src/state/views.ts';

/** Where a view is asked for by its name: `name === 'matrix'`. Other things may be called the same. */
function namesAskedFor(source: string): string[] {
  const names = VIEW_NAMES.join('|');
  // What is selected may be a pair as well.
  const cases = VIEW_NAMES.filter((name) => name !== 'pair').join('|');
  const asking = new RegExp(`[nN]ame(?:\\(\\))? [!=]== '(?:${names})'|\\bcase '(?:${cases})'`, 'g');
  return source.match(asking) ?? [];
}

describe('the views', () => {
  test('each have a folder, and nothing else has one', () => {
    expect([...VIEW_NAMES].sort()).toEqual(readdirSync('src/views').sort());
  });

  test.each([
    "if (name === 'about') return null;",
    "const comparing = useViewName() !== 'compare';",
    "return view.name === 'network' ? [] : parts;",
    "switch (name) { case 'matrix': return year; }",
  ])('a line that asks for a view by its name is found: %s', (line) => {
    expect(namesAskedFor(line)).toHaveLength(1);
  });

  test('are asked what they are like, never for their name', () => {
    const folders = ['app', 'views', 'panels', 'search', 'export', 'state'];
    const files = folders.flatMap((folder) =>
      readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join('src', folder, file)),
    );
    const asking = files.filter((file) => namesAskedFor(readFileSync(file, 'utf8')).length > 0);

    expect(files.length).toBeGreaterThan(100);
    expect(asking).toEqual([]);
  });
});
