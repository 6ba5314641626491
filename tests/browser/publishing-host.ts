import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BASE_PATH } from './address.ts';
import { test as base } from './explorer.ts';
import { copyAsNewer, copyBuild, datasetVersionIn } from './newer-build.ts';
import { staticHost } from './static-host.ts';

/** A built app, and the version of its data. */
export interface Build {
  readonly folder: string;
  readonly data: string;
}

/** A host that first has the older of three builds, and to which the others can be published. */
export interface Host {
  readonly address: string;
  readonly publish: (build: Build) => void;
  /** Files that were asked for, whether the host had them or not. */
  readonly asked: string[];
  /** As while files are being copied to a host: this one is still the old one. */
  readonly holdBack: (file: string) => void;
  /** From now on this file is answered with status 500. */
  readonly breakOff: (file: string) => void;
  readonly older: Build;
  readonly newer: Build;
  readonly newest: Build;
}

/** Tests in a browser that keeps the app, on a host of their own. */
export const test = base.extend<{ build: string; host: Host }>({
  serviceWorkers: 'allow',
  ownPage: true,
  build: ['dist', { option: true }],
  host: async ({ build }, use, testInfo) => {
    const older = { folder: testInfo.outputPath('older'), data: datasetVersionIn(build) };
    const newer = { folder: testInfo.outputPath('newer'), data: 'feedfeedfeed' };
    const newest = { folder: testInfo.outputPath('newest'), data: 'cafecafecafe' };
    copyBuild(build, older.folder);
    copyAsNewer(build, newer.folder, newer.data);
    copyAsNewer(build, newest.folder, newest.data);
    const asked: string[] = [];
    const heldBack = new Set<string>();
    const broken = new Set<string>();
    let published: Build = older;
    const files = staticHost((file) => {
      asked.push(file);
      return heldBack.has(file) ? older.folder : published.folder;
    });
    const server = createServer((request, response) => {
      const file = request.url?.slice(BASE_PATH.length) ?? '';
      if (broken.has(file)) response.writeHead(500).end();
      else files.emit('request', request, response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await use({
      address: `http://127.0.0.1:${port}${BASE_PATH}`,
      publish: (next) => {
        published = next;
      },
      asked,
      holdBack: (file) => heldBack.add(file),
      breakOff: (file) => broken.add(file),
      older,
      newer,
      newest,
    });
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
