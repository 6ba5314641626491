/** Every look there is as a legend and a list have it, and the small pictures of matrix and triads. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightPalette } from '../../data/tools/build/light-palette.ts';
import { svgOf } from '../../src/export/figure/files/svg.ts';
import { xmlDocument } from '../../src/export/xml.ts';
import { TURNS } from '../../src/model/comparison.ts';
import { TENORS } from '../../src/model/dataset.ts';
import { CELL_STATES } from '../../src/model/matrix.ts';
import { TIE_STATES } from '../../src/model/standing.ts';
import type { Footing, Sign } from '../../src/model/triads.ts';
import { CELL_SIZE, cellShapes, smallCellShape } from '../../src/scene/cell-shapes.ts';
import { type Look, SILENCE, standingLook, turnLook } from '../../src/scene/look.ts';
import { letterPicture, lineSample, SAMPLE } from '../../src/scene/sample.ts';
import type { Picture, Shape } from '../../src/scene/shapes.ts';
import { triadPicture } from '../../src/scene/triad-picture.ts';

const palette = lightPalette(readFileSync('src/ui/theme.css', 'utf8'));
const COLUMNS = 6;

/** Pictures in rows, each with what it is. */
function sheet(pictures: readonly (readonly [string, Picture])[], step: number): string {
  const shapes = pictures.map(
    ([title, picture], index): Shape => ({
      kind: 'group',
      role: 'sample',
      title,
      x: (index % COLUMNS) * step + 4,
      y: Math.floor(index / COLUMNS) * step + 4,
      shapes: picture.shapes,
    }),
  );
  const height = (Math.ceil(pictures.length / COLUMNS) + 1) * step;
  return xmlDocument(svgOf({ width: COLUMNS * step + 8, height, shapes }, palette));
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ...TIE_STATES.flatMap((state) =>
    [null, ...TENORS].flatMap((tenor) =>
      [false, true].map(
        (disputed) =>
          [
            `${state}, ${tenor}${disputed ? ', disputed' : ''}`,
            standingLook({ state, tenor, disputed }),
          ] as const,
      ),
    ),
  ),
  ...[1, 2, 3, 4, 5].map((sources) => [`${sources}`, standingLook({ sources })] as const),
  ...TIE_STATES.map(
    (state) => [`hatched, ${state}`, standingLook({ state, hatched: true })] as const,
  ),
  ...[null, ...TURNS].flatMap((turn) =>
    (['said', 'silence'] as const).flatMap((basis) =>
      [false, true].map(
        (hatched) =>
          [
            `${turn}, ${basis}${hatched ? ', hatched' : ''}`,
            turnLook({ turn, basis, hatched }),
          ] as const,
      ),
    ),
  ),
  ['silence', SILENCE],
];

const SIGNS: readonly Sign[] = ['positive', 'negative', 'ambivalent', 'unstated', 'unknown'];

describe('every look', () => {
  test('as a stretch of line', async () => {
    const lines = LOOKS.flatMap(([title, look]): readonly (readonly [string, Picture])[] => [
      [title, { ...SAMPLE, shapes: lineSample(look) }],
      [
        `${title}, small, with a letter`,
        { ...SAMPLE, shapes: lineSample(look, { narrower: 0.55, letter: 'M' }) },
      ],
    ]);

    await expect(sheet(lines, 50)).toMatchFileSnapshot('stored/samples/lines.svg');
  });

  test('as a letter', async () => {
    const letters = LOOKS.flatMap(([title, look]): readonly (readonly [string, Picture])[] => [
      [title, letterPicture('MT', look)],
      [`${title}, without signs`, letterPicture('M', look, false)],
    ]);

    await expect(sheet(letters, 60)).toMatchFileSnapshot('stored/samples/letters.svg');
  });
});

test('every cell of a matrix, and of a small one', async () => {
  const cells = CELL_STATES.flatMap((state) =>
    SIGNS.map((sign): readonly [string, Picture] => [
      `${state}, ${sign}`,
      {
        width: CELL_SIZE,
        height: CELL_SIZE,
        shapes: [...cellShapes(state, sign), smallCellShape(state, sign, { x: 24, y: 7 })],
      },
    ]),
  );

  await expect(sheet(cells, 40)).toMatchFileSnapshot('stored/samples/cells.svg');
});

const NAMES = ['A name that is far too long', 'Rather long', 'C'] as const;
const FOOTINGS: readonly Footing[] = ['attested', 'presupposed', 'carried forward'];

test('triads of every sign, on every footing', async () => {
  const triads = SIGNS.map((sign, index): readonly [string, Picture] => {
    const others = [SIGNS[(index + 1) % SIGNS.length], SIGNS[(index + 2) % SIGNS.length]];
    const bundles = [sign, ...others].map((each) => ({
      sign: each ?? sign,
      restsOn: 'attested' as const,
    }));
    return [sign, triadPicture({ bundles }, NAMES)];
  });
  const conditional = SIGNS.map((sign): readonly [string, Picture] => {
    const bundles = FOOTINGS.map((restsOn) => ({ sign, restsOn }));
    return [`${sign} on each footing`, triadPicture({ bundles }, NAMES)];
  });

  await expect(sheet([...triads, ...conditional], 130)).toMatchFileSnapshot(
    'stored/samples/triads.svg',
  );
});
