import {
  type PageOptions,
  readPageOptions,
  withPageOptions,
} from '../../state/address/page-options.ts';
import { addressOf } from '../../state/address/view-address.ts';
import { firstView, type View } from '../../state/view.ts';
import { escapedForHtml } from './escaped-for-html.ts';

/** How large a frame is: pixels, or a share of the page around it. */
export interface FrameSize {
  readonly name: string;
  readonly width: string;
  readonly height: string;
}

export const FRAME_SIZES: readonly [FrameSize, ...FrameSize[]] = [
  { name: 'Medium, 720 × 480', width: '720', height: '480' },
  { name: 'Small, 480 × 360', width: '480', height: '360' },
  { name: 'Large, 900 × 600', width: '900', height: '600' },
  { name: 'As wide as the page, 480 high', width: '100%', height: '480' },
];

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

/**
 * The element that puts a link into another page, as HTML to paste there. It has no `sandbox`: a
 * frame without an origin of its own may load scripts only from hosts that allow every origin.
 */
export function embedSnippetOf(link: string, title: string, { width, height }: FrameSize): string {
  const attributes = Object.entries({
    src: link,
    title,
    width,
    height,
    loading: 'lazy',
    style: 'border:0',
    allow: '',
  }).map(([name, value]) => `${name}="${escapedForHtml(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** The dataset that a page shows, where it is not the app's own. */
export function dataIn(href: string): string | null {
  return readPageOptions(new URL(href).search).data;
}

/** The page without what stood behind its name: neither its view nor a section of it. */
function onPage(href: string, address: string): string {
  return href.replace(/[?#].*$/, '') + address;
}
