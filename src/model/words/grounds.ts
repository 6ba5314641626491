import type { Claim, Tenor } from '../dataset.ts';
import { groundsOf, type Standing, sourcesOf } from '../standing.ts';
import { dayInWords } from './moment-words.ts';
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

export function plain(words: string): Clause {
  return { words, works: [] };
}

export function aside(words: string): Clause {
  return { words, works: [], aside: true };
}

/** How a tie is told at a moment, with the works that tell it so and no other. */
export function groundClause(standing: Standing | null): Clause {
  if (standing === null) return plain('nothing is known');
  const { words, works } = groundAsSuch(standing);
  const told = standing.acts ? `${words}${words.includes(';') ? ';' : ','} acts only` : words;
  const inForce = standing.context.filter(({ when }) => when.kind === 'interval');
  if (standing.state === 'context' || inForce.length === 0) return { words: told, works };
  return {
    words: `${told}; on public record too`,
    works: [...works, ...documentsOf({ context: inForce, outside: [] })],
  };
}

function groundAsSuch(standing: Standing): Clause {
  const { state, evidence, outside } = standing;
  const works = worksOf(evidence);
  switch (state) {
    case 'attested':
    case 'presupposed':
    case 'denied':
      return { words: toldBy(standing), works };
    case 'carried forward':
      return { words: `${lastToldInWords(standing)}, by ${toldBy(standing)}`, works };
    case 'context':
      return {
        words:
          standing.context.length > 0
            ? 'on public record'
            : 'told by a source, dated from elsewhere',
        works: [...documentsOf(standing), ...worksOf(outside)],
      };
    case 'possible':
      return { words: 'only forecast or supposed', works };
    case 'no evidence':
      return plain('nothing is known');
  }
}

/** "2 sources", "one source; another takes it for granted": who only takes it for granted does not say it. */
function toldBy({ evidence, sources }: Standing): string {
  const saying = sourcesOf(evidence.filter(({ directness }) => directness === 'stated')).length;
  const others = sources.length - saying;
  const words = countInWords(saying, 'source');
  if (others === 0) return words;
  const granting = countInWords(others, 'source');
  if (saying === 0) return `${granting}, taking it for granted`;
  return `${words}; ${others === 1 ? 'another takes' : `${others} others take`} it for granted`;
}

/** The last day, or its year, on which a tie that is carried forward was vouched for. */
function lastToldInWords({ lastAttested, moment }: Standing): string {
  if (lastAttested === null || !Number.isFinite(lastAttested)) return 'told earlier';
  return `last told of ${dayInWords(lastAttested, moment)}`;
}

function documentsOf(standing: Pick<Standing, 'context' | 'outside'>): readonly Work[] {
  return contextDocumentsOf(standing).map((name) => ({ kind: 'document', name }));
}

/** The tenor of which nothing that makes a tie stand tells another; `null` where none tells one, or several do. */
export function tenorToldIn(standing: Standing): Tenor | null {
  const told = new Set(groundsOf(standing).map(({ tenor }) => tenor));
  told.delete('unstated');
  const [tenor] = told;
  return told.size === 1 ? (tenor ?? null) : null;
}

/** Each source once, with a claim that leads to its words: one that says it, where there is one. */
export function worksOf(claims: readonly Claim[]): readonly Work[] {
  return sourcesOf(claims).flatMap((source) => {
    const own = claims.filter((each) => each.source === source);
    const claim = own.find(({ directness }) => directness === 'stated') ?? own[0];
    return claim === undefined ? [] : [{ kind: 'source', name: sourceInWords(source), claim }];
  });
}
