import { hasWord, searchable, soughtWords } from './sought-words.ts';

/** A column of a table: what it says of a row in words, and what rows are ordered by. */
export interface Column<Row> {
  readonly name: string;
  readonly textOf: (row: Row) => string;
  /** What the column is ordered by, where that is not its text. */
  readonly rankOf?: (row: Row) => number;
  /** The language of its words, as BCP 47 names it, where that may not be the page's; empty where nobody says. */
  readonly languageOf?: (row: Row) => string;
  /** Whether it holds names, which no browser is to translate. */
  readonly isNames?: true;
  /** Whether it holds sentences, which want room. */
  readonly wide?: true;
}

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** The rows that hold every word sought, or part of a word, as people type it. */
export function rowsWith<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sought: string,
): readonly Row[] {
  const words = soughtWords(sought).map((ways) => ways.map((way) => way.trimStart()));
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchable(columns.map((column) => column.textOf(row)).join(' '));
    return words.every((word) => hasWord(text, word));
  });
}

/** The rows in an order; rows that are equal in it keep the order they had. */
export function ordered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const column = columns.find(({ name }) => name === order?.column);
  if (column === undefined || order === null) return rows;
  const way = order.descending ? -1 : 1;
  const compare = comparing(column);
  return [...rows].sort((a, b) => way * compare(a, b));
}

function comparing<Row>({ textOf, rankOf }: Column<Row>): (a: Row, b: Row) => number {
  if (rankOf !== undefined) {
    return (a, b) => {
      const [first, second] = [rankOf(a), rankOf(b)];
      return first === second ? 0 : Math.sign(first - second) || (first < second ? -1 : 1);
    };
  }
  // Making a collator for each comparison, as `localeCompare` does, takes most of the time.
  const { compare } = new Intl.Collator('en');
  const texts = new Map<Row, string>();
  const text = (row: Row) => {
    const known = texts.get(row) ?? textOf(row);
    texts.set(row, known);
    return known;
  };
  return (a, b) => compare(text(a), text(b));
}

/** Wider than a phone no column is, in letters. */
const WIDEST = 48;

/**
 * How wide a column is at least on a narrow screen, in letters: as wide as what is short, and for what is long so wide
 * that it takes few lines. Else one long text beside short ones makes a row of mostly blank.
 */
export function leastWidthOf<Row>(column: Column<Row>, rows: readonly Row[]): number {
  let longest = 0;
  for (const row of rows) longest = Math.max(longest, column.textOf(row).length);
  return Math.ceil(Math.min(longest, 14 + longest / 4, WIDEST));
}
