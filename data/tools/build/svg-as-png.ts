import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIGURE_CUTS, type FigureCut, figureFont } from './figure-fonts-plugin.ts';

/**
 * What the files of Source Sans 3 call their family, after the weight that it begins at. Pictures
 * that ask for "Source Sans 3" do not find it, and get the default; Source Serif 4 is found.
 */
const SANS_FAMILY = 'Source Sans 3 ExtraLight';

/** Makes PNG of SVG while `work` runs: as large as it says, in the fonts of figures and no others. */
export async function withPngOfSvg<Result>(
  work: (pngOf: (svg: string) => Uint8Array) => Result,
  cuts: readonly FigureCut[] = FIGURE_CUTS,
): Promise<Result> {
  // A native module: only a build should have to load it.
  const { Resvg } = await import('@resvg/resvg-js');
  // Outside a browser it takes fonts from files only.
  const folder = mkdtempSync(join(tmpdir(), 'two-triangles-fonts-'));
  try {
    const fontFiles = await Promise.all(
      cuts.map(async (cut) => {
        const file = join(folder, `${cut}.ttf`);
        writeFileSync(file, await figureFont(cut));
        return file;
      }),
    );
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: SANS_FAMILY };
    return work((svg) => new Resvg(svg, { font }).render().asPng());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
