import type { Standing } from '../../model/standing.ts';
import { claimsIn } from '../../model/standing.ts';
import { tenorShown, titleInWords } from '../../model/words/words.ts';
import { amountsTold } from './amounts-told.ts';
import { asCsv, type CsvColumn, inOneCell } from './csv.ts';
import { namesOf } from './names.ts';
import { type ShownView, timeColumn } from './shown-view.ts';

/**
 * The ties that are shown, as CSV (RFC 4180), a row for each: who, what kind, how it stands in the year, and
 * how much it rests on. Amounts are those of the claims that make it stand, side by side. A tie that is denied or context has no tenor.
 */
export function tiesCsv(view: ShownView): string {
  return asCsv(tieColumnsOf(view), view.ties);
}

/** What a table tells of a tie. */
export function tieColumnsOf(view: ShownView): readonly CsvColumn<Standing>[] {
  const nameOf = namesOf(view);
  return [
    { name: 'id', cellOf: ({ tie }) => tie.id },
    { name: 'from', cellOf: ({ tie }) => tie.from },
    { name: 'to', cellOf: ({ tie }) => tie.to },
    { name: 'relation', cellOf: ({ tie }) => tie.relation.id },
    { name: 'from_name', cellOf: ({ tie }) => nameOf(tie.from) },
    { name: 'to_name', cellOf: ({ tie }) => nameOf(tie.to) },
    { name: 'relation_name', cellOf: ({ tie }) => tie.relation.name },
    { name: 'directed', cellOf: ({ tie }) => tie.relation.directed },
    timeColumn(view),
    { name: 'state', cellOf: ({ state }) => state },
    { name: 'tenor', cellOf: (standing) => tenorShown(standing) ?? '' },
    { name: 'disputed', cellOf: ({ disputed }) => disputed },
    { name: 'sources', cellOf: ({ sources }) => sources.length },
    { name: 'source_titles', cellOf: ({ sources }) => inOneCell(sources.map(titleInWords)) },
    { name: 'amounts', cellOf: ({ evidence }) => inOneCell(amountsTold(evidence)) },
    { name: 'claims', cellOf: (standing) => claimsIn(standing).length },
    {
      name: 'public_record',
      cellOf: ({ context }) => inOneCell([...new Set(context.map(({ document }) => document))]),
    },
    { name: 'version', cellOf: () => view.version },
    { name: 'left_out', cellOf: () => inOneCell(view.leftOut) },
  ];
}
