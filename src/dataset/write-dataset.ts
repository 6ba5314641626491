import type { Claim, Coder, Dataset, Event, Group, Source } from '../model/dataset.ts';
import type { TimeWithBasis } from '../model/time/grounded.ts';
import { type DatasetJson, FORMAT } from './format.ts';

/**
 * The dataset as its format holds it, the inverse of reading: times as EDTF, records by their ids. Whether
 * the format accepts it is another matter: what was changed since it was read may break its rules.
 */
export function datasetJsonOf(dataset: Dataset): DatasetJson {
  return {
    format: FORMAT,
    version: dataset.version,
    title: dataset.title,
    about: dataset.about.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: [...paragraphs],
    })),
    groups: dataset.groups.map(groupJson),
    actorKinds: [...dataset.actorKinds],
    actors: dataset.actors.map(({ ownName, ...actor }) => ({
      ...actor,
      name: ownName,
      names: [...actor.names],
      otherNames: [...actor.otherNames],
    })),
    relationTypes: [...dataset.relationTypes],
    sources: dataset.sources.map(sourceJson),
    coders: dataset.coders.map(coderJson),
    speakers: [...dataset.speakers],
    events: dataset.events.map(eventJson),
    passages: dataset.passages.map((passage) => ({ ...passage, source: passage.source.id })),
    claims: dataset.claims.map(({ source: _source, ...claim }) => ({
      ...claim,
      passage: claim.passage.id,
      time: claimTimeJson(claim.time),
      speaker: claim.speaker.id,
      persons: [...claim.persons],
      event: claim.event?.id ?? null,
      codedBy: idsOf(claim.codedBy),
    })),
    errata: dataset.errata.map((erratum) => ({ ...erratum, passage: erratum.passage.id })),
    disagreements: dataset.disagreements.map((disagreement) => ({
      ...disagreement,
      sides: disagreement.sides.map(({ position, claims }) => ({
        position,
        claims: idsOf(claims),
      })),
    })),
    publicRecord: dataset.publicRecord.map(({ when, ...record }) => ({
      ...record,
      time: when.text,
    })),
    snapshots: dataset.snapshots.map((snapshot) => ({
      ...snapshot,
      time: snapshot.time?.text ?? null,
      caption: snapshot.caption.map(({ sentence, claims }) => ({
        sentence,
        claims: idsOf(claims),
      })),
    })),
  };
}

function groupJson({ id, name, members, stays }: Group): DatasetJson['groups'][number] {
  return {
    id,
    name,
    members: members.flatMap<string | { actor: string; time: string }>(
      (actor) => stays.get(actor)?.map(({ text }) => ({ actor, time: text })) ?? [actor],
    ),
  };
}

function sourceJson(source: Source): DatasetJson['sources'][number] {
  const { written, accessed, verified, coverage } = source;
  return {
    ...source,
    sic: [...source.sic],
    authorNames: [...source.authorNames],
    written: written === null ? null : timeJson(written),
    accessed: accessed?.text ?? null,
    verified: verified === null ? null : { ...verified, on: verified.on.text },
    coverage: coverage === null ? null : { ...coverage, uncoded: [...coverage.uncoded] },
  };
}

function coderJson(coder: Coder): DatasetJson['coders'][number] {
  return { ...coder, when: coder.when?.text ?? null };
}

function eventJson({ when, outside, ...event }: Event): DatasetJson['events'][number] {
  return {
    ...event,
    time: when.text,
    outside: outside === null ? null : { time: outside.when.text, document: outside.document },
  };
}

function timeJson({ when, basis, reason, document }: TimeWithBasis) {
  return { edtf: when.text, basis, reason, document };
}

/** Where either end of a time is known in the same way, nothing is written of the beginning alone. */
function claimTimeJson(time: Claim['time']): DatasetJson['claims'][number]['time'] {
  const { startBasis, basis, kind } = time;
  const ofStart = startBasis === basis || startBasis === 'outside' ? {} : { startBasis };
  return { ...timeJson(time), ...ofStart, kind };
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
