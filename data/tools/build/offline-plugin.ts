import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { isForLinks } from './card.ts';
import { iconFiles } from './icons.ts';

const WORKER = 'worker.js';
const WORKER_TEXT = new URL('./offline-worker.js', import.meta.url);

/**
 * Makes the built app one that can be installed and opened without a network: puts its icons beside
 * it, and a service worker that knows every file of the build by what it holds.
 */
export function offlinePlugin(icon: string): Plugin {
  return {
    name: 'two-triangles-offline',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of await iconFiles(readFileSync(icon, 'utf8'))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    // The worker is about files as they are served: read them once they are all written.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) this.error('The build was not written into a folder.');
        writeWorker(dir);
      },
    },
  };
}

/** Writes the worker of a built app into its folder. Throws where the folder holds no app. */
export function writeWorker(folder: string): void {
  const text = readFileSync(WORKER_TEXT, 'utf8');
  const files = Object.fromEntries(servedFiles(folder).map((file) => [file, hashOf(folder, file)]));
  if (files['index.html'] === undefined) throw new Error(`There is no built app in "${folder}".`);
  const list = JSON.stringify(files, null, 2);
  const version = createHash('sha256').update(list).update(text).digest('hex').slice(0, 12);
  const build = `const VERSION = '${version}';\nconst FILES = ${list};\n`;
  writeFileSync(join(folder, WORKER), `${build}\n${text}`);
}

/**
 * All files of the app but the worker, in a fixed order: not what is there for who shows links. Hosts
 * keep files that begin with a dot to themselves.
 */
function servedFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path !== WORKER && !isForLinks(path))
    .sort();
}

/** What a file holds, in the words of the W3C's Subresource Integrity. */
function hashOf(folder: string, file: string): string {
  const content = readFileSync(join(folder, file));
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
