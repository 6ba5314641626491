import { createHash } from 'node:crypto';
import { decoded } from '../../src/dataset/decode.ts';
import { datasetFrom, guessMapping, readForeign } from '../../src/dataset/foreign.ts';
import { PROBLEMS_TOLD, type Problem, problemInWords } from '../../src/dataset/problem.ts';
import { MOST_PROBLEMS } from '../../src/dataset/problem-list.ts';
import { readDataset, readDatasetText } from '../../src/dataset/read-dataset.ts';
import { versionOf } from '../../src/dataset/version-of.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/tie.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day on which it was last changed: `2024-05-12`. */
  readonly written: string;
}

/**
 * What the app understands of a file, in a few lines. A table or a graph is read as the app proposes to
 * read it. Throws what the app would say of one that it refuses: the first problems and the number of
 * the rest, or all of them.
 */
export async function validated(file: NamedFile, all: boolean): Promise<string> {
  const decoding = await decoded(file.bytes);
  if (!decoding.ok) throw refusal([decoding.problem], 1);
  const told: Problem[] = [];
  const options = {
    versionOf,
    onProblem: (problem: Problem) => {
      if (all || told.length < PROBLEMS_TOLD) told.push(problem);
    },
  };
  const foreign = isForeign(decoding.text) ? fromForeign(file, decoding.text) : undefined;
  const reading =
    foreign === undefined
      ? readDatasetText(decoding.text, options)
      : readDataset(foreign.value, options);
  if (!reading.ok) throw refusal(told, reading.count);
  return [...understoodOf(reading.dataset), ...(foreign?.understood ?? [])].join('\n');
}

/** Whether a text is in a form other than the app's own, which begins with a brace. */
function isForeign(text: string): boolean {
  return !/^\s*[[{]/.test(text);
}

function fromForeign({ name, written }: NamedFile, text: string) {
  const foreign = readForeign(text, name);
  if (!foreign.ok) throw refusal(foreign.problems, foreign.problems.length);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const provenance = { fileName: name, sha256, written };
  const mapped = datasetFrom(foreign.table, guessMapping(foreign.table), provenance);
  if (!mapped.ok) throw refusal(mapped.problems, mapped.count);
  return { value: mapped.file, understood: mapped.understood };
}

function refusal(told: readonly Problem[], count: number): Error {
  const rest = count > told.length ? [`And ${count - told.length} more; --all tells them.`] : [];
  const end = count >= MOST_PROBLEMS ? [`Counting ended at ${MOST_PROBLEMS} problems.`] : rest;
  return new Error([...told.map(problemInWords), ...end].join('\n'));
}

function understoodOf(dataset: Dataset): readonly string[] {
  const { actors, relationTypes, sources, passages, claims, publicRecord, snapshots } = dataset;
  return [
    `${dataset.title}, version ${dataset.version}`,
    `actors: ${actors.length}, kinds of relation: ${relationTypes.length}, ties: ${tiesOf(dataset).length}`,
    `claims: ${claims.length}, passages: ${passages.length}, sources: ${sources.length}, acts on public record: ${publicRecord.length}`,
    `years: ${snapshots.map(({ year }) => year).join(', ')}`,
  ];
}
