import type { DatasetInput } from '../../dataset/format.ts';
import { quoted } from '../../dataset/problem.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import type { Actors } from './actors.ts';
import { choicesTold, directionRead, type ReadingChoices } from './choices-told.ts';
import type { Collected } from './collect.ts';
import type { Mapping, Provenance } from './mapping.ts';
import { MEANING_NAMES } from './meaning-names.ts';
import { ACTOR_MEANINGS, MEANINGS, WAY_MEANINGS, type WayMeaning } from './meanings.ts';
import { namesTold, severalTold } from './names-told.ts';

interface Facts extends ReadingChoices {
  readonly provenance: Provenance;
  readonly collected: Collected;
  /** How many documents are quoted of which no row says when they were written. */
  readonly undated: number;
  readonly actors: Actors;
}

/** How a file was read, in sentences: columns, dates, what was supplied, what stayed unread. */
export function understoodOf(facts: Facts): readonly string[] {
  const { table, mapping, collected, actors } = facts;
  const counted = counting(table);
  const source = collected.ofDocuments ? 'the file, or the document it quotes,' : 'the file';
  return [
    ...directionRead(facts),
    ...table.notes,
    `Read as ${columnsRead(facts).join(', ')}.`,
    ...unread(table, mapping),
    ...choicesTold(facts),
    ...counted(
      collected.timeless,
      'gives no time and is',
      'give no time and are',
      collected.ofDocuments
        ? 'read as standing at all times up to the day of the file, or of the document it quotes.'
        : 'read as standing at all times up to the day of the file.',
    ),
    ...counted(
      collected.openEnds,
      'gives a beginning and no end and is',
      'give a beginning and no end and are',
      'read as going on.',
    ),
    ...counted(
      collected.forecasts,
      `speaks of a time after ${source} was written and is`,
      `speak of a time after ${source} was written and are`,
      'read as forecast for it, which makes no tie.',
    ),
    ...documentsLeft(facts),
    ...WAY_MEANINGS.flatMap((meaning) =>
      counted(collected.lostWays.get(meaning) ?? 0, 'has', 'have', LOST_WAYS[meaning]),
    ),
    ...undatedInWords(facts.undated),
    ...severalTold(facts, counted),
    ...namesTold(actors, mapping),
    ...actors.placesTold,
    ...leftOut(facts, counted, source),
  ];
}

/** The account of how the dataset was made, for its readers. */
export function aboutFile(
  { provenance: { fileName, written, dated } }: Facts,
  understood: readonly string[],
): NonNullable<DatasetInput['about']> {
  const name = quoted(fileName);
  return [
    {
      heading: 'How this dataset was made',
      paragraphs: [
        `It was read from ${name}, ${dated ? `dated ${written}` : `undated, on ${written}`}. Each tie rests on a row of that file, which is quoted as it stands, or on the words that the row quotes. Nobody has checked either.`,
        ...understood,
      ],
    },
  ];
}

function columnsRead({ table, mapping }: Facts): readonly string[] {
  return [
    ...MEANINGS.flatMap((meaning) => {
      const name = table.columns[mapping.columns[meaning] ?? -1]?.name;
      return name === undefined ? [] : [`${MEANING_NAMES[meaning]}: ${quoted(name)}`];
    }),
    ...ACTOR_MEANINGS.flatMap((meaning) => {
      const name = table.actors?.columns[mapping.actorColumns[meaning] ?? -1]?.name;
      return name === undefined ? [] : [`${meaning} of actors: ${quoted(name)}`];
    }),
  ];
}

function unread(table: ForeignTable, mapping: Mapping): readonly string[] {
  const columns = MEANINGS.map((meaning) => mapping.columns[meaning]);
  const parts = columns.flatMap((column) => table.columns[column ?? -1]?.madeOf ?? []);
  const read = new Set([...columns, ...parts]);
  const readOfActors = new Set(ACTOR_MEANINGS.map((meaning) => mapping.actorColumns[meaning]));
  const names = [
    ...table.columns.filter((_, index) => !read.has(index)),
    ...(table.actors?.columns.filter((_, index) => !readOfActors.has(index)) ?? []),
  ].map(({ name }) => quoted(name));
  if (names.length === 0) return [];
  const more = names.length > 12 ? ` and ${names.length - 12} more` : '';
  return [`Left unread, but for the words of the rows: ${names.slice(0, 12).join(', ')}${more}.`];
}

type Counted = (count: number, one: string, many: string, rest: string) => readonly string[];

/** Sentences on so many rows, or edges of a graph; none where there are none. */
function counting({ kind }: ForeignTable): Counted {
  const word = kind === 'table' ? 'row' : 'edge';
  return (count, one, many, rest) => {
    if (count === 0) return [];
    return [`${count === 1 ? `1 ${word} ${one}` : `${count} ${word}s ${many}`} ${rest}`];
  };
}

/** What is left out of a row that is taken over for the rest. */
const LOST_WAYS: Readonly<Record<WayMeaning, string>> = {
  address: 'an address of the document that is none of the web (http or https); it is left out.',
  archived:
    'an address of the archived copy that is none of the web (http or https); it is left out.',
  accessed: 'a day last seen there that cannot be read as a date; it is left out.',
  doi: 'a DOI that is none; it is left out.',
  pages: 'pages too long to be any; they are left out.',
};

function documentsLeft({ table, mapping: { columns } }: Facts): readonly string[] {
  const naming = [columns.document, columns.address, columns.doi].filter((each) => each !== null);
  const bare = table.rows.some(
    (row) =>
      cellOfRow(row, columns.quotation) === '' &&
      naming.some((column) => cellOfRow(row, column) !== ''),
  );
  return bare ? ['Documents that a row names but does not quote stay words of the row.'] : [];
}

/** Documents have no date but the one that a row gives: never that of the file. */
function undatedInWords(count: number): readonly string[] {
  if (count === 0) return [];
  return count === 1
    ? ['1 document that is quoted is undated: no cell says when it was written.']
    : [`${count} documents that are quoted are undated: no cell says when they were written.`];
}

const AS_CHOSEN = 'left out, as whoever opened the file chose.';
const UNTIMED = 'left out: nobody says when.';

function leftOut({ collected, actors }: Facts, counted: Counted, source: string) {
  const unread = actors.problems.length;
  return [
    ...(unread > 0
      ? [`Left out, because they cannot be read: ${unread} on the list of actors.`]
      : []),
    ...counted(
      collected.wrong.length - unread,
      'cannot be read and is',
      'cannot be read and are',
      'left out.',
    ),
    ...counted(collected.untimed, 'gives no time and is', 'give no time and are', UNTIMED),
    ...counted(
      collected.tooLate,
      `speaks of a time after ${source} was written and is`,
      `speak of a time after ${source} was written and are`,
      AS_CHOSEN,
    ),
    ...counted(
      collected.ofOneActor,
      'is about an actor and itself and is',
      'are about an actor and itself and are',
      'left out.',
    ),
    ...counted(
      collected.endless,
      'names nobody at one end and is',
      'name nobody at one end and are',
      'left out.',
    ),
    ...counted(
      collected.leftOut.length -
        collected.untimed -
        collected.tooLate -
        collected.ofOneActor -
        collected.endless,
      'says nothing that could be taken over and is',
      'say nothing that could be taken over and are',
      'left out.',
    ),
  ];
}
