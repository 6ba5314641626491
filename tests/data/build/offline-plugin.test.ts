import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { PNG } from 'pngjs';
import { afterEach, describe, expect, test } from 'vitest';
import { iconFiles } from '../../../data/tools/build/icons.ts';
import { writeWorker } from '../../../data/tools/build/offline-plugin.ts';

const APP = { 'index.html': '<!doctype html>', 'assets/index-1a2b.js': 'draw();' };
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A new folder that holds these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-triangles-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) put(folder, file, content);
  return folder;
}

function put(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

interface Build {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What the worker in a folder says that it is about, as a browser would read it. */
function buildIn(folder: string): Build {
  writeWorker(folder);
  const text = readFileSync(join(folder, 'worker.js'), 'utf8');
  const self = { registration: { scope: 'https://example.org/' }, addEventListener: () => {} };
  return runInNewContext(`${text}\n;({ version: VERSION, files: { ...FILES } })`, { self });
}

/** As a page would ask for it, by the W3C's Subresource Integrity. */
function integrityOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

describe('the worker of a built app', () => {
  test('knows every file of the build, in whatever folder, by what it holds', () => {
    const files = { ...APP, 'data/coding/claims.csv': 'id,from\n', 'icon.svg': '<svg/>' };

    const known = buildIn(folderOf(files)).files;

    expect({ ...known }).toEqual(
      Object.fromEntries(
        Object.entries(files).map(([file, content]) => [file, integrityOf(content)]),
      ),
    );
  });

  test('knows neither files that begin with a dot nor itself', () => {
    const folder = folderOf({ ...APP, '.nojekyll': '', 'data/.DS_Store': 'x' });
    writeWorker(folder);

    const { files } = buildIn(folder);

    expect(Object.keys(files).sort()).toEqual(Object.keys(APP).sort());
  });

  test('is the same for the same files, however often it is written', () => {
    const folder = folderOf(APP);
    const first = buildIn(folder).version;

    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(buildIn(folder).version).toBe(first);
    expect(buildIn(folderOf(APP)).version).toBe(first);
  });

  test.each(Object.keys(APP))('is another version once "%s" holds something else', (file) => {
    const folder = folderOf(APP);
    const before = buildIn(folder).version;

    put(folder, file, 'something else');

    expect(buildIn(folder).version).not.toBe(before);
  });

  test('is another version once a file has come, gone or been renamed', () => {
    const { 'index.html': page, ...scripts } = APP;
    const versions = [
      APP,
      { ...APP, 'icon.svg': '<svg/>' },
      { 'index.html': page },
      { 'index.html': page, 'assets/index-3c4d.js': scripts['assets/index-1a2b.js'] },
    ].map((files) => buildIn(folderOf(files)).version);

    expect(new Set(versions).size).toBe(versions.length);
  });

  test('is not written where there is no app', () => {
    const folder = folderOf({ 'icon.svg': '<svg/>' });

    expect(() => writeWorker(folder)).toThrow(`There is no built app in "${folder}".`);
  });
});

interface ManifestIcon {
  readonly src: string;
  readonly type: string;
  readonly sizes: string;
  readonly purpose?: string;
}

describe('the icons of the installed app', () => {
  const manifest: { readonly icons: readonly ManifestIcon[] } = JSON.parse(
    readFileSync('public/manifest.webmanifest', 'utf8'),
  );
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  const icon = readFileSync('public/icon.svg', 'utf8');

  test('are those that the manifest names, at the sizes it names', async () => {
    const made = [...(await iconFiles(icon))].map(([src, content]) => {
      const { width, height } = PNG.sync.read(Buffer.from(content));
      return { src, sizes: `${width}x${height}` };
    });

    expect(drawn.length).toBeGreaterThan(0);
    expect(made).toEqual(drawn.map(({ src, sizes }) => ({ src, sizes })));
  });

  test('leave a device nothing to see through where it may cut its own shape', async () => {
    const made = await iconFiles(icon);
    for (const { src } of drawn.filter(({ purpose }) => purpose === 'maskable')) {
      const { data } = PNG.sync.read(Buffer.from(made.get(src) ?? []));
      expect(data.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    }
    expect(drawn.map(({ purpose }) => purpose)).toContain('maskable');
  });
});
