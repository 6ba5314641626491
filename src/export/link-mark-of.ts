import { sha256Of } from '../dataset/version-of.ts';
import { type LinkMark, versionMark } from '../state/address/link-mark.ts';
import type { Explorer } from '../state/explorer.ts';
import type { View } from '../state/view.ts';
import { hasFigure } from '../state/views.ts';
import type { Figure } from './figure/says/figure.ts';
import { figureOf } from './figure/says/figure-of.ts';

/** The mark of a link to a view, as the data are now. */
export function linkMarkOf(explorer: Explorer, view: View): LinkMark {
  if (hasFigure(view.name)) return figureMarkOf(explorer, figureOf(explorer, view));
  return versionMark(explorer.dataset);
}

/** The mark of a link to what a figure shows. */
export function figureMarkOf(
  { dataset }: Pick<Explorer, 'dataset'>,
  figure: Pick<Figure, 'drawn'>,
): LinkMark {
  return { version: dataset.version, drew: hashOf(figure) };
}

/** So many hexadecimal digits of a SHA-256: one view in four thousand millions seems the same and is not. */
const DIGITS = 8;

/** What a figure draws and how it reads, in eight hexadecimal digits. */
function hashOf({ drawn }: Pick<Figure, 'drawn'>): string {
  return sha256Of(JSON.stringify(Object.entries(drawn).sort(byKey))).slice(0, DIGITS);
}

function byKey([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
