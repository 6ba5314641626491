import type { HtmlTagDescriptor } from 'vite';
import { CARD } from '../../../src/export/figure/set/sizes.ts';
import { type Card, pictureFile } from './card.ts';

export const SITE_NAME = 'Two Triangles';

/** Where a page stands: `root` is the way from it to the folder of the app, `site` that of its host. */
export interface Standpoint {
  readonly root: './' | '../';
  /** As `siteAddress` reads it; `null` where nobody has told. */
  readonly site: string | null;
}

/** What networks and chats read of a page (Open Graph protocol; X, "Summary card with large image"). */
export function socialTags(
  { year, title, description, alternative }: Card,
  { root, site }: Standpoint,
): readonly HtmlTagDescriptor[] {
  const properties = {
    'og:type': 'website',
    'og:site_name': SITE_NAME,
    'og:title': title,
    'og:description': description,
    'og:image': `${site ?? root}${encodeURI(pictureFile(year))}`,
    'og:image:type': 'image/png',
    'og:image:width': String(CARD.width),
    'og:image:height': String(CARD.height),
    'og:image:alt': alternative,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

export function meta(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'meta', attrs };
}
