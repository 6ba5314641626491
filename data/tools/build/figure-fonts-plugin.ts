import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { PDF_CHARACTERS } from '../../../src/export/figure/files/pdf-characters.ts';

const FILES = {
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
};
/** The cuts that figures are set in: src/export/figure/files/fonts.ts asks for these. */
export const FIGURE_CUTS = ['sans-400', 'sans-600', 'sans-700', 'serif-400', 'serif-600'] as const;
export type FigureCut = (typeof FIGURE_CUTS)[number];

/**
 * Puts the fonts of the page beside it in a form that PDF takes: TrueType, of one weight each, in
 * `figure-fonts/`. Emitted by the build, made on request while developing.
 */
export function figureFontsPlugin(): Plugin {
  return {
    name: 'two-triangles-figure-fonts',
    async generateBundle() {
      for (const cut of FIGURE_CUTS) {
        this.emitFile({
          type: 'asset',
          fileName: `figure-fonts/${cut}.ttf`,
          source: await figureFont(cut),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const cut = FIGURE_CUTS.find((each) => request.url === `/figure-fonts/${each}.ttf`);
        if (cut === undefined) return next();
        response.setHeader('Content-Type', 'font/ttf');
        response.end(await figureFont(cut));
      });
    },
  };
}

const made = new Map<FigureCut, Promise<Uint8Array>>();

/** One cut of a variable font of the page, as TrueType; made once, however often it is asked for. */
export function figureFont(cut: FigureCut): Promise<Uint8Array> {
  const font = made.get(cut) ?? fontFile(cut);
  made.set(cut, font);
  return font;
}

async function fontFile(cut: FigureCut): Promise<Uint8Array> {
  // WebAssembly: only a build should have to load it.
  const { default: subsetFont } = await import('subset-font');
  const [family, weight] = cut.split('-');
  const path = createRequire(import.meta.url).resolve(FILES[family === 'sans' ? 'sans' : 'serif']);
  return subsetFont(readFileSync(path), [...PDF_CHARACTERS].join(''), {
    targetFormat: 'sfnt',
    variationAxes: { wght: Number(weight) },
  });
}
