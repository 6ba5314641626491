import { firstView, type View } from '../view.ts';
import { type LinkMark, withLinkMark } from './link-mark.ts';
import { type PageOptions, readPageOptions, withPageOptions } from './page-options.ts';
import { addressOf } from './view-address.ts';

type Theme = PageOptions['theme'];

/** What a link is to: a view, as the data that are marked tell of it. */
interface Linked {
  readonly view: View;
  readonly mark: LinkMark;
}

/** The whole link to a view, on the page that `href` names; with a theme, where it is to have one. */
export function linkOf(linked: Linked, href: string, theme: Theme = null): string {
  return linkWith(linked, href, { theme, embedded: false });
}

/** The link to a view that is to stand in a frame. */
export function embedLinkOf(linked: Linked, href: string, theme: Theme): string {
  return linkWith(linked, href, { theme, embedded: true });
}

function linkWith(
  { view, mark }: Linked,
  href: string,
  options: Pick<PageOptions, 'theme' | 'embedded'>,
) {
  const address = withLinkMark(addressOf(view), mark);
  return onPage(href, withPageOptions(address, { ...datasetIn(href), ...options }));
}

/**
 * The link to the page of a year that the build writes for who shows links with a picture: chats and
 * social networks heed no query. `null` where the view is not a year as the app opens on it, or shows
 * a dataset that is not the app's own.
 */
export function pictureLinkOf(view: View, href: string): string | null {
  const { data, joined } = datasetIn(href);
  if (data !== null || joined !== null) return null;
  if (addressOf(view) !== addressOf(firstView(view.moment))) return null;
  return new URL(`./${encodeURIComponent(view.moment)}/`, onPage(href, '')).href;
}

/** The dataset that a page shows, where it is not the app's own. */
export function dataIn(href: string): string | null {
  return datasetIn(href).data;
}

/** What the address of a page says of its dataset. */
function datasetIn(href: string): Pick<PageOptions, 'data' | 'joined'> {
  const { data, joined } = readPageOptions(new URL(href).search);
  return { data, joined };
}

/** The page without what stood behind its name: neither its view nor a section of it. */
function onPage(href: string, address: string): string {
  return href.replace(/[?#].*$/, '') + address;
}
