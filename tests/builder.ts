/**
 * Builds datasets for tests in the subject's words. A dataset built here goes through the same door
 * as every file: what a test arranges is what a reader could open.
 */
import type { DatasetJson } from '../src/dataset/format.ts';
import { FORMAT } from '../src/dataset/format.ts';
import { problemInWords } from '../src/dataset/problem.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { versionOf } from '../src/dataset/version-of.ts';
import type { Dataset, Snapshot, Source, SourceId } from '../src/model/dataset.ts';
import { type EvidenceBase, WHOLE_BASE } from '../src/model/evidence-base.ts';
import { networkAt } from '../src/model/network.ts';
import { type Standing, standingAt } from '../src/model/standing.ts';
import { tiesOf } from '../src/model/tie.ts';
import { yearSpan } from '../src/model/time/day.ts';
import { readEdtf } from '../src/model/time/edtf.ts';
import type { ComparedMoments, Moment } from '../src/model/time/moment.ts';

type JsonClaim = DatasetJson['claims'][number];
type JsonRecord = DatasetJson['publicRecord'][number];
type JsonSpeaker = DatasetJson['speakers'][number];

/** What a test says of a claim; everything else has the plainest value there is. */
export type ClaimWish = Partial<Omit<JsonClaim, 'time'>> & {
  readonly source?: string;
  /** EDTF; 2022 unless said. */
  readonly time?: string;
  /** Stated unless said; from outside, it is from "A document". */
  readonly basis?: Time['basis'];
  /** That of the beginning alone; as of the end unless said. */
  readonly startBasis?: Time['startBasis'];
  /** A state unless said. */
  readonly kind?: Time['kind'];
};

type Time = JsonClaim['time'];

const STATED = { basis: 'stated', reason: null, document: null } as const;
const GROUNDS = {
  stated: STATED,
  inferred: { basis: 'inferred', reason: 'A reason.', document: null },
  outside: { basis: 'outside', reason: 'A reason.', document: 'A document' },
} as const satisfies Record<Time['basis'], Omit<Time, 'edtf' | 'kind'>>;

const ACTORS = ['china', 'dprk', 'japan', 'rok', 'russia', 'usa'];

export class DatasetBuilder {
  readonly #file: DatasetJson = {
    format: FORMAT,
    version: '0123456789ab',
    title: 'A dataset for tests',
    about: [],
    groups: [
      { id: 'northern', name: 'Northern triangle', members: ['china', 'dprk', 'russia'] },
      { id: 'southern', name: 'Southern triangle', members: ['japan', 'rok', 'usa'] },
    ],
    actorKinds: [],
    actors: ACTORS.map((id, index) => ({
      id,
      name: id.toUpperCase(),
      kind: 'state',
      names: [id],
      otherNames: [],
      place: { x: (index % 3) / 2, y: Math.floor(index / 3) },
      note: null,
    })),
    relationTypes: [
      relationType('alliance', 'A', false),
      relationType('military', 'M', true),
      relationType('diplomacy', 'D', false),
      { ...relationType('war', 'W', true), line: 'hatched' },
    ],
    sources: [],
    coders: [],
    speakers: [
      { id: 'author', name: null, affiliation: null, kind: 'author', actor: null, note: null },
    ],
    events: [],
    passages: [],
    claims: [],
    errata: [],
    disagreements: [],
    publicRecord: [],
    snapshots: [2014, 2022, 2024, 2025].map((year) => ({
      id: String(year),
      time: String(year),
      label: null,
      title: `The year ${year}`,
      caption: [],
      coverage: 'A test says nothing of the world.',
    })),
  };

  /** A document, written at a time or undated; every claim needs one. */
  source(id: string, written: string | null = '2025-10'): this {
    this.#file.sources.push({
      id,
      title: `The title of ${id}`,
      sic: [],
      author: null,
      authorNames: [],
      publisher: null,
      kind: 'analysis',
      written: written === null ? null : { ...STATED, edtf: written },
      address: null,
      archived: null,
      accessed: null,
      doi: null,
      language: null,
      sha256: '0'.repeat(64),
      verified: null,
      coverage: null,
      note: null,
    });
    return this;
  }

  /** Somebody who speaks in a source: an analyst without a name, unless said otherwise. */
  speaker(id: string, wish: Partial<JsonSpeaker> = {}): this {
    this.#file.speakers.push({
      id,
      name: null,
      affiliation: null,
      kind: 'analyst',
      actor: null,
      note: null,
      ...wish,
    });
    return this;
  }

  /** A happening that claims may describe. */
  event(id: string, time = '2022'): this {
    this.#file.events.push({ id, name: `The event ${id}`, time, outside: null });
    return this;
  }

  /**
   * A claim on a passage of its own, unless it names one that is there: that the DPRK arms Russia
   * in 2022, unless said otherwise.
   */
  claim(wish: ClaimWish = {}): this {
    const { source = 'text', time = '2022', basis = 'stated', kind = 'state', ...others } = wish;
    const { startBasis, ...rest } = others;
    const isOfBoth = startBasis === undefined || startBasis === basis;
    const ofStart = isOfBoth ? {} : { startBasis, reason: 'A reason.' };
    if (!this.#file.sources.some((each) => each.id === source)) this.source(source);
    const number = this.#file.claims.length + 1;
    const id = rest.id ?? `${source}.${number}`;
    if (rest.passage === undefined) this.#passage(`p.${id}`, source, `The words of ${id}.`);
    this.#file.claims.push({
      id,
      passage: `p.${id}`,
      from: 'dprk',
      to: 'russia',
      relation: 'military',
      tenor: 'cooperative',
      time: { ...GROUNDS[basis], ...ofStart, edtf: time, kind },
      modality: 'fact',
      directness: 'stated',
      stance: 'supports',
      speaker: 'author',
      persons: [],
      event: null,
      amount: null,
      confidence: null,
      codedBy: [],
      note: null,
      ...rest,
    });
    return this;
  }

  #passage(id: string, source: string, exact: string) {
    const start = 100 * (this.#file.passages.length + 1);
    const end = start + exact.length;
    this.#file.passages.push({
      id,
      source,
      exact,
      spelledOut: null,
      prefix: 'Before. ',
      suffix: ' After.',
      start,
      end,
      pages: null,
    });
  }

  /** A word of a passage, by id, that is wrong. */
  erratum(id: string, passage: string): this {
    this.#file.errata.push({
      id,
      passage,
      words: 'words',
      kind: 'wrong',
      reading: `What is true of ${passage}.`,
      certainty: 'certain',
      document: null,
    });
    return this;
  }

  /** A question that claims, by id, answer differently: each list is a side. */
  disagreement(id: string, ...sides: readonly (readonly string[])[]): this {
    this.#file.disagreements.push({
      id,
      question: `What of ${id}?`,
      sides: sides.map((claims, index) => ({
        position: `Answer ${index + 1}.`,
        claims: [...claims],
      })),
      note: null,
    });
    return this;
  }

  /** An act on public record: that the DPRK arms Russia in 2022, unless said otherwise. */
  onRecord(wish: Partial<JsonRecord> = {}): this {
    this.#file.publicRecord.push({
      id: `record.${this.#file.publicRecord.length + 1}`,
      from: 'dprk',
      to: 'russia',
      relation: 'military',
      tenor: 'cooperative',
      time: '2022',
      label: 'An act',
      document: 'A document',
      note: null,
      ...wish,
    });
    return this;
  }

  /** Other stops than the usual four years, by their times in EDTF, which are their ids, too: `2022-07`, `step-3`; `null` for one without dates. */
  stops(...times: readonly (string | null)[]): this {
    this.#file.snapshots = times.map((time) => ({
      id: (time ?? 'undated').replaceAll(/[ /]/g, '-'),
      time,
      label: null,
      title: '',
      caption: [],
      coverage: '',
    }));
    return this;
  }

  /** Changes the file by hand, for what no other word here says. */
  changed(change: (file: DatasetJson) => void): this {
    change(this.#file);
    return this;
  }

  file(): DatasetJson {
    return structuredClone(this.#file);
  }

  build(): Dataset {
    return opened(this.file());
  }
}

function relationType(id: string, mark: string, directed: boolean) {
  return {
    id,
    name: `Relations of ${id}`,
    shortName: id,
    mark,
    directed,
    line: 'plain' as const,
    description: `What ${id} means.`,
    nearest: null,
  };
}

export function aDataset(): DatasetBuilder {
  return new DatasetBuilder();
}

/** Opens a file that must be right; a wrong one fails the test with its problems. */
export function opened(file: unknown): Dataset {
  const reading = readDataset(file, { versionOf });
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join('\n'));
  return reading.dataset;
}

/** How the only tie of a dataset stands in a year. */
export function standingIn(year: number, dataset: Dataset): Standing {
  const [tie, ...others] = tiesOf(dataset);
  if (tie === undefined || others.length > 0) throw new Error('Expected a dataset with one tie.');
  return standingAt(tie, yearSpan(year));
}

export function networkIn(year: number, dataset: Dataset) {
  return networkAt(dataset, yearSpan(year));
}

/** All evidence but that of one source. */
export function baseWithout(source: SourceId): EvidenceBase {
  return { ...WHOLE_BASE, withoutSources: new Set([source]) };
}

/** The last day on which a source may have been written: any day, where it is undated. */
export function writtenBy({ written }: Pick<Source, 'written'>): number {
  return written?.when.span.to ?? Number.POSITIVE_INFINITY;
}

/** The year of a snapshot that is one. */
export function yearOf({ time }: Pick<Snapshot, 'time'>): number {
  return Number(time?.text);
}

/** Moments that are years, to be compared. */
export function yearsToCompare(before: number, after: number): ComparedMoments {
  const momentOf = (year: number): Moment => {
    const reading = readEdtf(String(year));
    if (!reading.ok) throw new Error(`${year} is no year: ${reading.reason}`);
    return { time: reading.time, label: null };
  };
  return { before: momentOf(before), after: momentOf(after) };
}
