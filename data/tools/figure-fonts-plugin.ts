import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FILES = {
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
};
/** The cuts that figures are set in: src/export/figure/fonts.ts asks for these. */
export const FIGURE_CUTS = ['sans-400', 'sans-600', 'sans-700', 'serif-400', 'serif-600'] as const;
export type FigureCut = (typeof FIGURE_CUTS)[number];

/** What the fonts of the page have: Latin with its signs, as `unicode-range` in `ui/theme.css`. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x2010, 0x2027),
  ...range(0x2030, 0x203a),
  0x131,
  0x152,
  0x153,
  0x2bb,
  0x2bc,
  0x2c6,
  0x2da,
  0x2dc,
  0x20ac,
  0x2122,
  0x2191,
  0x2193,
  0x2212,
].map((point) => String.fromCodePoint(point));

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
  return subsetFont(readFileSync(path), CHARACTERS.join(''), {
    targetFormat: 'sfnt',
    variationAxes: { wght: Number(weight) },
  });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
