// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Card,
  cardOf,
  isForLinks,
  pageFile,
  pictureFile,
} from '../../../data/tools/build/card.ts';
import { siteAddress } from '../../../data/tools/build/site-address.ts';
import { yearPage } from '../../../data/tools/build/year-page.ts';
import { aDataset } from '../../builder.ts';

const SITE = 'https://example.org/deep/';
const POLICY = "default-src 'none'; img-src 'self'";
const [FIRST] = aDataset().claim().build().snapshots;

function aCard(wish: Partial<Card> = {}): Card {
  if (FIRST === undefined) throw new Error('The builder has snapshots.');
  return { ...cardOf(FIRST, 'The year in words.'), ...wish };
}

/** The page as a browser, or whoever shows links, reads it. */
function pageOf(card: Card, site: string | null = null) {
  const page = new DOMParser().parseFromString(yearPage(card, site, POLICY), 'text/html');
  const content = (selector: string) => page.querySelector(selector)?.getAttribute('content');
  return {
    page,
    property: (name: string) => content(`meta[property="${name}"]`),
    named: (name: string) => content(`meta[name="${name}"]`),
    told: (name: string) => content(`meta[http-equiv="${name}"]`),
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    way: page.querySelector('a')?.getAttribute('href'),
  };
}

describe('the page of a year', () => {
  test('names its picture, how large it is and what it shows', () => {
    const { property, named } = pageOf(aCard());

    expect(property('og:image')).toBe('../card-2014.png');
    expect(property('og:image:width')).toBe('1200');
    expect(property('og:image:height')).toBe('630');
    expect(property('og:image:alt')).toBe('The year in words.');
    expect(named('twitter:card')).toBe('summary_large_image');
  });

  test('says in title and description what the year is about', () => {
    const card = aCard({ title: '2014: A year', description: 'What happened.' });
    const { page, property, named } = pageOf(card);

    expect(page.title).toBe('2014: A year · Two Triangles');
    expect(named('description')).toBe('What happened.');
    expect(property('og:title')).toBe('2014: A year');
    expect(property('og:description')).toBe('What happened.');
    expect(property('og:type')).toBe('website');
  });

  test('leads on to the app at that year, by itself and by a link', () => {
    const { told, way } = pageOf(aCard());

    expect(told('refresh')).toBe('0; url=../?year=2014');
    expect(way).toBe('../?year=2014');
  });

  test('obeys the policy of the app: nothing in it runs or is styled', () => {
    const { page, told } = pageOf(aCard());

    expect(told('Content-Security-Policy')).toBe(POLICY);
    expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0);
  });

  test('has no address of a host where none is known', () => {
    const { property, canonical } = pageOf(aCard());

    expect(yearPage(aCard(), null, POLICY)).not.toMatch(/https?:\/\//);
    expect(canonical).toBe('./');
    expect(property('og:url')).toBeUndefined();
  });

  test('has whole addresses of itself and its picture where the host is known', () => {
    const { property, canonical, way } = pageOf(aCard(), SITE);

    expect(property('og:image')).toBe(`${SITE}card-2014.png`);
    expect(property('og:url')).toBe(`${SITE}2014/`);
    expect(canonical).toBe(`${SITE}2014/`);
    expect(way).toBe('../?year=2014');
  });

  test('has the same elements whatever its words are, and keeps the words', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('"><script>alert(1)</script>', '</title><b>', "'", '&quot;', '<!--'),
    );
    const names = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName);
    const plain = names(pageOf(aCard()).page);
    fc.assert(
      fc.property(words, words, words, (title, description, alternative) => {
        const { page, property } = pageOf(aCard({ title, description, alternative }));

        expect(names(page)).toEqual(plain);
        expect(property('og:title')).toBe(title);
        expect(property('og:description')).toBe(description);
        expect(page.querySelector('img')?.alt).toBe(alternative);
        expect(page.querySelector('h1')?.textContent).toBe(title);
      }),
    );
  });
});

describe('the address of the site', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/deep', 'http://example.org/deep/'],
    ['https://example.org/deep/', 'https://example.org/deep/'],
  ])('%s is read as %s', (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  test.each([
    'example.org',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://example.org/?year=2014',
    'https://example.org/#top',
    'https://reader:word@example.org/',
  ])('%s is refused in a sentence that names it', (text) => {
    expect(() => siteAddress(text)).toThrow(`SITE_ADDRESS is "${text}"; expected `);
  });
});

test('pages and pictures of years are told from all that the app needs', () => {
  const year = aCard().year;

  expect([pageFile(year), pictureFile(year)].map(isForLinks)).toEqual([true, true]);
  expect(
    ['index.html', 'icon-192.png', 'assets/card-2014.png', 'data/claims.csv'].filter(isForLinks),
  ).toEqual([]);
});
