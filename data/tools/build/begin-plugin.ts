import type { Plugin } from 'vite';

/**
 * Lets one chunk of the built page run as soon as it is there, while the scripts that import it are
 * still on their way.
 */
export function beginPlugin(name: string): Plugin {
  return {
    name: 'two-triangles-begin',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const begin = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === name,
        );
        if (begin === undefined) throw new Error(`There is no chunk "${name}" in the build.`);
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src: `./${begin.fileName}` },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
