import type { ValueMeaning } from './meanings.ts';
import type { Separator } from './separators.ts';

/** What only the reader of a file knows, with what stands in all its rows. */
export interface Questions {
  /** The values of columns with fixed answers. */
  readonly values: readonly ColumnValues[];
  /** What the file calls its kinds of relation, the most frequent first. */
  readonly kinds: readonly CountedKind[];
  /** Columns that are not read, of numbers below and above 0. */
  readonly signed: readonly SignedColumn[];
  /** What may set several names at an end of a tie apart. */
  readonly lists: readonly ListedNames[];
}

/** A sign that stands in cells at the ends of ties, as between several names. */
export interface ListedNames {
  readonly separator: Separator;
  readonly rows: number;
  readonly example: string;
}

export interface CountedKind {
  readonly word: string;
  readonly rows: number;
}

export interface SignedColumn {
  readonly column: number;
  readonly name: string;
  readonly numbers: Readonly<Record<SideOfZero, number>>;
}

export type SideOfZero = 'below' | 'zero' | 'above';

/** A value of a column of fixed answers, and what it is read as. */
export interface ValueFound {
  /** As it first stands in the file. */
  readonly value: string;
  readonly rows: number;
  /** One of the answers; empty where it is read like a blank cell, null where nobody knows what it means. */
  readonly answer: string | null;
}

export interface ColumnValues {
  readonly meaning: ValueMeaning;
  readonly column: string;
  /** The most frequent first, those of which nobody knows what they mean before all. */
  readonly values: readonly ValueFound[];
  /** How many more there are that are not listed. */
  readonly more: number;
  /** How many cells are numbers below 0, 0 or above: they are not listed where they are read by their sign. */
  readonly numbers: Readonly<Record<SideOfZero, number>>;
}
