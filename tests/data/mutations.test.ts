/**
 * Takes every true passage of the corpus and breaks it, in the data or in the text, in each way that
 * a slip of the hand or of a program might. What changes the sense must be reported, never mended or
 * moved; what changes the typography must be reported as exactly that.
 *
 * The running texts are not in the repository: each is laid out anew from its passages and their
 * contexts, at their offsets. Where SOURCE_TEXTS names the folder of the texts, they are used.
 */
import { describe, expect, test } from 'vitest';
import { readCodedSource, sourceFiles } from '../../data/tools/coding/coding.ts';
import { textOf, textsFolder } from '../../data/tools/coding/texts.ts';
import { anchored } from '../../src/coding/anchor.ts';
import type { CodedPassage, CodedSource } from '../../src/coding/coded-source.ts';
import { differencesFrom } from '../../src/coding/verify.ts';
import { sha256Of } from '../../src/dataset/version-of.ts';

const folder = textsFolder([]);

/** The text of a source as far as its passages prove it; the rest is blank. */
function laidOut({ passages }: CodedSource): string {
  const letters: string[] = [];
  for (const { prefix, exact, suffix, start } of passages) {
    [...units(prefix + exact + suffix)].forEach((unit, index) => {
      letters[start - prefix.length + index] = unit;
    });
  }
  return Array.from(letters, (unit) => unit ?? ' ').join('');
}

function units(text: string): string[] {
  return text.split('');
}

interface Verified {
  readonly coded: CodedSource;
  readonly passage: CodedPassage;
  readonly text: string;
}

const verified: readonly Verified[] = sourceFiles('data')
  .map(readCodedSource)
  .flatMap((coded) => {
    const text = folder === undefined ? laidOut(coded) : textOf(folder, coded);
    const source = { ...coded.source, sha256: sha256Of(text) };
    return coded.passages.map((passage) => ({
      coded: { source, passages: [passage], uncoded: [] },
      passage,
      text,
    }));
  });

/** What is reported of the passage when its words in the data are changed. */
function inData({ coded, passage, text }: Verified, exact: string): readonly string[] {
  return ofPassages(text, { ...coded, passages: [{ ...passage, exact }] });
}

/** What is reported of the passage when its words in the text are changed. */
function inText({ coded, passage, text }: Verified, exact: string): readonly string[] {
  const changed = text.slice(0, passage.start) + exact + text.slice(passage.end);
  return ofPassages(changed, coded);
}

/**
 * Reports on passages alone: the hash of the text has a report of its own, and so have its sentences,
 * which are not looked for in each of thousands of texts.
 */
function ofPassages(text: string, coded: CodedSource): readonly string[] {
  return differencesFrom(text, coded, []).filter((each) => each.startsWith('In passage'));
}

const isWord = /^[\p{L}\p{N}]+$/u;
const words = (text: string) => text.split(/([^\p{L}\p{N}]+)/u);

/** The words with one of them replaced, for each of them. */
function withAnotherWord(exact: string): readonly string[] {
  const parts = words(exact);
  return parts.flatMap((part, index) =>
    isWord.test(part) ? [parts.with(index, 'otherwise').join('')] : [],
  );
}

/** The words with a "not" behind each of them. */
function withNegation(exact: string): readonly string[] {
  const parts = words(exact);
  return parts.flatMap((part, index) =>
    isWord.test(part) ? [parts.with(index, `${part} not`).join('')] : [],
  );
}

/** The words with one digit raised, for each digit in them. */
function withAnotherNumber(exact: string): readonly string[] {
  return [...exact.matchAll(/\d/g)].map(
    ({ 0: digit, index }) =>
      exact.slice(0, index) + ((Number(digit) + 1) % 10) + exact.slice(index + 1),
  );
}

/** The words without one of them, for each of them. */
function withoutAWord(exact: string): readonly string[] {
  const parts = words(exact);
  return parts.flatMap((part, index) =>
    isWord.test(part) ? [parts.with(index, '').join('')] : [],
  );
}

/** The words with two neighbours exchanged that are not the same. */
function withWordsExchanged(exact: string): readonly string[] {
  const parts = words(exact);
  return parts.flatMap((part, index) => {
    const other = parts[index + 2];
    if (!isWord.test(part) || other === undefined || !isWord.test(other) || part === other)
      return [];
    return [
      parts
        .with(index, other)
        .with(index + 2, part)
        .join(''),
    ];
  });
}

const SEMANTIC: readonly (readonly [string, (exact: string) => readonly string[]])[] = [
  ['another word', withAnotherWord],
  ['a negation', withNegation],
  ['another number', withAnotherNumber],
  ['a word less', withoutAWord],
  ['two words exchanged', withWordsExchanged],
  ['another case', (exact) => [exact.toUpperCase()]],
];

const TYPOGRAPHIC: readonly (readonly [string, (exact: string) => string])[] = [
  ['quotation marks', (exact) => exact.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')],
  [
    'quotation marks',
    (exact) =>
      exact
        .replace(/'/g, '’')
        .replace(/"(\p{L})/gu, '“$1')
        .replace(/"/g, '”'),
  ],
  ['line breaks', (exact) => exact.replace(/ /, '\n')],
  ['no-break spaces', (exact) => exact.replace(/ /, '\u00a0')],
  ['no-break spaces', (exact) => exact.replace(/\u00a0/g, ' ')],
  ['number of spaces', (exact) => exact.replace(/ /, '  ')],
  ['no-break spaces, number of spaces', (exact) => exact.replace(/\u00a0 | \u00a0/, ' ')],
  ['dashes', (exact) => exact.replace(/[–—-]/, (dash) => (dash === '-' ? '‑' : '-'))],
];

describe('every true passage', () => {
  test('stands in its text as it is', () => {
    expect(verified.length).toBeGreaterThan(100);
    expect(verified.flatMap(({ coded, text }) => ofPassages(text, coded))).toEqual([]);
  });

  test.each(SEMANTIC)('with %s is reported, in the data or in the text', (_, change) => {
    let mutants = 0;
    // Gathered first: to expect something of each of many thousands takes longer than to make them.
    const unnoticed: (readonly [string, readonly string[]])[] = [];
    for (const each of verified) {
      for (const exact of change(each.passage.exact).filter((it) => it !== each.passage.exact)) {
        mutants += 1;
        for (const reports of [inData(each, exact), inText(each, exact)]) {
          const isTold = reports[0]?.includes(`In passage "${each.passage.id}"`) === true;
          if (!isTold || reports.some((report) => report.includes('typography'))) {
            unnoticed.push([exact, reports]);
          }
        }
      }
    }
    expect(mutants).toBeGreaterThan(20);
    expect(unnoticed).toEqual([]);
  });

  test('that is deleted from its text is reported', () => {
    for (const each of verified) {
      expect(inText(each, '').join('\n')).toContain('field "exact"');
    }
  });

  test('that only stands elsewhere is reported with that place, and stays where it was', () => {
    for (const { coded, passage, text } of verified) {
      const gone = text.slice(0, passage.start) + text.slice(passage.end);
      const elsewhere = `${gone.replaceAll(passage.exact, '')}\n\n${passage.exact}`;
      const reports = ofPassages(elsewhere, coded);

      expect(reports[0]).toContain(`In passage "${passage.id}", field "exact"`);
      expect(reports[0]).toContain(
        `the same words begin at ${elsewhere.length - passage.exact.length}`,
      );
      expect(() => anchored(coded, elsewhere)).toThrow(/was verified between|Not in the text/);
    }
  });

  test('with a look-alike that says the opposite before it is anchored where it was', () => {
    // At the very beginning, words before it change its surroundings: there it is refused instead.
    const inside = verified.filter(
      ({ passage }) => passage.start > 100 && passage.occurrence === undefined,
    );
    expect(inside.length).toBeGreaterThan(100);
    for (const { coded, passage, text } of inside) {
      const [negated = ''] = withNegation(passage.exact);
      const lead = `${negated}\n\n`;
      const { id, exact, claims } = passage;
      const [anew] = anchored(
        { ...coded, passages: [{ id, exact, claims }] },
        lead + text,
      ).passages;

      expect(anew?.start).toBe(passage.start + lead.length);
      expect(anew?.exact).toBe(passage.exact);
    }
  });

  test('is not taken for typography when its words, set otherwise, stand in other surroundings', () => {
    for (const { coded, passage, text } of verified) {
      const straight = passage.exact.replace(/ /g, '\u00a0');
      const [negated = ''] = withNegation(passage.exact);
      const changed = text.slice(0, passage.start) + negated + text.slice(passage.end);
      const reports = ofPassages(`${changed}\n\n${straight}`, coded);

      expect(reports.join('\n')).toContain('field "exact"');
      expect(reports.join('\n')).not.toContain('typography');
    }
  });
});

describe('typography', () => {
  test.each(TYPOGRAPHIC)('in which only the %s differ is reported as exactly that', (kind, set) => {
    let mutants = 0;
    for (const each of verified) {
      const exact = set(each.passage.exact);
      if (exact === each.passage.exact) continue;
      mutants += 1;
      for (const reports of [inData(each, exact), inText(each, exact)]) {
        expect(reports.join('\n'), exact).toContain(`differ in typography only: ${kind})`);
      }
    }
    expect(mutants).toBeGreaterThan(0);
  });

  test('in which only the normal form differs is reported as exactly that', () => {
    // No passage has a letter with an accent: each is given one, in the data and in its text alike.
    for (const { coded, passage, text } of verified) {
      const exact = passage.exact.replace('e', 'é');
      const accented: Verified = {
        coded,
        passage: { ...passage, exact },
        text: text.slice(0, passage.start) + exact + text.slice(passage.end),
      };
      const reports = inData(accented, exact.normalize('NFD'));

      expect(exact).toContain('é');
      expect(reports.join('\n')).toContain('typography only: normal form (NFC or NFD))');
    }
  });
});
