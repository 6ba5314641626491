/** Reads foreign texts the way a reader of the app would who changes nothing of what was guessed. */

import type { DatasetInput } from '../../src/dataset/format.ts';
import { problemInWords } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { versionOf } from '../../src/dataset/version-of.ts';
import { readForeign } from '../../src/foreign/foreign.ts';
import type { ForeignKind, ForeignTable } from '../../src/foreign/foreign-table.ts';
import { datasetFrom } from '../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../src/foreign/mapping/guess-mapping.ts';
import type { MappedReading, Mapping, Provenance } from '../../src/foreign/mapping/mapping.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { actorsInWords } from '../../src/model/words/words.ts';

export const PROVENANCE: Provenance = {
  fileName: 'partners.csv',
  sha256: 'a'.repeat(64),
  written: '2024-05-12',
  dated: true,
};

export function tableFrom(text: string, name = 'partners.csv'): ForeignTable {
  const reading = readForeign(text, name);
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join(' '));
  return reading.table;
}

export function mapped(text: string, wish: Partial<Mapping> = {}): MappedReading {
  const table = tableFrom(text);
  return datasetFrom(table, { ...guessMapping(table), ...wish }, PROVENANCE);
}

export interface Opened {
  readonly dataset: Dataset;
  readonly file: DatasetInput;
  readonly reading: Extract<MappedReading, { ok: true }>;
}

/** What is on the screen when the text is opened; fails with all sentences if it is refused. */
export function openedFrom(text: string, wish: Partial<Mapping> = {}): Opened {
  const reading = mapped(text, wish);
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join(' '));
  const door = readDataset(reading.file, { versionOf });
  if (!door.ok) throw new Error(door.problems.map(problemInWords).join(' '));
  return { dataset: door.dataset, file: reading.file, reading };
}

/** The problems of a reading that is neither refused with problems of its own nor accepted at the door. */
export function faultsAtDoor(made: MappedReading): readonly string[] {
  if (!made.ok) return made.problems.length > 0 ? [] : ['It was refused without a problem.'];
  const door = readDataset(made.file, { versionOf });
  return door.ok ? [] : door.problems.map(problemInWords);
}

/** The sentences with which a text is refused, by its reader or by its mapping; none if it is not. */
export function refusalsOf(text: string, wish: Partial<Mapping> = {}): readonly string[] {
  const reading = readForeign(text, 'partners.csv');
  if (!reading.ok) return reading.problems.map(problemInWords);
  const made = datasetFrom(reading.table, { ...guessMapping(reading.table), ...wish }, PROVENANCE);
  return made.ok ? [] : made.problems.map(problemInWords);
}

/** What kind of file a text is taken for. */
export function kindOf(text: string, name: string): ForeignKind {
  return tableFrom(text, name).kind;
}

/** Who is tied to whom when the text is opened, by what, and when; in the order of the alphabet. */
export function tiesIn(text: string): readonly string[] {
  const { dataset } = openedFrom(text);
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: (typeof dataset.actors)[number]['id']) => names.get(id) ?? id;
  return tiesOf(dataset)
    .map((tie) => {
      const times = tie.claims.map(({ time }) => time.when.text).join(' and ');
      return `${actorsInWords(tie, nameOf)}: ${tie.relation.name}, ${times}`;
    })
    .sort();
}
