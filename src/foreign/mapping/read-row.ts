import { unprintableIn } from '../../dataset/plain-text.ts';
import { type Problem, quoted } from '../../dataset/problem.ts';
import type { Tenor } from '../../model/dataset.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { cellOfRow, type ForeignRow, type ForeignTable } from '../foreign-table.ts';
import {
  DIRECTED_WORDS,
  DIRECTNESS_WORDS,
  MODALITY_WORDS,
  STANCE_WORDS,
  STATE_WORDS,
  type Statement,
  saidBy,
  TENOR_WORDS,
} from './cell-words.ts';
import { dateReader } from './date-columns.ts';
import { cleanName, LONGEST_NAME } from './identifiers.ts';
import type { DayOrder, Mapping } from './mapping.ts';
import type { ValueMeaning } from './meanings.ts';
import { labelOf } from './relations.ts';
import { endsReader, type RowEnds } from './row-ends.ts';
import { type ProblemAt, problemsOf, type RowRefused } from './row-problems.ts';
import { type RowTime, timeOfRow } from './row-times.ts';
import { wordReader } from './values.ts';

/** What a row says, before it is known whether its actors are. */
export interface RowSaid {
  readonly ends: RowEnds;
  readonly relation: string;
  readonly directed: boolean;
  readonly tenor: Tenor;
  readonly statement: Statement;
  /** None for a row that gives none. */
  readonly times: readonly RowTime[];
  readonly written: Edtf | null;
}

export type RowReading = { readonly kind: 'said'; readonly said: RowSaid } | RowRefused;

/** As long as the format lets a quotation be. */
const LONGEST_ROW = 100_000;
const LONGEST_TITLE = 2000;

const PLAIN: Statement = { modality: 'fact', directness: 'stated', stance: 'supports' };

/** Reads rows as a mapping says; `nameOfKind` is what a word of the file for a kind is called. What is wrong with one is told with its row and column. */
export function rowReader(
  table: ForeignTable,
  mapping: Mapping,
  order: DayOrder | null,
  nameOfKind: (word: string) => string = labelOf,
): (row: ForeignRow) => RowReading {
  const { columns } = mapping;
  const tenors = new Map(mapping.tenors.map(({ relation, tenor }) => [labelOf(relation), tenor]));
  const wordFor = wordReader(mapping);
  const readEnds = endsReader(table, mapping);
  const readWritten = dateReader(table, columns.written, order);
  return (row) => {
    const problemAt = problemsOf(table, mapping, row);
    const [misshapen] = faultsOfShape(table, row, problemAt);
    if (misshapen !== undefined) return { kind: 'wrong', problem: misshapen };
    const ends = readEnds(row, problemAt);
    return ends.kind === 'ends' ? readRest(row, ends, problemAt) : ends;
  };

  function readRest(row: ForeignRow, ends: RowEnds, problemAt: ProblemAt): RowReading {
    const faults = faultsOfNames(mapping, row, problemAt);
    /** What a cell says in one of some words, or what holds where it is blank. */
    const said = <Value>(
      meaning: ValueMeaning,
      words: ReadonlyMap<string, Value>,
      blank: Value,
      unknown?: Value,
    ): Value => {
      const cell = cellOfRow(row, columns[meaning]);
      const word = cell === '' ? '' : wordFor(meaning, cell);
      const known = word === '' ? blank : saidBy(words, word);
      const value = known === undefined ? unknown : known;
      if (value !== undefined) return value;
      const some = [...words.keys()].slice(0, 6).map(quoted);
      faults.push(problemAt(meaning, quoted(cell), `one of ${some.join(', ')}`));
      return blank;
    };
    const relation = cleanName(cellOfRow(row, columns.relation));
    const tenorOf = (word: string) => tenors.get(nameOfKind(word)) ?? mapping.tenor;
    const state = said('state', STATE_WORDS, PLAIN);
    const statement = state ?? PLAIN;
    const times = timeOfRow(table, mapping, order, row);
    if (times.kind === 'wrong') faults.push(problemAt(times.column, times.found, times.expected));
    const written = readWritten(cellOfRow(row, columns.written));
    if (written.kind === 'unreadable') {
      const found = `${quoted(cellOfRow(row, columns.written))}, which ${written.reason}`;
      faults.push(problemAt('written', found, 'the date of the document'));
    }
    const reading: RowSaid = {
      ends,
      relation,
      directed: said('directed', DIRECTED_WORDS, mapping.directed),
      // A word that nobody knows says less than none: the row stands, and its tie is neither with nor against.
      tenor: said('tenor', TENOR_WORDS, tenorOf(relation), 'unstated'),
      statement: {
        modality: said('modality', MODALITY_WORDS, statement.modality),
        directness: said('directness', DIRECTNESS_WORDS, statement.directness),
        stance: said('stance', STANCE_WORDS, statement.stance),
      },
      times: times.kind === 'times' ? times.times : [],
      written: written.kind === 'time' ? writtenIn(written.edtf) : null,
    };
    const [fault] = faults;
    if (fault !== undefined) return { kind: 'wrong', problem: fault };
    if (state === null) {
      const found = quoted(cellOfRow(row, columns.state));
      const problem = problemAt('state', found, 'a row that says something');
      return { kind: 'left out', why: 'says nothing', problem };
    }
    return { kind: 'said', said: reading };
  }
}

function faultsOfShape(table: ForeignTable, row: ForeignRow, problemAt: ProblemAt): Problem[] {
  const beyond = row.cells.slice(table.columns.length).filter((cell) => cell !== '');
  if (beyond.length > 0) {
    // Columns that were put together are none of the file's.
    const made = table.columns.filter(({ madeOf }) => madeOf !== undefined).length;
    const expected = `${table.columns.length - made}, one for each column; a cell with a comma in it needs quotation marks`;
    return [problemAt(null, `${row.cells.length - made} cells`, expected)];
  }
  const length = row.end - row.start;
  if (length > LONGEST_ROW) {
    return [problemAt(null, `${length} characters`, `at most ${LONGEST_ROW}`)];
  }
  const unprintable = unprintableIn(table.text.slice(row.start, row.end));
  if (unprintable === undefined) return [];
  return [problemAt(null, unprintable, 'a row without it')];
}

const NAMED = ['relation', 'document', 'speaker'] as const;

/** What stands on the screen by itself is short. */
function faultsOfNames({ columns }: Mapping, row: ForeignRow, problemAt: ProblemAt): Problem[] {
  return NAMED.flatMap((meaning) => {
    const { length } = cellOfRow(row, columns[meaning]);
    const most = meaning === 'document' ? LONGEST_TITLE : LONGEST_NAME;
    return length <= most ? [] : [problemAt(meaning, `${length} characters`, `at most ${most}`)];
  });
}

/** A document without an end to its date would vouch for all that is to come. */
function writtenIn(edtf: string): Edtf | null {
  const reading = readEdtf(edtf);
  return reading.ok && Number.isFinite(reading.time.span.to) ? reading.time : null;
}
