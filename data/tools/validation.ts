import { decoded } from '../../src/dataset/decode.ts';
import { PROBLEMS_TOLD, type Problem, problemInWords } from '../../src/dataset/problem.ts';
import { MOST_PROBLEMS } from '../../src/dataset/problem-list.ts';
import { readDatasetText } from '../../src/dataset/read-dataset.ts';
import { versionOf } from '../../src/dataset/version-of.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/tie.ts';

/**
 * What the app understands of a file, in a few lines. Throws what the app would say of one that it
 * refuses: the first problems and the number of the rest, or all of them.
 */
export async function validated(bytes: Uint8Array, all: boolean): Promise<string> {
  const decoding = await decoded(bytes);
  if (!decoding.ok) throw new Error(problemInWords(decoding.problem));
  const told: Problem[] = [];
  const reading = readDatasetText(decoding.text, {
    versionOf,
    onProblem: (problem) => {
      if (all || told.length < PROBLEMS_TOLD) told.push(problem);
    },
  });
  if (reading.ok) return understood(reading.dataset);
  const lines = told.map(problemInWords);
  throw new Error([...lines, ...restOf(reading.count, told.length)].join('\n'));
}

function restOf(count: number, told: number): readonly string[] {
  if (count >= MOST_PROBLEMS) return [`Counting ended at ${MOST_PROBLEMS} problems.`];
  return count > told ? [`And ${count - told} more; --all tells them.`] : [];
}

function understood(dataset: Dataset): string {
  const { actors, relationTypes, sources, passages, claims, publicRecord, snapshots } = dataset;
  return [
    `${dataset.title}, version ${dataset.version}`,
    `actors: ${actors.length}, kinds of relation: ${relationTypes.length}, ties: ${tiesOf(dataset).length}`,
    `claims: ${claims.length}, passages: ${passages.length}, sources: ${sources.length}, acts on public record: ${publicRecord.length}`,
    `years: ${snapshots.map(({ year }) => year).join(', ')}`,
  ].join('\n');
}
