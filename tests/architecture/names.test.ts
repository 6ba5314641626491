import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const EXPORTED = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;

/** The names that the files of src export, each with the files that do. */
function exportedNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const own = [...readFileSync(join('src', file), 'utf8').matchAll(EXPORTED)];
    for (const [, name = ''] of own) names.set(name, [...(names.get(name) ?? []), file]);
  }
  return names;
}

describe('names', () => {
  test('mean one thing each: none is exported by more than one file', () => {
    const names = exportedNames();
    const shared = [...names].filter(([, files]) => new Set(files).size > 1);

    expect(names.size).toBeGreaterThan(500);
    expect(shared).toEqual([]);
  });
});
