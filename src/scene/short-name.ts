/** How many ordinary letters a text is as wide as: letters of East Asia and pictures count twice, marks on letters nothing. */
export function widthInLetters(text: string): number {
  return lettersOf(text).reduce((width, letter) => width + widthOf(letter), 0);
}

/** A name that is as wide as so many ordinary letters at most; what is left out shows as "…". */
export function shortName(name: string, most: number): string {
  if (widthInLetters(name) <= most) return name;
  let width = 1;
  const kept: string[] = [];
  for (const letter of lettersOf(name)) {
    width += widthOf(letter);
    if (width > most) break;
    kept.push(letter);
  }
  return `${kept.join('').trimEnd()}…`;
}

/**
 * Names with words between them, as wide as so many ordinary letters at most: a name that is wider than its share of
 * the room is cut to it.
 */
export function sharingRoom(
  names: readonly string[],
  between: readonly string[],
  most: number,
): string {
  const joints = between.slice(0, names.length - 1);
  const room = joints.reduce((left, words) => left - widthInLetters(words), most);
  const share = fairShare(names.map(widthInLetters), room);
  return names.map((name, index) => `${joints[index - 1] ?? ''}${shortName(name, share)}`).join('');
}

/** What each may have at most of a room for all; more than any needs where all fit. */
function fairShare(widths: readonly number[], room: number): number {
  let left = room;
  for (const [index, width] of [...widths].sort((a, b) => a - b).entries()) {
    const share = left / (widths.length - index);
    if (width > share) return share;
    left -= width;
  }
  return Number.POSITIVE_INFINITY;
}

/** What a reader takes for one letter, however many code units it has. */
function lettersOf(text: string): readonly string[] {
  // Most names are plain, and a segmenter is slow.
  if (SEGMENTER === null || /^[ -~]*$/.test(text)) return [...text];
  return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}

/** Some browsers that the app runs in have none yet. */
const SEGMENTER =
  'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;

const WIDE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}|[\u{FF01}-\u{FF60}]/u;

function widthOf(letter: string): number {
  return WIDE.test(letter) ? 2 : 1;
}
