import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Thousands of random values find what nobody thought of, and say little of single words. */
const HEAVY = [
  'tests/dataset/door.property.test.ts',
  'tests/dataset/mutated-files.test.ts',
  'tests/foreign/properties.test.ts',
  'tests/foreign/round-trip.test.ts',
];

/** The folders of tests that must notice faults. */
const TESTS = ['dataset', 'foreign', 'model', 'open', 'pictures', 'scene', 'state', 'views'].map(
  (folder) => `tests/${folder}`,
);

/** The stored pictures, which any fault in what is painted changes. */
const PICTURES = ['figures', 'canvas', 'samples'].map((name) => `tests/pictures/${name}.test.ts`);
const PAINTED = /^src\/(scene|views\/network\/drawing)\//;

/** For each file what names it in an import. */
type Importers = ReadonlyMap<string, readonly string[]>;

/**
 * The tests that are to notice faults in a file: its own, of the same name. Where it has none, those
 * that import it, themselves or through the fewest others. None where no test leads to it.
 */
export function nearTests(file: string): readonly string[] {
  return [...new Set([...nearest(file), ...(PAINTED.test(file) ? PICTURES : [])])].sort();
}

function nearest(file: string): readonly string[] {
  const own = file.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts');
  if (existsSync(own)) return [own];
  const importers = importersAmong(
    [...TESTS, 'src'].flatMap((folder) => filesIn(folder, '.ts')).filter(isLight),
  );
  const seen = new Set([file]);
  let ring: readonly string[] = [file];
  while (ring.length > 0) {
    const next = new Set(ring.flatMap((each) => importers.get(each) ?? []));
    // What tests share is part of them.
    for (const each of next) {
      if (each.startsWith('tests/')) for (const user of importers.get(each) ?? []) next.add(user);
    }
    const tests = [...next].filter((each) => each.endsWith('.test.ts'));
    if (tests.length > 0) return tests;
    ring = [...next].filter((each) => !seen.has(each));
    for (const each of ring) seen.add(each);
  }
  return [];
}

function isLight(file: string): boolean {
  return !HEAVY.includes(file);
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
