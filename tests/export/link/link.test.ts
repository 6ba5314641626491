// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  embedLinkOf,
  embedSnippetOf,
  FRAME_SIZES,
  linkOf,
  pictureLinkOf,
} from '../../../src/export/link/link.ts';
import { readAddress } from '../../../src/state/address/view-address.ts';
import { aDataset } from '../../builder.ts';

const DATASET = aDataset().claim().build();
const { view } = readAddress('?year=2022&tie=military:dprk:russia', DATASET);
const ADDRESS = '?year=2022&tie=military:dprk:russia';

describe('the link to a view', () => {
  test.each([
    'https://example.org/deep/',
    'https://example.org/deep/?view=matrix&year=2014&theme=light&embed',
    'https://example.org/deep/#about-the-years',
  ])('is the page without what it showed before: %s', (href) => {
    expect(linkOf(view, href, null)).toBe(`https://example.org/deep/${ADDRESS}`);
  });

  test('names the file of a page that has one', () => {
    expect(linkOf(view, 'file:///home/reader/index.html?year=2014', null)).toBe(
      `file:///home/reader/index.html${ADDRESS}`,
    );
  });

  test('has the theme that its reader is to see', () => {
    expect(linkOf(view, 'https://example.org/', 'dark')).toMatch(/&theme=dark$/);
  });

  test('says where it is to stand in a frame', () => {
    expect(embedLinkOf(view, 'https://example.org/', 'dark')).toMatch(/&theme=dark&embed$/);
  });
});

describe('the link with a picture', () => {
  test.each([
    'https://example.org/deep/?year=2022',
    'https://example.org/deep/index.html?year=2022&theme=dark#top',
  ])('is the page of the year beside the app: %s', (href) => {
    const { view: year } = readAddress('?year=2022', DATASET);

    expect(pictureLinkOf(year, href)).toBe('https://example.org/deep/2022/');
  });

  test.each([
    '?year=2022&tie=military:dprk:russia',
    '?year=2022&off=military',
    '?year=2022&hide=removed',
    '?year=2022&known=2022',
    '?year=2022&since=2014',
    '?view=matrix&year=2022',
  ])('is not there where its picture would be of another view: %s', (address) => {
    const { view: other } = readAddress(address, DATASET);

    expect(pictureLinkOf(other, 'https://example.org/')).toBeNull();
  });
});

describe('the element that embeds a view', () => {
  const [medium] = FRAME_SIZES;

  test('is a frame of the chosen size that loads when it is seen', () => {
    expect(embedSnippetOf('https://example.org/?year=2022&embed', 'Year 2022', medium)).toBe(
      '<iframe src="https://example.org/?year=2022&amp;embed" title="Year 2022" width="720" height="480" loading="lazy" style="border:0" allow=""></iframe>',
    );
  });

  test('is one element with the same link and title, whatever stands in them', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('" onload="alert(1)', '</iframe><script>', '&quot;', '\u00a0'),
    );
    fc.assert(
      fc.property(texts, texts, (link, title) => {
        const page = new DOMParser().parseFromString(
          embedSnippetOf(link, title, medium),
          'text/html',
        );
        const [frame, ...more] = page.body.children;

        expect(more).toEqual([]);
        expect(frame?.getAttribute('src')).toBe(link);
        expect(frame?.getAttribute('title')).toBe(title);
        expect(frame?.attributes).toHaveLength(7);
      }),
    );
  });
});
