import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as react from 'react';
import { describe, expect, test } from 'vitest';

const TEXT = readFileSync('src/README.md', 'utf8');
const LINES = TEXT.trimEnd().split('\n');

/** Folders of which the table names each folder inside. */
const HOUSES = ['', 'views', 'panels'];

/** What stands between backticks in a text. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted);
}

/** The folders that a row of the table names: after the first, those that lie beside it. */
function foldersIn(row: string): readonly string[] {
  const [first, ...others] = quotedIn(row.split('|')[1] ?? '');
  if (first === undefined) return [];
  return [first, ...others.map((name) => join(dirname(first), name))];
}

/** Whether words name a place in the project: a path, and no package or command. */
function isPath(words: string): boolean {
  return /^[\w-][\w./-]*$/.test(words) && (words.includes('/') || /\.(tsx?|css)$/.test(words));
}

/** Whether a word is a name of the code: `planOf`, `DATA_FORMATS`. */
function isName(words: string): boolean {
  return /^(?=.*[A-Z])[A-Za-z]\w*$/.test(words);
}

/** Every name that a file of the program, or the builder of tests, gives to something. */
function namesInCode(): ReadonlySet<string> {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src', file));
  const texts = [...sources, 'tests/builder.ts'].map((file) => readFileSync(file, 'utf8'));
  const declared = /^(?:export )?(?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;
  return new Set(
    texts.flatMap((text) => [...text.matchAll(declared)].map(([, name = '']) => name)),
  );
}

/** The lines of a section, without those that are blank. */
function sectionOf(heading: string): readonly string[] {
  const from = LINES.indexOf(`## ${heading}`) + 1;
  const next = LINES.findIndex((line, index) => index >= from && line.startsWith('## '));
  expect(from).toBeGreaterThan(0);
  return LINES.slice(from, next < 0 ? undefined : next).filter((line) => line !== '');
}

describe('src/README.md', () => {
  const rows = LINES.filter((line) => line.startsWith('| `'));
  const named = rows.flatMap(foldersIn);

  test('has at most 120 lines, none of them long', () => {
    expect(LINES.length).toBeLessThanOrEqual(120);
    expect(LINES.filter((line) => line.length > 125)).toEqual([]);
  });

  test.each(HOUSES)('names every folder in "src/%s", each once', (house) => {
    const there = readdirSync(join('src', house), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(house, name));
    const inHouse = named.filter((folder) => dirname(folder) === (house === '' ? '.' : house));

    expect(there.length).toBeGreaterThan(0);
    expect([...inHouse].sort()).toEqual([...there].sort());
  });

  test('names no folder that is not there, and none twice', () => {
    const missing = named.filter((folder) => {
      const path = join('src', folder);
      return !existsSync(path) || !statSync(path).isDirectory();
    });

    expect(named.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('names no file that is not there', () => {
    const below = LINES.filter((line) => !line.startsWith('|')).join('\n');
    const paths = quotedIn(below).filter(isPath);
    const missing = paths.filter((path) => !existsSync(join('src', path)) && !existsSync(path));

    expect(paths.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  test('calls what it names as the code does', () => {
    const names = quotedIn(TEXT).filter(isName);
    const known = namesInCode();
    const unknown = names.filter((name) => !known.has(name) && !Object.hasOwn(react, name));

    expect(names.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  test('explains the words in at most twenty lines, each word once', () => {
    const glossary = sectionOf('Words');
    const words = glossary.flatMap((line) =>
      [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = '']) => word),
    );

    expect(glossary.length).toBeLessThanOrEqual(20);
    expect(words.length).toBeGreaterThan(20);
    expect(new Set(words).size).toBe(words.length);
  });

  test('says in at most six lines each how to add something', () => {
    const steps = sectionOf('How to add').join('\n').split(/^- /m).slice(1);

    expect(steps).toHaveLength(5);
    expect(steps.filter((step) => step.trimEnd().split('\n').length > 6)).toEqual([]);
  });

  test('tells ten decisions, and no more', () => {
    const decisions = sectionOf('Ten decisions that cross folders');

    expect(decisions.filter((line) => line.startsWith('- **'))).toHaveLength(10);
  });
});
