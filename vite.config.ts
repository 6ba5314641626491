import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { ALIASES } from './data/tools/build/aliases.ts';
import { beginPlugin } from './data/tools/build/begin-plugin.ts';
import { cardsPlugin } from './data/tools/build/cards-plugin.ts';
import { datasetPlugin } from './data/tools/build/dataset-plugin.ts';
import { figureFontsPlugin } from './data/tools/build/figure-fonts-plugin.ts';
import { firstWordsPlugin } from './data/tools/build/first-words-plugin.ts';
import { leanCytoscapePlugin } from './data/tools/build/lean-cytoscape-plugin.ts';
import { offlinePlugin } from './data/tools/build/offline-plugin.ts';
import { preloadFontsPlugin } from './data/tools/build/preload-fonts-plugin.ts';
import { sbomPlugins } from './data/tools/build/sbom-plugin.ts';
import { undescribedPlugin } from './data/tools/build/undescribed-plugin.ts';

/** Nothing but the page's own files; no inline script or style, no markup made from strings. */
const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Makes addresses of the app's own workers and of nothing else: src/ui/script-address.ts.
  'trusted-types two-triangles-worker',
].join('; ');

/** What a first visit may load, in bytes: scripts after gzip, fonts as they are (already packed). */
const BUDGET = { scripts: 280_000, fonts: 120_000 };

/** Writes the Content-Security-Policy into the built page; the development server needs none. */
function securityPolicy(): Plugin {
  return {
    name: 'two-triangles-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The chunks that load before anything is opened: the entry, and all that it imports at once. */
function chunksAtFirst(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputBundle[string] | undefined) => {
    if (chunk?.type !== 'chunk' || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(bundle[name]);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) add(file);
  return [...found];
}

/** The thread that loads the dataset, a bundle of its own. */
const LOADING = 'loading.worker-';

/** Fails the build when a first visit would load more than the budget. */
function budget(): Plugin {
  return {
    name: 'two-triangles-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const loading = files
        .filter((file) => file.type === 'asset')
        .filter(({ fileName }) => fileName.includes(LOADING))
        .map(({ source }) => source);
      if (loading.length !== 1) this.error(`The build has no script "${LOADING}".`);
      const code = [...chunksAtFirst(bundle).map((chunk) => chunk.code), ...loading];
      const scripts = code.reduce((sum, each) => sum + gzipSync(each).length, 0);
      const fonts = files
        .filter((file) => file.type === 'asset')
        .filter((asset) => asset.fileName.endsWith('.woff2'))
        .reduce((sum, asset) => sum + asset.source.length, 0);
      if (scripts > BUDGET.scripts) {
        this.error(`Scripts take ${scripts} bytes after gzip; the budget is ${BUDGET.scripts}.`);
      }
      if (fonts > BUDGET.fonts) {
        this.error(`Fonts take ${fonts} bytes; the budget is ${BUDGET.fonts}.`);
      }
    },
  };
}

const sbom = sbomPlugins();

// Addresses are relative, so that the built folder works from any path of any host.
export default defineConfig({
  base: './',
  resolve: { alias: ALIASES },
  plugins: [
    react(),
    leanCytoscapePlugin(),
    datasetPlugin('data'),
    figureFontsPlugin(),
    cardsPlugin('data', SECURITY_POLICY),
    securityPolicy(),
    preloadFontsPlugin(),
    beginPlugin('begin'),
    firstWordsPlugin(),
    undescribedPlugin(),
    sbom.page,
    budget(),
    offlinePlugin('public/icon.svg'),
  ],
  worker: { plugins: () => [undescribedPlugin(), sbom.worker] },
  build: {
    target: 'es2023',
    // Those that know `light-dark()`: a figure has the colours of either theme, whatever the page has.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    // All of them know `<link rel="modulepreload">`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What a first visit loads packs better in one piece than in twenty.
        codeSplitting: {
          groups: [
            // But for what asks for the dataset: it is small, and runs while the rest is on its way.
            { name: 'begin', test: /src\/app\/begin\.ts$/, priority: 1 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 900,
  },
});
