import { compose } from '../../data/tools/coding/compose.ts';
import type { DatasetJson } from '../../src/dataset/format.ts';

/** The app's own dataset, cut down to its first claims and what they refer to, to be read often. */
export function realSample(claimCount: number): DatasetJson {
  const { file } = compose('data');
  const claims = file.claims.slice(0, claimCount);
  const known = new Set(claims.map(({ id }) => id));
  const passages = file.passages.filter(({ id }) => claims.some(({ passage }) => passage === id));
  return {
    ...file,
    about: file.about.slice(0, 1),
    claims,
    passages,
    sources: file.sources.filter(({ id }) => passages.some(({ source }) => source === id)),
    speakers: file.speakers.filter(({ id }) => claims.some(({ speaker }) => speaker === id)),
    events: file.events.filter(({ id }) => claims.some(({ event }) => event === id)),
    errata: file.errata.filter((each) => passages.some(({ id }) => id === each.passage)),
    disagreements: [],
    publicRecord: file.publicRecord.slice(0, 2),
    snapshots: file.snapshots.map((snapshot) => ({
      ...snapshot,
      caption: snapshot.caption.filter((each) => each.claims.every((id) => known.has(id))),
    })),
  };
}
