/** Letters that are no other letter with a mark, and what those type who lack them on their keyboard. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ə: 'e' },
  ...{ ɓ: 'b', ɗ: 'd', ɖ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ', ґ: 'г' },
  // Forms of Arabic letters that one word has here and there, and in Persian and Urdu.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه' },
};

/** Marks above and below letters, vowels of Arabic and Hebrew, lengthening strokes, and what cannot be seen. */
const MARKS = new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0483-\\u0487\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
    '\\p{Cf}',
  ].join('')}]+`,
  'gu',
);
const APOSTROPHES = /[\u0060\u00b4\u2018\u2019\u02b9\u02bb-\u02bf\u02c8\u2032]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
const OTHER_LETTERS = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const PLAIN = /^[\n\r\t -_a-~]*$/;

/**
 * Text as people type it when they search: without case, accents and vowel marks, in letters of the usual width,
 * with one kind of apostrophe and of hyphen. Signs that make other letters of letters stay, as in Hindi, Thai or Japanese.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replaceAll(APOSTROPHES, "'")
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(DASHES, '-')
    .replaceAll(OTHER_LETTERS, (letter) => TYPED_AS[letter] ?? letter)
    .replaceAll(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .normalize('NFC');
}
