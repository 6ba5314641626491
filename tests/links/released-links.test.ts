import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../data/tools/coding/compose.ts';
import { readLinkMark } from '../../src/state/address/link-mark.ts';
import {
  NO_OPTIONS,
  type PageOptions,
  readPageOptions,
} from '../../src/state/address/page-options.ts';
import { addressOf, readAddress } from '../../src/state/address/view-address.ts';
import type { View } from '../../src/state/view.ts';
import { opened } from '../builder.ts';

/** A view as the file writes it: lists in the order of the alphabet, a date as its text. */
interface WrittenView {
  readonly name: string;
  readonly moment: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly axis: string;
  readonly selection: { readonly kind: string; readonly id?: string };
  readonly choices: Readonly<Record<string, unknown>>;
  readonly suspended: Readonly<Record<string, unknown>>;
  readonly base: Readonly<Record<string, unknown>>;
}

interface ReleasedLinks {
  readonly first: WrittenView;
  readonly links: readonly {
    readonly link: string;
    /** The dataset that it is of, where that is not the app's own. */
    readonly of?: 'measured';
    readonly view: Partial<WrittenView>;
    readonly page?: Partial<PageOptions>;
  }[];
}

const { first, links }: ReleasedLinks = JSON.parse(
  readFileSync('tests/links/released-links.json', 'utf8'),
);
const { dataset: own } = compose('data');
const datasets = {
  measured: opened(JSON.parse(readFileSync('tests/links/measured.json', 'utf8'))),
};

/** The part of a link that a page reads as its search. */
function searchOf(link: string): string {
  return new URL(link, 'https://example.org/').search;
}

function written({ choices, suspended, base, ...view }: View): WrittenView {
  return {
    ...view,
    choices: plain(choices),
    suspended: plain(suspended),
    base: { ...plain(base), knownBy: base.knownBy?.text ?? null },
  };
}

function plain(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      value instanceof Set ? [...value].sort() : value,
    ]),
  );
}

describe('a link that was released', () => {
  test.each(links)('opens what it always opened: $link', ({ link, of, view, page }) => {
    const dataset = of === undefined ? own : datasets[of];
    const search = searchOf(link);
    const opened = readAddress(search, dataset);

    expect(opened.notFound).toEqual([]);
    expect(written(opened.view)).toEqual({
      ...first,
      ...view,
      choices: { ...first.choices, ...view.choices },
      suspended: { ...first.suspended, ...view.suspended },
      base: { ...first.base, ...view.base },
    });
    expect(readPageOptions(search)).toEqual({ ...NO_OPTIONS, ...page });
    expect(readAddress(addressOf(opened.view), dataset)).toEqual(opened);
  });

  test.each(links)('opens the same where HTML escaped it once more: $link', ({ link, of }) => {
    const dataset = of === undefined ? own : datasets[of];
    const search = searchOf(link);

    for (const ampersand of ['&amp;', '&amp;amp;', '&amp%3B', '&AMP;']) {
      const escapedAgain = search.replaceAll('&', ampersand);
      expect(readAddress(escapedAgain, dataset)).toEqual(readAddress(search, dataset));
      expect(readPageOptions(escapedAgain)).toEqual(readPageOptions(search));
      expect(readLinkMark(escapedAgain)).toEqual(readLinkMark(search));
    }
  });

  test('stands in the file once, for every parameter that addresses have', () => {
    const parameters = links.flatMap(({ link }) => [...new URLSearchParams(searchOf(link)).keys()]);

    expect(new Set(links.map(({ link }) => link)).size).toBe(links.length);
    expect(new Set(parameters)).toEqual(
      new Set([
        ...[
          'view',
          'of',
          'year',
          'since',
          'until',
          'tie',
          'actor',
          'pair',
          'triad',
          'actors',
          'source',
          'speaker',
          'event',
        ],
        'axis',
        ...['of', 'off', 'hide', 'show', 'no-turn', 'width', 'focus', 'known'],
        ...['least-sources', 'least-claims', 'least-ties', 'suspended'],
        ...['no-source', 'no-speaker', 'no-statement', 'no-side', 'no-confidence'],
        ...['theme', 'data', 'joined', 'embed', 'v', 'utm_source'],
      ]),
    );
  });
});
