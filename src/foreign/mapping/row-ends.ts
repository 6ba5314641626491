import { quoted } from '../../dataset/problem.ts';
import { remembering } from '../../dataset/remembering.ts';
import { cellOfRow, type ForeignRow, type ForeignTable } from '../foreign-table.ts';
import type { Actors } from './actors.ts';
import { cleanName, nameKey } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
import { nobodyIn } from './nobody.ts';
import type { ProblemAt, RowRefused } from './row-problems.ts';
import { MOST_NAMES_IN_CELL, namesReader } from './several-names.ts';

/** Whom a row names at an end of its tie: by the cell, and by the column of names beside it. */
interface End {
  readonly cell: string;
  readonly name: string;
}

/** The two ends of a tie, or of several where a cell holds several names. */
export interface RowEnds {
  readonly pairs: readonly { readonly from: End; readonly to: End }[];
  /** Whether a cell holds several names. */
  readonly several: boolean;
  /** Whether some of several names make no tie: those of nobody, and those of the actor at the other end. */
  readonly partly: boolean;
}

export type EndsReading = ({ readonly kind: 'ends' } & RowEnds) | RowRefused;

const SIDES = [
  ['from', 'fromName'],
  ['to', 'toName'],
] as const;

/** Whom rows name at their ends, or why that makes no tie. */
export function endsReader(table: ForeignTable, mapping: Mapping) {
  const { columns, several } = mapping;
  const isNobody = nobodyIn(table, mapping);
  const namesIn = namesReader(table, several);
  const endOf = remembering((cell: string) => ({
    nobody: isNobody(cell),
    key: nameKey(cleanName(cell)),
  }));
  return (row: ForeignRow, problemAt: ProblemAt): EndsReading => {
    const sides = SIDES.map(([meaning, naming]) => {
      const cell = cellOfRow(row, columns[meaning]);
      const cells = namesIn(cell);
      const names = namesFor(cells, cellOfRow(row, columns[naming]), several);
      const all = cells.map((each, index) => ({ cell: each, name: names[index] ?? '' }));
      return { meaning, cell, all, known: all.filter((end) => !endOf(end.cell).nobody) };
    });
    for (const { meaning, cell, all, known } of sides) {
      if (all.length > MOST_NAMES_IN_CELL) {
        const expected = `at most ${MOST_NAMES_IN_CELL} names in a cell`;
        return { kind: 'wrong', problem: problemAt(meaning, 'more names', expected) };
      }
      if (known.length > 0) continue;
      const found = cleanName(cell) === '' ? 'nothing' : quoted(cell);
      const problem = problemAt(meaning, found, 'the name or id of an actor');
      return { kind: 'left out', why: 'no end', problem };
    }
    const [froms, tos] = sides;
    if (froms === undefined || tos === undefined) return oneActor('', '', problemAt);
    const pairs = froms.known.flatMap((from) =>
      tos.known
        .filter((to) => endOf(to.cell).key !== endOf(from.cell).key)
        .map((to) => ({ from, to })),
    );
    if (pairs.length === 0) return oneActor(froms.cell, tos.cell, problemAt);
    return {
      kind: 'ends',
      pairs,
      several: froms.all.length + tos.all.length > 2,
      partly: pairs.length < froms.all.length * tos.all.length,
    };
  };
}

/** The names beside several ids: as many, or none. */
function namesFor(
  cells: readonly string[],
  names: string,
  separator: Mapping['several'],
): readonly string[] {
  if (cells.length === 1 || separator === null) return [names];
  const all = names.split(separator, MOST_NAMES_IN_CELL + 1).map((name) => name.trim());
  return all.length === cells.length ? all : [];
}

/** Says why where the two cells look the same to their owner and are stored otherwise. */
function oneActor(from: string, to: string, problemAt: ProblemAt): RowRefused {
  const isComposed = from !== to && from.normalize('NFC') === to.normalize('NFC');
  const why = isComposed
    ? ': the two names are the same letters, which one of them stores as letters and accents apart'
    : '';
  const problem = problemAt('to', quoted(to), `another actor than at the other end${why}`);
  return { kind: 'left out', why: 'one actor', problem };
}

interface IdPair {
  readonly from: string;
  readonly to: string;
}

export type Identified = { readonly kind: 'ids'; readonly pairs: readonly IdPair[] } | RowRefused;

/** The actors at the ends of a row, or why they make no tie: two cells may name one in other words. */
export function identified({ pairs }: RowEnds, actors: Actors, problemAt: ProblemAt): Identified {
  const unknown = 'the id of a node in the file';
  const found = new Map<string, IdPair>();
  for (const each of pairs) {
    const from = actors.named(each.from.cell, each.from.name);
    if (from === null) {
      return { kind: 'wrong', problem: problemAt('from', quoted(each.from.cell), unknown) };
    }
    const to = actors.named(each.to.cell, each.to.name);
    if (to === null) {
      return { kind: 'wrong', problem: problemAt('to', quoted(each.to.cell), unknown) };
    }
    if (from !== to) found.set(`${from} ${to}`, { from, to });
  }
  const last = pairs.at(-1);
  return found.size === 0
    ? oneActor(last?.from.cell ?? '', last?.to.cell ?? '', problemAt)
    : { kind: 'ids', pairs: [...found.values()] };
}
