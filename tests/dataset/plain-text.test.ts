import { describe, expect, test } from 'vitest';
import { shown, turningIn, unprintableIn } from '../../src/dataset/plain-text.ts';

describe('what is no text', () => {
  test.each([
    ['a\u0000b', 'the control character U+0000'],
    ['\u0008', 'the control character U+0008'],
    ['\u000b', 'the control character U+000B'],
    ['\u000c', 'the control character U+000C'],
    ['\u001b[31m', 'the control character U+001B'],
    ['\u007f', 'the control character U+007F'],
    ['\u0084', 'the control character U+0084'],
    ['\u0086', 'the control character U+0086'],
    ['\u009f', 'the control character U+009F'],
    ['\ufffe', 'the control character U+FFFE'],
    ['\uffff', 'the control character U+FFFF'],
    ['so \ud83d far', 'half a character (U+D83D)'],
    ['😀\ude00', 'half a character (U+DE00)'],
  ])('%j', (text, told) => {
    expect(unprintableIn(text)).toBe(told);
  });

  test.each(['', 'tab\tand\r\nlines\u0085', '😀', '\u00a0', '\ufffd', '\u202e', '‏العربية', '한국'])(
    'is not %j',
    (text) => {
      expect(unprintableIn(text)).toBeUndefined();
    },
  );
});

describe('what turns the direction of writing', () => {
  test.each(['\u202a', '\u202e', '\u2066', '\u2069'])('%j', (character) => {
    const digits = character.charCodeAt(0).toString(16);

    expect(turningIn(`a${character}b`)?.toLowerCase()).toBe(
      `u+${digits}, which turns the direction of writing`,
    );
  });

  test.each(['', '\u2029', '\u202f', '\u2065', '\u206a', '\u200f', 'العربية'])(
    'is not %j',
    (text) => {
      expect(turningIn(text)).toBeUndefined();
    },
  );
});

test('what would not show is shown as its number, and what follows is not turned', () => {
  expect(shown('a\u0000b\u202ec\ufffe\ud800 \u2067\n')).toBe(
    'a<U+0000>b<U+202E>c<U+FFFE>\ufffd <U+2067>\n',
  );
});
