import { firstView, type View } from '../view.ts';
import { type PageOptions, readPageOptions, withPageOptions } from './page-options.ts';
import { addressOf } from './view-address.ts';

type Theme = PageOptions['theme'];

/** The whole link to a view, on the page that `href` names; with a theme, where it is to have one. */
export function linkOf(view: View, href: string, theme: Theme): string {
  return onPage(
    href,
    withPageOptions(addressOf(view), { theme, data: dataIn(href), embedded: false }),
  );
}

/** The link to a view that is to stand in a frame. */
export function embedLinkOf(view: View, href: string, theme: Theme): string {
  return onPage(
    href,
    withPageOptions(addressOf(view), { theme, data: dataIn(href), embedded: true }),
  );
}

/**
 * The link to the page of a year that the build writes for who shows links with a picture: chats and
 * social networks heed no query. `null` where the view is not a year as the app opens on it, or shows
 * a dataset that is not the app's own.
 */
export function pictureLinkOf(view: View, href: string): string | null {
  if (dataIn(href) !== null) return null;
  if (addressOf(view) !== addressOf(firstView(view.moment))) return null;
  return new URL(`./${encodeURIComponent(view.moment)}/`, onPage(href, '')).href;
}

/** The dataset that a page shows, where it is not the app's own. */
export function dataIn(href: string): string | null {
  return readPageOptions(new URL(href).search).data;
}

/** The page without what stood behind its name: neither its view nor a section of it. */
function onPage(href: string, address: string): string {
  return href.replace(/[?#].*$/, '') + address;
}
