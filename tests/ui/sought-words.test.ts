import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../../src/ui/folded.ts';
import { hasWord, searchable, soughtWords } from '../../src/ui/sought-words.ts';
import { THOROUGH } from '../arbitraries.ts';

function finds(sought: string, text: string): boolean {
  const words = soughtWords(sought);
  const looked = searchable(text);
  return words.length > 0 && words.every((word) => hasWord(looked, word));
}

/** Two ways to write a name, either of which somebody may type to find the other. */
const WRITTEN_TWICE: readonly (readonly [string, string])[] = [
  ['Kızılyazı', 'Kizilyazi'],
  ['İstanbul', 'istanbul'],
  ['Łódź', 'lodz'],
  ['Søren', 'Soren'],
  ['Søren', 'Soeren'],
  ['Đinh', 'dinh'],
  ['Straße', 'strasse'],
  ['Æthelþryð', 'aethelthryd'],
  ['œuvre', 'oeuvre'],
  ['ＮＡＴＯ', 'nato'],
  ['ﾛｼｱ', 'ロシア'],
  ['Ёлкин', 'Елкин'],
  ['مُحَمَّد', 'محمد'],
  ['إيران', 'ايران'],
  ['شَلוֹם', 'شلום'],
  ['שָׁלוֹם', 'שלום'],
  ['Ακρόπολης', 'ακροπολησ'],
  ['O’Neill', "O'Neill"],
  ['O’Neill', 'ONeill'],
  ['Sana‘a', 'sanaa'],
  ['Kim Jong-un', 'kim jongun'],
  ['Kim Jong‑un', 'Kim Jong-un'],
  ['U.S.', 'US'],
  ['Müller', 'Mueller'],
  ['Müller', 'Muller'],
  ['Århus', 'Aarhus'],
  ['Müller-Lüdenscheid', 'mueller luedenscheid'],
  ['Nguyễn', 'Nguyen'],
  ['Nguye\u0302\u0303n', 'Nguyễn'],
  ['so\u00adft', 'soft'],
  ['٢٠٢٢', '2022'],
];

describe('words that are looked for', () => {
  test.each(WRITTEN_TWICE)('find “%s” by “%s”, and the other way round', (one, other) => {
    expect(finds(other, one)).toBe(true);
    expect(finds(one, other)).toBe(true);
  });

  test('find a spelled-out umlaut by the letter alone', () => {
    expect(finds('Muller', 'Mueller')).toBe(true);
  });

  test.each([
    ['朝鮮', '北朝鮮'],
    ['首脳', 'NATO首脳会議'],
    ['NATO', '第75回NATO首脳会議'],
    ['인민', '조선민주주의인민공화국'],
    ['มหานคร', 'กรุงเทพมหานคร'],
    ['シア', 'ロシア連邦'],
  ])('find “%s” within “%s”, where no blanks set words apart', (part, name) => {
    expect(finds(part, name)).toBe(true);
  });

  test.each([
    ['usia', 'Russia'],
    ['kim jong-un', 'Kim Il-sung'],
    ['U.S.', 'used'],
    ['blue', 'blunt'],
    ['true', 'Trump'],
    ['か', 'が'],
    ['का', 'की'],
    ['朝北', '北朝鮮'],
  ])('do not find by “%s” what is “%s”', (sought, text) => {
    expect(finds(sought, text)).toBe(false);
  });

  test('are found in whatever holds them, by whoever copies them from it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (word, rest) => {
          fc.pre(soughtWords(word).length > 0);
          expect(finds(word, `${word} ${rest}`)).toBe(true);
          expect(finds(word, `${rest} ${word}`)).toBe(true);
        },
      ),
      THOROUGH,
    );
  });

  test('are the same in capitals, taken apart and put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text.normalize('NFD'))).toBe(folded(text));
        expect(folded(text.normalize('NFC'))).toBe(folded(text));
        expect(folded(folded(text))).toBe(folded(text));
      }),
      THOROUGH,
    );
  });
});
