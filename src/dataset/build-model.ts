import type {
  Claim,
  Dataset,
  Event,
  GroundedTime,
  Passage,
  Source,
  Speaker,
} from '../model/dataset.ts';
import { type Edtf, readEdtf } from '../model/edtf.ts';
import type { DatasetFile } from './format.ts';
import type { PlacedFile } from './with-places.ts';

/**
 * Turns a checked file into the model: times read, references followed, under the version that it has or was
 * found to have. The checks ran before; a reference that fails here is a fault of the program, and throws.
 */
export function buildModel(file: PlacedFile, version: string): Dataset {
  const sources = file.sources.map(sourceOf);
  const sourceById = indexed(sources);
  const passages = file.passages.map((passage) =>
    passageOf(passage, found(sourceById, passage.source)),
  );
  const events = file.events.map(eventOf);
  const passageById = indexed(passages);
  const claims = claimsOf(file, {
    passageById,
    speakerById: indexed(file.speakers),
    eventById: indexed(events),
  });
  const claimById = indexed(claims);

  return {
    version,
    title: file.title,
    about: file.about,
    groups: file.groups,
    actors: file.actors,
    relationTypes: file.relationTypes,
    sources,
    speakers: file.speakers,
    passages,
    events,
    claims,
    errata: file.errata.map((erratum) => ({
      ...erratum,
      passage: found(passageById, erratum.passage),
    })),
    disagreements: file.disagreements.map((disagreement) => ({
      ...disagreement,
      sides: disagreement.sides.map(({ position, claims: ids }) => ({
        position,
        claims: ids.map((id) => found(claimById, id)),
      })),
    })),
    publicRecord: file.publicRecord.map(({ time, ...record }) => ({
      ...record,
      when: timeOf(time),
    })),
    snapshots: file.snapshots.map((snapshot) => ({
      ...snapshot,
      caption: snapshot.caption.map(({ sentence, claims: ids }) => ({
        sentence,
        claims: ids.map((id) => found(claimById, id)),
      })),
    })),
  };
}

/** Field by field, as claims are: of all that is copied by spreading, a browser keeps half beside it. */
function passageOf(
  { id, exact, prefix, suffix, start, end }: DatasetFile['passages'][number],
  source: Source,
): Passage {
  return { id, source, exact, prefix, suffix, start, end };
}

interface Records {
  readonly passageById: ReadonlyMap<Passage['id'], Passage>;
  readonly speakerById: ReadonlyMap<Speaker['id'], Speaker>;
  readonly eventById: ReadonlyMap<Event['id'], Event>;
}

/** The claims, each word that many of them have in common as one string. */
function claimsOf(
  file: PlacedFile,
  { passageById, speakerById, eventById }: Records,
): readonly Claim[] {
  const shared = sharing();
  const timeAs = sharedTimes();
  return file.claims.map((claim): Claim => {
    const passage = found(passageById, claim.passage);
    return {
      id: claim.id,
      passage,
      source: passage.source,
      from: shared(claim.from),
      to: shared(claim.to),
      relation: shared(claim.relation),
      tenor: shared(claim.tenor),
      time: timeAs(claim.time),
      modality: shared(claim.modality),
      directness: shared(claim.directness),
      stance: shared(claim.stance),
      speaker: found(speakerById, claim.speaker),
      persons: claim.persons.length === 0 ? NOBODY : claim.persons,
      event: claim.event === null ? null : found(eventById, claim.event),
      note: claim.note,
    };
  });
}

function sourceOf(source: DatasetFile['sources'][number]): Source {
  return { ...source, written: groundedTime(source.written) };
}

function eventOf({ time, outside, ...event }: DatasetFile['events'][number]): Event {
  return {
    ...event,
    when: timeOf(time),
    outside: outside === null ? null : { when: timeOf(outside.time), document: outside.document },
  };
}

function groundedTime(time: DatasetFile['sources'][number]['written']): GroundedTime {
  return { when: timeOf(time.edtf), basis: time.basis, reason: time.reason };
}

function timeOf(text: string): Edtf {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`The time "${text}" passed the check but ${reading.reason}.`);
  return reading.time;
}

const NOBODY: readonly string[] = [];

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
    const key = JSON.stringify([time.edtf, time.basis, time.kind, time.reason]);
    const shared = known.get(key) ?? { ...groundedTime(time), kind: time.kind };
    known.set(key, shared);
    return shared;
  };
}

function indexed<Record extends { readonly id: string }>(records: readonly Record[]) {
  return new Map<Record['id'], Record>(records.map((record) => [record.id, record]));
}

function found<Id extends string, Record>(records: ReadonlyMap<Id, Record>, id: Id): Record {
  const record = records.get(id);
  if (record === undefined) throw new Error(`"${id}" passed the check but names nothing.`);
  return record;
}
