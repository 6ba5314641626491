/**
 * The rules of a codebook that a program can check claim by claim. Those that every dataset must keep (no
 * assertion outlives its source, what is inferred has a reason) are checked when it is read.
 */
import { asserts } from '../model/coverage.ts';
import type { Claim } from '../model/dataset.ts';
import { overlaps } from '../model/time/day.ts';
import { isOpenEnded } from '../model/time/edtf.ts';
import type { Codebook } from './codebook.ts';
import { hasAny, patternOf } from './phrases.ts';

interface ClaimRule {
  /** The rule, as a sentence. */
  readonly says: string;
  /** How a claim breaks it, a sentence each; none where it keeps it. */
  readonly faultsOf: (claim: Claim) => readonly string[];
}

export function claimRulesOf(codebook: Codebook): readonly ClaimRule[] {
  const supposing = patternOf(codebook.supposing);
  const hedges = patternOf(codebook.hedges);
  const lasting = codebook.lasting.map(({ relation, named }) => ({
    relation,
    named: patternOf(named),
  }));
  const exceptions = codebook.lasting.map(({ called }) => `, or ${called}`);
  return [
    rule(
      'What may be, will be or is wished for makes no tie: where an assertion is worded so, a note says why it asserts.',
      (claim) => isSaidOutright(claim) && claim.note === null && isWorded(claim, supposing),
    ),
    rule(
      'A time is stated only where the passage prints its years.',
      ({ time, passage }) =>
        time.basis === 'stated' &&
        (time.when.text.match(/\d{4}/g) ?? []).some((year) => !passage.exact.includes(year)),
    ),
    rule(
      'What is stated needs no reason.',
      ({ time }) => time.basis === 'stated' && time.reason !== null,
    ),
    rule(
      `An event happens, and a state holds: only a state is open-ended${exceptions.join('')}.`,
      ({ time, relation, event }) =>
        time.kind === 'event' &&
        !Number.isFinite(time.when.span.to) &&
        !lasting.some(
          (act) => act.relation === relation && event !== null && hasAny(event.name, act.named),
        ),
    ),
    rule(
      'Hedged is not stated: what is only believed or reported is an analysis with a note, and goes on nowhere.',
      (claim) =>
        isSaidOutright(claim) &&
        isWorded(claim, hedges) &&
        (claim.modality !== 'analysis' || claim.note === null || isOpenEnded(claim.time.when)),
    ),
    rule(
      'Claims about one event agree on when it happened; where one does not, a note says why.',
      ({ event, time, note }) =>
        event !== null &&
        time.kind === 'event' &&
        note === null &&
        (!overlaps(time.when.span, event.when.span) ||
          (event.outside !== null && !overlaps(time.when.span, event.outside.when.span))),
    ),
    rule(
      'An official statement is made by an official, and an official is of some government.',
      ({ modality, speaker }) => modality === 'official statement' && speaker.kind !== 'official',
    ),
    rule(
      codebook.tenors.says,
      ({ relation, tenor, stance }) =>
        stance === 'supports' && !(codebook.tenors.of[relation]?.includes(tenor) ?? true),
    ),
    {
      says: 'A person stands in the passage that names them.',
      faultsOf: ({ id, persons, passage }) =>
        persons
          .filter((person) => !isNamedIn(passage.exact, person))
          .map((person) => `Claim "${id}" names ${person}, whom its passage does not.`),
    },
  ];
}

function rule(says: string, breaks: (claim: Claim) => boolean): ClaimRule {
  return {
    says,
    faultsOf: (claim) =>
      breaks(claim) ? [`Claim "${claim.id}" on “${claim.passage.exact}”.`] : [],
  };
}

function isSaidOutright(claim: Claim): boolean {
  return asserts(claim) && claim.stance === 'supports' && claim.directness === 'stated';
}

function isWorded({ passage }: Claim, phrases: RegExp): boolean {
  return hasAny(passage.exact, phrases);
}

/** Whether a part of a name stands among the words, whole; a text may print it without capitals. */
function isNamedIn(words: string, person: string): boolean {
  const parts = person.split(/[ -]/).flatMap((part) => [part, ...lowered(part)]);
  return hasAny(words, patternOf(parts.filter((part) => part !== '')));
}

/** Two small letters would be a word of many languages: "un" is no Kim Jong-un. */
function lowered(part: string): readonly string[] {
  return part.length > 2 ? [part.toLowerCase()] : [];
}
