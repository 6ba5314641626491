import type { Dataset } from '../model/dataset.ts';
import { readEdtf } from '../model/time/edtf.ts';
import { buildModel, type Collections } from './build-model.ts';
import { checkFormat } from './check-format.ts';
import { checkPassages } from './check-passages.ts';
import { checkReferences } from './check-references.ts';
import { checkShape, TOLD_AT_ONCE } from './check-shape.ts';
import { checkTimes } from './check-times.ts';
import type { Places } from './circle-places.ts';
import type { DatasetFile } from './format.ts';
import { readJson } from './json-text.ts';
import { type Problem, WHOLE } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { remembering } from './remembering.ts';
import { type PlacedFile, withPlaces } from './with-places.ts';

export type DatasetReading = { readonly ok: true; readonly dataset: Dataset } | Refusal;

export type DatasetCheck =
  | { readonly ok: true; readonly file: PlacedFile; readonly version: string }
  | Refusal;

interface Refusal {
  readonly ok: false;
  /** The first problems, at most {@link PROBLEMS_KEPT}. */
  readonly problems: readonly Problem[];
  /** How many there are; counting ends at {@link MOST_PROBLEMS}. */
  readonly count: number;
}

/** What a file may leave to whoever opens it. */
export interface Completion {
  /** Places for actors without one; a circle unless told otherwise. */
  readonly places?: (file: DatasetFile) => Places;
  /** The version of a value without one, as `version-of.ts` works it out; without this, it is a problem. */
  readonly versionOf?: (value: object) => string;
}

export interface ReadingOptions extends Completion {
  /** Whether the version that a value gives itself is passed over, whatever it is. */
  readonly anyVersion?: boolean;
  /** Is told now and then how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Is told every problem, those that the reading does not keep among them. */
  readonly onProblem?: (problem: Problem) => void;
  /**
   * Is told what a model can be made of, for a {@link ModelAssembly}: some records at a time, as soon as their
   * shape is checked, and so before it is known whether the value is accepted at all.
   */
  readonly onPart?: (part: Partial<Collections>) => void;
}

/** The text of a dataset file: the model, or what is wrong with it. Never throws. */
export function readDatasetText(text: string, options: ReadingOptions = {}): DatasetReading {
  const json = parsed(text, options);
  return json.ok ? readDataset(json.value, options) : json;
}

/** The same for whoever makes the model elsewhere, as {@link checkDataset} is for a value. */
export function checkDatasetText(text: string, options: ReadingOptions = {}): DatasetCheck {
  const json = parsed(text, options);
  return json.ok ? checkDataset(json.value, options) : json;
}

function parsed(
  text: string,
  { onProblem, onProgress }: ReadingOptions,
): { readonly ok: true; readonly value: unknown } | Refusal {
  const json = readJson(text);
  if (json.ok) {
    onProgress?.(PARSED);
    return json;
  }
  const problems = new ProblemList(onProblem);
  problems.add(() => json.problem);
  return refusal(problems);
}

/** How much is done after each step, by the time that they take with 200,000 records. */
const PARSED = 0.2;
const SHAPED = 0.6;
const REFERRED = 0.75;
const CHECKED = 0.85;

/**
 * The door: a value from outside becomes the model, or a list of problems. Checked once, here, and
 * nowhere else. Never throws, whatever the value, and knows of no thread, page or network.
 */
export function readDataset(value: unknown, options: ReadingOptions = {}): DatasetReading {
  return unlessItThrows(options, (problems) => {
    const check = checked(value, problems, options);
    if (!check.ok) return check;
    const dataset = buildModel(check.file, check.version);
    options.onProgress?.(1);
    return { ok: true, dataset };
  });
}

/** The same for whoever makes the model elsewhere: the file as every check left it. */
export function checkDataset(value: unknown, options: ReadingOptions = {}): DatasetCheck {
  return unlessItThrows(options, (problems) => checked(value, problems, options));
}

function unlessItThrows<Reading>(
  options: ReadingOptions,
  read: (problems: ProblemList) => Reading,
): Reading | Refusal {
  const problems = new ProblemList(options.onProblem);
  try {
    return read(problems);
  } catch (error) {
    // No check is known to throw; one that does must not take down what is on the screen.
    const reason = error instanceof Error ? error.message : String(error);
    problems.add(() => ({
      record: 'the dataset',
      field: WHOLE,
      found: `something that the checks could not cope with (${reason})`,
      expected: 'what the dataset format describes',
    }));
    return refusal(problems);
  }
}

function checked(
  given: unknown,
  problems: ProblemList,
  {
    places,
    versionOf,
    anyVersion = false,
    onProgress = () => {},
    onPart = () => {},
  }: ReadingOptions,
): DatasetCheck {
  checkFormat(given, problems);
  if (problems.count > 0) return refusal(problems);
  const value = anyVersion ? { ...Object(given), version: null } : given;
  const file = checkShape(value, problems, {
    onRecord: stepsOf(value, onProgress),
    // Actors are whole once they have their places, which are looked for last.
    onShaped: ({ actors, ...part }) => {
      if (actors === undefined) onPart(part);
    },
  });
  onProgress(SHAPED);
  if (file === undefined) return refusal(problems);
  if (file.version === null && versionOf === undefined) problems.add(() => NO_VERSION);
  checkReferences(file, problems);
  onProgress(REFERRED);
  checkPassages(file, problems);
  checkTimes(file, problems, remembering(readEdtf));
  onProgress(CHECKED);
  if (problems.count > 0) return refusal(problems);
  // Last, because it takes a fifth of the time, and nobody asks for the version of what is refused.
  const version = file.version ?? versionOf?.(Object(value)) ?? '';
  const placed = withPlaces(file, places?.(file) ?? new Map());
  for (let at = 0; at < placed.actors.length; at += TOLD_AT_ONCE) {
    onPart({ actors: placed.actors.slice(at, at + TOLD_AT_ONCE) });
  }
  return { ok: true, file: placed, version };
}

const NO_VERSION: Problem = {
  record: 'the dataset',
  field: 'version',
  found: 'nothing',
  expected: 'the hash of everything else in the file',
};

function refusal(problems: ProblemList): Refusal {
  return { ok: false, problems: problems.kept, count: problems.count };
}

/** How many records are looked at before progress is told again. */
const STRIDE = 2000;

/** Counts the records of a value whose shape is checked. */
function stepsOf(value: unknown, onProgress: (done: number) => void): () => void {
  const lists = Object.values(Object(value)).filter((field) => Array.isArray(field));
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % STRIDE === 0) onProgress(PARSED + ((SHAPED - PARSED) * done) / total);
  };
}
