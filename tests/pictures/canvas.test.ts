/** What the network paints on its canvas, written down as SVG and held against a stored picture. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightPalette } from '../../data/tools/build/light-palette.ts';
import { compose } from '../../data/tools/coding/compose.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { highlightedActors } from '../../src/scene/highlight.ts';
import { positionsOf } from '../../src/scene/places.ts';
import { shownIn } from '../../src/scene/shown.ts';
import { sizesIn } from '../../src/scene/sizes-in.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { attentionIn, situationIn } from '../../src/views/network/drawing/looking.ts';
import { paintDots, paintNames } from '../../src/views/network/drawing/paint-dots.ts';
import { paintAll, paintGround, paintPicked } from '../../src/views/network/drawing/paint-ties.ts';
import { contentsOf, type Sight, stageOf } from '../../src/views/network/drawing/sight.ts';
import { recordingSheet } from './recording-canvas.ts';
import { specimen } from './specimen.ts';

const palette = lightPalette(readFileSync('src/ui/theme.css', 'utf8'));
const BOX = { width: 760, height: 620 };
const ALL_STATES = '&show=attested,presupposed,denied,carried-forward,context,possible,no-evidence';

/** What is painted at an address: the stage, all that is drawn, and what is picked out from it. */
function paintedAt(address: string, dataset: Dataset, crowded = false): string {
  const explorer = createExplorer(dataset, address);
  const arrangement = { ...arrangementOf(explorer), crowded };
  const stage = stageOf(arrangement, positionsOf(dataset, BOX), sizesIn(BOX, arrangement));
  const state = explorer.store.getState();
  const content = contentsOf(
    stage.plan,
    shownIn(situationIn(explorer, state.view), arrangement.silences),
  );
  const attention = attentionIn(state);
  const sight: Sight = {
    ...attention,
    stage,
    content,
    highlighted: highlightedActors(
      attention.highlight,
      () => content.ties.map(({ tie }) => tie),
      (id) => explorer.tieById.get(id),
    ),
    viewport: { ...BOX, x: 0, y: 0, zoom: 1, ratio: 1 },
    palette,
  };
  const sheet = recordingSheet(BOX.width, BOX.height);
  paintGround(sheet.context, sight);
  paintAll(sheet.context, sight, recordingSheet(BOX.width, BOX.height));
  paintDots(sheet.context, sight);
  paintPicked(sheet.context, sight);
  paintNames(sheet.context, sight);
  const size = `width="${BOX.width}" height="${BOX.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    ...sheet.painted(),
    '</svg>',
    '',
  ].join('\n');
}

const corpus = compose('data').dataset;

describe('the drawing of the corpus', () => {
  test.each(['2014', '2022', '2024', '2025'])('in %s', async (year) => {
    await expect(paintedAt(`?year=${year}`, corpus)).toMatchFileSnapshot(
      `stored/canvas/corpus-${year}.svg`,
    );
  });

  test('with a tie selected', async () => {
    await expect(paintedAt('?year=2022&tie=diplomacy:dprk:russia', corpus)).toMatchFileSnapshot(
      'stored/canvas/corpus-2022-selected.svg',
    );
  });
});

describe('the drawing of the pattern card', () => {
  test.each([
    ['all states', 'states', `?year=2022${ALL_STATES}`],
    ['a kind faded out', 'faded', '?year=2022&off=arrowed'],
    ['two years compared', 'compared', '?view=compare&year=2022&since=2014'],
    ['an actor in focus', 'focus', '?year=2022&actor=disputed'],
    ['a silent pair selected', 'silent', `?year=2022${ALL_STATES}&pair=attested:carried`],
  ])('with %s', async (_what, name, address) => {
    await expect(paintedAt(address, specimen())).toMatchFileSnapshot(
      `stored/canvas/specimen-${name}.svg`,
    );
  });

  test.each([
    ['', 'crowd', '?year=2022'],
    [', two years compared', 'crowd-compared', '?view=compare&year=2022&since=2014'],
    [', an actor selected', 'crowd-focus', '?year=2022&actor=disputed'],
  ])('as a crowd%s', async (_what, name, address) => {
    await expect(paintedAt(address, specimen(), true)).toMatchFileSnapshot(
      `stored/canvas/specimen-${name}.svg`,
    );
  });
});
