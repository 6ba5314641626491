import { describe, expect, test } from 'vitest';
import { embedLinkOf, linkOf, pictureLinkOf } from '../../../src/state/address/links.ts';
import { readAddress } from '../../../src/state/address/view-address.ts';
import { aDataset } from '../../builder.ts';

const DATASET = aDataset().claim().build();
const { view } = readAddress('?year=2022&tie=military:dprk:russia', DATASET);
const linked = { view, mark: { version: '0123456789ab', drew: '89abcdef' } };
const ADDRESS = '?year=2022&tie=military:dprk:russia&v=0123456789ab.89abcdef';

describe('the link to a view', () => {
  test.each([
    'https://example.org/deep/',
    'https://example.org/deep/?view=matrix&year=2014&theme=light&embed',
    'https://example.org/deep/#about-the-years',
  ])('is the page without what it showed before: %s', (href) => {
    expect(linkOf(linked, href)).toBe(`https://example.org/deep/${ADDRESS}`);
  });

  test('names the file of a page that has one', () => {
    expect(linkOf(linked, 'file:///home/reader/index.html?year=2014')).toBe(
      `file:///home/reader/index.html${ADDRESS}`,
    );
  });

  test('has the dataset of the page, and whom its reader takes for one', () => {
    const href =
      'https://example.org/?view=about&data=local:0123456789ab&joined=a:b,c:d&theme=dark';

    for (const link of [linkOf(linked, href), embedLinkOf(linked, href, null)]) {
      expect(link).toContain('&data=local:0123456789ab&joined=a:b,c:d');
    }
    expect(pictureLinkOf(view, 'https://example.org/?joined=a:b')).toBeNull();
  });

  test('has the theme that its reader is to see', () => {
    expect(linkOf(linked, 'https://example.org/', 'dark')).toMatch(/&theme=dark$/);
  });

  test('says where it is to stand in a frame', () => {
    expect(embedLinkOf(linked, 'https://example.org/', 'dark')).toMatch(/&theme=dark&embed$/);
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
