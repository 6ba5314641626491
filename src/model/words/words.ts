import type { ActorId, Claim, Source, Speaker, Tenor } from '../dataset.ts';
import type { Standing, TieState } from '../standing.ts';
import type { Tie } from '../tie.ts';
import { printedTitle } from './printed-title.ts';
import { timeInWords } from './time-words.ts';

/** The actors of a tie: "Russia → DPRK" where the kind has a direction, "DPRK – Russia" else. */
export function actorsInWords(
  tie: Pick<Tie, 'from' | 'to' | 'relation'>,
  nameOf: (actor: ActorId) => string,
): string {
  return `${nameOf(tie.from)} ${tie.relation.directed ? '→' : '–'} ${nameOf(tie.to)}`;
}

/** A tie by its actors and its kind: "Russia → DPRK: Military transfer and support". */
export function tieInWords(
  tie: Pick<Tie, 'from' | 'to' | 'relation'>,
  nameOf: (actor: ActorId) => string,
): string {
  return `${actorsInWords(tie, nameOf)}: ${tie.relation.name}`;
}

/** What each state of a tie means, for legends. */
export const STATE_MEANINGS: Readonly<Record<TieState, string>> = {
  attested: 'A source says so of the time shown, as fact, official statement or analysis.',
  presupposed: 'Sources take it for granted of the time shown; none says it.',
  denied: 'A source says that it is not there; none says that it is.',
  'carried forward':
    'No source asserts it of the time shown; one that spoke of it earlier saw no end, and none reports one.',
  context:
    'Asserted by no source of the time shown: known from the public record, or from words that another document dates.',
  possible: 'Only forecast or supposed: never counted as a tie.',
  'no evidence':
    'No claim of the time shown names the two, and no public record does. That is not the same as no tie.',
};

/**
 * The tenor to show of a tie; `null` where there is none to tell: a tie that is denied, or of which
 * nothing is known, has none, and context is kept apart from what sources say.
 */
export function tenorShown({ state, tenor }: Standing): Tenor | null {
  return state === 'denied' || state === 'no evidence' || state === 'context' ? null : tenor;
}

/** The documents behind what is context: those on record, and those that date the words of sources. */
export function contextDocumentsOf({
  context,
  outside,
}: Pick<Standing, 'context' | 'outside'>): readonly string[] {
  const dating = outside.flatMap(({ time }) => time.document ?? []);
  return [...new Set([...context.map(({ document }) => document), ...dating])];
}

/** A standing in a few words: "cooperative, attested, 2 sources, disputed", "acts" where it tells of nothing else. */
export function remarksOn(standing: Standing): string {
  const { state, sources, acts, disputed, opposing } = standing;
  if (state === 'no evidence') return opposing.length > 0 ? 'only suppositions against it' : state;
  const tenor = tenorShown(standing);
  const rests =
    state === 'context'
      ? countInWords(contextDocumentsOf(standing).length, 'document')
      : countInWords(sources.length, 'source');
  const said = tenor === null || tenor === 'unstated' ? [] : [tenor];
  const only = acts ? ['told as an act'] : [];
  return [...said, state, ...only, rests, ...(disputed ? ['disputed'] : [])].join(', ');
}

/** When a document was written, and whether it says so itself. */
export function writtenInWords({ written }: Pick<Source, 'written'>): string {
  if (written === null) return 'undated';
  const how = { stated: '', inferred: ' (date inferred)', outside: ' (date from elsewhere)' };
  return `${timeInWords(written.when)}${how[written.basis]}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "one source", "2 sources". */
export function countInWords(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}

/** Who speaks: name and affiliation, as far as the text gives them. */
export function speakerInWords({ name, affiliation, kind }: Speaker): string {
  if (name !== null) return affiliation === null ? name : `${name}, ${affiliation}`;
  if (affiliation !== null) return affiliation;
  return kind === 'author' ? 'The author, not named' : 'A speaker, not named';
}

/**
 * Who speaks in a document, to be named beside it: nobody where that is its author. A table names speakers without
 * saying in what capacity, and they are not lost.
 */
export function voiceIn({ speaker, source }: Pick<Claim, 'speaker' | 'source'>): string | null {
  const isAuthor = speaker.kind === 'author' && (speaker.name === null || source.author !== null);
  return isAuthor ? null : speakerInWords(speaker);
}

/** The title of a document where it stands for the document, as in a heading. */
export function titleInWords(source: Source): string {
  return printedTitle(source) ?? 'Untitled';
}

/** Author, title, publisher and date, saying of each what the text does not give. */
export function sourceInWords(source: Source): string {
  const title = printedTitle(source);
  const parts = [
    source.author ?? 'Author not named',
    title === null ? 'untitled' : `“${title}”`,
    ...(source.publisher === null ? ['publisher not named'] : [source.publisher]),
    writtenInWords(source),
  ];
  return `${parts.join(', ')}.`;
}
