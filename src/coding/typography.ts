/** Characters that set the same words differently, by what a reader would call them. */
const LOOK_ALIKES = {
  apostrophes: "'\u2018\u2019\u201a\u201b\u2032",
  quotes: '"\u201c\u201d\u201e\u201f\u2033',
  dashes: '-\u2010\u2011\u2012\u2013\u2014\u2015',
} as const;

function alikeAs(look: keyof typeof LOOK_ALIKES): RegExp {
  return new RegExp(`[${LOOK_ALIKES[look]}]`, 'g');
}

/** Ways in which the same words can be set differently, each with what makes them alike. */
const KINDS: Readonly<Record<string, (text: string) => string>> = {
  'normal form (NFC or NFD)': (text) => text.normalize('NFC'),
  'quotation marks': (text) =>
    text.replace(alikeAs('apostrophes'), "'").replace(alikeAs('quotes'), '"'),
  dashes: (text) => text.replace(alikeAs('dashes'), '-'),
  'line breaks': (text) => text.replace(/[\r\n]+/g, ' '),
  'no-break spaces': (text) => text.replace(/[\u00a0\u202f]/g, ' '),
  'number of spaces': (text) => text.replace(/ {2,}/g, ' '),
};

/**
 * The kinds of typography that alone keep the words from being found in the text: empty where
 * they are in it as they are, `null` where other words would be needed.
 */
export function typographyBetween(words: string, text: string): readonly string[] | null {
  const names = Object.keys(KINDS);
  if (!found(words, text, names)) return null;
  return names.filter(
    (name) =>
      !found(
        words,
        text,
        names.filter((other) => other !== name),
      ),
  );
}

function found(words: string, text: string, kinds: readonly string[]): boolean {
  return alike(text, kinds).includes(alike(words, kinds));
}

function alike(text: string, kinds: readonly string[]): string {
  return kinds.reduce((result, kind) => KINDS[kind]?.(result) ?? result, text);
}

/** A pattern of words that lets their quotation marks, dashes, spaces and line breaks vary. */
export function looselyAs(words: string): RegExp {
  const classes = Object.values(LOOK_ALIKES);
  const pattern = words
    .trim()
    .normalize('NFC')
    .split(/(\s+|.)/su)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\s+$/u.test(part)) return '\\s+';
      const alikes = classes.find((each) => each.includes(part));
      return alikes === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `[${alikes}]`;
    })
    .join('');
  return new RegExp(pattern, 'gu');
}
