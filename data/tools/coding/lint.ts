import { asserts, covers } from '../../../src/model/coverage.ts';
import type { Claim, Dataset, RelationType, Snapshot } from '../../../src/model/dataset.ts';
import { networkAt } from '../../../src/model/network.ts';
import { pairOf, type Tie, tiesOf } from '../../../src/model/tie.ts';
import { overlaps } from '../../../src/model/time/day.ts';
import { isOpenEnded } from '../../../src/model/time/edtf.ts';
import { stretchOf } from '../../../src/model/time/moment.ts';
import { momentWhen } from '../../../src/model/words/moment-words.ts';

/**
 * One rule of the codebook that a program can check. Those that every dataset must keep (no assertion
 * outlives its source, what is inferred has a reason) are checked at the door of the app already.
 */
interface Rule {
  /** The rule, as a sentence. */
  readonly says: string;
  /** What breaks it, a sentence each. */
  readonly faults: (dataset: Dataset) => readonly string[];
}

/** Wording of what may be, will be or is wished for. */
const SUPPOSING =
  /\b(?:[Ww]ill|[Ww]ould|[Cc]ould|may|[Mm]ight|[Ii]f|expect(?:s|ed)?|potential|possible|prospects|hopes?|hoped|plans?|planned|proposals?|offers?|offered)\b/u;

/** Names for sides, which by themselves relate nobody to anybody. */
const LABELS =
  /[“"]?(?:northern|southern|strategic) triangle[”"]?(?: \([^)]*\))?|the triangle|pro-Russian|collective West|\p{L}+ axis|eastern forces|Cold War 2\.0/giu;

/** Wording of what is passed on without being vouched for. */
const HEDGES =
  /\b(?:[Ii]s|[Aa]re) (?:believed|thought|said) to\b|\b(?:[Rr]eportedly|[Aa]llegedly|[Aa]pparently)\b/u;

/** An event whose name says that somebody recognises somebody. */
const RECOGNITION = /\brecognises\b/u;

/** The tenors that a kind of relation can have; all three where it is not named. */
const TENORS: Readonly<Record<string, readonly Claim['tenor'][]>> = {
  alliance: ['cooperative', 'ambivalent'],
  military: ['cooperative', 'ambivalent'],
  diplomacy: ['cooperative', 'ambivalent', 'unstated'],
  sanctions: ['conflictual', 'ambivalent'],
  rivalry: ['conflictual', 'ambivalent'],
  war: ['conflictual'],
  hedging: ['ambivalent', 'conflictual'],
};

export const RULES: readonly Rule[] = [
  {
    says: 'What may be, will be or is wished for makes no tie: where an assertion is worded so, a note says why it asserts.',
    faults: forClaims(
      (claim) =>
        asserts(claim) &&
        claim.stance === 'supports' &&
        claim.directness === 'stated' &&
        claim.note === null &&
        SUPPOSING.test(claim.passage.exact),
    ),
  },
  {
    says: 'A time is stated only where the passage prints its years.',
    faults: forClaims(
      ({ time, passage }) =>
        time.basis === 'stated' &&
        (time.when.text.match(/\d{4}/g) ?? []).some((year) => !passage.exact.includes(year)),
    ),
  },
  {
    says: 'What is stated needs no reason.',
    faults: forClaims(({ time }) => time.basis === 'stated' && time.reason !== null),
  },
  {
    says: 'An event happens, and a state holds: only a state is open-ended, or a recognition, which stands until it is withdrawn.',
    faults: forClaims(
      (claim) =>
        claim.time.kind === 'event' &&
        !Number.isFinite(claim.time.when.span.to) &&
        !recognises(claim),
    ),
  },
  {
    says: 'Hedged is not stated: what is only believed or reported is an analysis with a note, and goes on nowhere.',
    faults: forClaims(
      (claim) =>
        asserts(claim) &&
        claim.stance === 'supports' &&
        claim.directness === 'stated' &&
        HEDGES.test(claim.passage.exact) &&
        (claim.modality !== 'analysis' || claim.note === null || isOpenEnded(claim.time.when)),
    ),
  },
  {
    says: 'Claims about one event agree on when it happened; where one does not, a note says why.',
    faults: forClaims(
      ({ event, time, note }) =>
        event !== null &&
        time.kind === 'event' &&
        note === null &&
        (!overlaps(time.when.span, event.when.span) ||
          (event.outside !== null && !overlaps(time.when.span, event.outside.when.span))),
    ),
  },
  {
    says: 'A label is not a tie: some claim of each tie names both actors in words that are no label, or says in a note who is meant.',
    faults: (dataset) =>
      tiesOf(dataset)
        .filter((tie) => tie.claims.some(asserts))
        .filter((tie) => !tie.claims.some((claim) => relates(claim, dataset)))
        .map((tie) => `The claims of tie "${tie.id}" are labels only.`),
  },
  {
    says: 'An analyst, official or institution has the affiliation that the text gives.',
    faults: ({ speakers }) =>
      speakers
        .filter(({ kind, affiliation }) => kind !== 'author' && affiliation === null)
        .map(({ id }) => `Speaker "${id}" has no affiliation.`),
  },
  {
    says: 'An official statement is made by an official, and an official is of some government.',
    faults: (dataset) => [
      ...forClaims(
        ({ modality, speaker }) => modality === 'official statement' && speaker.kind !== 'official',
      )(dataset),
      ...dataset.speakers
        .filter(({ kind, actor }) => (kind === 'official') !== (actor !== null))
        .map(({ id }) => `Speaker "${id}" is an official of no actor, or no official of one.`),
    ],
  },
  {
    says: 'A pair that is cooperative and conflictual in one year has a dispute, or a note that explains it.',
    faults: (dataset) => dataset.snapshots.flatMap((stop) => unexplainedPairs(dataset, stop)),
  },
  {
    says: 'A claim that disputes has something to dispute: another voice on the same tie.',
    faults: (dataset) =>
      tiesOf(dataset).flatMap((tie) =>
        tie.claims
          .filter((claim) => claim.stance === 'disputes' && !isMet(claim, tie))
          .map((claim) => `Claim "${claim.id}" disputes what no other claim says.`),
      ),
  },
  {
    says: 'War, rivalry and sanctions are not cooperative; alliances, transfers, contact and alignment are not conflictual.',
    faults: forClaims(
      ({ relation, tenor, stance }) =>
        stance === 'supports' && !(TENORS[relation]?.includes(tenor) ?? true),
    ),
  },
  {
    says: 'A person stands in the passage that names them.',
    faults: (dataset) =>
      dataset.claims.flatMap(({ id, persons, passage }) =>
        persons
          .filter((person) => !isNamedIn(passage.exact, person))
          .map((person) => `Claim "${id}" names ${person}, whom its passage does not.`),
      ),
  },
  {
    says: 'The names of an actor are those under which passages speak of it.',
    faults: ({ actors, passages }) =>
      actors.flatMap(({ id, names }) =>
        names
          .filter((name) => !passages.some(({ exact }) => spaced(exact).includes(name)))
          .map((name) => `Actor "${id}" is called “${name}” in no passage.`),
      ),
  },
  {
    says: 'A passage makes each claim once.',
    faults: (dataset) => {
      const told = new Map<string, string>();
      return dataset.claims.flatMap((claim) => {
        const { id, passage, from, to, relation, time, modality, stance, event, directness } =
          claim;
        const pair = isDirected(dataset, relation) ? `${from}>${to}` : pairOf(from, to);
        const key = [
          passage.id,
          pair,
          relation,
          time.when.text,
          modality,
          stance,
          event?.id,
          directness,
          claim.speaker.id,
        ].join(' ');
        const first = told.get(key);
        told.set(key, id);
        return first === undefined ? [] : [`Claim "${id}" says again what "${first}" says.`];
      });
    },
  },
];

/** Everything in which a dataset breaks the codebook: the rule, then who breaks it. */
export function lint(dataset: Dataset): readonly string[] {
  return RULES.flatMap(({ says, faults }) => faults(dataset).map((fault) => `${fault} ${says}`));
}

function forClaims(breaks: (claim: Claim) => boolean) {
  return ({ claims }: Dataset): readonly string[] =>
    claims.filter(breaks).map(({ id, passage }) => `Claim "${id}" on “${passage.exact}”.`);
}

/** Whether a claim names both its actors outside labels, or explains itself in a note. */
function relates({ passage, from, to, note }: Claim, { actors }: Dataset): boolean {
  if (note !== null) return true;
  const words = spaced(passage.exact).replace(LABELS, ' ');
  return [from, to].every((id) =>
    actors.find((actor) => actor.id === id)?.names.some((name) => words.includes(name)),
  );
}

/** Whether a claim tells of an act of recognising, which stands until it is withdrawn. */
function recognises({ relation, event }: Claim): boolean {
  return relation === 'un-recognition' && event !== null && RECOGNITION.test(event.name);
}

/** The words with plain spaces between them. */
function spaced(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

/** Whether a part of a name stands among the words, whole; a text may print it without capitals. */
function isNamedIn(words: string, person: string): boolean {
  const parts = person.split(/[ -]/).flatMap((part) => [part, ...lowered(part)]);
  return parts.some((part) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(words));
}

/** Two small letters would be a word of many languages: "un" is no Kim Jong-un. */
function lowered(part: string): readonly string[] {
  return part.length > 2 ? [part.toLowerCase()] : [];
}

/** Whether another voice, or the same in another document, supports what a claim disputes. */
function isMet(disputing: Claim, tie: Tie): boolean {
  return tie.claims.some(
    ({ stance, speaker, source }) =>
      stance === 'supports' && (speaker !== disputing.speaker || source !== disputing.source),
  );
}

function isDirected({ relationTypes }: Dataset, relation: RelationType['id']): boolean {
  return relationTypes.some((each) => each.id === relation && each.directed);
}

function unexplainedPairs(dataset: Dataset, stop: Snapshot): readonly string[] {
  const standings = [...networkAt(dataset, stretchOf(stop)).ties.values()];
  const pairs = [...new Set(standings.map(({ tie }) => tie.pair))];
  return pairs.flatMap((pair) => {
    const ties = standings.filter(({ tie }) => tie.pair === pair);
    const evidence = ties
      .flatMap((tie) => tie.evidence)
      .filter((claim) => covers(claim, stretchOf(stop)));
    const opposite = (['cooperative', 'conflictual'] as const).map((tenor) =>
      evidence.filter((claim) => claim.tenor === tenor),
    );
    if (opposite.some((claims) => claims.length === 0)) return [];
    const explained = opposite.some((claims) => claims.some(({ note }) => note !== null));
    return explained || ties.some(({ disputed }) => disputed)
      ? []
      : [`The pair "${pair}" is both cooperative and conflictual ${momentWhen(stop)}.`];
  });
}
