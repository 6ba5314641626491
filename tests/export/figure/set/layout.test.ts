import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuredOnce } from '../../../../src/export/figure/files/canvas.ts';
import { laidOut } from '../../../../src/export/figure/set/layout.ts';
import { FIGURE_SIZES, SLIDE } from '../../../../src/export/figure/set/sizes.ts';
import type { MeasureText } from '../../../../src/export/figure/set/wrapped.ts';
import { type Shape, shapesOfKind } from '../../../../src/scene/shapes.ts';
import { RUNS } from '../../../arbitraries.ts';
import { aDataset } from '../../../builder.ts';
import { figureAt, groupsOf, madeFigures, measure, setAt, textsOf, wishFor } from '../made.ts';

describe('a figure that is set', () => {
  test('has as many ties, actors, legend rows and notes as there are', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset, size }) => {
        const { figure, picture } = setAt(address, dataset, { size });

        expect(groupsOf(picture.shapes, 'legend-entry')).toHaveLength(figure.legend.flat().length);
        if (figure.view === 'network' || figure.view === 'compare') {
          const ties = Object.keys(figure.drawn).filter((key) => key.split(':').length === 3);
          expect(groupsOf(picture.shapes, 'tie')).toHaveLength(ties.length);
          expect(groupsOf(picture.shapes, 'silence')).toHaveLength(
            Object.keys(figure.drawn).length - ties.length,
          );
          expect(groupsOf(picture.shapes, 'actor')).toHaveLength(dataset.actors.length);
        }
        expect(groupsOf(picture.shapes, 'note')).toHaveLength(figure.notes.length);
      }),
      RUNS,
    );
  });

  test('keeps every text within its edges', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset, size }) => {
        const { picture } = setAt(address, dataset, { size });

        expect(picture.width).toBe(size.width);
        if (size.height !== null) expect(picture.height).toBe(size.height);
        const outside = textsOf(picture).filter(({ words, x, y, size: points, anchor }) => {
          const width = measure(words, { family: 'sans', size: points, weight: 400 });
          const before = { start: 0, middle: width / 2, end: width }[anchor] ?? 0;
          const right = anchor === 'turned' ? x : x - before + width;
          return x - before < -0.5 || right > picture.width + 0.5 || y > picture.height || y < 0;
        });
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  test('has only numbers that can be drawn', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset, size }) => {
        const { picture } = setAt(address, dataset, { size });

        expect(JSON.stringify(picture)).not.toMatch(/null|NaN/);
      }),
      RUNS,
    );
  });

  test('has the title, the caption and the quotation that the reader wants', () => {
    const { picture } = setAt('?year=2022', aDataset().claim().build(), {
      title: 'A title of mine',
      caption: 'My caption',
      quotation: {
        claim: 'c',
        words: '“Words”',
        voice: 'A voice',
        errata: ['Wrong: “Words”.'],
        note: 1,
      },
    });
    const words = textsOf(picture).map((text) => text.words);

    for (const each of ['A title of mine', 'My caption', '“Words”', 'A voice. Source 1']) {
      expect(words).toContain(each);
    }
  });

  test('has no line for a title that is empty', () => {
    const dataset = aDataset().claim().build();

    const { picture } = setAt('?year=2022', dataset, { title: '', caption: '' });

    expect(textsOf(picture).map(({ words }) => words)).not.toContain('');
  });

  test('has paper behind it unless it is to be transparent', () => {
    const dataset = aDataset().claim().build();
    const papers = (transparent: boolean) =>
      setAt('?year=2022', dataset, { transparent }).picture.shapes.filter(
        (shape) => shape.kind === 'path' && shape.fill === 'paper',
      );

    expect(papers(false)).toHaveLength(1);
    expect(papers(true)).toHaveLength(0);
  });

  test('keeps what a reader writes within its edges, however long', () => {
    const texts = fc.stringMatching(/^[a-z ]{0,280}$/);
    fc.assert(
      fc.property(madeFigures, texts, texts, ({ address, dataset, size }, title, caption) => {
        const wish = { size, title: title.slice(0, 140), caption };
        const { picture } = setAt(address, dataset, wish);

        const below = textsOf(picture).filter(({ y }) => y > picture.height);
        expect(below).toEqual([]);
        const [drawing] = groupsOf(picture.shapes, 'picture');
        expect(drawing?.scale).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('shows lines in its legend as wide as they are drawn', () => {
    const dataset = aDataset().claim().claim({ source: 'two' }).build();
    for (const view of ['network', 'years']) {
      const { picture } = setAt(`?view=${view}&year=2022`, dataset);
      const [drawing] = groupsOf(picture.shapes, 'picture');
      const [tie] = groupsOf(picture.shapes, 'tie');
      const row = groupsOf(picture.shapes, 'legend-entry').find((each) =>
        each.shapes.some((shape) => shape.kind === 'text' && shape.words === '2 sources'),
      );
      const widest = (shapes: readonly Shape[]) =>
        Math.max(...shapesOfKind(shapes, 'path').map(({ width = 0 }) => width));

      expect(widest(row?.shapes ?? [])).toBeCloseTo(
        widest(tie?.shapes ?? []) * (drawing?.scale ?? Number.NaN),
      );
    }
  });

  test('counts the notes for which there is no room', () => {
    const builder = aDataset();
    for (let number = 0; number < 60; number += 1) builder.claim({ source: `text-${number}` });

    const { picture } = setAt('?year=2022', builder.build(), { size: SLIDE });

    const told = groupsOf(picture.shapes, 'note').length;
    expect(told).toBeLessThan(60);
    expect(
      textsOf(picture)
        .map(({ words }) => words)
        .join(' '),
    ).toContain(`and ${60 - told} more; the app has them all.`);
  });
});

describe('a figure of 600 sources', () => {
  const sources = Array.from({ length: 600 }, (_, index) => `source${index}`);
  const dataset = sources
    .reduce((built, source) => built.claim({ source, time: '2022' }), aDataset())
    .build();

  test.each(FIGURE_SIZES)('measures each text of a font once, and few: $name', (size) => {
    for (const view of ['timeline', 'network']) {
      const figure = figureAt(`?view=${view}&year=2022`, dataset);
      const measured: string[] = [];
      let asked = 0;
      const once = measuredOnce((text, font) => {
        measured.push(`${font}: ${text}`);
        return text.length * Number.parseFloat(font.split(' ')[1] ?? '') * 0.5;
      });
      const counted: MeasureText = (text, font) => {
        asked += 1;
        return once(text, font);
      };

      laidOut(figure, wishFor(figure, { size }), counted);

      expect(new Set(measured).size).toBe(measured.length);
      // Each note has some twenty words, set at five sizes at most; by halves, and not one fewer at a time.
      expect(asked).toBeLessThan(MOST_ASKED);
    }
  });
});

const MOST_ASKED = 600 * 20 * 10;
