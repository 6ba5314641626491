import type { Erratum, Passage, Source } from '../dataset.ts';
import type { Loss } from '../rests-on.ts';
import { spokenAgainst } from '../spoken-against.ts';
import { type Standing, sourcesOf, standsOnSources, type TieState } from '../standing.ts';
import type { TimeWithBasis } from '../time/grounded.ts';
import { BASIS_IN_WORDS } from './basis-words.ts';
import { printedTitle } from './printed-title.ts';
import { timeInWords } from './time-words.ts';

/** Whether voices of several documents disagree on a tie, or those within one; nothing where none do. */
export function disputeInWords(standing: Standing): string {
  if (!standing.disputed) return '';
  return sourcesOf([...standing.evidence, ...spokenAgainst(standing)]).length > 1
    ? 'between sources'
    : 'within one source';
}

/** What a tie rests on: "Rests on one source: “Title”.", "Stays attested without any one of its 3 sources." */
export function restsInWords(losses: readonly Loss[], state: TieState): string {
  const [only] = losses;
  if (only === undefined) return '';
  if (losses.length === 1) {
    const rest = standsOnSources({ state: only.becomes })
      ? `; without it, it would be ${only.becomes}`
      : '';
    return `Rests on one source: ${quotedTitle(only.source)}${rest}.`;
  }
  const felt = losses.filter(({ becomes }) => becomes !== state);
  if (felt.length === 0) return `Stays ${state} without any one of its ${losses.length} sources.`;
  const parts = felt.map(({ source, becomes }) =>
    standsOnSources({ state: becomes })
      ? `without ${quotedTitle(source)} it would be ${becomes}`
      : `without ${quotedTitle(source)} it would fall`,
  );
  const rest = felt.length < losses.length ? `; it stays ${state} without any other` : '';
  return `Rests on ${losses.length} sources: ${parts.join(', ')}${rest}.`;
}

/** A time with its basis: "July 2022, inferred, not stated: …". */
export function timeWithBasisInWords(time: TimeWithBasis): string {
  const words = `${timeInWords(time.when)}, ${BASIS_IN_WORDS[time.basis]}`;
  const because = [time.reason, time.document].filter((part) => part !== null).join(' ');
  return because === '' ? words : `${words}: ${because}`;
}

/** What is true of a place where a source errs, how sure that is, and what shows it. */
export function erratumInWords({ reading, certainty, document }: Erratum): string {
  const shownBy = document === null ? '' : `: ${document}`;
  return `${reading} ${CERTAINTY_IN_WORDS[certainty]}${shownBy}.`;
}

/**
 * The words around a passage that stand in its own line: other lines may be menus or captions. Without the quotation
 * mark that opens or closes at the passage: it is shown between marks of its own. Empty where no word is left.
 */
export function nearContext({ prefix, suffix }: Pick<Passage, 'prefix' | 'suffix'>) {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const after = /^[^\n]*/.exec(suffix)?.[0] ?? '';
  const opened = OPENING.exec(before);
  const closing = opened !== null && SINGLE.test(opened[0]) ? CLOSING_ANY : CLOSING;
  return {
    before: worded(opened === null ? before : before.slice(0, opened.index)),
    after: worded(after.replace(closing, '$1')),
  };
}

/** What has no word in it, such as a bullet or a full stop, is no context. */
function worded(context: string): string {
  return /[\p{L}\p{N}]/u.test(context) ? context : '';
}

/** A mark that opens where a line ends: behind a space or a bracket, where it could be an apostrophe or close. */
const OPENING = /(?:[“„«「『‘‚‹]|(?<=^|[\s([])["'])\s*$/;
const SINGLE = /[‘‚‹']/;
/** A mark that closes where words begin, behind the sign of a sentence at most. */
const CLOSING = /^([.,!?;:…]?)["”»」』]/;
const CLOSING_ANY = /^([.,!?;:…]?)["”»」』'’›]/;

function quotedTitle(source: Source): string {
  const title = printedTitle(source);
  return title === null ? 'the untitled text' : `“${title}”`;
}

const CERTAINTY_IN_WORDS: Readonly<Record<Erratum['certainty'], string>> = {
  certain: 'This is certain',
  likely: 'This is likely',
  open: 'This is open',
};
