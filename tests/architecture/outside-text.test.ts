import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Places where an address that is worked out goes into the page, without dollar signs; each with the reason why
 * none leads astray.
 */
const REVIEWED: readonly (readonly [place: string, reason: string])[] = [
  [
    'views/about/About.tsx: href={`#{anchorOf(heading)}`}',
    'a place in the page itself: it begins with "#"',
  ],
  [
    'views/about/Downloads.tsx: href={`./{address}`}',
    'names of files of the build, written in that file',
  ],
  [
    'app/EmbedCredit.tsx: href={address}',
    'the view as an address (`useFullAddress`): it begins with "?"',
  ],
  [
    'ui/failed-styles.ts: link.href = href',
    'a style sheet that Vite asked for before: the address that its own element had',
  ],
  [
    'state/PairHeading.tsx: href={addressOf(withPair(view, pair))}',
    'the view as an address: it begins with "?"',
  ],
  ['ui/HeadingLink.tsx: href={href}', 'given by the program alone: see PairHeading'],
  [
    'app/ViewsNavigation.tsx: href={addressOf(withName(view, name))}',
    'the view as an address: it begins with "?"',
  ],
  [
    'export/figure/FigurePanel.tsx: src={preview.address}',
    'a picture that the page itself drew: it begins with "blob:"',
  ],
  [
    'export/figure/reopen/ReopenedFigure.tsx: href={memory.address}',
    'from a file; `readMemory` refuses what does not begin with "?"',
  ],
  [
    'open/OpenDataset.tsx: href={`{import.meta.env.BASE_URL}dataset.schema.json`}',
    'the folder of the build, and the name of a file in it',
  ],
  [
    'ui/OutsideLinks.tsx: href={way.href}',
    'from data, and only of the web: `webAddressOf` lets nothing else through (tests/ui/outside-links.test.tsx)',
  ],
  ['ui/save-blob.ts: link.href = address', 'what the page itself made: it begins with "blob:"'],
];

/** Where a source gives an element an address, or takes the window to one, that is not written out in it. */
function addressesIn(source: string): string[] {
  const attributes = source.matchAll(
    /\b(?:href|src|srcDoc|action|formAction|xlinkHref)=\{(?:[^{}]|\{[^{}]*\})*\}/g,
  );
  const properties = source.matchAll(
    /\b[\w.]+\.(?:href|src|srcdoc) = [^;]+|\b(?:location\.(?:assign|replace)|(?:window|self)\.open)\([^;]*/g,
  );
  return [...attributes, ...properties].map(([found]) => found);
}

/** Every source below src, by its path there. */
function sources(): readonly (readonly [string, string])[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join('src', file), 'utf8')]);
}

describe('addresses in the page', () => {
  test.each([
    '<a href={source.link}>',
    '<a href={addressOf(`/{host}`)}>',
    '<img src={actor.picture} alt="" />',
    '<form action={address}>',
    'link.href = source.link;',
    'window.open(source.link)',
    'window.location.assign(address)',
  ])('are found where they are worked out: %s', (line) => {
    expect(addressesIn(line)).toHaveLength(1);
  });

  test('that are written out are not: they lead where the program says', () => {
    expect(addressesIn('<a href="./dataset.schema.json">')).toEqual([]);
  });

  test('come from data in one place only: each was looked at, and has its reason here', () => {
    const found = sources().flatMap(([file, source]) =>
      addressesIn(source).map((address) => `${file}: ${address.replaceAll('$', '')}`),
    );

    expect([...new Set(found)].sort()).toEqual(REVIEWED.map(([place]) => place).sort());
  });

  test('are not hidden in the fields of a record that become attributes all at once', () => {
    const spread = sources().filter(([, source]) =>
      /<(?:a|img|form|area|iframe)\b[^>]*\{\.\.\./.test(source),
    );

    expect(spread.map(([file]) => file)).toEqual([]);
  });
});

test('a model is made only of what every check let through', () => {
  const makers = sources().filter(([, source]) =>
    /\bbuildModel\(|\bnew ModelAssembly\(/.test(source),
  );

  expect(makers.map(([file]) => file).sort()).toEqual([
    'dataset/build-model.ts',
    // The page, from the parts of a file that the checks in a worker let through; and the checks themselves.
    'dataset/own/load-own.ts',
    'dataset/read-dataset.ts',
    'open/door/door.ts',
  ]);
});
