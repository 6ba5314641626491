import { type Comparison, stands, type Turn } from '../comparison.ts';
import type { ActorId, Claim } from '../dataset.ts';
import type { PairId, Tie } from '../tie.ts';
import { groupedBy } from '../tie-index.ts';
import type { ComparedMoments } from '../time/moment.ts';
import { clausesOf } from './clauses.ts';
import { tenorToldIn, type Work } from './grounds.ts';
import { kindInWords } from './pair-words.ts';
import { spanOf } from './turn-words.ts';
import { actorsInWords } from './words.ts';

function keyOfWork(work: Work): string {
  return work.kind === 'source' ? `source ${work.claim.source.id}` : `document ${work.name}`;
}

/** What became of one tie, with the numbers of the works that each stretch rests on. */
export interface Sentence {
  readonly tie: Tie;
  readonly turn: Turn;
  readonly basis: Comparison['basis'];
  readonly disputed: boolean;
  readonly clauses: readonly {
    readonly words: string;
    readonly aside: boolean;
    readonly notes: readonly { readonly number: number; readonly claim: Claim | null }[];
  }[];
}

/** What changed between two moments in sentences, and the works they cite, in full, from number 1 on. */
export interface Prose {
  readonly sentences: readonly Sentence[];
  readonly works: readonly string[];
}

/** Tells comparisons in their order. Deterministic: the same comparisons give the same words. */
export function proseOf(
  comparisons: readonly Comparison[],
  moments: ComparedMoments,
  nameOf: (actor: ActorId) => string,
): Prose {
  const cited = new Map<string, { readonly number: number; readonly name: string }>();
  const numberOf = (work: Work) => {
    const key = keyOfWork(work);
    const known = cited.get(key) ?? { number: cited.size + 1, name: work.name };
    cited.set(key, known);
    return known.number;
  };
  const sentences = comparisons.map((comparison) => ({
    tie: comparison.tie,
    turn: comparison.turn,
    basis: comparison.basis,
    disputed: comparison.disputed,
    clauses: clausesOf(comparison, moments, subjectOf(comparison, nameOf)).map(
      ({ words, works, aside = false }) => ({
        words,
        aside,
        notes: works
          .map((work) => ({
            number: numberOf(work),
            claim: work.kind === 'source' ? work.claim : null,
          }))
          .sort((a, b) => a.number - b.number),
      }),
    ),
  }));
  return { sentences, works: [...cited.values()].map(({ name }) => name) };
}

/** The kind of a tie and its tenor, where both moments tell the same one: a vote may be for someone or against. */
function subjectOf(
  { tie, turn, before, after }: Comparison,
  nameOf: (actor: ActorId) => string,
): string {
  const kind = kindInWords(tie, nameOf);
  // What turned is told with both of its tenors.
  if (turn === 'turned') return kind;
  const tenors = [before, after].flatMap((each) =>
    each !== null && stands(each) ? [tenorToldIn(each)] : [],
  );
  const [tenor = null] = tenors;
  return tenor === null || tenors.some((each) => each !== tenor) ? kind : `${kind}, ${tenor}`;
}

/** Sentences about the same two together, in the order in which each pair first comes. */
export function byPair(
  sentences: readonly Sentence[],
): readonly (readonly [PairId, readonly Sentence[]])[] {
  return [...groupedBy(sentences, ({ tie }) => tie.pair)];
}

/** The plain text of a sentence, with its numbers in brackets. */
export function sentenceAsText({ clauses }: Sentence): string {
  return clauses
    .map(({ words, notes }) =>
      notes.length === 0 ? words : `${words} [${notes.map(({ number }) => number).join(', ')}]`,
    )
    .join('')
    .concat(endOf(clauses));
}

/** A sentence that ends in a question has its mark already. */
export function endOf(clauses: readonly { readonly words: string }[]): string {
  return clauses.at(-1)?.words.endsWith('?') === true ? '' : '.';
}

/** What became of one tie, in a sentence by itself, without notes. */
export function changeInWords(
  comparison: Comparison,
  moments: ComparedMoments,
  nameOf: (actor: ActorId) => string,
): string {
  const { tie } = comparison;
  const subject = `${tie.relation.name} (${actorsInWords(tie, nameOf)})`;
  const clauses = clausesOf(comparison, moments, subject);
  return `${clauses.map(({ words }) => words).join('')}${endOf(clauses)}`;
}

/** What a text to be copied says of itself besides its sentences. */
interface Copied {
  readonly pairName: (pair: PairId) => string;
  /** What came and went between the two moments, in a sentence; empty where that is not told. */
  readonly passing?: string;
  /** The address of the view that it tells. */
  readonly address: string;
}

/** Everything as plain text: a heading for each pair, its sentences, then the works by number and the address. */
export function proseAsText(
  { sentences, works }: Prose,
  moments: ComparedMoments,
  { pairName, passing = '', address }: Copied,
): string {
  const told = byPair(sentences).map(
    ([pair, own]) => `${pairName(pair)}\n${own.map(sentenceAsText).join('\n')}`,
  );
  return [
    told.length === 0
      ? `${spanOf(moments)} no change is shown that these sources tell.`
      : `${spanOf(moments)}`,
    ...told,
    ...(passing === '' ? [] : [passing]),
    ...(works.length === 0
      ? []
      : [works.map((work, index) => `[${index + 1}] ${work}`).join('\n')]),
    address,
  ].join('\n\n');
}
