import type { ActorKind, OtherName } from './actor-kind.ts';
import type { Amount } from './amount.ts';
import type { PersonName, SourceCheck, SourceCoverage } from './source-parts.ts';
import type { Edtf } from './time/edtf.ts';
import type { TimeWithBases, TimeWithBasis } from './time/grounded.ts';
import type { Moment } from './time/moment.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ActorId = Branded<'actor'>;
export type RelationTypeId = Branded<'relation type'>;
export type SourceId = Branded<'source'>;
export type SpeakerId = Branded<'speaker'>;
export type PassageId = Branded<'passage'>;
export type ClaimId = Branded<'claim'>;
export type EventId = Branded<'event'>;
export type CoderId = Branded<'coder'>;
export type ErratumId = Branded<'erratum'>;
export type DisagreementId = Branded<'disagreement'>;
export type SnapshotId = Branded<'snapshot'>;
export type PublicRecordId = Branded<'public record'>;

/** Whether two actors work with each other, against each other, or both at once; `unstated` where nobody says. */
export type Tenor = (typeof TENORS)[number];

export const TENORS = ['cooperative', 'conflictual', 'ambivalent', 'unstated'] as const;

/** What kind of statement a claim is. Only the first three can make a tie stand. */
export type Modality = 'fact' | 'official statement' | 'analysis' | 'forecast' | 'hypothetical';

/** `presupposed`: the passage takes it for granted instead of saying it. */
export type Directness = 'stated' | 'presupposed';

/** `supports`: speaks for the tie. `disputes`: contradicts another voice on it. `denies`: says that it is not there. */
export type Stance = 'supports' | 'disputes' | 'denies';

/** A state, organisation or collective that the sources relate to others. */
export interface Actor {
  readonly id: ActorId;
  /** What it is called wherever it is named: told apart from others of its `ownName`, which is that of the data. */
  readonly name: string;
  readonly ownName: string;
  readonly kind: string;
  /** The names under which the sources speak of it. */
  readonly names: readonly string[];
  readonly otherNames: readonly OtherName[];
  /** Where it stands on the drawing: 0 to 1 from left to right and from top to bottom. */
  readonly place: { readonly x: number; readonly y: number };
  readonly note: string | null;
}

/** A named set of actors, such as one of the two triangles. A label, never a tie. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** Those who ever belong to it, each once. */
  readonly members: readonly ActorId[];
  /** When those belong to it who do not always do. */
  readonly stays: ReadonlyMap<ActorId, readonly Edtf[]>;
}

export interface RelationType {
  readonly id: RelationTypeId;
  readonly name: string;
  readonly shortName: string;
  /** One or two letters that mark the type on a drawn line. */
  readonly mark: string;
  /** Whether a tie runs from one actor to the other, or simply between them. */
  readonly directed: boolean;
  /** `hatched` sets a kind apart from all others that look alike, as war from rivalry. */
  readonly line: 'plain' | 'hatched';
  readonly description: string;
  /** The nearest established coding of such relations, and where this one differs. */
  readonly nearest: string | null;
}

/** A document. What it does not itself prove is `null`. */
export interface Source {
  readonly id: SourceId;
  /** As it prints it, misprints and all. */
  readonly title: string | null;
  /** Words of the title that are misprinted in it: wherever it is printed, "[sic]" stands behind them. */
  readonly sic: readonly string[];
  readonly author: string | null;
  /** Which part of the name of each author is which, where the text shows it; empty where not. */
  readonly authorNames: readonly PersonName[];
  readonly publisher: string | null;
  readonly kind: string;
  /** `null`: undated. */
  readonly written: TimeWithBasis | null;
  /** Where it can be read, of the web only. */
  readonly address: string | null;
  readonly archived: string | null;
  readonly accessed: Edtf | null;
  readonly doi: string | null;
  /** Of its words, in BCP 47. */
  readonly language: string | null;
  /** SHA-256 of the text, as UTF-8, that every passage was verified against; `null` where there is none. */
  readonly sha256: string | null;
  /** The last check of every passage against the text; `null` where there was none. */
  readonly verified: SourceCheck | null;
  /** How much of it is coded; `null` where nobody counted. */
  readonly coverage: SourceCoverage | null;
  readonly note: string | null;
}

/** Somebody who read the texts, without seeing what others coded, and wrote down what they claim. */
export interface Coder {
  readonly id: CoderId;
  readonly name: string;
  readonly when: Edtf | null;
  readonly note: string | null;
}

export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string | null;
  readonly affiliation: string | null;
  readonly kind: 'author' | 'analyst' | 'official' | 'institution' | 'press';
  /** The actor in whose name an official speaks. */
  readonly actor: ActorId | null;
  readonly note: string | null;
}

/**
 * A verbatim stretch of one source, anchored as in the W3C Web Annotation Data Model: `start` and `end` count UTF-16 code
 * units of the text; `null`: nobody looked. `spelledOut` is it as a line for each cell of a row or graph, "name: value".
 */
export interface Passage {
  readonly id: PassageId;
  readonly source: Source;
  readonly exact: string;
  readonly spelledOut: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
  readonly end: number | null;
  /** As the document numbers them. */
  readonly pages: string | null;
}

/** A happening that several claims describe. `outside` dates it from beyond the sources. */
export interface Event {
  readonly id: EventId;
  readonly name: string;
  readonly when: Edtf;
  readonly outside: { readonly when: Edtf; readonly document: string } | null;
}

/** What one passage asserts about one pair of actors and one relation type. */
export interface Claim {
  readonly id: ClaimId;
  readonly passage: Passage;
  readonly source: Source;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly relation: RelationTypeId;
  readonly tenor: Tenor;
  readonly time: TimeWithBases & { readonly kind: 'event' | 'state' };
  readonly modality: Modality;
  readonly directness: Directness;
  readonly stance: Stance;
  readonly speaker: Speaker;
  readonly persons: readonly string[];
  readonly event: Event | null;
  readonly amount: Amount | null;
  readonly confidence: string | null;
  /** Those in whose own coding it stands; none where it was made in settling, or no codings are kept. */
  readonly codedBy: readonly Coder[];
  /** Where the source is wrong, garbled or doubtful: what is true, and how we know. */
  readonly note: string | null;
}

/**
 * A place where a source is wrong, garbled, ambiguous or overtaken. Its quotation is never mended. Rejected: notes
 * alone, in which "wrong" and "a judgement of the coder" look the same.
 */
export interface Erratum {
  readonly id: ErratumId;
  readonly passage: Passage;
  /** The words in question, as they stand in the passage. */
  readonly words: string;
  readonly kind: 'wrong' | 'garbled' | 'ambiguous' | 'overtaken';
  /** What is true, or meant. */
  readonly reading: string;
  readonly certainty: 'certain' | 'likely' | 'open';
  /** The document that shows it; `null` where the texts themselves do. */
  readonly document: string | null;
}

/**
 * A question that voices in the sources answer differently, each side with the claims that give it: whether shells
 * were bought or delivered is no claim against a tie. Rejected: notes, which nobody can list, count or draw.
 */
export interface Disagreement {
  readonly id: DisagreementId;
  readonly question: string;
  readonly sides: readonly { readonly position: string; readonly claims: readonly Claim[] }[];
  readonly note: string | null;
}

/** A public act, told in our own words and proved by a document outside the sources. */
export interface PublicRecord {
  readonly id: PublicRecordId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly relation: RelationTypeId;
  readonly tenor: Tenor;
  readonly when: Edtf;
  readonly label: string;
  readonly document: string;
  readonly note: string | null;
}

/** A stop of the time slider: the network at one moment, and what changed by then. */
export interface Snapshot extends Moment {
  readonly id: SnapshotId;
  /** Empty where there is none, and where not all evidence counts, as `coverage` is: both tell of all of it. */
  readonly title: string;
  /** Sentences of its caption, each with the claims it rests on. */
  readonly caption: readonly { readonly sentence: string; readonly claims: readonly Claim[] }[];
  /** An honest line on how much the sources say about this time. */
  readonly coverage: string;
}

/** Everything that coders assert; whatever the screen shows is derived from it. */
export interface Dataset {
  /** A hash of the content: two datasets with the same version are the same. */
  readonly version: string;
  readonly title: string;
  /** How the data was made and what it can and cannot mean, for readers. */
  readonly about: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly groups: readonly Group[];
  readonly actorKinds: readonly ActorKind[];
  readonly actors: readonly Actor[];
  readonly relationTypes: readonly RelationType[];
  readonly sources: readonly Source[];
  readonly coders: readonly Coder[];
  readonly speakers: readonly Speaker[];
  readonly passages: readonly Passage[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly errata: readonly Erratum[];
  readonly disagreements: readonly Disagreement[];
  readonly publicRecord: readonly PublicRecord[];
  /** In the order of time. */
  readonly snapshots: readonly Snapshot[];
}
