import { type DatasetInput, FORMAT } from '../../dataset/format.ts';
import { PROBLEMS_TOLD, type Problem, quoted } from '../../dataset/problem.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { cellOfRow, columnsInWords, type ForeignTable } from '../foreign-table.ts';
import { actorsIn } from './actors.ts';
import { type Collected, collectRows } from './collect.ts';
import { dayOrderIn } from './day-order.ts';
import { cutName } from './identifiers.ts';
import type { MappedReading, Mapping, Provenance, UnderstoodNothing } from './mapping.ts';
import type { Questions } from './questions.ts';
import { questionsIn } from './questions-in.ts';
import { relationsNamedIn } from './relations.ts';
import { momentOfStop, snapshotsOf, stopsOf } from './snapshots.ts';
import { QUOTED, voicesIn } from './sources.ts';
import { grainInWords, stopsInWords } from './stops-told.ts';
import { aboutFile, understoodOf } from './understood.ts';

/** Of so many rows one that cannot be read is left out without a question. */
const FEW = 20;

/** Of so many groups of names that are alike the reader sees which they are. */
const MOST_ALIKE = 100;

/**
 * A foreign file as a dataset of the app's own format, read as a mapping says; or what is wrong with it.
 * Whatever it makes still goes through the one door, `readDataset`. Never throws. Tells the first `mostTold`
 * problems, and the number of all.
 *
 * A row is its own quotation, as it stands in the file, unless it quotes a document. What no column says is
 * unstated, or the reader's choice, and "About the data" tells all of it. A few rows that cannot be read are left out
 * and told; many of them refuse the file until the reader leaves them out: then it is the reading that is wrong.
 */
export function datasetFrom(
  table: ForeignTable,
  mapping: Mapping,
  provenance: Provenance,
  mostTold = PROBLEMS_TOLD,
): MappedReading {
  const questions = questionsIn(table, mapping);
  return { ...made({ table, mapping, provenance, questions }, mostTold), questions };
}

type Made = Unasked<Extract<MappedReading, { ok: true }>> | Unasked<UnderstoodNothing>;
type Unasked<Reading> = Omit<Reading, 'questions'>;

interface Given {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  readonly provenance: Provenance;
  readonly questions: Questions;
}

function made(given: Given, mostTold: number): Made {
  const { table, mapping, provenance } = given;
  const { columns } = mapping;
  const missing = missingEnds(table, mapping);
  if (missing !== null) return nothing([missing]);
  const voices = voicesIn(provenance);
  if (voices === undefined) return nothing([badDay(provenance)]);
  const order = dayOrderIn(table, mapping);
  if (!order.ok) return nothing([order.problem]);

  const actors = actorsIn(table, mapping);
  const relations = relationsNamedIn(kindColumnOf(table, columns.relation), mapping.kinds);
  const collected = collectRows(table, mapping, order.order, { actors, relations, voices });
  const labels = relations.labels();
  const { wrong, leftOut, claims } = collected;
  const wrongRows = wrong.length - actors.problems.length;
  const many = wrong.length * FEW > table.rowCount;
  if (wrong.length > 0 && ((many && mapping.unreadable === 'refuse') || claims.length === 0)) {
    const readable = table.rowCount - wrongRows - leftOut.length;
    return nothing(wrong, readable, mostTold);
  }
  if (claims.length === 0) return nothing(leftOut, 0, mostTold);

  const stops = stopsOf(collected.named, mapping.stops, voices.file().written.to);
  if (!stops.ok) return nothing([{ ...stops, record: 'the file', field: 'stops' }]);
  const sources = sourcesUsed(voices.sources(), collected);
  const undated = sources.filter(({ kind, written }) => kind === QUOTED && written === null).length;
  const facts = { ...given, collected, undated, actors, order, stops, relations: labels };
  const understood = understoodOf(facts);
  const moments = stops.stops.map(momentOfStop);
  const told = {
    stops: moments.map(momentName),
    stopsInWords: stopsInWords(moments),
    grain: grainInWords(stops),
  };
  const file: DatasetInput = {
    format: FORMAT,
    title: titleOf(provenance.fileName),
    about: aboutFile(facts, understood),
    groups: actors.groups(),
    actors: actors.all(),
    relationTypes: relations.types(),
    sources,
    speakers: voices.speakers(),
    passages: collected.passages,
    claims,
    snapshots: snapshotsOf(stops.stops, collected),
  };
  return {
    ok: true,
    file,
    understood,
    actors: file.actors.length,
    ties: tiesIn(file),
    claims: claims.length,
    ...told,
    relations: labels,
    alike: actors.alike().slice(0, MOST_ALIKE),
    leftOut: {
      rows: wrongRows + leftOut.length,
      problems: [...wrong, ...leftOut].slice(0, mostTold),
    },
  };
}

function nothing(
  problems: readonly Problem[],
  readable = 0,
  mostTold = PROBLEMS_TOLD,
): Unasked<UnderstoodNothing> {
  return {
    ok: false,
    problems: problems.slice(0, mostTold),
    count: problems.length,
    readable: Math.max(0, readable),
  };
}

function missingEnds(table: ForeignTable, { columns }: Mapping): Problem | null {
  const { from, to } = columns;
  const known = (column: number | null) => column !== null && table.columns[column] !== undefined;
  if (known(from) && known(to) && from !== to) return null;
  return {
    record: 'the file',
    field: 'columns',
    found:
      from !== null && from === to
        ? 'one column for both ends'
        : `the columns ${columnsInWords(table)}`,
    expected: `a column for either end of a tie, such as "from" and "to", or "source" and "target"; a list of actors opens beside a table of ties${isOfOldEncoding(table) ? GARBLED : ''}`,
  };
}

const GARBLED =
  '; where these names are garbled, the file is in another encoding: choose it, or save the file as UTF-8';

function isOfOldEncoding({ notes }: ForeignTable): boolean {
  return notes.some((note) => note.startsWith('Read as Windows-'));
}

function badDay({ written }: Provenance): Problem {
  return {
    record: 'the file',
    field: 'written',
    found: quoted(written),
    expected: 'the day of the file, such as 2024-05-12',
  };
}

/** The column that tells kinds apart, with what stands in it. */
function kindColumnOf({ columns, rows }: ForeignTable, column: number | null) {
  const name = columns[column ?? -1]?.name;
  if (name === undefined) return null;
  return { name, cells: () => rows.map((row) => cellOfRow(row, column)) };
}

function titleOf(fileName: string): string {
  return cutName(fileName.replace(/\.[a-z]{2,7}$/i, '')) || 'A dataset without a name';
}

/** The file itself is no source where every row quotes another. */
function sourcesUsed(
  sources: NonNullable<DatasetInput['sources']>,
  { passages }: Collected,
): NonNullable<DatasetInput['sources']> {
  const used = new Set(passages.map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id));
}

/** How many ties the claims are about: a pair, a kind, and a direction where the kind has one. */
function tiesIn({ claims = [], relationTypes }: DatasetInput): number {
  const directed = new Map(relationTypes.map(({ id, directed: has }) => [id, has]));
  const ties = claims.map(({ from, to, relation }) => {
    const pair = directed.get(relation) === true || from < to ? [from, to] : [to, from];
    return [relation, ...pair].join(' ');
  });
  return new Set(ties).size;
}
