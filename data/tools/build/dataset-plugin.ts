import type { Plugin } from 'vite';
import { compose } from '../coding/compose.ts';
import { dataPackage } from './data-package.ts';
import { datasetJsonLd } from './json-ld.ts';
import { jsonSchema } from './json-schema.ts';

/**
 * Puts the composed dataset beside the app: as `dataset.json`, with the schema of its format as
 * `dataset.schema.json`, and as tables with their description in `data/`. All are emitted by the
 * build and served afresh on each request while developing. The page itself tells search engines.
 *
 * The built app is bound to the data it was built with: it is told their version, and fetches
 * `dataset-<version>.json`, so that an app and a dataset of different builds never meet.
 */
export function datasetPlugin(folder: string): Plugin {
  return {
    name: 'two-triangles-dataset',
    config: (_, { command }) =>
      command === 'build'
        ? { define: { 'import.meta.env.DATASET_VERSION': JSON.stringify(versionOf(folder)) } }
        : {},
    generateBundle() {
      const files = filesOf(folder);
      for (const [fileName, source] of files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      this.emitFile({
        type: 'asset',
        fileName: `dataset-${versionOf(folder)}.json`,
        source: files.get('dataset.json') ?? '',
      });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
        if (!/^(dataset\.|data\/)[^/]*$/.test(name)) return next();
        const text = filesOf(folder).get(name);
        if (text === undefined) return next();
        response.setHeader('Content-Type', name.endsWith('.csv') ? 'text/csv' : 'application/json');
        response.end(text);
      });
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'application/ld+json' },
        children: safeInMarkup(JSON.stringify(datasetJsonLd(compose(folder).file))),
        injectTo: 'head',
      },
    ],
  };
}

function versionOf(folder: string): string {
  return compose(folder).file.version;
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const composed = compose(folder);
  return new Map([
    ['dataset.json', JSON.stringify(composed.file)],
    ['dataset.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`],
    ...[...dataPackage(composed)].map(([name, text]) => [`data/${name}`, text] as const),
  ]);
}

/** JSON in which nothing can end the element that holds it. */
function safeInMarkup(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
