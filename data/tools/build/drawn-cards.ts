import { readFileSync } from 'node:fs';
import { withPngText } from '../../../src/export/figure/files/png-text.ts';
import { svgText } from '../../../src/export/figure/files/svg.ts';
import { memoryOf, memoryText } from '../../../src/export/figure/reopen/memory.ts';
import { figureOf } from '../../../src/export/figure/says/figure-of.ts';
import { laidOut } from '../../../src/export/figure/set/layout.ts';
import { CARD } from '../../../src/export/figure/set/sizes.ts';
import { figureMarkOf } from '../../../src/export/link-mark-of.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { linkOf } from '../../../src/state/address/links.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import { firstView } from '../../../src/state/view.ts';
import { NO_PLACES } from '../../../src/state/view-store.ts';
import { type Card, cardOf } from './card.ts';
import { lightPalette } from './light-palette.ts';
import { withPngOfSvg } from './svg-as-png.ts';
import { measuringInNode } from './text-measure.ts';

const STYLE_SHEET = new URL('../../../src/ui/theme.css', import.meta.url);

/** A card with its picture: a PNG that remembers its view, as every figure does. */
export interface DrawnCard extends Card {
  readonly png: Uint8Array;
}

/**
 * The cards of all snapshots in the order of time: the network of each, as the app opens on it; with its address,
 * where it is known on which site the app will be.
 */
export async function drawnCards(
  dataset: Dataset,
  site: string | null,
): Promise<readonly DrawnCard[]> {
  const explorer = createExplorer(dataset, '');
  const palette = lightPalette(readFileSync(STYLE_SHEET, 'utf8'));
  const measure = await measuringInNode();
  return withPngOfSvg((pngOf) =>
    dataset.snapshots.map((snapshot) => {
      const view = firstView(snapshot.id);
      const figure = figureOf(explorer, view);
      const { title, caption, alternative } = figure;
      const mark = figureMarkOf(explorer, figure);
      const address = site === null ? '' : linkOf({ view, mark }, site);
      const wish = { size: CARD, title, caption, quotation: null, address, transparent: false };
      const memory = memoryText(memoryOf(explorer, { view, places: NO_PLACES }, figure, wish));
      const words = { title, alternative, memory };
      const svg = svgText(laidOut(figure, wish, measure), palette, words, []);
      return { ...cardOf(snapshot, alternative), png: withPngText(pngOf(svg), memory) };
    }),
  );
}
