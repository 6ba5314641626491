import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCodedSource, sourceFiles } from '../../../data/tools/coding/coding.ts';
import {
  type CodedText,
  claimsOfCoding,
  codingProblems,
  readCodings,
} from '../../../data/tools/coding/codings.ts';
import { compose } from '../../../data/tools/coding/compose.ts';
import { matcherAmong } from '../../../data/tools/coding/matching.ts';
import { textOf, textsFolder } from '../../../data/tools/coding/texts.ts';
import { sha256Of } from '../../../src/dataset/version-of.ts';

const { file, dataset } = compose('data');
const codings = readCodings('data', file);
const sources = sourceFiles('data').map(readCodedSource);

describe('the codings', () => {
  test('are of two coders, each of all five texts', () => {
    expect(codings.map(({ coder }) => coder)).toEqual(['first', 'second']);
    for (const { texts } of codings) {
      expect(texts.map(({ source }) => source)).toEqual(file.sources.map(({ id }) => id));
    }
  });

  test('are whole: no claim of either was lost', () => {
    expect(codings.map((coding) => claimsOfCoding(coding).length)).toEqual([318, 398]);
  });

  test('quote as the settled coding does, wherever both quote', () => {
    let compared = 0;
    for (const { source, passages } of sources) {
      const known: string[] = [];
      for (const { prefix, exact, suffix, start } of passages) {
        (prefix + exact + suffix).split('').forEach((unit, index) => {
          known[start - prefix.length + index] = unit;
        });
      }
      for (const text of codings.flatMap(({ texts }) => texts)) {
        if (text.source !== source.id) continue;
        for (const { exact, start } of text.passages) {
          const units = exact.split('');
          const shared = units.map((unit, index) => known[start + index] ?? unit).join('');
          expect(shared).toBe(exact);
          compared += units.filter((_, index) => known[start + index] !== undefined).length;
        }
      }
    }
    expect(compared).toBeGreaterThan(20_000);
  });

  const folder = textsFolder([]);
  test.skipIf(folder === undefined)('quote their texts character by character', () => {
    for (const coded of sources) {
      const text = textOf(folder ?? '', coded);
      for (const coding of codings.flatMap(({ texts }) => texts)) {
        if (coding.source !== coded.source.id) continue;
        expect(coding.sha256).toBe(sha256Of(text));
        const wrong = coding.passages.filter(
          ({ exact, start, end }) => text.slice(start, end) !== exact,
        );
        expect(wrong).toEqual([]);
      }
    }
  });
});

describe('a settled claim', () => {
  test('is coded by those in whose own coding the same stands, and by nobody else', () => {
    const directed = new Set<string>(
      dataset.relationTypes.filter((type) => type.directed).map(({ id }) => id),
    );
    for (const coding of codings) {
      const matching = matcherAmong(claimsOfCoding(coding), directed);
      const coded = dataset.claims.filter(({ codedBy }) =>
        codedBy.some(({ id }) => id === coding.coder),
      );
      expect(coded).toEqual(dataset.claims.filter((claim) => matching(claim).length > 0));
      expect(coded.length).toBeGreaterThan(dataset.claims.length / 2);
      expect(coded.length).toBeLessThan(dataset.claims.length);
    }
  });
});

describe('a coding', () => {
  const [right] = codings.flatMap(({ texts }) => texts);
  if (right === undefined) throw new Error('There is no coding.');

  /** The problems of a coding in whose first passage and claim something was changed. */
  function problemsWith(change: (text: CodedText) => CodedText): readonly string[] {
    return codingProblems(change(structuredClone(right as CodedText)), file);
  }

  function withClaim(change: Record<string, unknown>) {
    return (text: CodedText): CodedText => {
      Object.assign(text.passages[0]?.claims[0] ?? {}, change);
      return text;
    };
  }

  test('that is right has no problems', () => {
    expect(problemsWith((text) => text)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['names "atlantis", who is no actor.', { from: 'atlantis' }],
    ['ties "china" to itself.', { from: 'china', to: 'china' }],
    ['is of the kind "friendship", which there is not.', { relation: 'friendship' }],
    [
      'has the time "last year", which is not a date such as 2022, 2022-07 or 2022-07-13.',
      { time: { edtf: 'last year', kind: 'event', basis: 'stated', reason: null } },
    ],
    [
      'does not say how its time "2022" is known.',
      { time: { edtf: '2022', kind: 'event', basis: 'inferred', reason: null } },
    ],
  ])('is told which claim %s', (problem, change) => {
    const { start, end } = right.passages[0] ?? { start: 0, end: 0 };

    expect(problemsWith(withClaim(change))).toEqual([
      `claim 1 of the passage at ${start}–${end} ${problem}`,
    ]);
  });

  test('of another text than that of its source is told so', () => {
    expect(problemsWith((text) => ({ ...text, sha256: '0'.repeat(64) }))).toEqual([
      `the text that was coded is another than that of source "${right.source}": their hashes differ.`,
    ]);
    expect(problemsWith((text) => ({ ...text, source: 'nowhere' }))).toEqual([
      '"nowhere" is no source.',
    ]);
  });

  test('with a passage that does not fit its place, or stands twice, is told which', () => {
    const [problem, ...others] = problemsWith((text) => {
      const [passage] = text.passages;
      return {
        ...text,
        passages:
          passage === undefined ? [] : [{ ...passage, end: passage.end + 1 }, passage, passage],
      };
    });

    expect(problem).toMatch(/^the passage at \d+–\d+ has \d+ code units, not \d+: “/);
    expect(others).toEqual([expect.stringMatching(/^there are two passages at \d+–\d+\.$/)]);
  });
});

describe('a folder of codings', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codings-'));
    cpSync('data/codings', join(folder, 'codings'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function changed(path: string, from: string, to: string) {
    const whole = join(folder, 'codings', path);
    writeFileSync(whole, readFileSync(whole, 'utf8').replace(from, to));
  }

  test('is read as it lies', () => {
    expect(readCodings(folder, file)).toEqual(codings);
  });

  test('with a field of another name is refused with the file and the field', () => {
    changed('first/isolation.json', '"tenor"', '"mood"');

    expect(() => readCodings(folder, file)).toThrow(
      /isolation\.json, field "passages\.0\.claims\.0\.tenor": .+\n.+"mood"/,
    );
  });

  test('with an actor of nobody’s is refused with the file and the claim', () => {
    changed('second/isolation.json', '"from": "dprk"', '"from": "atlantis"');

    expect(() => readCodings(folder, file)).toThrow(
      /second\/isolation\.json, claim 1 of the passage at \d+–\d+ names "atlantis", who is no actor\./,
    );
  });

  test('with a file called after another source is refused', () => {
    changed('first/isolation.json', '"isolation"', '"china-sees"');

    expect(() => readCodings(folder, file)).toThrow(
      /first\/isolation\.json is called after another source than its own, "china-sees"\./,
    );
  });

  test('with a folder of somebody of whom nothing is known is refused', () => {
    mkdirSync(join(folder, 'codings', 'third'));

    expect(() => readCodings(folder, file)).toThrow(
      /third is the folder of no coder in coders\.json/,
    );
  });
});
