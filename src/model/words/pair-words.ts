import type { Among } from '../among.ts';
import type { ActorId } from '../dataset.ts';
import type { Standing } from '../standing.ts';
import type { Tie } from '../tie.ts';
import { namesInBrief } from './actor-words.ts';
import { actorsInWords, capitalised, countInWords } from './words.ts';

/** The kind of a tie beside the names of its two; with its direction where it has one. */
export function kindInWords(tie: Tie, nameOf: (actor: ActorId) => string): string {
  const { name, directed } = tie.relation;
  return directed ? `${name}, ${actorsInWords(tie, nameOf)}` : name;
}

const FEW_WORDS = {
  presupposed: 'presupposed',
  denied: 'denied',
  'carried forward': 'carried forward',
  context: 'public record',
  possible: 'forecast',
  'no evidence': 'no evidence',
} as const;

/** How a tie stands, as short as can be: "2 sources", "carried forward", "one source, act". */
export function standingInFewWords({ state, sources, acts }: Standing): string {
  const words = state === 'attested' ? countInWords(sources.length, 'source') : FEW_WORDS[state];
  return acts ? `${words}, act` : words;
}

/** "5 ties among them are shown, in 3 of their 6 pairs." */
export function tiesAmongInWords({ ties, byPair, pairs }: Among): string {
  if (ties === 0) return 'No tie among them is shown.';
  const are = ties === 1 ? 'is' : 'are';
  const where =
    byPair.size === pairs ? `each of their ${pairs}` : `${byPair.size} of their ${pairs}`;
  return `${capitalised(countInWords(ties, 'tie'))} among them ${are} shown, in ${where} pairs.`;
}

/** That nothing shown is among some actors, and what is marked instead: what each has with others. */
export function nothingAmongInWords(names: readonly string[], others: boolean): string {
  const between = names.length === 2 ? 'between' : 'among';
  return `Nothing that is shown here is ${between} ${namesInBrief(names)}.${others ? ' What each has with others is marked.' : ''}`;
}
