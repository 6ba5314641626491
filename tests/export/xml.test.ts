// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, xmlDocument } from '../../src/export/xml.ts';
import { hostileWords } from './data/taken.ts';

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error !== undefined) throw new Error(`${error.textContent}\n${text}`);
  return document;
}

describe('a written XML document', () => {
  test('is read back with the same words in texts and attributes', () => {
    const words = '<b> "so" & \'so\' ]]>\t\r\n\u{1f600} end';
    const root = parsed(xmlDocument(element('a', { of: words }, [words]))).documentElement;

    expect(root.getAttribute('of')).toBe(words);
    expect(root.textContent).toBe(words);
  });

  test('drops characters that XML forbids, and mends half surrogate pairs', () => {
    const words = 'a\u0000b\u001fc\ufffed\uffffe\ud800f';
    const root = parsed(xmlDocument(element('a', { of: words }, [words]))).documentElement;

    expect(root.getAttribute('of')).toBe('abcde\ufffdf');
    expect(root.textContent).toBe('abcde\ufffdf');
  });

  test('leaves out an attribute that is null, and keeps 0, false and nothing', () => {
    const text = xmlDocument(element('a', { none: null, zero: 0, no: false, empty: '' }));

    expect(text).toContain('<a zero="0" no="false" empty=""/>');
  });

  test('is one whatever the words are', () => {
    const anything = fc.oneof(hostileWords, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anything, (words) => {
        const root = parsed(xmlDocument(element('a', { of: words }, [words]))).documentElement;
        expect(root.getAttribute('of')).toBe(root.textContent);
        expect(root.children).toHaveLength(0);
      }),
      { numRuns: 500 },
    );
  });
});
