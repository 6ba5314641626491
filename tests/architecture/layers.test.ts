import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

/** Folders of `src` from top to bottom; those on one level are siblings and do not know each other. */
const LEVELS: readonly (readonly string[])[] = [
  ['app'],
  ['views', 'panels', 'search', 'open', 'export'],
  ['scene'],
  ['state'],
  ['foreign', 'coding'],
  ['dataset'],
  ['model', 'ui'],
];

/** Folders of which each folder inside is a room of its own, and knows none of the others. */
const HOUSES: readonly string[] = ['views', 'panels'];

/** The only folders that may import a library. Everything else is free, but for `model`. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  cytoscape: ['views'],
  'react-cytoscapejs': ['views'],
  jspdf: ['export'],
  '@noble/hashes': ['dataset'],
  '@base-ui/react': ['panels', 'search', 'export'],
  papaparse: ['views', 'export', 'foreign'],
  saxes: ['foreign'],
  zustand: ['state'],
  zod: ['coding', 'dataset'],
  'd3-force': ['open'],
  'idb-keyval': ['open'],
  '@tanstack/react-query': ['app'],
};

interface Import {
  readonly from: string;
  /** A path in the project, or whatever a package is resolved to. */
  readonly to: string;
  /** The name of the package; undefined for the project's own files. */
  readonly library: string | undefined;
  readonly circular: boolean;
}

let modules = 0;
let imports: readonly Import[] = [];

beforeAll(async () => {
  // "Pre-compilation" dependencies are those that vanish in compilation: type-only imports.
  const result = await cruise(['src'], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  const { output } = result;
  if (typeof output === 'string') throw new Error(`dependency-cruiser said: ${output}`);
  const own = (output as ICruiseResult).modules.filter((each) => each.source.startsWith('src/'));
  modules = own.length;
  imports = own.flatMap((each) =>
    each.dependencies.map((dependency) => ({
      from: each.source,
      to: dependency.resolved,
      library: packageOf(dependency.module),
      circular: dependency.circular,
    })),
  );
});

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The folder inside a house: `matrix` of `src/views/matrix/Matrix.tsx`. */
function roomOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function levelOf(folder: string): number {
  return LEVELS.findIndex((level) => level.includes(folder));
}

/** The package that an import names: `zod` for `zod/mini`, none for `./tie.ts`. */
function packageOf(specifier: string): string | undefined {
  return specifier.startsWith('.') ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

describe('the folders of src', () => {
  test('were looked at, every one', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.tsx?$/.test(file));

    expect(modules).toBeGreaterThanOrEqual(sources.length);
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(sources.length);
  });

  test('are all known', () => {
    const entries = readdirSync('src', { withFileTypes: true });
    const unknown = entries.filter((entry) => entry.isDirectory() && levelOf(entry.name) < 0);

    expect(unknown.map((entry) => entry.name)).toEqual([]);
  });

  test('hold all code: nothing but README.md lies beside them', () => {
    const entries = readdirSync('src', { withFileTypes: true });

    expect(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)).toEqual([
      'README.md',
    ]);
  });

  test('import downwards only, types included, and never from a sibling', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('src/') && !to.endsWith('.css'))
      .filter(({ from, to }) => folderOf(from) !== folderOf(to))
      .filter(({ from, to }) => levelOf(folderOf(from)) >= levelOf(folderOf(to)));

    expect(wrong).toEqual([]);
  });

  test('that share a house do not know each other', () => {
    const wrong = imports
      .filter(({ from, to }) => HOUSES.includes(folderOf(from)) && folderOf(from) === folderOf(to))
      .filter(({ from, to }) => !to.endsWith('.css') && roomOf(from) !== roomOf(to));

    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('import nothing of the project from outside src', () => {
    const outside = imports.filter(
      ({ to, library }) => !to.startsWith('src/') && library === undefined,
    );

    expect(outside.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('have no cycles', () => {
    expect(imports.filter(({ circular }) => circular)).toEqual([]);
  });
});

describe('libraries', () => {
  test.each(Object.entries(HOMES))('%s is imported in its home only: %s', (library, homes) => {
    const users = new Set(
      imports.filter((each) => each.library === library).map(({ from }) => folderOf(from)),
    );

    expect(users.size).toBeGreaterThan(0);
    expect([...users].filter((folder) => !homes.includes(folder))).toEqual([]);
  });

  test('have the homes that src/README.md gives them', () => {
    const text = readFileSync('src/README.md', 'utf8').replaceAll(/\s+/g, ' ');
    const told = /Each library has its homes: (.*?); none in/.exec(text)?.[1] ?? '';
    const namesIn = (words = '') => [...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const homes = told.split('; ').flatMap((clause) => {
      const [libraries, folders] = clause.split(' in ');
      return namesIn(libraries).map((library) => [library, namesIn(folders)] as const);
    });

    expect(Object.fromEntries(homes)).toEqual(HOMES);
  });

  test('stay out of the model', () => {
    const wrong = imports.filter(
      ({ from, library }) => folderOf(from) === 'model' && library !== undefined,
    );

    expect(wrong).toEqual([]);
  });
});

/** Calls that take a selector, with anything but one plain literal, or nothing, between the brackets. */
function selectorsFromData(source: string): string[] {
  const calls = source.matchAll(/\.(?:\$|nodes|edges|elements|remove|not)\(([^)]*)\)/g);
  return [...calls]
    .filter(([, argument = '']) => !/^\s*(?:'[^']*'|"[^"]*")?\s*$/.test(argument))
    .map(([call]) => call);
}

describe('Cytoscape selectors', () => {
  test.each([
    "cy.$('#' + id)",
    "cy.nodes('#' + id)",
    'cy.nodes(selectorOf(id))',
    "cy.remove('#' + id)",
    'cy.edges(selector)',
  ])('made from data are found: %s', (line) => {
    expect(selectorsFromData(line)).toHaveLength(1);
  });

  test('are never made from data: an id such as "é" would match every element', () => {
    const entries = readdirSync('src/views/network', { recursive: true, encoding: 'utf8' });
    const files = entries.filter((file) => /\.tsx?$/.test(file));
    const sources = files.map((file) => readFileSync(join('src/views/network', file), 'utf8'));

    expect(sources.join('\n')).toContain('cy.nodes()');
    expect(sources.flatMap(selectorsFromData)).toEqual([]);
  });
});

describe('house rules', () => {
  test('no file of the program is longer than 250 lines', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const long = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 251);

    expect(long).toEqual([]);
  });
});
