import { quoted } from '../../dataset/problem.ts';
import { cellOfRow, type ForeignRow } from '../foreign-table.ts';
import type { Actors } from './actors.ts';
import type { Mapping } from './mapping.ts';
import type { ProblemAt, RowRefused, RowSaid } from './read-row.ts';

type Ends = { readonly kind: 'ends'; readonly from: string; readonly to: string } | RowRefused;

/** The actors at the two ends of what a row says, by their ids in the dataset; or why they are none. */
export function endsOf(
  row: ForeignRow,
  said: RowSaid,
  { columns }: Mapping,
  actors: Actors,
  problemAt: ProblemAt,
): Ends {
  const unknown = 'the id of a node in the file';
  const from = actors.named(said.from, cellOfRow(row, columns.fromName));
  if (from === null) {
    return { kind: 'wrong', problem: problemAt('from', quoted(said.from), unknown) };
  }
  const to = actors.named(said.to, cellOfRow(row, columns.toName));
  if (to === null) return { kind: 'wrong', problem: problemAt('to', quoted(said.to), unknown) };
  if (from !== to) return { kind: 'ends', from, to };
  // Two cells may name one actor in other words: by its id and by its name.
  const problem = problemAt('to', quoted(said.to), 'another actor than at the other end');
  return { kind: 'left out', why: 'one actor', problem };
}
