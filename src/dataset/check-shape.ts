import * as z from 'zod/mini';
import { type DatasetFile, datasetFile } from './format.ts';
import type { ProblemList } from './problem-list.ts';
import { recordProblem, tellIssues } from './shape-problems.ts';

/** The most values that one record may hold, in its lists and fields together. */
const MOST_VALUES = 50_000;

/** The collections of the format by name, each with the schema of one record. */
const COLLECTIONS: ReadonlyMap<string, z.core.$ZodType> = new Map(
  Object.entries(datasetFile.shape).flatMap(([field, schema]) => {
    const record = recordWithin(schema);
    return record === undefined ? [] : [[field, record]];
  }),
);

/** The format with records of any kind: what a dataset is before its records are looked at. */
const FRAME = z.strictObject(
  Object.fromEntries(
    Object.entries(datasetFile.shape).map(([field, schema]) => [field, withAnyRecords(schema)]),
  ),
);

/** Some of what a file lists. */
type Lists = Partial<Omit<DatasetFile, 'format' | 'version' | 'title'>>;

/** Who is told of the records of a file while they are looked at, one after the other. */
export interface ShapeWatch {
  /** Of each record, before it is looked at. */
  readonly onRecord: () => void;
  /** Of records as they come out, some at a time and in the order of the format; until the first problem. */
  readonly onShaped: (part: Lists) => void;
}

/** How many records are told at once: some milliseconds of work for whoever makes something of them. */
export const TOLD_AT_ONCE = 1000;

/**
 * Whether a value has the fields and the kinds of values that the format asks for: first its frame,
 * then its records one by one, so that the memory for what is wrong is that of one record. Returns
 * the file with all that may be left out filled in; undefined where there was a problem.
 */
export function checkShape(
  value: unknown,
  problems: ProblemList,
  { onRecord = () => {}, onShaped = () => {} }: Partial<ShapeWatch> = {},
): DatasetFile | undefined {
  const before = problems.count;
  const frame = z.safeParse(FRAME, value);
  if (!frame.success) tellIssues(frame.error.issues, value, problems);
  const file: Record<string, unknown> = { ...(frame.success ? frame.data : Object(value)) };
  const watch = {
    onRecord,
    onShaped: (part: Lists) => {
      if (problems.count === before) onShaped(part);
    },
  };
  for (const [field, schema] of COLLECTIONS) {
    const records = file[field];
    if (!Array.isArray(records)) continue;
    file[field] = checkedRecords(field, schema, records, problems, watch);
  }
  return problems.count === before ? (file as DatasetFile) : undefined;
}

function checkedRecords(
  field: string,
  schema: z.core.$ZodType,
  records: readonly unknown[],
  problems: ProblemList,
  { onRecord, onShaped }: ShapeWatch,
): readonly unknown[] {
  const checked: unknown[] = [];
  let told = 0;
  const tell = () => {
    if (told < checked.length) onShaped({ [field]: checked.slice(told) });
    told = checked.length;
  };
  for (const [index, record] of records.entries()) {
    if (problems.isFull) break;
    onRecord();
    if (holdsMoreThan(MOST_VALUES, record)) {
      problems.add(() =>
        recordProblem([field, index], record, {
          found: `more than ${MOST_VALUES} values in one record`,
          expected: 'fewer: a record is about one thing',
        }),
      );
      continue;
    }
    const reading = z.safeParse(schema, record);
    if (reading.success) checked.push(reading.data);
    else tellIssues(reading.error.issues, record, problems, [field, index]);
    if (checked.length - told === TOLD_AT_ONCE) tell();
  }
  tell();
  return checked;
}

/** The schema of one record, where a schema is that of a list of them. */
function recordWithin(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default') return recordWithin(def.innerType);
  return def.type === 'array' ? def.element : undefined;
}

/** The schema of a list with what it asks of the list, and nothing that it asks of the records. */
function withAnyRecords(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default') {
    return z.clone(schema, changed(def, { innerType: withAnyRecords(def.innerType) }));
  }
  return def.type === 'array' ? z.clone(schema, changed(def, { element: z.unknown() })) : schema;
}

function changed<Def extends z.core.$ZodTypeDef>(def: Def, change: Partial<Def>): Def {
  return { ...def, ...change };
}

/** Whether a value holds more than so many others, however deep. Looks no further than needed. */
function holdsMoreThan(limit: number, value: unknown): boolean {
  const open = [value].filter(isObject);
  let count = 0;
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    for (const key in inner) {
      count += 1;
      if (count > limit) return true;
      const within: unknown = Reflect.get(inner, key);
      if (isObject(within)) open.push(within);
    }
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
