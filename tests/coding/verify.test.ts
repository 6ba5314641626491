import { describe, expect, test } from 'vitest';
import { lockedOn, lockOf, seal } from '../../data/tools/coding/lock.ts';
import { anchored, contextAround, passageStart } from '../../src/coding/anchor.ts';
import type { DraftSource } from '../../src/coding/coded-source.ts';
import { differencesFrom } from '../../src/coding/verify.ts';

const TEXT = [
  'Moscow asked “for help” in July. ',
  'Kim said that 90 per cent of it was  on its way. ',
  'Moscow asked “for help” again, and was not refused.',
].join('');

/** The sentences of the text that the passage in most tests does not touch. */
const REST = [1, 2].map((occurrence) => ({
  begins: 'Moscow asked',
  occurrence,
  reason: 'one actor' as const,
  note: null,
}));

function coded(exact: string, occurrence?: number): DraftSource {
  return {
    source: {
      id: 'text',
      file: 'text.txt',
      title: null,
      author: null,
      publisher: null,
      kind: 'test',
      written: { edtf: '2022', basis: 'stated', reason: null, document: null },
      note: null,
    },
    passages: [
      {
        id: 'text.01',
        exact,
        ...(occurrence === undefined ? {} : { occurrence }),
        claims: [],
      },
    ],
    uncoded: [],
  };
}

/** A passage as anchored in the text, with its words changed afterwards. */
function changed(exact: string, change: (words: string) => string): readonly string[] {
  const source = anchored(coded(exact), TEXT);
  const passages = source.passages.map((passage) => ({
    ...passage,
    exact: change(passage.exact),
  }));
  return differencesFrom(TEXT, { ...source, passages });
}

describe('a passage', () => {
  const words = 'Kim said that 90 per cent of it was  on its way.';

  test('that stands in its text as it is raises nothing', () => {
    const { source, passages } = anchored(coded(words), TEXT);
    const uncoded = anchored({ ...coded(words), uncoded: REST }, TEXT).uncoded;

    expect(differencesFrom(TEXT, { source, passages, uncoded })).toEqual([]);
  });

  test.each([
    ['another word', (exact: string) => exact.replace('Kim', 'Xi')],
    ['a negation', (exact: string) => exact.replace('was', 'was not')],
    ['another number', (exact: string) => exact.replace('90', '19')],
    ['a word less', (exact: string) => exact.replace('that ', '')],
  ])('with %s is reported with what was found and expected', (_, change) => {
    const [difference] = changed(words, change);

    expect(difference).toContain('In passage "text.01", field "exact": found');
    expect(difference).toContain('Kim said that 90 per cent');
    expect(difference).not.toContain('typography');
  });

  test.each([
    ['a single space for two', (exact: string) => exact.replace('  ', ' ')],
    ['a no-break space', (exact: string) => exact.replace(' per', '\u00a0per')],
  ])('with %s is reported as differing in typography only', (_, change) => {
    expect(changed(words, change)[0]).toContain('differ in typography only');
  });

  test('with straight quotation marks is reported as differing in typography only', () => {
    const straight = changed('“for help” again', (exact) => exact.replace(/[“”]/g, '"'));

    expect(straight[0]).toContain('differ in typography only');
  });

  test('is never moved silently to a look-alike elsewhere', () => {
    const source = anchored(coded('Moscow asked “for help”', 1), TEXT);
    const elsewhere = TEXT.replace('Moscow', 'Berlin');

    expect(differencesFrom(elsewhere, source).join('\n')).toContain('the same words begin at');
  });

  test('that stands twice needs to say which is meant', () => {
    const [passage] = coded('Moscow asked “for help”').passages;
    if (passage === undefined) throw new Error('There is no passage.');

    expect(() => passageStart(TEXT, passage)).toThrow('Found 2 times');
    expect(passageStart(TEXT, { ...passage, occurrence: 2 })).toBe(TEXT.lastIndexOf('Moscow'));
  });

  test('that is not in the text cannot be anchored', () => {
    expect(() => anchored(coded('Pyongyang refused'), TEXT)).toThrow(
      'Not in the text: the words of passage',
    );
  });

  test('has a seal that any change to words or place breaks', () => {
    const [passage] = anchored(coded(words), TEXT).passages;
    if (passage === undefined) throw new Error('There is no passage.');

    expect(seal({ ...passage, start: passage.start + 1 })).not.toBe(seal(passage));
    expect(seal({ ...passage, suffix: '' })).not.toBe(seal(passage));
    expect(seal({ ...passage })).toBe(seal(passage));
  });
});

describe('the day on which a source was verified', () => {
  const verified = lockOf(anchored(coded('Moscow asked “for help”', 1), TEXT), []);
  const before = lockedOn('2024-05-01', verified);

  test('stands beside what was verified', () => {
    expect(before).toEqual({ on: '2024-05-01', ...verified });
  });

  test('stays for what did not change, so that verifying again changes nothing', () => {
    expect(lockedOn('2024-05-02', verified, before)).toEqual(before);
  });

  test.each([
    ['another text', { sha256: '0'.repeat(64) }],
    ['another sentence', { sentences: '0-5' }],
    ['another passage', { passages: { ...verified.passages, 'text.02': 'abc' } }],
    ['a passage less', { passages: {} }],
    ['another reason for no claim', { uncoded: 'abc' }],
  ])('is a new one with %s', (_, change) => {
    expect(lockedOn('2024-05-02', { ...verified, ...change }, before)?.on).toBe('2024-05-02');
  });

  test('is given to a source that has none yet', () => {
    expect(lockedOn('2024-05-02', verified, verified)?.on).toBe('2024-05-02');
  });
});

test('an uncoded sentence with other words than the text has is reported', () => {
  const source = anchored(
    { ...coded('Kim said that 90 per cent of it was  on its way.'), uncoded: REST },
    TEXT,
  );
  const uncoded = source.uncoded.map((each) => ({ ...each, begins: 'Moscow gave' }));

  expect(differencesFrom(TEXT, { ...source, uncoded })[0]).toBe(
    'An uncoded sentence of source "text" is said to begin "Moscow gave", but at 0 the text has "Moscow aske".',
  );
});

test('a text that is not the one verified is reported by its hash', () => {
  const source = anchored(coded('Moscow asked “for help”', 1), TEXT);

  expect(differencesFrom(`${TEXT} `, source)[0]).toContain('field "sha256"');
});

test('context ends at the edges of words', () => {
  const text = `${'long '.repeat(30)}THE WORDS${' after'.repeat(30)}`;
  const start = text.indexOf('THE WORDS');

  const { prefix, suffix } = contextAround(text, start, start + 'THE WORDS'.length);

  expect(prefix).toMatch(/^(long )+$/);
  expect(suffix).toMatch(/^( after)+$/);
});
