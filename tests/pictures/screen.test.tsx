// @vitest-environment jsdom
/** What views and panels paint on the page themselves, held against stored pictures. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { createElement, type FunctionComponent } from 'react';
import { describe, expect, test } from 'vitest';
import { lightPalette } from '../../data/tools/build/light-palette.ts';
import { compose } from '../../data/tools/coding/compose.ts';
import { greyed } from '../../src/export/figure/set/palettes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { Legend } from '../../src/panels/legend/Legend.tsx';
import { LineKey } from '../../src/panels/legend/LineKey.tsx';
import { TieList } from '../../src/panels/ties/TieList.tsx';
import { YearSlider } from '../../src/panels/year/YearSlider.tsx';
import { cssNameOf, paletteFrom } from '../../src/scene/palette.ts';
import { ExplorerProvider } from '../../src/state/use-explorer.tsx';
import { ChangeKey } from '../../src/views/compare/ChangeKey.tsx';
import { ChangeList } from '../../src/views/compare/ChangeList.tsx';
import { Matrix } from '../../src/views/matrix/Matrix.tsx';
import { DrawingKey } from '../../src/views/network/DrawingKey.tsx';
import { stylesheetOf } from '../../src/views/network/stylesheet.ts';
import { Timeline } from '../../src/views/timeline/Timeline.tsx';
import { Triads } from '../../src/views/triads/Triads.tsx';
import { Years } from '../../src/views/years/Years.tsx';
import { specimen } from './specimen.ts';

const styleSheet = readFileSync('src/ui/theme.css', 'utf8');
const palette = lightPalette(styleSheet);
const colours = new Map(
  Object.entries(palette).map(([tone, colour]) => [
    `var(${cssNameOf(tone as keyof typeof palette)})`,
    colour,
  ]),
);
const corpus = compose('data').dataset;

/** Everything that a part of the page paints, in the light colours, with the words beside it. */
function paintedOn(Part: FunctionComponent, address: string, dataset: Dataset): string {
  window.history.replaceState(null, '', address);
  const { container } = render(
    <ExplorerProvider dataset={dataset}>{createElement(Part)}</ExplorerProvider>,
  );
  const painted = [...container.querySelectorAll('svg, [style]')].map((element) => {
    const words = element.closest('li, label, th, td, button')?.textContent ?? '';
    const own = element instanceof SVGElement ? element.outerHTML : styleOf(element);
    return `<!-- ${words.replaceAll('--', '')} -->\n${own.replaceAll('><', '>\n<')}`;
  });
  const text = painted.join('\n').replaceAll(/var\([\w-]+\)/g, (name) => colours.get(name) ?? name);
  return `${text}\n`;
}

function styleOf(element: Element): string {
  return `<${element.localName} style="${element.getAttribute('style')}">`;
}

const ALL_STATES =
  '?year=2022&show=attested,presupposed,denied,carried-forward,context,possible,no-evidence';
const COMPARED = '?view=compare&year=2022&since=2014';

describe('the pattern card on the page', () => {
  test.each([
    ['legend', Legend, ALL_STATES],
    ['line-key', LineKey, ALL_STATES],
    ['drawing-key', DrawingKey, ALL_STATES],
    ['ties', TieList, ALL_STATES],
    ['change-key', ChangeKey, COMPARED],
    ['changes', ChangeList, COMPARED],
    ['matrix', Matrix, '?year=2022'],
    ['years-faded', Years, '?year=2022&off=arrowed'],
    ['years-selected', Years, '?year=2022&tie=war:disputed:doubted'],
  ])('%s', async (name, part, address) => {
    await expect(paintedOn(part, address, specimen())).toMatchFileSnapshot(
      `stored/page/specimen-${name}.html`,
    );
  });
});

describe('the corpus on the page', () => {
  test.each([
    ['years', Years],
    ['timeline', Timeline],
    ['triads', Triads],
    ['year', YearSlider],
  ])('%s', async (name, part) => {
    await expect(paintedOn(part, '?year=2022', corpus)).toMatchFileSnapshot(
      `stored/page/corpus-${name}.html`,
    );
  });
});

test('how Cytoscape is told to paint actors', async () => {
  await expect(`${JSON.stringify(stylesheetOf(palette, true), null, 2)}\n`).toMatchFileSnapshot(
    'stored/page/cytoscape.json',
  );
});

test('the colours of either theme, and of grey print', async () => {
  const themes = paletteFrom(
    (name) => new RegExp(`${name}:\\s*light-dark\\(([^)]*)\\)`).exec(styleSheet)?.[1] ?? '',
  );
  const colours = { lightAndDark: themes, grey: greyed(palette) };

  await expect(`${JSON.stringify(colours, null, 2)}\n`).toMatchFileSnapshot(
    'stored/page/colours.json',
  );
});
