import type { Claim } from '../dataset.ts';
import type { Against } from '../spoken-against.ts';
import { groupedBy } from '../tie-index.ts';
import { amountInWords } from './amount-words.ts';
import { statementInWords, timeInShort, voiceInShort } from './claim-words.ts';

/** What is said of claims on the same words, in a line: "Choe Son-hui · Official statement · 2022". */
export interface StatementLine {
  readonly key: string;
  readonly voice: string;
  readonly words: string;
  readonly confidence: string | null;
}

/** A line for each claim; of several that are alike one, with what sets them apart, or how many they are. */
export function statementLines(
  claims: readonly Claim[],
  againstOf: (claim: Claim) => Against,
): readonly StatementLine[] {
  const lines = claims.map((claim) => ({ claim, line: lineOf(claim, againstOf(claim)) }));
  const alike = groupedBy(lines, ({ line }) => JSON.stringify(line));
  return [...alike].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const apart = setApart(own.map(({ claim }) => claim));
    const words = apart === '' ? first.line.words : `${first.line.words} · ${apart}`;
    return [{ ...first.line, key, words }];
  });
}

function lineOf(claim: Claim, against: Against): Omit<StatementLine, 'key'> {
  const { amount, confidence } = claim;
  const words = [statementInWords(claim, against), timeInShort(claim)];
  return {
    voice: voiceInShort(claim),
    words: [...words, ...(amount === null ? [] : [amountInWords(amount)])].join(' · '),
    confidence,
  };
}

/** What one claim may tell that another on the same words does not, the plainest first. */
const DIFFERENCES: readonly ((claim: Claim) => string)[] = [
  ({ event }) => event?.name ?? '',
  ({ tenor }) => (tenor === 'unstated' ? '' : tenor),
  ({ persons }) => persons.join(', '),
];

/** "a visit; a parade"; "in 2 claims" where no line of theirs says what sets them apart; nothing for one. */
function setApart(claims: readonly Claim[]): string {
  if (claims.length < 2) return '';
  for (const difference of DIFFERENCES) {
    const told = new Set(claims.map(difference).filter((words) => words !== ''));
    if (told.size === claims.length) return [...told].join('; ');
  }
  return `in ${claims.length} claims`;
}
