import type { ComparedYears } from '../compared-years.ts';
import { type Comparison, countTurns, TURNS, type Turn, type TurnCount } from '../comparison.ts';
import { asserts } from '../coverage.ts';
import type { ActorId, Claim } from '../dataset.ts';
import { type Standing, sourcesOf } from '../standing.ts';
import type { PairId, Tie } from '../tie.ts';
import { groupedBy } from '../tie-index.ts';
import { timeInWords } from './time-words.ts';
import {
  actorsInWords,
  contextDocumentsOf,
  countInWords,
  kindInWords,
  sourceInWords,
} from './words.ts';

/** A stretch of a sentence, with the works that it rests on; none where it tells of silence. */
interface Clause {
  readonly words: string;
  readonly works: readonly Work[];
  /** Said beside the point, of how texts tell of it: shown in grey. */
  readonly aside?: true;
}

/** A source with the claim that leads to its words, or a document on public record. */
type Work =
  | { readonly kind: 'source'; readonly name: string; readonly claim: Claim }
  | { readonly kind: 'document'; readonly name: string };

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

/** What changed between two years in sentences, and the works they cite, in full, from number 1 on. */
export interface Prose {
  readonly sentences: readonly Sentence[];
  readonly works: readonly string[];
}

/** Tells comparisons in their order. Deterministic: the same comparisons give the same words. */
export function proseOf(
  comparisons: readonly Comparison[],
  years: ComparedYears,
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
    clauses: clausesOf(comparison, years, kindInWords(comparison.tie, nameOf)).map(
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
    .concat('.');
}

/** What became of one tie, in a sentence by itself, without notes. */
export function changeInWords(
  comparison: Comparison,
  years: ComparedYears,
  nameOf: (actor: ActorId) => string,
): string {
  const { tie } = comparison;
  const subject = `${tie.relation.name} (${actorsInWords(tie, nameOf)})`;
  return `${clausesOf(comparison, years, subject)
    .map(({ words }) => words)
    .join('')}.`;
}

/** What a text to be copied says of itself besides its sentences. */
interface Copied {
  readonly pairName: (pair: PairId) => string;
  /** The address of the view that it tells. */
  readonly address: string;
}

/** Everything as plain text: a heading for each pair, its sentences, then the works by number and the address. */
export function proseAsText(
  { sentences, works }: Prose,
  years: ComparedYears,
  { pairName, address }: Copied,
): string {
  const told = byPair(sentences).map(
    ([pair, own]) => `${pairName(pair)}\n${own.map(sentenceAsText).join('\n')}`,
  );
  return [
    told.length === 0
      ? `${spanOf(years)} no change is shown that these sources tell.`
      : `${spanOf(years)}`,
    ...told,
    ...(works.length === 0
      ? []
      : [works.map((work, index) => `[${index + 1}] ${work}`).join('\n')]),
    address,
  ].join('\n\n');
}

/** "From 2022 to 2024" */
export function spanOf({ before, after }: ComparedYears): string {
  return `From ${before} to ${after}`;
}

/** One sentence of counts: "From 2022 to 2024, of 8 ties: 2 new, both as the texts say since when; 6 stayed." */
export function changesInBrief(comparisons: readonly Comparison[], years: ComparedYears): string {
  return turnsInWords(countTurns(comparisons), years);
}

/** The same of ties that were only counted, by the turns they took. */
export function turnsInWords(counts: ReadonlyMap<Turn, TurnCount>, years: ComparedYears): string {
  const all = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const told = TURNS.flatMap((turn) => {
    const counted = counts.get(turn);
    return counted === undefined || counted.count === 0
      ? []
      : [countedInWords(turn, counted, years)];
  });
  if (told.length === 0) return `${spanOf(years)} no tie is shown.`;
  return `${spanOf(years)}, of ${countInWords(all, 'tie')}: ${told.join('; ')}.`;
}

/** A count with what it rests on. */
function countedInWords(turn: Turn, { count, said }: TurnCount, years: ComparedYears): string {
  const words = `${count} ${turnInWords(turn, years)}`;
  const inferred = count - said;
  switch (turn) {
    case 'new':
      if (inferred === 0) return `${words}, as words say`;
      return said === 0
        ? `${words}, as far as silence tells: of ${years.before} the sources speak of the two, not of this`
        : `${words}, ${said} of them as words say, ${inferred} as far as silence tells`;
    case 'ended':
      return `${words}, as words say`;
    case 'turned':
      return inferred === 0 ? words : `${words}, ${inferred} of them from what is carried forward`;
    case 'stayed':
      return inferred === 0
        ? words
        : `${words}, ${inferred} of them as far as what is carried forward still holds`;
    default:
      return words;
  }
}

/** What a turn is called between two years: "unknown in 2014". */
export function turnInWords(turn: Turn, { before, after }: ComparedYears): string {
  switch (turn) {
    case 'act before':
      return `told as acts of ${before}`;
    case 'act after':
      return `told as acts of ${after}`;
    case 'unknown before':
      return `unknown in ${before}`;
    case 'unknown after':
      return `unknown in ${after}`;
    default:
      return turn;
  }
}

function clausesOf(
  comparison: Comparison,
  years: ComparedYears,
  subject: string,
): readonly Clause[] {
  return [...turnClauses(comparison, years, subject), ...disputeClauses(comparison, years)];
}

function turnClauses(
  { turn, before, after, bound, spokenOf }: Comparison,
  { before: first, after: second }: ComparedYears,
  subject: string,
): readonly Clause[] {
  const silent = (year: number) => silenceInWords(year, spokenOf);
  switch (turn) {
    case 'new':
      return bound === null
        ? [plain(`New: ${subject} (`), ground(after), plain(`). ${silent(first)}`)]
        : [plain(`New: ${subject} (`), ground(after), plain(')'), bounded(bound)];
    case 'ended':
      return [plain(`Ended: ${subject} (`), ground(before), plain(')'), bounded(bound)];
    case 'turned':
      return [
        plain(`Turned: ${subject}, `),
        ...sideOfTurn(before, first),
        plain(', '),
        ...sideOfTurn(after, second),
      ];
    case 'act before':
      return actClauses(subject, before, first, second);
    case 'act after':
      return actClauses(subject, after, second, first);
    case 'unknown before':
      return [plain(`In ${second}: ${subject} (`), ground(after), plain(`). ${silent(first)}`)];
    case 'unknown after':
      return [plain(`In ${first}: ${subject} (`), ground(before), plain(`). ${silent(second)}`)];
    case 'stayed':
      return [
        plain(before?.acts || after?.acts ? `In both years: ${subject}` : `Stayed: ${subject}`),
        aside(`. ${first}: `),
        { ...ground(before), aside: true },
        aside(`; ${second}: `),
        { ...ground(after), aside: true },
      ];
  }
}

/** An act is told of its year, and says nothing of another. */
function actClauses(subject: string, standing: Standing | null, year: number, other: number) {
  return [
    plain(`In ${year}: ${subject} (`),
    ground(standing),
    plain(')'),
    aside(`. Of ${other} that says nothing`),
  ];
}

function sideOfTurn(standing: Standing | null, year: number): readonly Clause[] {
  if (standing === null) return [];
  const { state, tenor } = standing;
  if (state === 'denied') return [plain(`denied in ${year} (`), ground(standing), plain(')')];
  const how = tenor === 'unstated' ? 'told' : tenor;
  return [plain(`${how} in ${year} (`), ground(standing), plain(')')];
}

/** Since when or until when a tie stands, where words say so. */
function bounded(claim: Claim | null): Clause {
  if (claim === null) return plain('');
  return {
    words: `, ${timeInWords(claim.time.when)}, as its words say`,
    works: worksOf([claim]),
  };
}

function disputeClauses(
  { before, after }: Comparison,
  { before: first, after: second }: ComparedYears,
): readonly Clause[] {
  const disputed = [
    { standing: before, year: first },
    { standing: after, year: second },
  ].flatMap(({ standing, year }) => (standing?.disputed === true ? [{ standing, year }] : []));
  return disputed.map(({ standing: { opposing }, year }) => ({
    words: `. Disputed in ${year}`,
    works: worksOf(opposing.filter(asserts)),
    aside: true,
  }));
}

function plain(words: string): Clause {
  return { words, works: [] };
}

function aside(words: string): Clause {
  return { words, works: [], aside: true };
}

/** How a tie is told at a moment, with the works that tell it so and no other. */
function ground(standing: Standing | null): Clause {
  if (standing === null) return plain('nothing is known');
  const { words, works } = groundAsSuch(standing);
  return { words: standing.acts ? `${words}, as an act` : words, works };
}

function groundAsSuch(standing: Standing): Clause {
  const { state, evidence, sources, outside } = standing;
  const works = worksOf(evidence);
  const count = countInWords(sources.length, 'source');
  switch (state) {
    case 'attested':
    case 'denied':
      return { words: count, works };
    case 'presupposed':
      return { words: `taken for granted by ${count}`, works };
    case 'carried forward':
      return { words: `carried forward from ${count}`, works };
    case 'context':
      return {
        words:
          standing.context.length > 0
            ? 'on public record'
            : 'told by a source, dated from elsewhere',
        works: [
          ...contextDocumentsOf(standing).map((name) => ({ kind: 'document' as const, name })),
          ...worksOf(outside),
        ],
      };
    case 'possible':
      return { words: 'only forecast or supposed', works };
    case 'no evidence':
      return plain('nothing is known');
  }
}

function silenceInWords(year: number, spokenOf: boolean): string {
  return spokenOf
    ? `Of ${year} the sources speak of the two, not of this`
    : `Of ${year} no source asserts anything of the two`;
}

/** Each source once, with a claim that leads to its words: one that says it, where there is one. */
function worksOf(claims: readonly Claim[]): readonly Work[] {
  return sourcesOf(claims).flatMap((source) => {
    const own = claims.filter((each) => each.source === source);
    const claim = own.find(({ directness }) => directness === 'stated') ?? own[0];
    return claim === undefined ? [] : [{ kind: 'source', name: sourceInWords(source), claim }];
  });
}
