import type { DatasetJson } from '../../src/dataset/format.ts';
import { problemInWords } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { versionOf } from '../../src/dataset/version-of.ts';
import type { DatasetBuilder } from '../builder.ts';

/** What the owner of a file is told of it, in the words of the app; nothing for a right one. */
export function problemsOf(file: unknown): readonly string[] {
  const reading = readDataset(file, { versionOf });
  return reading.ok ? [] : reading.problems.map(problemInWords);
}

type Collection = {
  [Field in keyof DatasetJson]: DatasetJson[Field] extends object[] ? Field : never;
}[keyof DatasetJson];

/** The file of a builder, with fields of the first record of a kind changed or added. */
export function withFirst(collection: Collection, changes: object, builder: DatasetBuilder) {
  return builder.changed((file) => Object.assign(file[collection][0] ?? {}, changes)).file();
}

/** The file of a builder, with the first record of a kind twice. */
export function withTwice(collection: Collection, builder: DatasetBuilder): unknown {
  const file = builder.file();
  return { ...file, [collection]: [...file[collection], file[collection][0]] };
}
