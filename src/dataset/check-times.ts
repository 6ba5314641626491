import type { Span } from '../model/time/day.ts';
import type { EdtfReading } from '../model/time/edtf.ts';
import { hasSureEnds, isStep } from '../model/time/moment.ts';
import type { DatasetFile } from './format.ts';
import { lastStart } from './last-start.ts';
import { quoted } from './problem.ts';
import type { ProblemList } from './problem-list.ts';
import { snapshotTime } from './snapshot-time.ts';

type FileClaim = DatasetFile['claims'][number];
type FileSource = DatasetFile['sources'][number];
type FileSnapshot = DatasetFile['snapshots'][number];
type Reading = (text: string) => EdtfReading;

/** Where problems are told, and how times are read. */
interface Check {
  readonly problems: ProblemList;
  readonly timeOf: Reading;
}

/** Times that cannot be, inferred times without a reason, assertions about what was yet to come. */
export function checkTimes(file: DatasetFile, problems: ProblemList, timeOf: Reading): void {
  const check = { problems, timeOf };
  const sourceOfPassage = new Map(file.passages.map((each) => [each.id, each.source]));
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  for (const source of file.sources) checkSource(check, source);
  for (const { id, when } of file.coders) {
    if (when !== null) checkTime(check, () => `coder ${quoted(id)}`, 'when', when);
  }
  for (const claim of file.claims) {
    const source = sourceOfPassage.get(claim.passage);
    checkClaim(check, claim, source === undefined ? undefined : sources.get(source));
  }
  for (const { id, time, outside } of file.events) {
    const record = () => `event ${quoted(id)}`;
    checkTime(check, record, 'time', time);
    if (outside !== null) checkTime(check, record, 'outside.time', outside.time);
  }
  for (const { id, time } of file.publicRecord) {
    checkTime(check, () => `public record ${quoted(id)}`, 'time', time);
  }
  for (const group of file.groups) checkStays(check, group);
  checkSnapshots(check, file);
}

function checkStays(check: Check, { id, members }: DatasetFile['groups'][number]): void {
  for (const member of members) {
    if (typeof member === 'string') continue;
    checkTime(check, () => `group ${quoted(id)}`, 'members.time', member.time);
  }
}

function checkSource(check: Check, { id, written, accessed, verified }: FileSource): void {
  const record = () => `source ${quoted(id)}`;
  if (accessed !== null) checkTime(check, record, 'accessed', accessed);
  if (verified !== null) checkTime(check, record, 'verified.on', verified.on);
  if (written === null) return;
  checkGround(check, record, 'written', written);
  checkTime(check, record, 'written.edtf', written.edtf);
  if (spanOf(check, written.edtf)?.to !== Number.POSITIVE_INFINITY) return;
  check.problems.add(() => ({
    record: record(),
    field: 'written.edtf',
    found: quoted(written.edtf),
    expected: 'a time with an end: a source attests nothing after it was written',
  }));
}

function checkClaim(check: Check, claim: FileClaim, source: FileSource | undefined): void {
  const record = () => `claim ${quoted(claim.id)}`;
  checkGround(check, record, 'time', claim.time);
  checkStartBasis(check, record, claim.time);
  checkTime(check, record, 'time.edtf', claim.time.edtf);
  if (claim.modality === 'forecast' || claim.modality === 'hypothetical') return;
  const written = source?.written ? spanOf(check, source.written.edtf) : null;
  const reading = check.timeOf(claim.time.edtf);
  if (written === null || !reading.ok || lastStart(reading.time) <= written.to) return;
  check.problems.add(() => ({
    record: record(),
    field: 'time.edtf',
    found: `${quoted(claim.time.edtf)}, after its source was written`,
    expected: 'a time no later than the source, or the modality "forecast" or "hypothetical"',
  }));
}

function checkTime(check: Check, record: () => string, field: string, text: string): void {
  const reading = check.timeOf(text);
  if (reading.ok) return;
  check.problems.add(() => ({
    record: record(),
    field,
    found: `${quoted(text)}, which ${reading.reason}`,
    expected: 'a time in EDTF, such as 2022-07 or 2014/2015 or 2022/..',
  }));
}

/** What a time must say of how it is known: a reason where the text does not state it, and from where it is. */
function checkGround(
  { problems }: Check,
  record: () => string,
  field: string,
  { basis, startBasis = 'stated', reason, document }: Omit<FileClaim['time'], 'kind'>,
): void {
  const ask = (part: string, found: string, expected: string) =>
    problems.add(() => ({ record: record(), field: `${field}.${part}`, found, expected }));
  const worked = basis === 'stated' ? startBasis : basis;
  if (worked !== 'stated' && isMissing(reason)) {
    ask('reason', missing(reason), `how the ${worked} time was worked out`);
  }
  if (basis === 'outside' && isMissing(document)) {
    ask('document', missing(document), 'the document outside the text that gives the time');
  }
  if (basis !== 'outside' && document !== null) {
    ask('document', quoted(document), 'none, or the basis "outside"');
  }
}

/** A single date begins and ends in the same words. */
function checkStartBasis(
  { problems, timeOf }: Check,
  record: () => string,
  { edtf, basis, startBasis }: FileClaim['time'],
): void {
  if (startBasis === undefined || startBasis === basis) return;
  const reading = timeOf(edtf);
  if (!reading.ok || reading.time.kind === 'interval') return;
  problems.add(() => ({
    record: record(),
    field: 'time.startBasis',
    found: quoted(startBasis),
    expected: 'none, or an interval such as 2022/2024, of which either end may have its own',
  }));
}

function isMissing(words: string | null): boolean {
  return words === null || words.trim() === '';
}

function missing(words: string | null): string {
  return words === null ? 'none' : 'nothing but blanks';
}

/** Each snapshot has a first and a last day and begins after the one before it; one that has none is alone. */
function checkSnapshots(check: Check, { snapshots }: DatasetFile): void {
  let before: Stretch | null = null;
  for (const snapshot of snapshots) {
    const { time, year } = snapshot;
    const text = snapshotTime(snapshot);
    if (time !== null && year !== null)
      tell(check, snapshot, String(year), 'either a time or a year');
    if (text === null) {
      if (snapshots.length > 1) tell(check, snapshot, 'none', STRETCH);
      continue;
    }
    const stretch = stretchIn(check, snapshot, text);
    if (stretch === null) continue;
    if (before !== null) checkOrder(check, snapshot, before, stretch);
    before = stretch;
  }
}

interface Stretch extends Span {
  readonly text: string;
}

function stretchIn(check: Check, snapshot: FileSnapshot, text: string): Stretch | null {
  const reading = check.timeOf(text);
  if (reading.ok && hasSureEnds(reading.time)) return { ...reading.time.span, text };
  tell(
    check,
    snapshot,
    reading.ok ? quoted(text) : `${quoted(text)}, which ${reading.reason}`,
    STRETCH,
  );
  return null;
}

function checkOrder(
  check: Check,
  snapshot: FileSnapshot,
  before: Stretch,
  { from, text }: Stretch,
) {
  const found = `${text}, after ${before.text}`;
  if (isStep(from) !== isStep(before.from)) tell(check, snapshot, found, 'either steps or dates');
  else if (from <= before.to) tell(check, snapshot, found, IN_ORDER);
}

function tell(
  { problems }: Check,
  { id, time, year }: FileSnapshot,
  found: string,
  expected: string,
) {
  const field = time === null && year !== null ? 'year' : 'time';
  problems.add(() => ({ record: `snapshot ${quoted(id)}`, field, found, expected }));
}

const IN_ORDER = 'snapshots in the order of time, none of which begins before another ends';
const STRETCH = 'a time with a first and a last day, such as 2022, 2022-07 or 2022-07/2022-09';

function spanOf({ timeOf }: Check, text: string): Span | null {
  const reading = timeOf(text);
  return reading.ok ? reading.time.span : null;
}
