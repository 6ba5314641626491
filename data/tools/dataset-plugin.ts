import type { Plugin } from 'vite';
import { compose } from './compose.ts';
import { jsonSchema } from './json-schema.ts';

/**
 * Puts the composed dataset beside the app as `dataset.json`, with the schema of its format as
 * `dataset.schema.json`: emitted by the build, served afresh on each request while developing.
 */
export function datasetPlugin(folder: string): Plugin {
  const files: Readonly<Record<string, () => string>> = {
    'dataset.json': () => JSON.stringify(compose(folder)),
    'dataset.schema.json': () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  };
  return {
    name: 'two-triangles-dataset',
    generateBundle() {
      for (const [fileName, text] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: text() });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = files[(request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')];
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text());
      });
    },
  };
}
