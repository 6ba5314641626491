import type { View } from '../view.ts';
import {
  type PageOptions,
  readPageOptions,
  withoutPageOptions,
  withPageOptions,
} from './page-options.ts';
import { addressOf } from './view-address.ts';

/** The address of a view on a page that stays as it is but for some of what its address says of it. */
export function addressOn(page: Window, view: View, changed: Partial<PageOptions> = {}): string {
  return withPageOptions(addressOf(view), { ...readPageOptions(page.location.search), ...changed });
}

/** Has the address tell of a view at once, without another entry of the history. */
export function nameView(page: Window, view: View) {
  writeAddress(page, 'replaceState', addressOn(page, view) + page.location.hash);
}

/** Says something else of the page in its address: another dataset, no theme. Its view stays there. */
export function changeOptions(page: Window, changed: Partial<PageOptions>) {
  const { search, hash } = page.location;
  const addressWith = (options: PageOptions) =>
    withPageOptions(withoutPageOptions(search), options);
  const options = readPageOptions(search);
  const address = addressWith({ ...options, ...changed });
  if (address !== addressWith(options)) writeAddress(page, 'replaceState', address + hash);
}

/** A new entry of the history: a view of the same dataset, with other actors of it taken for one. */
export function goToJoined(page: Window, view: View, joined: PageOptions['joined']) {
  // The address follows the view when the reader's hand rests: where it has not yet, going back must lead here all the same.
  const before = addressOn(page, view);
  if (before !== page.location.search) writeAddress(page, 'pushState', before);
  writeAddress(page, 'pushState', addressOn(page, view, { joined }) + page.location.hash);
}

/** A new entry of the history: a dataset as it comes, in the theme that the address asks for. */
export function goToDataset(page: Window, data: string | null) {
  const options = readPageOptions(page.location.search);
  const address = withPageOptions('?', { ...options, data, joined: null }).replace('?&', '?');
  writeAddress(page, 'pushState', address === '?' ? page.location.pathname : address);
}

/** Writes an address into the page, as a new entry of its history or in place of the one in force. */
export function writeAddress(page: Window, how: 'pushState' | 'replaceState', address: string) {
  try {
    page.history[how](null, '', address);
  } catch {
    // A sandboxed frame refuses the history; what is on the screen is not affected.
  }
}
