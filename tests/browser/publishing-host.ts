import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASE_PATH } from './address.ts';
import { test as base } from './explorer.ts';
import { copyAsDeaf, copyAsNewer, datasetVersionIn } from './newer-build.ts';
import { staticHost } from './static-host.ts';

/** A built app, and the version of its data. */
export interface Build {
  readonly folder: string;
  readonly data: string;
}

interface Builds {
  readonly older: Build;
  readonly newer: Build;
  readonly newest: Build;
  /** The newer one, but for its worker, which never hears that it may take over. */
  readonly deaf: Build;
}

/** A host that first has the older of three builds, and to which the others can be published. */
export interface Host extends Builds {
  readonly address: string;
  readonly publish: (build: Build) => void;
  /** Files that were asked for, whether the host had them or not. */
  readonly asked: string[];
  /** As while files are being copied to a host: this one is still the old one. */
  readonly holdBack: (file: string) => void;
  /** From now on this file is answered with status 500. */
  readonly breakOff: (file: string) => void;
}

/** Tests in a browser that keeps the app, on a host of their own. */
export const test = base.extend<{ host: Host }, { builds: Builds }>({
  serviceWorkers: 'allow',
  ownPage: true,
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'two-triangles-builds-'));
      const older = { folder: 'dist', data: datasetVersionIn('dist') };
      const newer = { folder: join(folder, 'newer'), data: 'feedfeedfeed' };
      const newest = { folder: join(folder, 'newest'), data: 'cafecafecafe' };
      for (const build of [newer, newest]) copyAsNewer(older.folder, build.folder, build.data);
      const deaf = { folder: join(folder, 'deaf'), data: newer.data };
      copyAsDeaf(newer.folder, deaf.folder);
      await use({ older, newer, newest, deaf });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  host: async ({ builds }, use) => {
    const asked: string[] = [];
    const heldBack = new Set<string>();
    const broken = new Set<string>();
    let published = builds.older;
    const files = staticHost((file) => {
      asked.push(file);
      return heldBack.has(file) ? builds.older.folder : published.folder;
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
      ...builds,
    });
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
