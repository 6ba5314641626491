import { quoted } from '../../dataset/problem.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { datesTold } from './dates-told.ts';
import type { OrderFound } from './day-order.ts';
import { givenTold } from './given.ts';
import { endsByName, guessEnds } from './guess-ends.ts';
import type { Mapping } from './mapping.ts';
import type { Meaning } from './meanings.ts';
import type { Questions } from './questions.ts';
import { quotationsUnread } from './quotations-unread.ts';
import { OTHER } from './relations.ts';
import { stepsTold } from './steps.ts';
import { type StopsChosen, stopsTold } from './stops-told.ts';
import { timesUnread } from './times-unread.ts';
import { kindsTold, valuesTold } from './values-told.ts';

export interface ReadingChoices {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  readonly order: OrderFound;
  readonly stops: StopsChosen;
  /** The kinds of relation, in the words of the file. */
  readonly relations: readonly string[];
  readonly questions: Questions;
}

/** What was chosen where the file does not say it, by whoever opened it or by the app: each a sentence. */
export function choicesTold(choices: ReadingChoices): readonly string[] {
  return [
    ...orderOfDates(choices),
    ...datesTold(choices.table, choices.mapping, choices.order.ok ? choices.order.order : null),
    ...stepsTold(choices.table, choices.mapping),
    ...endsGuessed(choices),
    ...timesUnread(choices.table, choices.mapping),
    ...quotationsUnread(choices.table, choices.mapping),
    ...tenorsChosen(choices),
    ...givenTold(choices.table, choices.mapping),
    ...valuesTold(choices),
    ...kindsTold(choices),
    ...rareKinds(choices),
    ...stopsTold(choices.mapping.stops, choices.stops),
  ];
}

function orderOfDates({ order }: ReadingChoices): readonly string[] {
  if (!order.ok || order.example === null) return [];
  const first = order.order === 'day first' ? 'day' : 'month';
  const example = quoted(order.example);
  return [
    order.chosen
      ? `Whoever opened the file said that dates such as ${example} have the ${first} first.`
      : `Dates have the ${first} first, as ${example} shows.`,
  ];
}

/** What no name of a column says is told as the guess that it is. */
function endsGuessed({ table, mapping: { columns } }: ReadingChoices): readonly string[] {
  if (table.kind !== 'table' || endsByName(table.columns) !== null) return [];
  const ends = guessEnds(table);
  if (ends === null || ends.from !== columns.from || ends.to !== columns.to) return [];
  const [from, to] = [ends.from, ends.to].map((at) => quoted(table.columns[at]?.name ?? ''));
  const sameWords = 'by what stands in them, for their names do not say so';
  return [`That ${from} and ${to} are the two ends of a tie was guessed ${sameWords}.`];
}

/** Whether ties have a direction, where the file does not say it: what changes most of what is drawn, and is told first. */
export function directionRead({ table, mapping }: ReadingChoices): readonly string[] {
  if (!isOpen('directed', table, mapping)) return [];
  const untold = mapping.columns.directed === null;
  const ties = untold ? 'Ties' : 'Ties of which the file says neither';
  const why = untold ? ': no column says that they have one' : '';
  return [
    mapping.directed
      ? `${ties} are read as having a direction, from the one actor to the other.`
      : `${ties} are read as having no direction${why}.`,
  ];
}

function tenorsChosen({ table, mapping, relations }: ReadingChoices): readonly string[] {
  if (!isOpen('tenor', table, mapping)) return [];
  const { tenor } = mapping;
  const where = mapping.columns.tenor === null ? '' : ', where the row gives no tenor';
  const tenors = mapping.tenors.filter(({ relation }) => relations.includes(relation));
  const rest = tenors.length === 0 ? 'all ties' : 'all other ties';
  return [
    ...tenors.map(
      (each) =>
        `Whoever opened the file called the relation ${quoted(each.relation)} ${each.tenor}${where}.`,
    ),
    tenor === 'unstated'
      ? `The tenor of ${rest} is unstated${where}: the file does not say whether they are cooperative or conflictual.`
      : `Whoever opened the file called ${rest} ${tenor}${where}.`,
  ];
}

/** Where a file has more kinds than can be told apart, the rarest are of one. */
function rareKinds({ relations, questions }: ReadingChoices): readonly string[] {
  if (!relations.includes(OTHER) || relations.length >= questions.kinds.length) return [];
  return [
    `Of ${questions.kinds.length} kinds of relation the ${relations.length - 1} most frequent are kinds of their own, and the rest are ${quoted(OTHER)}; what the file calls each tie stands beside it.`,
  ];
}

/** Whether there is a row that does not say by itself what a column could say. */
function isOpen(meaning: Meaning, table: ForeignTable, { columns }: Mapping): boolean {
  return table.rows.some((row) => cellOfRow(row, columns[meaning]) === '');
}
