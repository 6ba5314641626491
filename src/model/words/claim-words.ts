import type { Claim, Coder, Source } from '../dataset.ts';
import type { Against } from '../spoken-against.ts';
import { basesInShort } from './basis-words.ts';
import { timeInWords } from './time-words.ts';
import { capitalised } from './words.ts';

/** "Reported fact", "Analysis, presupposed rather than said", "Official statement, denies the tie". */
export function statementInWords(
  { modality, directness, stance }: Claim,
  against: Against = 'opposes',
): string {
  return [
    capitalised(modality === 'fact' ? 'reported fact' : modality),
    directness === 'presupposed' ? 'presupposed rather than said' : null,
    stance === 'disputes' ? AGAINST_IN_WORDS[against] : null,
    stance === 'denies' ? DENYING_IN_WORDS[against] : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

const AGAINST_IN_WORDS: Readonly<Record<Against, string>> = {
  disputes: 'disputes the tie',
  qualifies: 'qualifies what the same voice says',
  opposes: 'speaks against the tie',
};

const DENYING_IN_WORDS: Readonly<Record<Against, string>> = {
  disputes: 'denies the tie, which another voice tells',
  qualifies: 'denies the tie, which the same voice tells',
  opposes: 'denies the tie',
};

/** Who says it in few words: the name alone, where somebody has one. */
export function voiceInShort({ speaker: { name, affiliation, kind } }: Claim): string {
  return name ?? affiliation ?? (kind === 'author' ? 'Author not named' : 'Speaker not named');
}

/** When it was in few words, and whether the text itself says so: "28 March 2025 (inferred)". */
export function timeInShort({ time }: Claim): string {
  const how = basesInShort(time).replace('outside', 'from another document');
  return `${timeInWords(time.when)}${how === 'stated' ? '' : ` (${how})`}`;
}

/** By what check the words of a document are known to be its words. */
export function verifiedInWords({ verified, sha256 }: Source): string {
  if (verified === null) return 'No check of the words against their document is told.';
  const text = sha256 === null ? '' : ` (SHA-256 ${sha256.slice(0, 12)})`;
  const { against, on } = verified;
  return `Verified character for character against ${against}${text} on ${timeInWords(on)}.`;
}

/** In whose own coding a claim stands; nothing where the dataset names no coders. */
export function codedByInWords({ codedBy }: Claim, coders: readonly Coder[]): string {
  if (coders.length === 0) return '';
  if (codedBy.length === 0) return 'Added when the codings were settled.';
  const names = listed(codedBy.map(nameOf));
  const others = coders.length - codedBy.length;
  if (others > 0) {
    const rest = others === 1 ? 'the other' : `the other ${others}`;
    return `Coded by ${names}; ${rest} did not have it.`;
  }
  if (coders.length === 1) return `Coded by ${names}.`;
  return `Coded by ${coders.length === 2 ? 'both' : `all ${coders.length}`} coders independently.`;
}

/** A coder who is told by a number only, as "First coder", is no name. */
function nameOf({ name }: Coder): string {
  return /^\p{Lu}\p{Ll}+ coder$/u.test(name) ? `the ${name.toLowerCase()}` : name;
}

/** "Ann, Ben and Carla". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
