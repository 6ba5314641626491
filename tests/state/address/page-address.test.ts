// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addressOn,
  changeOptions,
  goToDataset,
  goToJoined,
  nameView,
} from '../../../src/state/address/page-address.ts';
import { readAddress } from '../../../src/state/address/view-address.ts';
import { aDataset } from '../../builder.ts';

const { view } = readAddress('?year=2014', aDataset().claim().build());

/** The page at an address, and how many entries its history had then. */
function pageAt(address: string) {
  window.history.replaceState(null, '', address);
  return window.history.length;
}

function shown(): string {
  return window.location.href.slice(window.location.origin.length);
}

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

describe('the address of a view on a page', () => {
  test('says of the page what its own address says', () => {
    pageAt('/?view=about&year=2022&theme=dark&embed#about-the-years');

    expect(addressOn(window, view)).toBe('?year=2014&theme=dark&embed');
  });

  test('says otherwise where it is to lead elsewhere', () => {
    pageAt('/?year=2022&theme=dark&embed');

    expect(addressOn(window, view, { embedded: false })).toBe('?year=2014&theme=dark');
  });
});

describe('the address of a page', () => {
  test('forgets its theme when the reader chooses another, and nothing else', () => {
    const entries = pageAt('/?theme=dark&year=2022#about');

    changeOptions(window, { theme: null });

    expect(shown()).toBe('/?year=2022#about');
    expect(window.history.length).toBe(entries);
  });

  test('stays as it stands where it says so already', () => {
    pageAt('/?embed&year=2022');
    const writing = vi.spyOn(window.history, 'replaceState');

    changeOptions(window, { theme: null });

    expect(writing).not.toHaveBeenCalled();
  });

  test('tells of the view at once where the page is about to load anew', () => {
    const entries = pageAt('/?year=2022&theme=dark#about');

    nameView(window, view);

    expect(shown()).toBe('/?year=2014&theme=dark#about');
    expect(window.history.length).toBe(entries);
  });

  test('names the dataset that takes the place of the one it asked for, at the same view', () => {
    const entries = pageAt('/?data=local:0123456789ab&year=2022&off=war&theme=dark#about');

    changeOptions(window, { data: 'local:ba9876543210' });

    expect(shown()).toBe('/?year=2022&off=war&data=local:ba9876543210&theme=dark#about');
    expect(window.history.length).toBe(entries);
  });

  test.each([
    ['/app/?year=2022&off=war&theme=dark#about', 'x.json', '/app/?data=x.json&theme=dark'],
    ['/app/?year=2022&data=x.json', null, '/app/'],
    ['/app/?year=2022&data=x.json&theme=light', null, '/app/?theme=light'],
  ])('at %s leads on to the dataset %s, as it comes: %s', (address, data, next) => {
    const entries = pageAt(address);

    goToDataset(window, data);

    expect(shown()).toBe(next);
    expect(window.history.length).toBe(entries + 1);
  });

  test('that a sandboxed frame refuses to change stays, and nothing else is lost', () => {
    pageAt('/?year=2022&theme=dark');
    for (const how of ['pushState', 'replaceState'] as const) {
      vi.spyOn(window.history, how).mockImplementation(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      });
    }

    changeOptions(window, { theme: null });
    goToDataset(window, 'x.json');

    expect(shown()).toBe('/?year=2022&theme=dark');
  });
});

describe('actors that are taken for one', () => {
  test('are an entry of the history, before which is the view as it was', () => {
    const entries = pageAt('/?year=2014');

    goToJoined(window, view, 'mueller:müller');

    expect(window.history.length).toBe(entries + 1);
    expect(new URLSearchParams(window.location.search).get('joined')).toBe('mueller:müller');
  });

  test('are so where the address has not followed the view yet', () => {
    const written: unknown[] = [];
    pageAt('/?year=2022#the-years');
    vi.spyOn(window.history, 'pushState').mockImplementation((_state, _title, address) => {
      written.push(address);
      window.history.replaceState(null, '', address);
    });

    goToJoined(window, view, 'mueller:müller');

    expect(written).toHaveLength(2);
    expect(written[0]).toBe('?year=2014');
    expect(String(written[1])).toMatch(/^\?year=2014&joined=/);
  });
});
