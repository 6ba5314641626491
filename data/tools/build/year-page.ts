import type { HtmlTagDescriptor } from 'vite';
import { CARD } from '../../../src/export/figure/set/sizes.ts';
import { escapedForHtml } from '../../../src/export/link/escaped-for-html.ts';
import { type Card, pictureFile } from './card.ts';
import { meta, SITE_NAME, socialTags } from './social-tags.ts';

/**
 * The page behind a link to a year, `…/2014/`: whoever shows links reads its picture and its words
 * and runs no script; a reader is sent on to the app at that year. It obeys the policy of the app.
 *
 * It calls itself canonical, and not the app: a reader of Open Graph tags goes where that points,
 * and would come back with the picture of another year.
 */
export function yearPage(card: Card, site: string | null, policy: string): string {
  const { year, title, description, alternative } = card;
  const app = `../?year=${encodeURIComponent(year)}`;
  const own = site === null ? './' : `${site}${encodeURIComponent(year)}/`;
  const name = `${title} · ${SITE_NAME}`;
  const size = { width: String(CARD.width), height: String(CARD.height) };
  const picture = { src: `../${encodeURI(pictureFile(year))}`, alt: alternative, ...size };
  const head = [
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    meta({ 'http-equiv': 'refresh', content: `0; url=${app}` }),
    { tag: 'title', children: name },
    meta({ name: 'description', content: description }),
    ...socialTags(card, { root: '../', site }),
    ...(site === null ? [] : [meta({ property: 'og:url', content: own })]),
    { tag: 'link', attrs: { rel: 'canonical', href: own } },
    { tag: 'link', attrs: { rel: 'icon', href: '../icon.svg', type: 'image/svg+xml' } },
  ];
  const body = [
    { tag: 'h1', children: title },
    { tag: 'p', children: description },
    { tag: 'p', children: [{ tag: 'a', attrs: { href: app }, children: `Open ${name}` }] },
    { tag: 'img', attrs: picture },
  ];
  const parts = [
    { tag: 'head', children: head },
    { tag: 'body', children: [{ tag: 'main', children: body }] },
  ];
  return `<!doctype html>\n${written({ tag: 'html', attrs: { lang: 'en' }, children: parts })}\n`;
}

/** Elements that end where they begin (HTML Living Standard, 13.1.2), as far as used here. */
const VOID = new Set(['meta', 'link', 'img']);

/** As HTML; whatever is text or the value of an attribute stays just that. */
function written({ tag, attrs = {}, children = '' }: HtmlTagDescriptor): string {
  const attributes = Object.entries(attrs).map(
    ([name, value]) => ` ${name}="${escapedForHtml(`${value}`)}"`,
  );
  const start = `<${tag}${attributes.join('')}>`;
  if (VOID.has(tag)) return start;
  const inside =
    typeof children === 'string'
      ? escapedForHtml(children)
      : `\n${children.map(written).join('\n')}\n`;
  return `${start}${inside}</${tag}>`;
}
