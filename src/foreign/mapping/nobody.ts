import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { cleanName } from './identifiers.ts';
import type { Mapping } from './mapping.ts';

/** What tables write where they know no name; nobody is called that, and all who are would be one actor. */
const NO_NAME = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  'unknown',
  'n.n.',
  'n. n.',
  'not known',
  'not available',
  'unidentified',
  'no name',
  'missing',
  'unbekannt',
  'inconnu',
  'inconnue',
  'desconocido',
  'desconocida',
  'sconosciuto',
  'sconosciuta',
  'desconhecido',
  'desconhecida',
  'onbekend',
  'nieznany',
  'nieznana',
  'okänd',
  'ukendt',
  'ukjent',
  'bilinmiyor',
  'неизвестно',
  'неизвестный',
  'неизвестен',
  '不明',
  '不詳',
  '不详',
  '未知',
  '未詳',
  '미상',
  '?',
  '??',
  '???',
  '.',
  '-',
  '–',
  '—',
  // Stata and SPSS.
  '-9',
  '-99',
  '-999',
]);

/** A code of a country, of which "NA" is one. */
const CODE = /^[A-Z]{2}$/;

/**
 * Whether a cell at the end of a tie names nobody: it is blank, or holds a word for that. A graph lists its nodes by
 * ids, whatever they are; a table may do so too, and then what it lists is somebody.
 */
export function nobodyIn(
  table: ForeignTable,
  { columns, actorColumns }: Mapping,
): (cell: string) => boolean {
  if (table.kind !== 'table') return (cell) => cleanName(cell) === '';
  const listed = new Set(
    (table.actors?.rows ?? []).flatMap((row) => [
      cellOfRow(row, actorColumns.id),
      cellOfRow(row, actorColumns.name),
    ]),
  );
  const codes = [columns.from, columns.to].every((column) => areCodes(table, column));
  return (cell) => {
    const name = cleanName(cell);
    if (name === '') return true;
    if (listed.has(cell) || (codes && CODE.test(name))) return false;
    // Editions of letters put what they supply in brackets.
    return NO_NAME.has(name.toLowerCase().replace(/^[[(](.*)[\])]$/, '$1'));
  };
}

/** How many rows show whether a column holds codes. */
const ROWS_LOOKED_AT = 1000;

function areCodes({ rows }: ForeignTable, column: number | null): boolean {
  const names = new Set(rows.slice(0, ROWS_LOOKED_AT).map((row) => cellOfRow(row, column)));
  names.delete('');
  return names.size > 1 && [...names].every((name) => CODE.test(name));
}
