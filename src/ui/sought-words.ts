import { folded } from './folded.ts';

/** What stands between words. */
const BETWEEN = /[\s\p{Z}\p{P}\p{Sc}\p{Sm}]+/gu;
/** Words with signs in them that many leave out: O'Neill, Jong-un, U.S. */
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)+/gu;
const JOINTS = /['.-]/g;

/** Letters of scripts that set no blanks between words, or write words into one: Chinese, Japanese, Korean, Thai and others. */
const RUN_ON =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
const RUNS_ON = new RegExp(`[${RUN_ON}]`, 'u');
const END_OF_RUN = new RegExp(`([${RUN_ON}])(?=(?![${RUN_ON}])[\\p{L}\\p{N}])`, 'gu');
const BEGIN_OF_RUN = new RegExp(`((?![${RUN_ON}])[\\p{L}\\p{N}])(?=[${RUN_ON}])`, 'gu');
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
};

/** Words of a text as they are compared, each behind one blank. */
export function wordsAsTyped(text: string): string {
  return behindBlanks(folded(text));
}

/**
 * A text as searches look through it: its words as people type them, each between blanks, and behind them the other
 * ways in which some are typed. Umlauts may be spelled out or not, apostrophes, hyphens and points left out.
 */
export function searchable(text: string): string {
  const plain = folded(text);
  const words = behindBlanks(plain);
  const others = new Set(joinedIn(plain));
  const lower = text.normalize('NFC').toLowerCase();
  const spelled = lower.replaceAll(/[äöüåø]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  if (spelled !== lower) {
    const typed = folded(spelled);
    for (const word of [...behindBlanks(typed).split(' '), ...joinedIn(typed)]) others.add(word);
  }
  for (const [word] of plain.matchAll(
    /[\p{L}\p{M}\p{N}'.-]*(?:[aou]e|aa)[\p{L}\p{M}\p{N}'.-]*/gu,
  )) {
    const short = word.replaceAll(/([aou])e|aa/g, (_both, vowel = 'a') => vowel);
    others.add(short.replaceAll(JOINTS, '')).add(behindBlanks(short).trim());
  }
  return others.size === 0 ? `${words} ` : `${words} ${[...others].join(' ')} `;
}

function joinedIn(plain: string): readonly string[] {
  return [...plain.matchAll(COMPOUND)].map(([word]) => word.replaceAll(JOINTS, ''));
}

function behindBlanks(plain: string): string {
  const words = ` ${plain.replaceAll(BETWEEN, ' ').trim()}`;
  return RUNS_ON.test(words)
    ? words.replaceAll(END_OF_RUN, '$1 ').replaceAll(BEGIN_OF_RUN, '$1 ')
    : words;
}

/** A word that is looked for: each way in which it may stand in a searchable text. */
export type Sought = readonly string[];

/** A word of so few letters that was made of one with signs, as U.S., is no beginning of others. */
const SHORT = 3;

/**
 * The words that are looked for, as they may stand in a searchable text: as beginnings of words, or as any part of one
 * in scripts that do not set words apart.
 */
export function soughtWords(sought: string): readonly Sought[] {
  return folded(sought)
    .split(/\s+/)
    .flatMap((chunk): readonly Sought[] => {
      const words = behindBlanks(chunk);
      if (words === ' ') return [];
      const apart = RUNS_ON.test(words.slice(0, 2)) ? words.slice(1) : words;
      const joined = words.replaceAll(' ', '');
      if (` ${joined}` === words || RUNS_ON.test(joined)) return [[apart]];
      return [[joined.length > SHORT ? ` ${joined}` : ` ${joined} `, apart]];
    });
}

/** Whether a searchable text has a word that is looked for. */
export function hasWord(text: string, sought: Sought): boolean {
  return sought.some((way) => text.includes(way));
}
