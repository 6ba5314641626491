import type { Span } from '../model/day.ts';
import { readEdtf } from '../model/edtf.ts';
import type { DatasetFile } from './format.ts';
import { type Problem, quoted } from './problem.ts';

interface FileTime {
  readonly edtf: string;
  readonly basis: 'stated' | 'inferred';
  readonly reason: string | null;
}

/** Times that cannot be, inferred times without a reason, assertions about what was yet to come. */
export function checkTimes(file: DatasetFile): readonly Problem[] {
  const problems: Problem[] = [];

  function spanOf(record: string, field: string, text: string): Span | null {
    const reading = readEdtf(text);
    if (reading.ok) return reading.time.span;
    problems.push({
      record,
      field,
      found: `${quoted(text)}, which ${reading.reason}`,
      expected: 'a time in EDTF, such as 2022-07 or 2014/2015 or 2022/..',
    });
    return null;
  }

  function checkReason(record: string, field: string, { basis, reason }: FileTime) {
    if (basis === 'stated' || reason !== null) return;
    problems.push({
      record,
      field: `${field}.reason`,
      found: 'none',
      expected: 'how the inferred time was worked out',
    });
  }

  const writtenUntil = new Map<string, number>();
  for (const source of file.sources) {
    const record = `source ${quoted(source.id)}`;
    checkReason(record, 'written', source.written);
    const span = spanOf(record, 'written.edtf', source.written.edtf);
    if (span === null) continue;
    writtenUntil.set(source.id, span.to);
    if (Number.isFinite(span.to)) continue;
    problems.push({
      record,
      field: 'written.edtf',
      found: quoted(source.written.edtf),
      expected: 'a time with an end: a source attests nothing after it was written',
    });
  }

  const sourceOfPassage = new Map(file.passages.map((each) => [each.id, each.source]));
  for (const claim of file.claims) {
    const record = `claim ${quoted(claim.id)}`;
    checkReason(record, 'time', claim.time);
    const span = spanOf(record, 'time.edtf', claim.time.edtf);
    const written = writtenUntil.get(sourceOfPassage.get(claim.passage) ?? '');
    if (span === null || written === undefined) continue;
    if (claim.modality === 'forecast' || claim.modality === 'hypothetical') continue;
    if (span.from <= written && lastStart(claim.time.edtf, span) <= written) continue;
    problems.push({
      record,
      field: 'time.edtf',
      found: `${quoted(claim.time.edtf)}, after its source was written`,
      expected: `a time no later than the source, or the modality "forecast" or "hypothetical"`,
    });
  }

  for (const event of file.events) {
    const record = `event ${quoted(event.id)}`;
    spanOf(record, 'time', event.time);
    if (event.outside !== null) spanOf(record, 'outside.time', event.outside.time);
  }
  for (const each of file.publicRecord) {
    spanOf(`public record ${quoted(each.id)}`, 'time', each.time);
  }
  file.snapshots.forEach((snapshot, index) => {
    const before = file.snapshots[index - 1];
    if (before === undefined || before.year < snapshot.year) return;
    problems.push({
      record: `snapshot ${quoted(snapshot.id)}`,
      field: 'year',
      found: `${snapshot.year}, after ${before.year}`,
      expected: 'snapshots in the order of their years, one for each',
    });
  });
  return problems;
}

/** The first day of the last date in a time: a year may begin before a source and end after it. */
function lastStart(text: string, span: Span): number {
  const reading = readEdtf(text);
  if (!reading.ok || reading.time.kind === 'date') return span.from;
  const { end } = reading.time;
  return typeof end === 'object' ? end.span.from : span.from;
}
