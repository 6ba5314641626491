import type { Dataset, SourceId } from './dataset.ts';

/** The dataset as it would be had nobody ever coded that source. */
export function withoutSource(dataset: Dataset, source: SourceId): Dataset {
  const remains = (record: { readonly source: { readonly id: SourceId } }) =>
    record.source.id !== source;
  return {
    ...dataset,
    version: `${dataset.version} without ${source}`,
    sources: dataset.sources.filter((other) => other.id !== source),
    passages: dataset.passages.filter(remains),
    claims: dataset.claims.filter(remains),
    errata: dataset.errata.filter(({ passage }) => remains(passage)),
    disagreements: dataset.disagreements
      .map((disagreement) => ({
        ...disagreement,
        sides: disagreement.sides
          .map(({ position, claims }) => ({ position, claims: claims.filter(remains) }))
          .filter(({ claims }) => claims.length > 0),
      }))
      .filter(({ sides }) => sides.length > 1),
    snapshots: dataset.snapshots.map((snapshot) => ({
      ...snapshot,
      caption: snapshot.caption
        .map(({ sentence, claims }) => ({ sentence, claims: claims.filter(remains) }))
        .filter(({ claims }) => claims.length > 0),
    })),
  };
}
