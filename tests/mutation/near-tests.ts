import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Thousands of random values find what nobody thought of, and say little of single words. */
const HEAVY = [
  'tests/dataset/door.property.test.ts',
  'tests/dataset/mutated-files.test.ts',
  'tests/dataset/foreign/properties.test.ts',
  'tests/dataset/foreign/round-trip.test.ts',
];

/** The folders of tests that must notice faults in dataset, model and addresses. */
const TESTS = ['tests/dataset', 'tests/model', 'tests/state'];

/** For each file of the program what names it in an import. */
type Importers = ReadonlyMap<string, readonly string[]>;

/** Fewer files of tests than these know a part of the program from one side only. */
const ENOUGH = 3;

/**
 * The tests that import a file of the program, or a file that imports it; and where these are few,
 * those further off, step by step. None for what no test of these folders leads to.
 */
export function nearTests(file: string): readonly string[] {
  const tests = importersAmong(TESTS.flatMap((folder) => filesIn(folder, '.test.ts')));
  const importers = importersAmong(filesIn('src', '.ts'));
  const near = new Set([file]);
  const found = new Set<string>();
  for (let step = 0; step < 2 || found.size < ENOUGH; step += 1) {
    const before = near.size;
    for (const each of near) for (const test of tests.get(each) ?? []) found.add(test);
    for (const each of [...near]) for (const user of importers.get(each) ?? []) near.add(user);
    if (near.size === before) break;
  }
  return [...found].filter((test) => !HEAVY.includes(test)).sort();
}

/** The files of a folder and all below it whose names end so. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

function importersAmong(files: readonly string[]): Importers {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const imported of importsOf(file)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  return importers;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\() *'(\.[^']*)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
}
