import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatasetJson } from '../../src/dataset/format.ts';
import type { SourceId } from '../../src/model/dataset.ts';
import { withoutSource } from '../../src/model/without-source.ts';
import { datasetFiles, networksOf, RUNS, toldBy } from '../arbitraries.ts';
import { aDataset, networkIn, opened } from '../builder.ts';

const filesWithSource = fc.tuple(datasetFiles, fc.nat()).map(([file, number]) => ({
  file,
  source: file.sources[number % file.sources.length]?.id as SourceId,
}));

/** The file as it would be had nobody ever coded the source. */
function neverCoded(file: DatasetJson, source: string): DatasetJson {
  const passages = file.passages.filter((passage) => passage.source !== source);
  const words = new Set(passages.map((passage) => passage.id));
  const claims = file.claims.filter((claim) => words.has(claim.passage));
  const known = new Set(claims.map((claim) => claim.id));
  return {
    ...file,
    sources: file.sources.filter(({ id }) => id !== source),
    passages,
    claims,
    errata: file.errata.filter(({ passage }) => words.has(passage)),
    disagreements: file.disagreements
      .map((disagreement) => ({
        ...disagreement,
        sides: disagreement.sides
          .map((side) => ({ ...side, claims: side.claims.filter((id) => known.has(id)) }))
          .filter((side) => side.claims.length > 0),
      }))
      .filter((disagreement) => disagreement.sides.length > 1),
    snapshots: file.snapshots.map((snapshot) => ({
      ...snapshot,
      caption: snapshot.caption
        .map((each) => ({ ...each, claims: each.claims.filter((id) => known.has(id)) }))
        .filter((each) => each.claims.length > 0),
    })),
  };
}

describe('a dataset without one of its sources', () => {
  test('is the same as a dataset that never had it', () => {
    fc.assert(
      fc.property(filesWithSource, ({ file, source }) => {
        const remaining = withoutSource(opened(file), source);
        // Only the version tells that there was more: the same version means the same content.
        const never = { ...opened(neverCoded(file, source)), version: remaining.version };

        expect(JSON.stringify(remaining)).toBe(JSON.stringify(never));
        expect(remaining.version).not.toBe(opened(file).version);
      }),
      RUNS,
    );
  });

  test('has the networks of a dataset that never had it, in every year', () => {
    fc.assert(
      fc.property(filesWithSource, ({ file, source }) => {
        const remaining = networksOf(withoutSource(opened(file), source));

        expect(toldBy(remaining)).toBe(toldBy(networksOf(opened(neverCoded(file, source)))));
      }),
      RUNS,
    );
  });

  test('loses the ties that rest on that source alone and keeps the others', () => {
    const dataset = aDataset()
      .claim({ source: 'one', relation: 'war' })
      .claim({ source: 'one' })
      .claim({ source: 'two' })
      .build();
    const [one] = dataset.sources;

    const remaining = one === undefined ? dataset : withoutSource(dataset, one.id);

    const ties = [...networkIn(2022, remaining).ties.values()];
    expect(ties.map(({ tie }) => tie.id)).toEqual(['military:dprk:russia']);
    expect(ties.flatMap(({ sources }) => sources.map((source) => source.id))).toEqual(['two']);
  });

  test('keeps a sentence of a caption as long as another source carries it', () => {
    const dataset = aDataset()
      .claim({ id: 'one', source: 'one' })
      .claim({ id: 'two', source: 'two' })
      .changed((file) => {
        for (const snapshot of file.snapshots) {
          snapshot.caption = [
            { sentence: 'Both say so.', claims: ['one', 'two'] },
            { sentence: 'One says so.', claims: ['one'] },
          ];
        }
      })
      .build();
    const [one] = dataset.sources;

    const remaining = one === undefined ? dataset : withoutSource(dataset, one.id);

    const sentences = remaining.snapshots[0]?.caption.map(({ sentence }) => sentence);
    expect(sentences).toEqual(['Both say so.']);
  });
});
