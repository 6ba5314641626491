// @vitest-environment jsdom
import fc from 'fast-check';
import { svgElementAttributes } from 'svg-element-attributes';
import { svgTagNames } from 'svg-tag-names';
import { describe, expect, test } from 'vitest';
import { mounted } from '../../../../src/export/figure/files/mounted.ts';
import { svgOf, svgText } from '../../../../src/export/figure/files/svg.ts';
import { memoryOf, memoryText } from '../../../../src/export/figure/reopen/memory.ts';
import { memoryInBytes } from '../../../../src/export/figure/reopen/memory-in.ts';
import { xmlDocument } from '../../../../src/export/xml.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import { RUNS } from '../../../arbitraries.ts';
import { aDataset } from '../../../builder.ts';
import { hostileWords } from '../../data/taken.ts';
import { madeFigures, palette, setAt } from '../made.ts';

const WORDS = { title: 'Title', alternative: 'In words', memory: '{}' };

function parsed(text: string): Document {
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = page.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent ?? 'This is no XML.');
  return page;
}

/** Names that SVG does not know, as `element` or `element attribute`. */
function unknownNames(page: Document): readonly string[] {
  const everywhere = svgElementAttributes['*'] ?? [];
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const name = element.tagName;
    const allowed = new Set([
      ...everywhere,
      ...(svgElementAttributes[name] ?? []),
      'xmlns',
      'role',
    ]);
    return [
      ...(svgTagNames.includes(name) ? [] : [name]),
      ...[...element.attributes]
        .filter((attribute) => !allowed.has(attribute.name))
        .map((attribute) => `${name} ${attribute.name}`),
    ];
  });
}

describe('a figure as SVG', () => {
  test('is XML of known elements and attributes only', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset, size }) => {
        const { picture } = setAt(address, dataset, { size });

        const page = parsed(svgText(picture, palette, WORDS, []));

        expect(unknownNames(page)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has as many groups, paths and texts as its picture, its ties named', () => {
    const { picture, figure } = setAt('?year=2022', aDataset().claim().build());

    const page = parsed(svgText(picture, palette, WORDS, []));

    expect(page.querySelectorAll('g.tie')).toHaveLength(Object.keys(figure.drawn).length);
    expect(page.querySelector('g.tie > title')?.textContent).toBe(
      'DPRK to RUSSIA: Relations of military (cooperative, attested, one source)',
    );
    expect(page.querySelectorAll('g.legend-entry')).toHaveLength(figure.legend.flat().length);
    expect(page.querySelectorAll('g.actor')).toHaveLength(6);
  });

  test('says its title and itself in words, for who cannot see it', () => {
    const { picture } = setAt('?year=2022', aDataset().claim().build());

    const page = parsed(svgText(picture, palette, WORDS, []));

    expect(page.querySelector('svg > title')?.textContent).toBe('Title');
    expect(page.querySelector('svg > desc')?.textContent).toBe('In words');
    expect(page.documentElement.getAttribute('role')).toBe('img');
  });

  test('carries fonts as data where it is given any', () => {
    // Its own address is words, at its foot; nothing else may name one.
    const { picture } = setAt('?year=2022', aDataset().claim().build(), { address: '' });
    const font = { family: 'Source Sans 3', address: 'data:font/woff2;base64,AAAA' };

    const text = svgText(picture, palette, WORDS, [font]);

    expect(parsed(text).querySelector('style')?.textContent).toContain(
      '@font-face{font-family:"Source Sans 3"',
    );
    expect(text).not.toMatch(/https?:(?!\/\/www\.w3\.org)/);
  });

  test('keeps whatever words it is given as words', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const { picture } = setAt('?year=2022', aDataset().claim().build(), { title: '' });

        const page = parsed(svgText(picture, palette, { ...WORDS, title: words }, []));

        expect(page.querySelectorAll('script')).toHaveLength(0);
        expect(page.querySelectorAll('svg > title')).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test('gives back what it remembers', () => {
    fc.assert(
      fc.property(madeFigures, fc.string({ unit: 'binary' }), ({ address, dataset }, title) => {
        const { figure, picture } = setAt(address, dataset);
        const explorer = createExplorer(dataset, address);
        const memory = memoryOf(explorer, explorer.store.getState(), figure, {
          title,
          caption: '',
        });

        const text = svgText(picture, palette, { ...WORDS, memory: memoryText(memory) }, []);

        expect(memoryInBytes(new TextEncoder().encode(text))).toEqual({ ok: true, memory });
      }),
      { numRuns: 40 },
    );
  });

  test('is the same element by element where it is put into a page', () => {
    const { picture } = setAt('?view=matrix&year=2022', aDataset().claim().build());
    const node = svgOf(picture, palette);

    const element = mounted(node, document);

    expect(element.querySelectorAll('path, text, g')).toHaveLength(
      parsed(xmlDocument(node)).querySelectorAll('path, text, g').length,
    );
  });
});
