import type { DatasetInput } from '../../dataset/format.ts';
import { type Problem, quoted } from '../../dataset/problem.ts';
import { sureSpan } from '../../model/coverage.ts';
import type { Span } from '../../model/time/day.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { cellOfRow, type ForeignRow, type ForeignTable } from '../foreign-table.ts';
import type { Actors } from './actors.ts';
import { claimTimesOf, kindOf, timeOfTimeless } from './claim-times.ts';
import { givenReader } from './given.ts';
import type { DayOrder, Mapping } from './mapping.ts';
import type { WayMeaning } from './meanings.ts';
import type { NamedTime } from './named-times.ts';
import { passageOfRow } from './passage-of-row.ts';
import { type RowSaid, rowReader } from './read-row.ts';
import { labelOf, type Relations } from './relations.ts';
import { type Identified, identified } from './row-ends.ts';
import { type ProblemAt, problemsOf, type RowRefused } from './row-problems.ts';
import type { Inferred, RowTime } from './row-times.ts';
import type { SourceNamed, Voices } from './sources.ts';
import { type Ways, waysReader } from './ways.ts';

type Passage = NonNullable<DatasetInput['passages']>[number];
type Claim = NonNullable<DatasetInput['claims']>[number];

/** What the rows of a file make, and what became of those that make nothing. */
export interface Collected {
  readonly passages: Passage[];
  readonly claims: Claim[];
  /** The days of which each claim speaks, none after its source unless it is a forecast. */
  readonly spans: readonly Span[];
  /** Those of rows that give a time. */
  readonly dated: readonly Span[];
  /** What those rows themselves name: the day on which a file was read is no time of its data. */
  readonly named: readonly NamedTime[];
  readonly wrong: readonly Problem[];
  readonly leftOut: readonly Problem[];
  /** Of those left out: without a time, of a time that their source cannot vouch for, of one actor, without an end. */
  readonly untimed: number;
  readonly tooLate: number;
  readonly ofOneActor: number;
  readonly endless: number;
  readonly timeless: number;
  /** Rows that their source cannot vouch for, and that are read as forecasts for it. */
  readonly forecasts: number;
  readonly openEnds: number;
  /** Rows with several names in a cell, how many ties they make beyond one, and those whose names do not all make one. */
  readonly several: number;
  readonly moreTies: number;
  readonly partly: number;
  /** How many rows say something of the way to their words that cannot be read, and is left out. */
  readonly lostWays: ReadonlyMap<WayMeaning, number>;
  /** Whether any row quotes a document that has a day of its own. */
  readonly ofDocuments: boolean;
}

/** How many ties the rows may make beyond one each. */
const MOST_MORE = 200_000;
const TOO_MANY = `at most ${MOST_MORE} ties beyond one of each row; what holds several names can be kept as one name`;

interface Parts {
  readonly actors: Actors;
  readonly relations: Relations;
  readonly voices: Voices;
}

/** Turns rows into passages and claims, one row after the other. */
export function collectRows(
  table: ForeignTable,
  mapping: Mapping,
  order: DayOrder | null,
  parts: Parts,
): Collected {
  const read = rowReader(table, mapping, order, parts.relations.nameOf);
  const readWays = waysReader(mapping, order);
  const readGiven = givenReader(table, mapping);
  const lostWays = new Map<WayMeaning, number>();
  const claimsOf = new Map<string, number>();
  const passages = new Map<string, Passage>();
  const claims: Claim[] = [];
  const spans: Span[] = [];
  const dated: Span[] = [];
  const named: NamedTime[] = [];
  const wrong: Problem[] = [...parts.actors.problems];
  const leftOut: Problem[] = [];
  let ofDocuments = false;
  const counts = {
    untimed: 0,
    tooLate: 0,
    ofOneActor: 0,
    endless: 0,
    timeless: 0,
    forecasts: 0,
    openEnds: 0,
    several: 0,
    moreTies: 0,
    partly: 0,
  };

  const countLost = (meaning: WayMeaning) =>
    lostWays.set(meaning, (lostWays.get(meaning) ?? 0) + 1);

  const refuse = (refused: RowRefused) => {
    if (refused.kind === 'wrong') {
      wrong.push(refused.problem);
      return;
    }
    if (refused.why === 'one actor') counts.ofOneActor += 1;
    if (refused.why === 'no end') counts.endless += 1;
    leftOut.push(refused.problem);
  };

  const endsOf = (said: RowSaid, problemAt: ProblemAt): Identified => {
    const ends = identified(said.ends, parts.actors, problemAt);
    if (ends.kind !== 'ids') return ends;
    counts.moreTies += ends.pairs.length - 1;
    if (counts.moreTies > MOST_MORE) {
      return { kind: 'wrong', problem: problemAt('to', 'several names', TOO_MANY) };
    }
    counts.several += said.ends.several ? 1 : 0;
    counts.partly += said.ends.partly ? 1 : 0;
    return ends;
  };

  const takeOver = (row: ForeignRow, said: RowSaid) => {
    const problemAt = problemsOf(table, mapping, row);
    const { ways, lost } = readWays(row);
    const { quotation, source } = wordsOf(row, said, ways, mapping, parts.voices);
    const times = timesOf(said, source, mapping);
    if (source.dayOf === 'document') ofDocuments = true;
    if (times.length === 0) {
      if (said.times.length === 0) counts.untimed += 1;
      else counts.tooLate += 1;
      leftOut.push(untimely(said.times[0], source.dayOf, problemAt));
      return;
    }
    const ends = endsOf(said, problemAt);
    if (ends.kind !== 'ids') {
      refuse(ends);
      return;
    }
    if (said.times.length === 0) counts.timeless += 1;
    if (said.times.some(({ goesOn }) => goesOn === true)) counts.openEnds += 1;
    if (times.some(({ modality }) => modality !== said.statement.modality)) counts.forecasts += 1;
    if (!source.isFile) lost.forEach(countLost);
    const made = passageOfRow(table, row, quotation, source, ways.pages);
    const passage = passages.get(made.id) ?? made;
    passages.set(passage.id, passage);
    const speaker = parts.voices.speaker(cellOfRow(row, mapping.columns.speaker));
    const given = readGiven(row);
    const relation = parts.relations.idFor(said.relation, said.directed);
    times.forEach((each) => {
      const claim: Omit<Claim, 'id' | 'from' | 'to'> = {
        passage: passage.id,
        relation,
        tenor: said.tenor,
        time: {
          edtf: each.time.text,
          ...basesOf(each.inferred),
          reason: each.reason,
          kind: kindOf(each.time),
        },
        ...given,
        modality: each.modality,
        directness: said.statement.directness,
        stance: said.statement.stance,
        speaker,
        note: calledOtherwise(said.relation, parts.relations),
      };
      for (const pair of ends.pairs) {
        claims.push({ id: numbered(passage.id, claimsOf), ...claim, ...pair });
        spans.push(each.time.span);
        if (said.times.length > 0) dated.push(sureSpan(each.time));
      }
      if (said.times.length > 0) named.push(each.named);
    });
  };

  for (const row of table.rows) {
    const reading = read(row);
    if (reading.kind === 'said') takeOver(row, reading.said);
    else refuse(reading);
  }
  return {
    passages: [...passages.values()],
    claims,
    spans,
    dated,
    named,
    wrong,
    leftOut,
    ofDocuments,
    lostWays,
    ...counts,
  };
}

/** How either end of a time is known; the beginning by itself where it is otherwise. */
function basesOf(inferred: Inferred): Pick<Claim['time'], 'basis' | 'startBasis'> {
  switch (inferred) {
    case 'neither':
      return { basis: 'stated' };
    case 'both':
      return { basis: 'inferred' };
    case 'start':
      return { basis: 'stated', startBasis: 'inferred' };
    case 'end':
      return { basis: 'inferred', startBasis: 'stated' };
  }
}

/** What the file calls a tie, where its kind is called otherwise. */
function calledOtherwise(word: string, { nameOf }: Relations): string | null {
  return word === '' || nameOf(word) === labelOf(word) ? null : `The file calls it “${word}”.`;
}

/** A passage may make several claims: one for each spell, and one for what lies beyond the day of the file. */
function numbered(id: string, counts: Map<string, number>): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}.${count}`;
}

/** Only words that a document is named for are that document's, by its title or a way there; all else is the file's. */
function wordsOf(row: ForeignRow, said: RowSaid, ways: Ways, { columns }: Mapping, voices: Voices) {
  const quotation = cellOfRow(row, columns.quotation);
  const document = cellOfRow(row, columns.document);
  const named = document !== '' || ways.address !== null || ways.doi !== null;
  const source =
    quotation !== '' && named ? voices.document(document, said.written, ways) : voices.file();
  return { quotation, source };
}

function timesOf(said: RowSaid, source: SourceNamed, { timeless, later }: Mapping) {
  const always = timeless === 'all years' ? timeOfTimeless(source) : [];
  const times = said.times.length > 0 ? said.times : always;
  return times.flatMap((time) => claimTimesOf(time, said.statement.modality, source, later));
}

function untimely(first: RowTime | undefined, dayOf: string, problemAt: ProblemAt): Problem {
  if (first === undefined) return problemAt('time', 'no time', 'a time, or to stand at all times');
  const found = `${quoted(timeInWords(first.time))}, after the ${dayOf} was written`;
  return problemAt('time', found, `a time no later than the ${dayOf}, or that it is a forecast`);
}
