import type { Directness, Modality, Stance, Tenor } from '../../model/dataset.ts';

type Words<Value> = ReadonlyMap<string, Value>;

/** Words by which files tell tenors, signs among them. */
export const TENOR_WORDS: Words<Tenor> = wordsOf({
  cooperative: [
    'cooperative',
    'cooperation',
    'positive',
    'pos',
    '+',
    '+1',
    '1',
    'friend',
    'friendly',
    'ally',
  ],
  conflictual: [
    'conflictual',
    'conflict',
    'negative',
    'neg',
    '-',
    '−',
    '-1',
    '−1',
    'foe',
    'hostile',
    'enemy',
  ],
  ambivalent: ['ambivalent', 'mixed', 'both'],
  unstated: ['unstated', 'neutral', '0', 'unknown', 'na', 'n/a'],
});

export const MODALITY_WORDS: Words<Modality> = wordsOf({
  fact: ['fact'],
  'official statement': ['official statement'],
  analysis: ['analysis'],
  forecast: ['forecast'],
  hypothetical: ['hypothetical'],
});

export const DIRECTNESS_WORDS: Words<Directness> = wordsOf({
  stated: ['stated'],
  presupposed: ['presupposed'],
});

export const STANCE_WORDS: Words<Stance> = wordsOf({
  supports: ['supports'],
  disputes: ['disputes'],
  denies: ['denies'],
});

export const DIRECTED_WORDS: Words<boolean> = new Map([
  ...['directed', 'true', '1', 'yes', 'y'].map((word) => [word, true] as const),
  ...['undirected', 'mutual', 'false', '0', 'no', 'n'].map((word) => [word, false] as const),
]);

/** What a row says that tells how a tie stands, in the words of this app's own table of ties. */
export interface Statement {
  readonly modality: Modality;
  readonly directness: Directness;
  readonly stance: Stance;
}

/** `null` where the row says that there is nothing to say. */
export const STATE_WORDS: Words<Statement | null> = new Map([
  ['attested', { modality: 'fact', directness: 'stated', stance: 'supports' }],
  ['presupposed', { modality: 'fact', directness: 'presupposed', stance: 'supports' }],
  ['carried forward', { modality: 'fact', directness: 'presupposed', stance: 'supports' }],
  ['context', { modality: 'fact', directness: 'stated', stance: 'supports' }],
  ['denied', { modality: 'fact', directness: 'stated', stance: 'denies' }],
  ['possible', { modality: 'forecast', directness: 'stated', stance: 'supports' }],
  ['no evidence', null],
]);

/** What a cell says in the words of a kind; undefined where it is none of them. */
export function saidBy<Value>(words: Words<Value>, cell: string): Value | undefined {
  return words.get(cell.toLowerCase());
}

function wordsOf<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
): Words<Value> {
  const values = Object.keys(words) as Value[];
  return new Map(values.flatMap((value) => words[value].map((word) => [word, value] as const)));
}
