import type { Comparison, Turn } from '../comparison.ts';
import { countTurns, TURNS } from '../comparison.ts';
import type { ActorId, Claim, PublicRecord, Tenor } from '../dataset.ts';
import { type Standing, sourcesOf } from '../standing.ts';
import type { Tie } from '../tie.ts';
import { actorsInWords, countInWords, sourceInWords } from './words.ts';

/** A stretch of a sentence, with the works that it rests on; none where it tells of silence. */
interface Clause {
  readonly words: string;
  readonly works: readonly Work[];
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
  readonly clauses: readonly {
    readonly words: string;
    readonly notes: readonly { readonly number: number; readonly claim: Claim | null }[];
  }[];
}

/** What changed between two years in sentences, and the works they cite, in full, from number 1 on. */
export interface Prose {
  readonly sentences: readonly Sentence[];
  readonly works: readonly string[];
}

/** The two years of a comparison, in the order in which it is made. */
export interface ComparedYears {
  readonly before: number;
  readonly after: number;
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
    clauses: clausesOf(comparison, years, nameOf).map(({ words, works }) => ({
      words,
      notes: works
        .map((work) => ({
          number: numberOf(work),
          claim: work.kind === 'source' ? work.claim : null,
        }))
        .sort((a, b) => a.number - b.number),
    })),
  }));
  return { sentences, works: [...cited.values()].map(({ name }) => name) };
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

/** What became of one tie, in a sentence without notes. */
export function changeInWords(
  comparison: Comparison,
  years: ComparedYears,
  nameOf: (actor: ActorId) => string,
): string {
  return `${clausesOf(comparison, years, nameOf)
    .map(({ words }) => words)
    .join('')}.`;
}

/** Everything as plain text: a paragraph, then the works by number. */
export function proseAsText({ sentences, works }: Prose, years: ComparedYears): string {
  if (sentences.length === 0) return `${spanOf(years)} no change is shown that these sources tell.`;
  const paragraph = [`${spanOf(years)}:`, ...sentences.map(sentenceAsText)].join(' ');
  return [paragraph, ...works.map((work, index) => `[${index + 1}] ${work}`)].join('\n');
}

/** "Between 2022 and 2024", and for a way back in time "From 2024 back to 2022". */
export function spanOf({ before, after }: ComparedYears): string {
  return before <= after ? `Between ${before} and ${after}` : `From ${before} back to ${after}`;
}

/** One sentence of counts: "Between 2022 and 2024: of 8 ties, 2 appeared, 1 changed, 5 stayed." */
export function changesInBrief(comparisons: readonly Comparison[], years: ComparedYears): string {
  return turnsInWords(countTurns(comparisons), years);
}

/** The same of ties that were only counted, by the turns they took. */
export function turnsInWords(counts: ReadonlyMap<Turn, number>, years: ComparedYears): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const told = TURNS.filter((turn) => (counts.get(turn) ?? 0) > 0);
  if (told.length === 0) return `${spanOf(years)} no tie is shown.`;
  const parts = told.map((turn) => `${counts.get(turn)} ${turnInWords(turn, years)}`);
  return `${spanOf(years)}: of ${countInWords(all, 'tie')}, ${parts.join(', ')}.`;
}

/** What a turn is called between two years: "unknown in 2014". */
export function turnInWords(turn: Turn, { before, after }: ComparedYears): string {
  switch (turn) {
    case 'unknown before':
      return `unknown in ${before}`;
    case 'unknown after':
      return `unknown in ${after}`;
    default:
      return turn;
  }
}

function clausesOf(
  { tie, turn, before, after }: Comparison,
  years: ComparedYears,
  nameOf: (actor: ActorId) => string,
): readonly Clause[] {
  const subject: Clause = {
    words: `${tie.relation.name} (${actorsInWords(tie, nameOf)})`,
    works: [],
  };
  const was = standingClause(before, years.before, turn);
  const is = standingClause(after, years.after, turn);
  switch (turn) {
    case 'appeared':
    case 'unknown before':
      return [subject, joined(' is ', is), joined('; ', was)];
    case 'ended':
    case 'unknown after':
      return [subject, joined(' is ', was), joined('; ', is)];
    case 'changed':
      return [subject, joined(' is ', was), joined(' and ', is)];
    case 'stayed':
      return [subject, joined(' is ', was), joined(' and still ', is)];
  }
}

function joined(link: string, { words, works }: Clause): Clause {
  return { words: `${link}${words}`, works };
}

function standingClause(standing: Standing | null, year: number, turn: Turn): Clause {
  if (standing === null) return { words: silenceInWords(year, turn), works: [] };
  const { state, tenor, disputed, evidence, opposing, context } = standing;
  const told = worksOf([...evidence, ...opposing]);
  const as = mannerInWords(tenor, disputed);
  switch (state) {
    case 'attested':
      return { words: `attested${as} in ${year}`, works: told };
    case 'presupposed':
      return { words: `taken for granted${as} in ${year}`, works: told };
    case 'carried forward':
      return {
        words: `carried forward${as} into ${year}${opposing.length > 0 ? '' : ', when no source speaks of it'}`,
        works: told,
      };
    case 'context':
      return {
        words: `on public record${opposing.length > 0 ? '' : ' alone'}${as} in ${year}`,
        works: [...documentsOf(context), ...told],
      };
    case 'denied':
      return { words: `denied in ${year}`, works: told };
    case 'possible':
      return { words: `only forecast or supposed for ${year}`, works: told };
    case 'no evidence':
      return { words: silenceInWords(year, turn), works: [] };
  }
}

/** " as cooperative, disputed,", with a blank before it; nothing where nobody states the tenor and none disputes. */
function mannerInWords(tenor: Tenor, disputed: boolean): string {
  const as = tenor === 'unstated' ? '' : ` as ${tenor}`;
  return disputed ? `${as}, disputed,` : as;
}

function silenceInWords(year: number, turn: Turn): string {
  return turn === 'appeared' || turn === 'ended'
    ? `of ${year} the sources assert something of the two, but not this`
    : `of ${year} no source asserts anything of the two`;
}

/** Each source once, with a claim that leads to its words: one that says it, where there is one. */
function worksOf(claims: readonly Claim[]): readonly Work[] {
  return sourcesOf(claims).flatMap((source) => {
    const own = claims.filter((each) => each.source === source);
    const claim = own.find(({ directness }) => directness === 'stated') ?? own[0];
    return claim === undefined ? [] : [{ kind: 'source', name: sourceInWords(source), claim }];
  });
}

function documentsOf(records: readonly PublicRecord[]): readonly Work[] {
  return [...new Set(records.map(({ document }) => document))].map((name) => ({
    kind: 'document',
    name,
  }));
}
