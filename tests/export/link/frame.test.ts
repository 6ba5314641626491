// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedSnippetOf, FRAME_SIZES } from '../../../src/export/link/frame.ts';

describe('what embeds a view', () => {
  const [fitting, small] = FRAME_SIZES;

  test('is a frame that fits its column and loads when it is seen, over a link to the same view', () => {
    const frame = 'https://example.org/?year=2022&embed';
    const link = 'https://example.org/?year=2022&tie=a';
    expect(embedSnippetOf({ frame, link, title: 'Year 2022' }, fitting)).toBe(
      '<figure style="margin:0"><iframe src="https://example.org/?year=2022&amp;embed" title="Year 2022" loading="lazy" style="border:0;width:100%;aspect-ratio:3/2;min-height:420px;max-height:90vh" allow=""></iframe><figcaption><a href="https://example.org/?year=2022&amp;tie=a">Year 2022</a></figcaption></figure>',
    );
  });

  test('is never wider than its column, whichever size is chosen', () => {
    expect(small?.style).toBe('width:480px;max-width:100%;height:360px');
    for (const { style } of FRAME_SIZES) expect(style).toMatch(/width:100%/);
  });

  test('is one frame and one link with the same addresses and title, whatever stands in them', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('" onload="alert(1)', '</iframe><script>', '&quot;', '\u00a0'),
    );
    fc.assert(
      fc.property(texts, texts, texts, (frame, link, title) => {
        const page = new DOMParser().parseFromString(
          embedSnippetOf({ frame, link, title }, fitting),
          'text/html',
        );
        const made = page.body.querySelector('iframe');
        const words = page.body.querySelector('a');

        expect(page.body.querySelectorAll('*')).toHaveLength(4);
        expect(made?.getAttribute('src')).toBe(frame);
        expect(made?.getAttribute('title')).toBe(title);
        expect(made?.attributes).toHaveLength(5);
        expect(words?.getAttribute('href')).toBe(link);
        expect(words?.textContent).toBe(title);
        expect(words?.attributes).toHaveLength(1);
      }),
    );
  });
});
