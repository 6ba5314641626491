/** Figures as a reader takes them away, from generated and from built datasets. */
import fc from 'fast-check';
import type { Figure } from '../../../src/export/figure/says/figure.ts';
import { figureOf } from '../../../src/export/figure/says/figure-of.ts';
import type { FigureWish } from '../../../src/export/figure/says/wish.ts';
import { laidOut } from '../../../src/export/figure/set/layout.ts';
import { FIGURE_SIZES, SLIDE } from '../../../src/export/figure/set/sizes.ts';
import type { MeasureText } from '../../../src/export/figure/set/wrapped.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Palette } from '../../../src/scene/palette.ts';
import type { Picture, Shape, ShapeGroup } from '../../../src/scene/shapes.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import { datasets } from '../../arbitraries.ts';

/** The figure that a reader takes away who stands at an address. */
export function figureAt(address: string, dataset: Dataset): Figure {
  const explorer = createExplorer(dataset, address);
  return figureOf(explorer, explorer.store.getState().view);
}

/** A font whose letters are all half as wide as it is high. */
export const measure: MeasureText = (text, { size }) => [...text].length * size * 0.5;

export function wishFor(figure: Figure, wish: Partial<FigureWish> = {}): FigureWish {
  return {
    size: SLIDE,
    title: figure.title,
    caption: figure.caption,
    quotation: null,
    address: '',
    transparent: false,
    ...wish,
  };
}

export function setAt(address: string, dataset: Dataset, wish: Partial<FigureWish> = {}) {
  const figure = figureAt(address, dataset);
  const link = `https://example.org/${address}&v=0123456789ab.89abcdef`;
  const wished = wishFor(figure, { address: link, ...wish });
  return { figure, picture: laidOut(figure, wished, measure) };
}

/** Addresses of all views that are pictures, in all years, with and without filters. */
export const addresses: fc.Arbitrary<string> = fc
  .record({
    view: fc.constantFrom('network', 'compare', 'years', 'timeline', 'matrix'),
    year: fc.constantFrom('2014', '2022', '2024', '2025'),
    more: fc.constantFrom(
      '',
      '&off=military',
      '&show=attested,no-evidence',
      '&show=none',
      '&show=possible,denied,context',
      '&known=2022',
      '&tie=military:dprk:russia',
    ),
  })
  .map(({ view, year, more }) => `?view=${view}&year=${year}${more}`);

export const madeFigures = fc.record({
  address: addresses,
  dataset: datasets,
  size: fc.constantFrom(...FIGURE_SIZES),
});

export function groupsOf(shapes: readonly Shape[], role: string): readonly ShapeGroup[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return [];
    return [...(shape.role === role ? [shape] : []), ...groupsOf(shape.shapes, role)];
  });
}

/** Every text of a picture with the place where it stands and how large it is there. */
export function textsOf(picture: Picture) {
  const found: { words: string; x: number; y: number; size: number; anchor: string }[] = [];
  const walk = (shape: Shape, x: number, y: number, scale: number) => {
    if (shape.kind === 'text') {
      found.push({
        words: shape.words,
        x: x + shape.x * scale,
        y: y + shape.y * scale,
        size: shape.font.size * scale,
        anchor: shape.turned ? 'turned' : shape.anchor,
      });
    }
    if (shape.kind !== 'group') return;
    const [left, top] = [x + (shape.x ?? 0) * scale, y + (shape.y ?? 0) * scale];
    for (const each of shape.shapes) walk(each, left, top, scale * (shape.scale ?? 1));
  };
  for (const shape of picture.shapes) walk(shape, 0, 0, 1);
  return found;
}

export const palette: Palette = {
  paper: 'rgb(251, 250, 246)',
  ink: 'rgb(29, 29, 27)',
  teal: 'rgb(15, 111, 104)',
  plum: 'rgb(142, 42, 107)',
  olive: 'rgb(92, 104, 20)',
  brown: 'rgb(133, 72, 28)',
  indigo: 'rgb(74, 79, 176)',
  rose: 'rgb(176, 48, 80)',
  inkSoft: 'rgb(86, 84, 78)',
  cooperative: 'rgb(27, 100, 165)',
  conflictual: 'rgb(192, 57, 27)',
  ambivalent: 'rgb(131, 96, 0)',
  unstated: 'rgb(86, 84, 78)',
  context: 'rgb(108, 106, 99)',
  northern: 'rgb(243, 230, 220)',
  southern: 'rgb(223, 233, 241)',
  ground3: 'rgb(226, 236, 219)',
  ground4: 'rgb(236, 226, 240)',
  ground5: 'rgb(239, 235, 210)',
  disputed: 'rgb(236, 194, 63)',
  selected: 'rgb(29, 29, 27)',
  new: 'rgb(11, 115, 80)',
  ended: 'rgb(125, 47, 134)',
  turned: 'rgb(154, 77, 0)',
};
