import type { DatasetJson } from '../../dataset/format.ts';

/** Stands for a coder's reason, which the format asks of every time that no text states. */
const UNTOLD = 'Told only where every document counts.';

/**
 * A dataset without what coders wrote with every text at hand: notes, reasons, errata, dates from elsewhere.
 * Acts on record keep their documents and lose our words for them.
 */
export function untold(file: DatasetJson): DatasetJson {
  return {
    ...file,
    actors: file.actors.map(withoutNote),
    sources: file.sources.map((source) => ({
      ...withoutNote(source),
      written: source.written === null ? null : withoutReason(source.written),
    })),
    coders: file.coders.map(withoutNote),
    speakers: file.speakers.map(withoutNote),
    events: file.events.map((event) => ({ ...event, outside: null })),
    claims: file.claims.map((claim) => ({
      ...withoutNote(claim),
      time: withoutReason(claim.time),
    })),
    errata: [],
    disagreements: file.disagreements.map(withoutNote),
    publicRecord: file.publicRecord.map((record) => ({
      ...withoutNote(record),
      label: record.document,
    })),
  };
}

function withoutNote<Noted extends { readonly note: string | null }>(record: Noted): Noted {
  return { ...record, note: null };
}

type Time = Omit<DatasetJson['claims'][number]['time'], 'kind'>;

function withoutReason<Grounded extends Time>(time: Grounded): Grounded {
  return {
    ...time,
    reason: [time.basis, time.startBasis ?? 'stated'].every((each) => each === 'stated')
      ? null
      : UNTOLD,
    document: time.basis === 'outside' ? UNTOLD : null,
  };
}
