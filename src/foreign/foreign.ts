import { quoted } from '../dataset/problem.ts';
import {
  cellOfRow,
  type ForeignKind,
  type ForeignReading,
  type ForeignTable,
  refusedFile,
} from './foreign-table.ts';
import { isDot, readDot } from './graphs/dot.ts';
import { gexfGathering } from './graphs/gexf-gathering.ts';
import { isGml, readGml } from './graphs/gml.ts';
import { graphmlGathering } from './graphs/graphml-gathering.ts';
import { isPajek, readPajek } from './graphs/pajek.ts';
import { readGraph } from './graphs/read-graph.ts';
import { looksLikeJson, readForeignJson } from './json/read-json.ts';
import { guessActorColumns, guessMapping } from './mapping/guess-mapping.ts';
import { cytoscapeTable } from './tables/cytoscape-table.ts';
import { gephiTable } from './tables/gephi-table.ts';
import type { HeaderWish } from './tables/header.ts';
import { isKonect, readKonect } from './tables/konect.ts';
import { neo4jTable } from './tables/neo4j-table.ts';
import { readTable } from './tables/read-table.ts';
import { refusedRoot, refusedText } from './unopened.ts';

/**
 * Reads a text that is not in the app's own format, known by the text itself and not by its name: CSV and its
 * relatives, JSON, GEXF, GraphML, GML, Pajek or DOT. Says what rows and columns there are, not yet what they mean:
 * that is the second step (`mapping/`), which the reader sees and corrects. Never throws. Rejected: graphology's
 * readers, which drop spells; guessing alone, which puts words into other people's data. `header` is which row of a
 * table names its columns.
 */
export function readForeign(
  text: string,
  name: string,
  header: HeaderWish = 'as found',
): ForeignReading {
  // As UTF-8 both are the same bytes, so that a hash of the file is a hash of this text too.
  const wellFormed = text.toWellFormed();
  if (wellFormed.includes('\0')) {
    return refusedFile('characters without a meaning (NUL)', 'a text in UTF-8');
  }
  const refused = refusedText(wellFormed);
  if (refused !== null) return refused;
  const root = rootOf(wellFormed);
  if (root === null) return readText(wellFormed, name, header);
  const kind = KINDS.get(root.toLowerCase());
  if (kind === 'gexf') return readGraph(wellFormed, name, kind, gexfGathering());
  if (kind === 'graphml') return readGraph(wellFormed, name, kind, graphmlGathering());
  return refusedRoot(root);
}

/** A text that is no XML. */
function readText(text: string, name: string, header: HeaderWish): ForeignReading {
  const [, read] = TEXTS.find(([isSo]) => isSo(text)) ?? [];
  if (read !== undefined) return read(text, name);
  // Whoever calls a file JSON is told where it stops being that.
  if (/\.json(?:\.gz)?$/i.test(name)) return readForeignJson(text, name);
  const reading = readTable(text, name, header);
  if (!reading.ok) return reading;
  const { table } = reading;
  return neo4jTable(table) ?? gephiTable(table) ?? cytoscapeTable(table) ?? reading;
}

type TextReader = (text: string, name: string) => ForeignReading;

/** Texts that are known by how they begin. */
const TEXTS: readonly (readonly [(text: string) => boolean, TextReader])[] = [
  [looksLikeJson, readForeignJson],
  [isPajek, readPajek],
  [isGml, readGml],
  [isDot, readDot],
  [isKonect, readKonect],
];

/**
 * A table of ties with a second table that lists their actors: their ids or names, and what they are. Two
 * tables that a reader opens together are put together with this, whichever is which.
 */
export function withActors(ties: ForeignTable, actors: ForeignTable): ForeignTable {
  const list = { columns: actors.columns, rows: actors.rows };
  return {
    ...ties,
    actors: list,
    notes: [...ties.notes, `Actors are read from ${quoted(actors.name)}.`],
  };
}

/** Whether a table lists actors and no ties: it has ids or names, and nothing that could be two ends. */
export function listsActors(table: ForeignTable): boolean {
  const { columns } = guessMapping(table);
  return (columns.from === null || columns.to === null) && hasNamesOrIds(table);
}

/** Whether a table could list actors, whatever else it has. */
export function hasNamesOrIds(table: ForeignTable): boolean {
  const { id, name } = guessActorColumns(table);
  return table.rows.some((row) => cellOfRow(row, id ?? name) !== '');
}

/** How many rows of ties are looked at to say whether a list is that of their actors. */
const ROWS_LOOKED_AT = 200;

/** Whether a list names at least half of those whom a table ties. */
export function namesEndsOf(list: ForeignTable, ties: ForeignTable): boolean {
  const { id, name } = guessActorColumns(list);
  const listed = new Set(list.rows.flatMap((row) => [cellOfRow(row, id), cellOfRow(row, name)]));
  const { from, to } = guessMapping(ties).columns;
  const ends = ties.rows
    .slice(0, ROWS_LOOKED_AT)
    .flatMap((row) => [cellOfRow(row, from), cellOfRow(row, to)])
    .filter((cell) => cell !== '');
  return ends.length > 0 && ends.filter((cell) => listed.has(cell)).length * 2 >= ends.length;
}

const KINDS: ReadonlyMap<string, ForeignKind> = new Map([
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
]);

/** What may stand before the outermost element of XML, however long: comments and instructions. */
const BEFORE_ROOT = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/**
 * The name of the outermost element of a text that looks like XML, without the prefix of a namespace; empty
 * where it names none.
 */
function rootOf(text: string): string | null {
  let at = afterSpace(text, 0);
  if (text[at] !== '<') return null;
  for (;;) {
    const aside = BEFORE_ROOT.find(([begin]) => text.startsWith(begin, at));
    const end = aside === undefined ? -1 : text.indexOf(aside[1], at);
    if (aside === undefined || end < 0) break;
    at = afterSpace(text, end + aside[1].length);
  }
  const rest = text.slice(at, at + MOST_BEFORE_ROOT).replaceAll(/<!--[\s\S]*?-->/g, '');
  if (/^<!doctype html/i.test(rest)) return 'html';
  return /<(?:[^\s<>/!:]+:)?([^\s<>/!:]+)/.exec(rest)?.[1] ?? '';
}

/** How long the description of a document type may be, in characters. */
const MOST_BEFORE_ROOT = 100_000;

function afterSpace(text: string, from: number): number {
  const at = text.slice(from).search(/[^\s\ufeff]/);
  return at < 0 ? text.length : from + at;
}
