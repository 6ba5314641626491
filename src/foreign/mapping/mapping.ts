import type { DatasetInput } from '../../dataset/format.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { Tenor } from '../../model/dataset.ts';
import type { CalendarUnit } from '../../model/time/stretches.ts';
import type { ActorMeaning, Meaning, ValueMeaning } from './meanings.ts';
import type { Questions } from './questions.ts';
import type { DecimalMark } from './read-number.ts';
import type { Separator } from './separators.ts';

/** What the reader says of a foreign file: which column is what, and what no column can tell. */
export interface Mapping {
  /** The number of the column, from 0; null where the file has none of that meaning. */
  readonly columns: Readonly<Record<Meaning, number | null>>;
  readonly actorColumns: Readonly<Record<ActorMeaning, number | null>>;
  /** Whether ties run from one actor to the other, where no column says so. */
  readonly directed: boolean;
  /** The tenor of ties of which neither a column nor `tenors` says it. */
  readonly tenor: Tenor;
  /** The tenor of all ties of a relation, by its words in the file. */
  readonly tenors: readonly { readonly relation: string; readonly tenor: Tenor }[];
  /** What values of columns with fixed answers mean, where the reader says so. */
  readonly values: readonly ValueChoice[];
  /** Whether numbers in the column of tenors are read: below 0 conflictual, above 0 cooperative, 0 unstated. */
  readonly tenorNumbers: 'by sign' | 'not read';
  /** What kinds of relation are called, where the reader calls them otherwise than the file. */
  readonly kinds: readonly KindChoice[];
  /** Whether names that differ in capitals, accents, blanks or signs only are all one actor, or one each. */
  readonly alike: 'apart' | 'one actor';
  /** Names that the reader says are those of another actor: both stay, and one finds it by either. */
  readonly joined: readonly JoinedName[];
  /** What sets several names in one cell apart, each of which makes a tie of its own; null where a cell is one name. */
  readonly several: Separator | null;
  /** How dates such as 3/4/2014 are to be read, where nothing in the file shows it. */
  readonly dayOrder: DayOrder | null;
  /** What stands before fractions of amounts such as 1,234, where nothing in the column shows it. */
  readonly decimalMark: DecimalMark | null;
  /** Whether times are dates, or numbers in them steps of no calendar. */
  readonly calendar: 'dates' | 'steps';
  /** What becomes of ties without a time; at all times, they stand in "all years". */
  readonly timeless: 'all years' | 'left out';
  /** What becomes of times after the day on which the file was written. */
  readonly later: 'forecast' | 'left out';
  /** Where the slider stops: at every stretch of a unit, or at a list of EDTF texts; null as finely as the file tells times. */
  readonly stops: CalendarUnit | readonly string[] | null;
  /** What becomes of rows that cannot be read: the file is refused, or opened without them. */
  readonly unreadable: 'refuse' | 'leave out';
}

/** What a value means in a column of fixed answers, however it is capitalised. */
export interface ValueChoice {
  readonly meaning: ValueMeaning;
  /** As the file has it. */
  readonly value: string;
  /** One of the answers of that meaning; empty where the value says as little as a blank cell. */
  readonly answer: string;
}

/** A name as the file has it, and how often ties call an actor so. */
export interface SpelledName {
  readonly name: string;
  readonly times: number;
}

/** Names that may be one actor, the first in the file first, and what they differ in. */
export interface AlikeNames {
  readonly differ: 'signs' | 'letters' | 'initials';
  readonly names: readonly [SpelledName, ...SpelledName[]];
}

/** A name of the file, and the one under which its actor stands. */
export interface JoinedName {
  readonly name: string;
  readonly as: string;
}

/** A word of the file for a kind of relation, and what that kind is to be called: several may have one name. */
export interface KindChoice {
  readonly word: string;
  readonly name: string;
}

export type DayOrder = 'day first' | 'month first';

/** Where a foreign file comes from; nothing of this stands in the file itself. */
export interface Provenance {
  readonly fileName: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** A day by which it was written: its own, or the one on which it was read: `2024-05-12`. */
  readonly written: string;
  /** Whether that is the day of the file itself; else the file is undated. */
  readonly dated: boolean;
}

/** What was understood of a file, without the file that it makes. */
export interface UnderstoodFile {
  readonly ok: true;
  /** How it was read, in sentences. */
  readonly understood: readonly string[];
  readonly actors: number;
  readonly ties: number;
  readonly claims: number;
  /** The stops of the slider by their names, in the order of time. */
  readonly stops: readonly string[];
  /** How many there are and from when to when: "11 months: January to November 2024". */
  readonly stopsInWords: string;
  /** What they are: "every month". */
  readonly grain: string;
  /** The kinds of relation, in the words of the file. */
  readonly relations: readonly string[];
  /** Names that may be one actor, whether they are read as one or not. */
  readonly alike: readonly AlikeNames[];
  /** Rows of which nothing was taken over, and the first of them with the reason. */
  readonly leftOut: { readonly rows: number; readonly problems: readonly Problem[] };
  readonly questions: Questions;
}

/** Why nothing can be made of a file as it is mapped. */
export interface UnderstoodNothing {
  readonly ok: false;
  /** The first of them; `count` says how many there are. */
  readonly problems: readonly Problem[];
  readonly count: number;
  /** Rows that could be taken over if the others were left out; 0 where that would not help. */
  readonly readable: number;
  readonly questions: Questions;
}

export type MappedSummary = UnderstoodFile | UnderstoodNothing;

export type MappedReading = (UnderstoodFile & { readonly file: DatasetInput }) | UnderstoodNothing;

/** A reading as it is told to the reader: without the file, which may be large. */
export function mappedSummaryOf(reading: MappedReading): MappedSummary {
  if (!reading.ok) return reading;
  const { file: _file, ...summary } = reading;
  return summary;
}
