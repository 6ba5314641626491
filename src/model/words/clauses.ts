import type { ComparedYears } from '../compared-years.ts';
import type { Comparison, Turn } from '../comparison.ts';
import { asserts } from '../coverage.ts';
import type { Claim } from '../dataset.ts';
import { type Standing, sourcesOf } from '../standing.ts';
import { timeInWords } from './time-words.ts';
import { contextDocumentsOf, countInWords, sourceInWords } from './words.ts';

/** A stretch of a sentence, with the works that it rests on; none where it tells of silence. */
export interface Clause {
  readonly words: string;
  readonly works: readonly Work[];
  /** Said beside the point, of how texts tell of it: shown in grey. */
  readonly aside?: true;
}

/** A source with the claim that leads to its words, or a document on public record. */
export type Work =
  | { readonly kind: 'source'; readonly name: string; readonly claim: Claim }
  | { readonly kind: 'document'; readonly name: string };

/** What became of a tie between two years, as the stretches of one sentence about it. */
export function clausesOf(
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
  const silent = (year: number, standing: Standing | null) =>
    standing?.state === 'possible'
      ? `Of ${year} it is only forecast or supposed`
      : silenceInWords(year, spokenOf);
  switch (turn) {
    case 'new':
      return bound === null
        ? [plain(`New: ${subject} (`), ground(after), plain(`). ${silent(first, before)}`)]
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
      return [
        plain(`${reachingInto(after, second)}: ${subject} (`),
        ground(after),
        plain(`). ${silent(first, before)}`),
      ];
    case 'unknown after':
      return [
        plain(`${reachingInto(before, first)}: ${subject} (`),
        ground(before),
        plain(`). ${silent(second, after)}`),
      ];
    case 'in both':
    case 'stayed':
      return [
        plain(`${bothInWords(turn, before, after)}: ${subject}`),
        aside(`. ${first}: `),
        { ...ground(before), aside: true },
        aside(`; ${second}: `),
        { ...ground(after), aside: true },
      ];
  }
}

/** "In 2025", or how far back the words are that tell of it. */
function reachingInto(standing: Standing | null, year: number): string {
  return standing?.state === 'carried forward' ? `Carried forward into ${year}` : `In ${year}`;
}

function bothInWords(turn: Turn, before: Standing | null, after: Standing | null): string {
  if (turn === 'in both') return 'In both years';
  const anew = [before, after].some((standing) => standing?.state !== 'carried forward');
  return anew ? 'Stayed' : 'Nothing new told';
}

/** An act is told of its year, and says nothing of another. */
function actClauses(subject: string, standing: Standing | null, year: number, other: number) {
  return [
    plain(`In ${year}: ${subject} (`),
    ground(standing),
    plain(')'),
    aside(`. An act belongs to its day: of ${other} it tells nothing`),
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
    words: `, ${timeInWords(claim.time.when)}, as its text says`,
    works: worksOf([claim]),
  };
}

/** A question on which voices part tells more than that they do: what they say to it is told under it alone. */
function disputeClauses(
  { before, after }: Comparison,
  { before: first, after: second }: ComparedYears,
): readonly Clause[] {
  const disputed = [
    { standing: before, year: first },
    { standing: after, year: second },
  ].flatMap(({ standing, year }) => (standing?.disputed === true ? [{ standing, year }] : []));
  return disputed.flatMap(({ standing, year }) => {
    const { opposing, divisions } = standing;
    const asked = new Set(divisions.flatMap(({ sides }) => takingSides(standing, sides)));
    const against = worksOf(opposing.filter((claim) => asserts(claim) && !asked.has(claim)));
    return [
      ...(against.length === 0
        ? []
        : [{ words: `. Disputed in ${year}`, works: against, aside: true as const }]),
      ...divisions.map(({ question, sides }) => ({
        words: `. Told differently in ${year}: ${question.replace(/\?$/, '')}`,
        works: worksOf(takingSides(standing, sides)),
        aside: true as const,
      })),
    ];
  });
}

/** The claims of a moment that answer a question, whichever way. */
function takingSides(
  { evidence, opposing }: Standing,
  sides: Standing['divisions'][number]['sides'],
): readonly Claim[] {
  const answering = new Set(sides.flatMap(({ claims }) => claims));
  return [...evidence, ...opposing.filter(asserts)].filter((claim) => answering.has(claim));
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
      return { words: attestedBy(standing), works };
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

/** "2 sources", or "one source, taken for granted by another": only those that say so attest. */
function attestedBy({ evidence, sources }: Standing): string {
  const saying = sourcesOf(evidence.filter(({ directness }) => directness === 'stated')).length;
  const others = sources.length - saying;
  const words = countInWords(saying, 'source');
  if (others === 0) return words;
  return `${words}, taken for granted by ${others === 1 ? 'another' : `${others} others`}`;
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
