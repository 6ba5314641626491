import { DOI, WEB_ADDRESS } from '../../dataset/addresses.ts';
import { turningIn, unprintableIn } from '../../dataset/plain-text.ts';
import { cellOfRow, type ForeignRow } from '../foreign-table.ts';
import { cleanName, LONGEST_NAME } from './identifiers.ts';
import type { DayOrder, Mapping } from './mapping.ts';
import { WAY_MEANINGS, type WayMeaning } from './meanings.ts';
import { readDate } from './read-date.ts';

/** Where the words of a row can be found, each `null` where the row does not say it or cannot be read. */
export type Ways = Readonly<Record<WayMeaning, string | null>>;

export interface WaysReading {
  readonly ways: Ways;
  /** What the row says and nobody can read. */
  readonly lost: readonly WayMeaning[];
}

const LONGEST_ADDRESS = 2000;

/**
 * Reads where the words of rows can be found. What cannot be read keeps no row back: the tie stands, and without
 * the way to its words.
 */
export function waysReader(
  { columns }: Mapping,
  order: DayOrder | null,
): (row: ForeignRow) => WaysReading {
  const readers: Readonly<Record<WayMeaning, (cell: string) => string | null>> = {
    address: addressIn,
    archived: addressIn,
    accessed: (cell) => {
      const date = readDate(cell, order);
      return date.kind === 'time' && !date.edtf.includes('/') ? date.edtf : null;
    },
    doi: doiIn,
    pages: pagesIn,
  };
  const asked = WAY_MEANINGS.filter((meaning) => columns[meaning] !== null);
  return (row) => {
    const ways = { ...NOWHERE };
    const lost: WayMeaning[] = [];
    for (const meaning of asked) {
      const cell = cellOfRow(row, columns[meaning]);
      // Blank, or "n/a" and its relatives, which dates know.
      if (readDate(cell, null).kind === 'none') continue;
      ways[meaning] = readers[meaning](cell);
      if (ways[meaning] === null) lost.push(meaning);
    }
    return { ways, lost };
  };
}

const NOWHERE: Ways = { address: null, archived: null, accessed: null, doi: null, pages: null };

/** Whether a cell is an address of the web that the format takes. */
export function isWebAddress(cell: string): boolean {
  return addressIn(cell) !== null;
}

function addressIn(cell: string): string | null {
  const plain = turningIn(cell) === undefined && unprintableIn(cell) === undefined;
  return plain && cell.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(cell) && URL.canParse(cell)
    ? cell
    : null;
}

/** The DOI of a cell that has one, alone or as an address; else `null`. */
export function doiIn(cell: string): string | null {
  const doi = cell.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '');
  return DOI.test(doi) && turningIn(doi) === undefined && unprintableIn(doi) === undefined
    ? doi
    : null;
}

/** Whether a cell looks like the numbers of pages. */
export function arePages(cell: string): boolean {
  return /^(?:pp?\.?\s*)?(?:\d+|[ivxlcdm]+)(?:[\s,;–—-]+(?:\d+|[ivxlcdm]+))*$/i.test(cell);
}

/** Pages as a document numbers them, without the "p." that is put before them. */
function pagesIn(cell: string): string | null {
  const pages = cleanName(cell).replace(/^pp?\.\s*/i, '');
  return pages === '' || pages.length > LONGEST_NAME ? null : pages;
}
