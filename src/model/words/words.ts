import { asserts } from '../coverage.ts';
import type { ActorId, Source, Speaker, Tenor } from '../dataset.ts';
import { type Standing, sourcesOf, type TieState } from '../standing.ts';
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
  attested: 'A source says so of this year, as fact, official statement or analysis.',
  presupposed: 'Sources take it for granted of this year; none says it.',
  denied: 'A source says that it is not there; none says that it is.',
  'carried forward':
    'No source asserts it of this year; one that spoke of it earlier saw no end, and none reports one.',
  context:
    'Asserted by no source of this year: known from the public record, or from words that another document dates.',
  possible: 'Only forecast or supposed: never counted as a tie.',
  'no evidence':
    'No claim of this year names the two, and no public record does. That is not the same as no tie.',
};

/** How a tie stands, in a sentence for the reader who opened it. */
export function standingInWords(standing: Standing): string {
  const sources = countInWords(standing.sources.length, 'source');
  switch (standing.state) {
    case 'attested':
      return attestedInWords(standing);
    case 'presupposed':
      return `Presupposed by ${sources}: taken for granted, not said.`;
    case 'denied':
      return `Denied by ${sources}. None says that it is there.`;
    case 'carried forward':
      return `Carried forward: ${lastAttestedInWords(standing)}. ${unassertedInWords(standing)}, and none says that it ended.`;
    case 'context':
      return contextInWords(standing);
    case 'possible':
      return `Possible: only forecast or supposed, by ${sources}. Not a tie.`;
    case 'no evidence':
      return `No evidence. ${unassertedInWords(standing)}. That is not the same as no tie.`;
  }
}

function contextInWords(standing: Standing): string {
  const known =
    standing.context.length > 0
      ? 'Context: known from the public record.'
      : 'Context: sources tell of it, but only another document says when.';
  return `${known} ${unassertedInWords(standing)}.`;
}

/** What sources say all the same, in the year, of a tie that none of them asserts of it. */
function unassertedInWords({ opposing, supposed, outside }: Standing): string {
  const contradicts = opposing.some(asserts);
  if (opposing.length + supposed.length === 0) {
    return outside.length > 0
      ? 'By its own words no source speaks of this year'
      : 'No source speaks of it in this year';
  }
  if (!contradicts) return 'Of this year sources only forecast or suppose something of it';
  return supposed.length === 0
    ? 'Of this year only voices against it speak'
    : 'Of this year voices speak against it or only suppose it';
}

/** Only documents that say so attest; others may take it for granted beside them. */
function attestedInWords({ evidence, sources }: Standing): string {
  const saying = sourcesOf(evidence.filter(({ directness }) => directness === 'stated'));
  const others = sources.length - saying.length;
  const also =
    others === 0
      ? ''
      : `, and taken for granted by ${others === 1 ? 'another' : `${others} others`}`;
  return `Attested by ${countInWords(saying.length, 'source')}${also}.`;
}

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

/**
 * Until when it was vouched for: what a source saw no end of, until that was written; an act that stands, on its day.
 */
function lastAttestedInWords({ sources, evidence, lastAttested }: Standing): string {
  const latest = sources.find(({ written }) => written?.when.span.to === lastAttested);
  if (latest !== undefined) {
    const which = sources.length === 1 ? 'its source' : 'the latest of its sources';
    return `last attested when ${which} was written, ${writtenInWords(latest)}`;
  }
  const [act] = evidence.filter(({ time: { when } }) => when.kind === 'interval');
  return act === undefined
    ? 'last attested earlier'
    : `told as done, ${timeInWords(act.time.when)}`;
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
