import type { Dataset } from '../../src/model/dataset.ts';
import type { Edtf } from '../../src/model/time/edtf.ts';

/** What in a model must not be: ids shared or dangling, dates that are none or run backwards. */
export function faultsIn(dataset: Dataset): readonly string[] {
  return [
    ...brokenPartsOf(dataset),
    ...timesIn(dataset)
      .filter((time) => !isSound(time))
      .map(({ text }) => text),
  ];
}

function timesIn({ claims, sources, events, publicRecord }: Dataset): readonly Edtf[] {
  return [
    ...claims.map(({ time }) => time.when),
    ...sources.flatMap(({ written }) => written?.when ?? []),
    ...events.flatMap(({ when, outside }) => (outside === null ? [when] : [when, outside.when])),
    ...publicRecord.map(({ when }) => when),
  ];
}

/** Told from the digits alone, by the calendar of JavaScript instead of our own. */
function isSound({ text }: Edtf): boolean {
  const ends = text.split('/').map((end) => end.replace(/[~?%]$/u, ''));
  const dates = ends.filter((end) => end !== '' && end !== '..');
  if (dates.length === 0 || ends.length > 2 || !dates.every(isReal)) return false;
  const [start = '', end = start] = dates;
  const shorter = Math.min(start.length, end.length);
  return start.slice(0, shorter) <= end.slice(0, shorter);
}

function isReal(digits: string): boolean {
  const day = new Date(`${digits}${'-01-01'.slice(digits.length - 4)}T00:00:00Z`);
  return (
    /^\d{4}/.test(digits) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(digits)
  );
}

/** What in a model shares its id with another of its kind, or refers to what is not in it. */
function brokenPartsOf(dataset: Dataset): readonly string[] {
  const { actors, relationTypes, sources, speakers, passages, events, claims } = dataset;
  const { publicRecord, snapshots, groups } = dataset;
  const kinds = [actors, relationTypes, sources, speakers, passages, events, claims];
  const doubled = [...kinds, publicRecord, snapshots, groups].flatMap((records) => {
    const ids = records.map(({ id }): string => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  const actorIds = new Set(actors.map(({ id }) => id));
  const relationIds = new Set(relationTypes.map(({ id }) => id));
  const ties = [...claims, ...publicRecord].filter(
    ({ from, to, relation }) =>
      !actorIds.has(from) || !actorIds.has(to) || from === to || !relationIds.has(relation),
  );
  const words = passages.filter(({ source }) => !sources.includes(source));
  const unfounded = claims.filter(
    ({ passage, source, speaker, event }) =>
      !passages.includes(passage) ||
      passage.source !== source ||
      !speakers.includes(speaker) ||
      (event !== null && !events.includes(event)),
  );
  const captions = snapshots.filter(({ caption }) =>
    caption.some((sentence) => sentence.claims.some((claim) => !claims.includes(claim))),
  );
  const members = groups.filter((group) => group.members.some((id) => !actorIds.has(id)));
  const broken = [...ties, ...words, ...unfounded, ...captions, ...members];
  return [...doubled, ...broken.map(({ id }) => id)];
}
