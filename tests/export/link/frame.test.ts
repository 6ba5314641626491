// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedSnippetOf, FRAME_SIZES } from '../../../src/export/link/frame.ts';

describe('the element that embeds a view', () => {
  const [medium] = FRAME_SIZES;

  test('is a frame of the chosen size that loads when it is seen', () => {
    expect(embedSnippetOf('https://example.org/?year=2022&embed', 'Year 2022', medium)).toBe(
      '<iframe src="https://example.org/?year=2022&amp;embed" title="Year 2022" width="720" height="480" loading="lazy" style="border:0" allow=""></iframe>',
    );
  });

  test('is one element with the same link and title, whatever stands in them', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('" onload="alert(1)', '</iframe><script>', '&quot;', '\u00a0'),
    );
    fc.assert(
      fc.property(texts, texts, (link, title) => {
        const page = new DOMParser().parseFromString(
          embedSnippetOf(link, title, medium),
          'text/html',
        );
        const [frame, ...more] = page.body.children;

        expect(more).toEqual([]);
        expect(frame?.getAttribute('src')).toBe(link);
        expect(frame?.getAttribute('title')).toBe(title);
        expect(frame?.attributes).toHaveLength(7);
      }),
    );
  });
});
