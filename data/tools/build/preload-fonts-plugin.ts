import type { Plugin } from 'vite';

/**
 * Lets a browser fetch the fonts of the page while it fetches its scripts: the drawing waits for them,
 * and else they would be asked for only once there is text to show.
 */
export function preloadFontsPlugin(): Plugin {
  return {
    name: 'two-triangles-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${file}`,
              crossorigin: true,
            },
            injectTo: 'head',
          })),
    },
  };
}
