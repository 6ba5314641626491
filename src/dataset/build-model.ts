import type {
  Claim,
  Coder,
  Dataset,
  Disagreement,
  Erratum,
  Event,
  Passage,
  PublicRecord,
  Snapshot,
  Source,
  Speaker,
} from '../model/dataset.ts';
import { namesToldApart } from '../model/told-apart.ts';
import {
  coderOf,
  eventOf,
  groupOf,
  passageOf,
  sourceOf,
  timeOf,
  timeWithBasis,
} from './build-records.ts';
import type { DatasetFile } from './format.ts';
import { snapshotTime } from './snapshot-time.ts';
import type { PlacedFile } from './with-places.ts';

/**
 * Turns a checked file into the model: times read, references followed, under the version that it has or was
 * found to have. The checks ran before; a reference that fails here is a fault of the program, and throws.
 */
export function buildModel(file: PlacedFile, version: string): Dataset {
  const assembly = new ModelAssembly();
  assembly.add(file);
  return assembly.model({ version, title: file.title });
}

/** What a file lists. */
export type Collections = Omit<PlacedFile, 'format' | 'version' | 'title'>;

/**
 * The model as it comes together from parts of a file, in the order of the format but for the actors,
 * which may come at any time. Parts may come before the checks that would refuse them: one that does
 * not fit is no fault until somebody asks for the model.
 */
export class ModelAssembly {
  readonly #about: Dataset['about'][number][] = [];
  readonly #groups: Dataset['groups'][number][] = [];
  readonly #actorKinds: Dataset['actorKinds'][number][] = [];
  readonly #actors: PlacedFile['actors'][number][] = [];
  readonly #relationTypes: Dataset['relationTypes'][number][] = [];
  readonly #sources = new Map<Source['id'], Source>();
  readonly #coders = new Map<Coder['id'], Coder>();
  readonly #speakers = new Map<Speaker['id'], Speaker>();
  readonly #events = new Map<Event['id'], Event>();
  readonly #passages = new Map<Passage['id'], Passage>();
  readonly #claims = new Map<Claim['id'], Claim>();
  readonly #errata: Erratum[] = [];
  readonly #disagreements: Disagreement[] = [];
  readonly #publicRecord: PublicRecord[] = [];
  readonly #snapshots: Snapshot[] = [];
  readonly #coderLists = new Map<string, readonly Coder[]>();
  readonly #shared = sharing();
  readonly #timeAs = sharedTimes();
  #fault: { readonly reason: unknown } | null = null;

  add(part: Partial<Collections>): void {
    if (this.#fault !== null) return;
    try {
      this.#add(part);
    } catch (reason) {
      this.#fault = { reason };
    }
  }

  #add(part: Partial<Collections>): void {
    for (const each of part.about ?? []) this.#about.push(each);
    this.#addActors(part);
    for (const type of part.relationTypes ?? []) this.#relationTypes.push(type);
    for (const source of part.sources ?? []) this.#sources.set(source.id, sourceOf(source));
    for (const coder of part.coders ?? []) this.#coders.set(coder.id, coderOf(coder));
    for (const speaker of part.speakers ?? []) this.#speakers.set(speaker.id, speaker);
    for (const event of part.events ?? []) this.#events.set(event.id, eventOf(event));
    this.#addWords(part);
    this.#addRemarks(part);
  }

  #toldApart(): Dataset['actors'] {
    const told = namesToldApart(this.#actors, this.#groups);
    return this.#actors.map((actor) => {
      const { id, name } = actor;
      return { ...actor, name: told.get(id) ?? name, ownName: name };
    });
  }

  #addActors(part: Partial<Collections>): void {
    for (const group of part.groups ?? []) this.#groups.push(groupOf(group));
    for (const kind of part.actorKinds ?? []) this.#actorKinds.push(kind);
    for (const actor of part.actors ?? []) this.#actors.push(actor);
  }

  #addWords(part: Partial<Collections>): void {
    for (const passage of part.passages ?? []) {
      this.#passages.set(passage.id, passageOf(passage, found(this.#sources, passage.source)));
    }
    for (const claim of part.claims ?? []) this.#claims.set(claim.id, this.#claimOf(claim));
  }

  #addRemarks(part: Partial<Collections>): void {
    for (const { passage, ...erratum } of part.errata ?? []) {
      this.#errata.push({ ...erratum, passage: found(this.#passages, passage) });
    }
    for (const { sides, ...disagreement } of part.disagreements ?? []) {
      this.#disagreements.push({
        ...disagreement,
        sides: sides.map(({ position, claims }) => ({ position, claims: this.#named(claims) })),
      });
    }
    for (const { time, ...record } of part.publicRecord ?? []) {
      this.#publicRecord.push({ ...record, when: timeOf(time) });
    }
    for (const { caption, year, time, ...snapshot } of part.snapshots ?? []) {
      const when = snapshotTime({ year, time });
      this.#snapshots.push({
        ...snapshot,
        time: when === null ? null : timeOf(when),
        caption: caption.map(({ sentence, claims }) => ({ sentence, claims: this.#named(claims) })),
      });
    }
  }

  /** The model of all that was added. Throws where a part did not fit. */
  model({ version, title }: Pick<Dataset, 'version' | 'title'>): Dataset {
    if (this.#fault !== null) throw this.#fault.reason;
    return {
      version,
      title,
      about: this.#about,
      groups: this.#groups,
      actorKinds: this.#actorKinds,
      actors: this.#toldApart(),
      relationTypes: this.#relationTypes,
      sources: [...this.#sources.values()],
      coders: [...this.#coders.values()],
      speakers: [...this.#speakers.values()],
      passages: [...this.#passages.values()],
      events: [...this.#events.values()],
      claims: [...this.#claims.values()],
      errata: this.#errata,
      disagreements: this.#disagreements,
      publicRecord: this.#publicRecord,
      snapshots: this.#snapshots,
    };
  }

  /** Each word that many claims have in common is one string. */
  #claimOf(claim: DatasetFile['claims'][number]): Claim {
    const passage = found(this.#passages, claim.passage);
    const shared = this.#shared;
    return {
      id: claim.id,
      passage,
      source: passage.source,
      from: shared(claim.from),
      to: shared(claim.to),
      relation: shared(claim.relation),
      tenor: shared(claim.tenor),
      time: this.#timeAs(claim.time),
      modality: shared(claim.modality),
      directness: shared(claim.directness),
      stance: shared(claim.stance),
      speaker: found(this.#speakers, claim.speaker),
      persons: claim.persons.length === 0 ? NOBODY : claim.persons,
      event: claim.event === null ? null : found(this.#events, claim.event),
      amount: claim.amount,
      confidence: claim.confidence === null ? null : shared(claim.confidence),
      codedBy: claim.codedBy.length === 0 ? NOBODY : this.#codersOf(claim.codedBy),
      note: claim.note,
    };
  }

  /** Few sets of coders are named by very many claims, so that equal ones are one list. */
  #codersOf(ids: readonly Coder['id'][]): readonly Coder[] {
    const key = ids.join(' ');
    const known = this.#coderLists.get(key) ?? ids.map((id) => found(this.#coders, id));
    this.#coderLists.set(key, known);
    return known;
  }

  #named(ids: readonly Claim['id'][]): readonly Claim[] {
    return ids.map((id) => found(this.#claims, id));
  }
}

const NOBODY: readonly never[] = [];

/** Gives equal words as one string: a file writes each many thousand times, and each would take room. */
function sharing(): <Word extends string>(word: Word) => Word {
  const known = new Map<string, string>();
  return <Word extends string>(word: Word): Word => {
    const first = known.get(word);
    if (isSame(first, word)) return first;
    known.set(word, word);
    return word;
  };
}

function isSame<Word extends string>(other: string | undefined, word: Word): other is Word {
  return other === word;
}

/** Gives equal times of claims as one: far fewer different ones are written than there are claims. */
function sharedTimes(): (time: DatasetFile['claims'][number]['time']) => Claim['time'] {
  const known = new Map<string, Claim['time']>();
  return (time) => {
    // A document has no control characters, the four before it hold no space; an empty text is none.
    const { edtf, basis, startBasis = basis, kind, document, reason } = time;
    const key = `${edtf} ${startBasis} ${basis} ${kind} ${document ?? ''}\n${reason ?? ''}`;
    const shared = known.get(key) ?? { ...timeWithBasis(time), startBasis, kind };
    known.set(key, shared);
    return shared;
  };
}

function found<Id extends string, Record>(records: ReadonlyMap<Id, Record>, id: Id): Record {
  const record = records.get(id);
  if (record === undefined) throw new Error(`"${id}" passed the check but names nothing.`);
  return record;
}
