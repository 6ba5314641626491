import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../data/tools/build/offline-plugin.ts';

const TEXT = /\.(?:html|js|css|json)$/;

/**
 * Copies a built app as if later work had changed all of it: the dataset has another version, and no
 * script, style or dataset is at the address it was at before.
 */
export function copyAsNewer(from: string, to: string, version: string): void {
  cpSync(from, to, { recursive: true });
  const names = ['.', 'assets'].flatMap((folder) => readdirSync(join(to, folder)));
  const old = versionOf(names);
  const changes = new Map([[old, version]]);
  for (const name of names.filter((each) => /\.(?:js|css)$/.test(each))) {
    // A worker keeps its address whatever it does.
    if (name !== 'worker.js') changes.set(name, name.replace(/(\.\w+)$/, `-${version}$1`));
  }
  for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(file)) continue;
    writeFileSync(join(to, file), changed(readFileSync(join(to, file), 'utf8'), changes));
    renameSync(join(to, file), join(to, changed(file, changes)));
  }
  writeWorker(to);
}

/** Copies a built app, but for its worker, which never hears that it may take over. */
export function copyAsDeaf(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const worker = join(to, 'worker.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace("'take over'", "'nothing'"));
}

function changed(text: string, changes: ReadonlyMap<string, string>): string {
  return [...changes].reduce((result, [before, after]) => result.replaceAll(before, after), text);
}

/** The version of the dataset that a build is bound to, from the names of its files. */
function versionOf(names: readonly string[]): string {
  const version = names.flatMap((name) => /^dataset-([0-9a-f]{12})\.json$/.exec(name)?.[1] ?? []);
  if (version.length !== 1) throw new Error(`A build has one dataset; found ${version.length}.`);
  return version[0] ?? '';
}

/** The version of the dataset that the build in a folder is bound to. */
export function datasetVersionIn(folder: string): string {
  return versionOf(readdirSync(folder));
}
