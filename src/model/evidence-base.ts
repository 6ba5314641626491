import type {
  Claim,
  Dataset,
  Event,
  Modality,
  Passage,
  PublicRecord,
  SourceId,
  SpeakerId,
} from './dataset.ts';
import { remembered } from './remembered.ts';
import type { Edtf } from './time/edtf.ts';

/**
 * Where a speaker stands towards the tie of which he speaks: one of its two, another government or
 * organisation, an analyst or institute, the press, or the author of the document, in nobody else's name.
 */
export type Side = 'party' | 'other government' | 'analyst' | 'press' | 'author';

export const SIDES: readonly Side[] = ['party', 'other government', 'analyst', 'press', 'author'];

export const MODALITIES: readonly Modality[] = [
  'fact',
  'official statement',
  'analysis',
  'forecast',
  'hypothetical',
];

/** Which of the evidence counts. Leaving some out is the same as never having had it. */
export interface EvidenceBase {
  /** Counts only what was written, or done, by the last day that this date may mean. */
  readonly knownBy: Edtf | null;
  readonly withoutSources: ReadonlySet<SourceId>;
  readonly withoutSpeakers: ReadonlySet<SpeakerId>;
  readonly withoutModalities: ReadonlySet<Modality>;
  readonly withoutSides: ReadonlySet<Side>;
  /** In the words of whoever gave it. */
  readonly withoutConfidences: ReadonlySet<string>;
}

export const WHOLE_BASE: EvidenceBase = {
  knownBy: null,
  withoutSources: new Set(),
  withoutSpeakers: new Set(),
  withoutModalities: new Set(),
  withoutSides: new Set(),
  withoutConfidences: new Set(),
};

/** Whether everything counts. */
export function isWhole(base: EvidenceBase): boolean {
  return baseKey(base) === baseKey(WHOLE_BASE);
}

/** The same for two bases that leave out the same. */
export function baseKey(base: EvidenceBase): string {
  return JSON.stringify([
    base.knownBy?.text ?? null,
    ...[
      base.withoutSources,
      base.withoutSpeakers,
      base.withoutModalities,
      base.withoutSides,
      base.withoutConfidences,
    ].map((left) => [...left].sort()),
  ]);
}

export function sideOf({ speaker, from, to }: Claim): Side {
  switch (speaker.kind) {
    case 'official':
      return speaker.actor === from || speaker.actor === to ? 'party' : 'other government';
    case 'institution':
    case 'analyst':
      return 'analyst';
    case 'press':
    case 'author':
      return speaker.kind;
  }
}

/** Whether a document was written by the time that counts, as far as its date is known. */
export function wasWritten(base: EvidenceBase, { source }: Pick<Passage, 'source'>): boolean {
  const { written } = source;
  if (base.knownBy === null) return true;
  return written !== null && written.when.span.to <= base.knownBy.span.to;
}

function sourceCounts(base: EvidenceBase, about: Pick<Passage, 'source'>): boolean {
  return !base.withoutSources.has(about.source.id) && wasWritten(base, about);
}

export function claimCounts(base: EvidenceBase, claim: Claim): boolean {
  return (
    sourceCounts(base, claim) &&
    !base.withoutSpeakers.has(claim.speaker.id) &&
    !base.withoutModalities.has(claim.modality) &&
    !base.withoutSides.has(sideOf(claim)) &&
    (claim.confidence === null || !base.withoutConfidences.has(claim.confidence))
  );
}

/**
 * Whether what coders add may be told: their notes, their reasons and what is wrong with a source. They
 * wrote with every text at hand, and tell in one place what stands in another.
 */
export function codersMayTell({ knownBy, withoutSources }: EvidenceBase): boolean {
  return knownBy === null && withoutSources.size === 0;
}

/** An act is on record once it has begun for certain, as far as its date is known. */
function recordCounts(base: EvidenceBase, { when }: PublicRecord): boolean {
  if (base.knownBy === null) return true;
  const start = when.kind === 'interval' ? when.start : when.date;
  const begun = typeof start === 'object' ? start.span.to : when.span.from;
  return begun <= base.knownBy.span.to;
}

/**
 * The dataset as it would be had nobody ever coded what does not count. A passage of which no claim
 * is left goes, and so does a sentence of a caption as soon as one of its claims goes: it may say
 * what only that claim gives. The title of a year goes too.
 */
export function restrictedTo(dataset: Dataset, base: EvidenceBase): Dataset {
  if (isWhole(base)) return dataset;
  const claims = dataset.claims.filter((claim) => claimCounts(base, claim));
  const left = new Set(claims);
  const emptied = new Set(dataset.claims.map(({ passage }) => passage));
  for (const { passage } of claims) emptied.delete(passage);
  const passageCounts = (passage: Passage) => sourceCounts(base, passage) && !emptied.has(passage);
  return {
    ...dataset,
    version: `${dataset.version} within ${baseKey(base)}`,
    sources: dataset.sources.filter((source) => sourceCounts(base, { source })),
    passages: dataset.passages.filter(passageCounts),
    claims,
    errata: dataset.errata.filter(({ passage }) => passageCounts(passage)),
    disagreements: dataset.disagreements
      .map((disagreement) => ({
        ...disagreement,
        sides: disagreement.sides
          .map((side) => ({ ...side, claims: side.claims.filter((claim) => left.has(claim)) }))
          .filter((side) => side.claims.length > 0),
      }))
      .filter(({ sides }) => sides.length > 1),
    publicRecord: dataset.publicRecord.filter((record) => recordCounts(base, record)),
    snapshots: dataset.snapshots.map((snapshot) => ({
      ...snapshot,
      // Both tell of all sources.
      title: '',
      coverage: '',
      caption: snapshot.caption.filter((sentence) =>
        sentence.claims.every((claim) => left.has(claim)),
      ),
    })),
  };
}

/** The happenings that some claim tells of: of the others nothing is known on this evidence. */
export const eventsToldIn = remembered(({ claims, events }: Dataset): readonly Event[] => {
  const claimed = new Set(claims.map(({ event }) => event));
  return events.filter((event) => claimed.has(event));
});
