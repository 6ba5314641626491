import { describe, expect, test } from 'vitest';
import { apaQuotation, apaReference } from '../../../src/export/cite/apa.ts';
import { chicagoEntry, chicagoQuotation } from '../../../src/export/cite/chicago.ts';
import { quotationOf, sourceItem, viewItem } from '../../../src/export/cite/cited.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { firstView } from '../../../src/state/view.ts';
import type { ClaimWish } from '../../builder.ts';
import { aSource, CITING, type SourceWish, withSource } from './made-sources.ts';

const TITLE = 'Arms for oil';
const AUTHOR = 'Lee Hyo-jin';
const PUBLISHER = 'The Korea Times';

const entry = (wish: SourceWish) => chicagoEntry(sourceItem(aSource(wish), true));
const reference = (wish: SourceWish) => apaReference(sourceItem(aSource(wish), true));

/** What is known of a source, and its entry in both styles. */
const KNOWN: readonly (readonly [SourceWish, chicago: string, apa: string])[] = [
  [
    { author: AUTHOR, title: TITLE, publisher: PUBLISHER },
    'Lee Hyo-jin. “Arms for oil.” Analysis, The Korea Times, October 2025.',
    'Lee Hyo-jin. (2025, October). Arms for oil [Analysis]. The Korea Times.',
  ],
  [
    { author: AUTHOR, title: TITLE },
    'Lee Hyo-jin. “Arms for oil.” Analysis, October 2025.',
    'Lee Hyo-jin. (2025, October). Arms for oil [Analysis].',
  ],
  [
    { author: AUTHOR, publisher: PUBLISHER },
    'Lee Hyo-jin. Untitled analysis. The Korea Times, October 2025.',
    'Lee Hyo-jin. (2025, October). [Untitled analysis]. The Korea Times.',
  ],
  [
    { author: AUTHOR },
    'Lee Hyo-jin. Untitled analysis. October 2025.',
    'Lee Hyo-jin. (2025, October). [Untitled analysis].',
  ],
  [
    { title: TITLE, publisher: PUBLISHER },
    '“Arms for oil.” Analysis, The Korea Times, October 2025.',
    'Arms for oil [Analysis]. (2025, October). The Korea Times.',
  ],
  [
    { title: TITLE },
    '“Arms for oil.” Analysis, October 2025.',
    'Arms for oil [Analysis]. (2025, October).',
  ],
  [
    { publisher: PUBLISHER },
    'Untitled analysis. The Korea Times, October 2025.',
    '[Untitled analysis]. (2025, October). The Korea Times.',
  ],
  [{}, 'Untitled analysis. October 2025.', '[Untitled analysis]. (2025, October).'],
];

describe('a reference to a source that can be read on the web', () => {
  const seen = { author: AUTHOR, title: TITLE, publisher: PUBLISHER, kind: 'news article' };
  const there = { ...seen, address: 'https://example.org/a', accessed: '2024-05-12' };

  test('has its address, and the day on which it was seen there', () => {
    expect(entry(there)).toBe(
      'Lee Hyo-jin. “Arms for oil.” The Korea Times, October 2025. Accessed May 12, 2024. https://example.org/a.',
    );
    expect(reference(there)).toBe(
      'Lee Hyo-jin. (2025, October). Arms for oil. The Korea Times. Retrieved May 12, 2024, from https://example.org/a',
    );
  });

  test('has its DOI instead, which leads to the same for ever', () => {
    expect(entry({ ...there, doi: '10.1000/182' })).toBe(
      'Lee Hyo-jin. “Arms for oil.” The Korea Times, October 2025. https://doi.org/10.1000/182.',
    );
    expect(reference({ ...there, doi: '10.1000/182' })).toBe(
      'Lee Hyo-jin. (2025, October). Arms for oil. The Korea Times. https://doi.org/10.1000/182',
    );
  });
});

describe('a reference to a source', () => {
  test.each(KNOWN)('of which is known %j', (wish, chicago, apa) => {
    expect(entry(wish)).toBe(chicago);
    expect(reference(wish)).toBe(apa);
  });

  test('that a newspaper printed names the paper instead of saying what it is', () => {
    const wish = { author: AUTHOR, title: TITLE, publisher: PUBLISHER, kind: 'news article' };
    expect(entry(wish)).toBe('Lee Hyo-jin. “Arms for oil.” The Korea Times, October 2025.');
    expect(reference(wish)).toBe('Lee Hyo-jin. (2025, October). Arms for oil. The Korea Times.');
  });

  test.each([
    ['2025-03-30', undefined, 'March 30, 2025', '2025, March 30'],
    ['2025', undefined, '2025', '2025'],
    ['2025~', undefined, 'ca. 2025', 'ca. 2025'],
    ['2025-03?', undefined, 'March 2025?', '2025, March?'],
    ['2025-03-30~', 'By its news.', '[ca. March 30, 2025]', '[ca. 2025, March 30]'],
    ['2025?', 'By its news.', '[2025?]', '[2025?]'],
    ['2025', 'By its news.', '[2025]', '[2025]'],
    ['2024/2025-03~', undefined, '2024–ca. March 2025', '2024–ca. 2025, March'],
    ['/2025-03', undefined, 'start unknown, until March 2025', 'start unknown, until March 2025'],
  ])(
    'of %s, for the reason %s, is dated as the style wants it',
    (written, reason, chicago, apa) => {
      const wish = { title: TITLE, written, ...(reason === undefined ? {} : { reason }) };
      expect(entry(wish)).toBe(`“Arms for oil.” Analysis, ${chicago}.`);
      expect(reference(wish)).toBe(`Arms for oil [Analysis]. (${apa}).`);
    },
  );

  test('without any date says so', () => {
    const { issued, ...item } = sourceItem(aSource({ title: TITLE }), true);
    expect(issued).toBeDefined();
    expect(chicagoEntry(item)).toBe('“Arms for oil.” Analysis, n.d.');
    expect(apaReference(item)).toBe('Arms for oil [Analysis]. (n.d.).');
  });

  test('whose title ends like a sentence gets no second full stop', () => {
    expect(entry({ title: 'Arms for oil?' })).toBe('“Arms for oil?” Analysis, October 2025.');
    expect(
      reference({ title: 'Arms for oil?', author: 'A. B.', publisher: 'C.', kind: 'news' }),
    ).toBe('A. B. (2025, October). Arms for oil? C.');
  });
});

describe('a reference to the view', () => {
  const dataset = withSource({ title: TITLE });
  const moment = dataset.snapshots[1]?.id;
  if (moment === undefined) throw new Error('The dataset has no second year.');
  const view = firstView(moment);
  const seen = { year: 2026, month: 11, day: 5 };

  test('gives its link, the version of the data and the day on which it was seen', () => {
    const item = viewItem(view, dataset, 'https://example.org/?year=2022', seen);
    expect(chicagoEntry(item)).toBe(
      'The Two Triangles authors. “Two Triangles: 2022.” Data set, version 0123456789ab. Accessed November 5, 2026. https://example.org/?year=2022.',
    );
    expect(apaReference(item)).toBe(
      'The Two Triangles authors. (n.d.). Two Triangles: 2022 (Version 0123456789ab) [Data set]. Retrieved November 5, 2026, from https://example.org/?year=2022',
    );
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('note');
  });

  test('says what was left out of the evidence', () => {
    const reading = readEdtf('2025-11');
    if (!reading.ok) throw new Error(reading.reason);
    const base = { ...view.base, knownBy: reading.time };
    expect(viewItem({ ...view, base }, dataset, 'https://example.org/', seen)).toHaveProperty(
      'note',
      'As known by November 2025.',
    );
  });
});

describe('a quotation', () => {
  const quotation = (wish: SourceWish, claim: ClaimWish = {}) => {
    const [first] = withSource(wish, claim).claims;
    if (first === undefined) throw new Error('The dataset has no claim.');
    return quotationOf(first, CITING);
  };
  const known = { author: AUTHOR, title: TITLE, publisher: PUBLISHER, kind: 'news article' };

  test('of the author gives source and passage with the words', () => {
    expect(chicagoQuotation(quotation(known))).toBe(
      'Lee Hyo-jin, “Arms for oil,” The Korea Times, October 2025, passage p.text.1 of Two Triangles, data version 0123456789ab: “The words of text.1.”',
    );
    expect(apaQuotation(quotation(known))).toBe(
      '“The words of text.1.” (Lee Hyo-jin, 2025, passage p.text.1)\nLee Hyo-jin. (2025, October). Arms for oil. The Korea Times.',
    );
  });

  test('of somebody else names the voice before the source', () => {
    const spoken = quotation(known, { speaker: 'minister' });
    expect(chicagoQuotation(spoken)).toMatch(
      /^Choe Son-hui, quoted in Lee Hyo-jin, “Arms for oil,”/,
    );
    expect(apaQuotation(spoken)).toContain('(Choe Son-hui, as cited in Lee Hyo-jin, 2025, passage');
    expect(spoken.item.annote).toBe(
      'Choe Son-hui: “The words of text.1.” Passage p.text.1 of Two Triangles, data version 0123456789ab.',
    );
  });

  test('from a text without an author begins with its title', () => {
    const wish = { title: TITLE, written: '2022-08~', reason: 'By its news.' };
    expect(chicagoQuotation(quotation(wish))).toMatch(
      /^“Arms for oil,” Analysis, \[ca\. August 2022\], passage p\.text\.1 of/,
    );
    expect(apaQuotation(quotation(wish))).toContain(
      '(“Arms for oil,” [ca. 2022], passage p.text.1)',
    );
  });

  test('from a text without author and title begins with what it is', () => {
    expect(chicagoQuotation(quotation({}))).toMatch(/^Untitled analysis, October 2025, passage/);
    expect(apaQuotation(quotation({}))).toContain('([Untitled analysis], 2025, passage p.text.1)');
  });
});
