import sansFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { Font } from '../../../scene/shapes.ts';
import type { PdfFont } from './pdf.ts';
import type { EmbeddedFont } from './svg.ts';

let fetchedForSvg: Promise<readonly EmbeddedFont[]> | undefined;

/** The fonts of figures as the page has them, to be carried in an SVG. Fetched once, and anew after a failure. */
export function fontsForSvg(): Promise<readonly EmbeddedFont[]> {
  fetchedForSvg ??= fetchForSvg().catch((failure: unknown) => {
    fetchedForSvg = undefined;
    throw failure;
  });
  return fetchedForSvg;
}

async function fetchForSvg(): Promise<readonly EmbeddedFont[]> {
  const [sans, serif] = await Promise.all([sansFile, serifFile].map(fetched));
  return [
    { family: 'Source Sans 3', address: `data:font/woff2;base64,${sans}` },
    { family: 'Source Serif 4', address: `data:font/woff2;base64,${serif}` },
  ];
}

/** The cuts that figures are set in; data/tools/build/figure-fonts-plugin.ts makes their files. */
const CUTS: readonly Pick<Font, 'family' | 'weight'>[] = [
  { family: 'sans', weight: 400 },
  { family: 'sans', weight: 600 },
  { family: 'sans', weight: 700 },
  { family: 'serif', weight: 400 },
  { family: 'serif', weight: 600 },
];

/** The same fonts as files that a PDF takes: of one weight each. */
export async function fontsForPdf(): Promise<readonly PdfFont[]> {
  return Promise.all(
    CUTS.map(async ({ family, weight }) => ({
      family,
      weight,
      content: await fetched(`${import.meta.env.BASE_URL}figure-fonts/${family}-${weight}.ttf`),
    })),
  );
}

/** The content of a file of the app, base64. */
async function fetched(address: string): Promise<string> {
  const response = await fetch(address).catch(() => {
    // A browser does not say more: no network, a dropped answer, an unknown host.
    throw new Error('a font did not load: the host does not answer');
  });
  if (!response.ok) throw new Error(`a font did not load: status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Waits until the page has the fonts that text is measured in. */
export async function fontsOfPage(): Promise<void> {
  const families = { sans: '"Source Sans 3"', serif: '"Source Serif 4"' };
  await Promise.allSettled(
    CUTS.map(({ family, weight }) => document.fonts.load(`${weight} 16px ${families[family]}`)),
  );
}
