import type { Claim, Dataset, Event, GroundedTime, Passage, Source } from '../model/dataset.ts';
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
  const passages = file.passages.map(
    (passage): Passage => ({
      ...passage,
      source: found(sourceById, passage.source),
    }),
  );
  const events = file.events.map(eventOf);
  const passageById = indexed(passages);
  const speakerById = indexed(file.speakers);
  const eventById = indexed(events);

  const actorIdAs = sharing(file.actors.map(({ id }) => id));
  const relationAs = sharing(file.relationTypes.map(({ id }) => id));
  const timeAs = sharedTimes();
  const claims = file.claims.map((claim): Claim => {
    const passage = found(passageById, claim.passage);
    return {
      ...claim,
      from: actorIdAs(claim.from),
      to: actorIdAs(claim.to),
      relation: relationAs(claim.relation),
      passage,
      source: passage.source,
      persons: claim.persons.length === 0 ? NOBODY : claim.persons,
      time: timeAs(claim.time),
      speaker: found(speakerById, claim.speaker),
      event: claim.event === null ? null : found(eventById, claim.event),
    };
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

/** Gives equal ids as one string: a file writes each many thousand times, and each would take room. */
function sharing<Id extends string>(ids: readonly Id[]): (id: Id) => Id {
  const known = new Map(ids.map((id) => [id, id]));
  return (id) => known.get(id) ?? id;
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
