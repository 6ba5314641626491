import { decoded, unpacked } from '../../dataset/decode.ts';
import type { Encoding } from '../../dataset/encodings.ts';
import type { Problem } from '../../dataset/problem.ts';
import { readForeign } from '../../foreign/foreign.ts';
import type { ForeignTable } from '../../foreign/foreign-table.ts';
import { isOwnJson } from '../../foreign/json/own-json.ts';
import { isSavedMapping } from '../../foreign/mapping/saved-mapping.ts';
import type { HeaderWish } from '../../foreign/tables/header.ts';
import { workbookTables } from '../../foreign/workbooks/workbook-tables.ts';

/** How the reader wishes a file to be read, where it can be read in several ways. */
export interface ReadingWish {
  /** Null for the one that is found. */
  readonly encoding: Encoding | null;
  readonly header: HeaderWish;
  /** Of two files that were chosen together, the name of the one that lists the actors. */
  readonly actors?: string;
}

export const AS_FOUND: ReadingWish = { encoding: null, header: 'as found' };

export type ContentReading =
  /** It is meant as a dataset of the app's own format, which is judged elsewhere. */
  | { readonly kind: 'json'; readonly text: string }
  /** It says what the columns of another file mean. */
  | { readonly kind: 'mapping'; readonly text: string }
  | {
      readonly kind: 'tables';
      readonly ties: ForeignTable;
      /** Of a workbook, the sheet that lists the actors of the ties. */
      readonly actors: ForeignTable | null;
      /** Of a workbook, all sheets that list actors. */
      readonly lists: readonly ForeignTable[];
      /** In which the text is read; null where that is no question. */
      readonly encoding: Encoding | null;
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What the bytes of a file are: JSON, a table, a graph, or a workbook of several tables. Never throws. */
export async function readContent(
  bytes: Uint8Array,
  name: string,
  wish: ReadingWish = AS_FOUND,
): Promise<ContentReading> {
  const unpacking = await unpacked(bytes);
  if (!unpacking.ok) return refused([unpacking.problem]);
  const workbook = await workbookTables(unpacking.bytes, name, wish.header);
  if (workbook !== null) {
    if (!workbook.ok) return refused(workbook.problems);
    return { ...workbook, kind: 'tables', encoding: null };
  }
  const decoding = decoded(unpacking.bytes, wish.encoding);
  if (!decoding.ok) return refused([decoding.problem]);
  const { text, encoding, told } = decoding;
  if (isJson(text, name) && isSavedMapping(text)) return { kind: 'mapping', text };
  if (isJson(text, name) && isOwnJson(text)) return { kind: 'json', text };
  const reading = readForeign(text, name, wish.header);
  if (!reading.ok) return refused(reading.problems);
  const { table } = reading;
  const ties = told === null ? table : { ...table, notes: [told, ...table.notes] };
  return {
    kind: 'tables',
    ties,
    actors: null,
    lists: [],
    encoding: told === null ? null : encoding,
  };
}

/** Whether a file is meant as JSON, however well it is made. */
export function isJson(text: string, name: string): boolean {
  return /\.json(\.gz)?$/i.test(name) || /^\s*[{[]/.test(text);
}

function refused(problems: readonly Problem[]): ContentReading {
  return { kind: 'refused', problems };
}
