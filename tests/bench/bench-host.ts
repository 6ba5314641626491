import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESS, PORT } from '../browser/address.ts';
import { staticHost } from '../browser/static-host.ts';
import type { BareLines } from './bare-lines.ts';

export type BareKind = 'canvas' | 'cytoscape';

/** Where the app is served, and beside it the bare pages. */
export const APP = ADDRESS;
export const bareAddress = (kind: BareKind) => `${ADDRESS}bare/${kind}.html`;

const BUTTONS = ['step', 'filter', 'selection', 'png']
  .map((id) => `<button id="${id}">${id}</button>`)
  .join('');

interface BenchHost {
  /** Serves the app on this dataset in the place of its own, and the bare pages on it. */
  readonly serve: (dataset: string) => void;
  /** Lets the bare pages draw these lines in a box of this size. */
  readonly serveLines: (lines: BareLines, box: { width: number; height: number }) => void;
  readonly close: () => void;
}

/** Serves what is measured, app and bare pages alike, from one host. */
export function benchHost(build: string): BenchHost {
  const own = readdirSync(build).find((file) => /^dataset-.*\.json$/.test(file));
  if (own === undefined) throw new Error(`There is no dataset in ${build}: run "npm run build".`);
  const folder = mkdtempSync(join(tmpdir(), 'two-triangles-bench-'));
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  for (const [name, from] of [
    ['bare-canvas.js', new URL('bare-canvas.js', import.meta.url)],
    ['bare-cytoscape.js', new URL('bare-cytoscape.js', import.meta.url)],
    ['cytoscape.min.js', 'node_modules/cytoscape/dist/cytoscape.min.js'],
  ] as const) {
    writeFileSync(join(bare, name), readFileSync(from));
  }
  const server = staticHost((file) => (file === own || file.startsWith('bare/') ? folder : build));
  server.listen(PORT, '127.0.0.1');
  return {
    serve: (dataset) => {
      writeFileSync(join(folder, own), dataset);
      writeFileSync(join(bare, 'dataset.json'), dataset);
    },
    serveLines: (lines, { width, height }) => {
      writeFileSync(join(bare, 'lines.json'), JSON.stringify(lines));
      writeFileSync(
        join(bare, 'canvas.html'),
        pageWith('bare-canvas.js', `<canvas width="${width}" height="${height}"></canvas>`),
      );
      writeFileSync(
        join(bare, 'cytoscape.html'),
        pageWith(
          'bare-cytoscape.js',
          `<div id="cytoscape" style="width:${width}px;height:${height}px"></div><script src="cytoscape.min.js"></script>`,
        ),
      );
    },
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function pageWith(script: string, place: string): string {
  return `<!doctype html><title>Bare</title><body>${BUTTONS}${place}<script type="module" src="${script}"></script>`;
}
