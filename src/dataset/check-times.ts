import type { Span } from '../model/day.ts';
import { readEdtf } from '../model/edtf.ts';
import type { DatasetFile } from './format.ts';
import { type Problem, quoted } from './problem.ts';

type FileClaim = DatasetFile['claims'][number];
type FileSource = DatasetFile['sources'][number];
type FileSnapshot = DatasetFile['snapshots'][number];

/** Times that cannot be, inferred times without a reason, assertions about what was yet to come. */
export function checkTimes(file: DatasetFile): readonly Problem[] {
  const sourceOfPassage = new Map(file.passages.map((each) => [each.id, each.source]));
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  return [
    ...file.sources.flatMap(sourceProblems),
    ...file.claims.flatMap((claim) => {
      const source = sourceOfPassage.get(claim.passage);
      return claimProblems(claim, source === undefined ? undefined : sources.get(source));
    }),
    ...file.events.flatMap((event) => [
      ...timeProblems(`event ${quoted(event.id)}`, 'time', event.time),
      ...(event.outside === null
        ? []
        : timeProblems(`event ${quoted(event.id)}`, 'outside.time', event.outside.time)),
    ]),
    ...file.publicRecord.flatMap((each) =>
      timeProblems(`public record ${quoted(each.id)}`, 'time', each.time),
    ),
    ...file.snapshots.flatMap((snapshot, index) =>
      orderProblems(snapshot, file.snapshots[index - 1]),
    ),
  ];
}

function sourceProblems(source: FileSource): readonly Problem[] {
  const record = `source ${quoted(source.id)}`;
  const endless = spanOf(source.written.edtf)?.to === Number.POSITIVE_INFINITY;
  return [
    ...reasonProblems(record, 'written', source.written),
    ...timeProblems(record, 'written.edtf', source.written.edtf),
    ...(endless
      ? [
          {
            record,
            field: 'written.edtf',
            found: quoted(source.written.edtf),
            expected: 'a time with an end: a source attests nothing after it was written',
          },
        ]
      : []),
  ];
}

function claimProblems(claim: FileClaim, source: FileSource | undefined): readonly Problem[] {
  const record = `claim ${quoted(claim.id)}`;
  const written = source === undefined ? null : spanOf(source.written.edtf);
  const supposes = claim.modality === 'forecast' || claim.modality === 'hypothetical';
  const start = lastStart(claim.time.edtf);
  const tooLate = !supposes && written !== null && start !== null && start > written.to;
  return [
    ...reasonProblems(record, 'time', claim.time),
    ...timeProblems(record, 'time.edtf', claim.time.edtf),
    ...(tooLate
      ? [
          {
            record,
            field: 'time.edtf',
            found: `${quoted(claim.time.edtf)}, after its source was written`,
            expected:
              'a time no later than the source, or the modality "forecast" or "hypothetical"',
          },
        ]
      : []),
  ];
}

function timeProblems(record: string, field: string, text: string): readonly Problem[] {
  const reading = readEdtf(text);
  if (reading.ok) return [];
  return [
    {
      record,
      field,
      found: `${quoted(text)}, which ${reading.reason}`,
      expected: 'a time in EDTF, such as 2022-07 or 2014/2015 or 2022/..',
    },
  ];
}

function reasonProblems(
  record: string,
  field: string,
  { basis, reason }: FileClaim['time'] | FileSource['written'],
): readonly Problem[] {
  if (basis === 'stated' || (reason !== null && reason.trim() !== '')) return [];
  return [
    {
      record,
      field: `${field}.reason`,
      found: reason === null ? 'none' : 'nothing but blanks',
      expected: 'how the inferred time was worked out',
    },
  ];
}

function orderProblems(snapshot: FileSnapshot, before: FileSnapshot | undefined) {
  if (before === undefined || before.year < snapshot.year) return [];
  return [
    {
      record: `snapshot ${quoted(snapshot.id)}`,
      field: 'year',
      found: `${snapshot.year}, after ${before.year}`,
      expected: 'snapshots in the order of their years, one for each',
    },
  ];
}

function spanOf(text: string): Span | null {
  const reading = readEdtf(text);
  return reading.ok ? reading.time.span : null;
}

/** The first day of the last date in a time: a year may begin before a source and end after it. */
function lastStart(text: string): number | null {
  const reading = readEdtf(text);
  if (!reading.ok) return null;
  const { time } = reading;
  return time.kind === 'interval' && typeof time.end === 'object'
    ? time.end.span.from
    : time.span.from;
}
