import { readPart, type WorkbookFault } from './parts.ts';
import { MERGED, type Room, SheetGathering, type WorkbookSheet } from './sheet.ts';

type Attributes = ReadonlyMap<string, string>;

/** The sheets of a spreadsheet in OpenDocument, as LibreOffice and others write it, in its order. */
export function odsSheets(
  content: Uint8Array,
  room: Room,
): readonly WorkbookSheet[] | WorkbookFault {
  const reading = new OdsReading(room);
  const fault = readPart(content, {
    opened: (name, attributes) => reading.opened(name, attributes),
    closed: (name) => reading.closed(name),
    words: (words) => reading.words(words),
    excess: () => reading.fault(),
  });
  return fault ?? reading.fault() ?? reading.sheets;
}

/** How often a row or cell may be repeated: as far as a sheet of LibreOffice goes. */
const MOST_REPEATS = 1_048_576;

class OdsReading {
  readonly sheets: WorkbookSheet[] = [];
  readonly #room: Room;
  #sheet: SheetGathering | null = null;
  #name = '';
  #merged = false;
  /** Tables within tables, which are no rows of the outer one. */
  #inner = 0;
  #row = 0;
  #rowRepeats = 1;
  #column = 0;
  #cells: { readonly column: number; readonly repeats: number; readonly value: string }[] = [];
  #cell: Attributes | null = null;
  #words = '';
  #paragraphs = 0;
  /** Elements within a cell whose words are not its own: remarks, and how words are read aloud. */
  #aside = 0;
  #fault: WorkbookFault | null = null;

  constructor(room: Room) {
    this.#room = room;
  }

  fault(): WorkbookFault | null {
    return this.#fault ?? this.#sheet?.fault() ?? null;
  }

  opened(name: string, attributes: Attributes): void {
    if (this.#cell !== null) this.#openedInCell(name, attributes);
    else if (name === 'table') this.#openTable(attributes);
    else if (this.#sheet === null || this.#inner > 0) return;
    else if (name === 'table-row') {
      this.#rowRepeats = repeats(attributes, 'number-rows-repeated');
      this.#column = 0;
      this.#cells = [];
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#words = '';
      this.#paragraphs = 0;
      if (attributes.has('table:number-columns-spanned')) this.#merged ||= spans(attributes);
    }
  }

  closed(name: string): void {
    if (this.#cell !== null) this.#closedInCell(name, this.#cell);
    else if (name === 'table') this.#closeTable();
    else if (name === 'table-row' && this.#inner === 0) this.#closeRow();
  }

  words(words: string): void {
    if (this.#cell !== null && this.#paragraphs > 0 && this.#aside === 0) this.#words += words;
  }

  #openTable(attributes: Attributes): void {
    if (this.#sheet !== null) {
      this.#inner += 1;
      return;
    }
    this.#sheet = new SheetGathering(this.#room);
    this.#name = attributes.get('name') ?? '';
    this.#merged = false;
    this.#row = 0;
  }

  #closeTable(): void {
    if (this.#inner > 0) {
      this.#inner -= 1;
      return;
    }
    if (this.#sheet === null) return;
    const fault = this.#sheet.fault();
    this.#fault ??= fault;
    this.sheets.push(this.#sheet.sheet(this.#name, false, this.#merged ? [MERGED] : []));
    this.#sheet = null;
  }

  #openedInCell(name: string, attributes: Attributes): void {
    if (ASIDE.has(name)) this.#aside += 1;
    if (this.#aside > 0) return;
    if (name === 'p') {
      if (this.#paragraphs > 0) this.#words += '\n';
      this.#paragraphs += 1;
    } else if (name === 's') {
      this.#words += ' '.repeat(Math.min(repeats(attributes, 'c'), 100));
    } else if (name === 'tab') this.#words += '\t';
    else if (name === 'line-break') this.#words += '\n';
  }

  #closedInCell(name: string, cell: Attributes): void {
    if (ASIDE.has(name)) this.#aside -= 1;
    if (this.#aside > 0 || (name !== 'table-cell' && name !== 'covered-table-cell')) return;
    const count = repeats(cell, 'number-columns-repeated');
    const value = name === 'table-cell' ? cellWords(cell, this.#words.trim()) : '';
    if (value !== '') this.#cells.push({ column: this.#column, repeats: count, value });
    this.#column += count;
    this.#cell = null;
  }

  #closeRow(): void {
    const filled = this.#cells.length > 0;
    for (let again = 0; filled && again < this.#rowRepeats && this.fault() === null; again += 1) {
      for (const { column, repeats: times, value } of this.#cells) {
        for (let right = 0; right < times && this.fault() === null; right += 1) {
          this.#sheet?.add(column + right, value);
        }
      }
      this.#sheet?.endRow(this.#row + again + 1);
    }
    this.#row += this.#rowRepeats;
  }
}

const ASIDE: ReadonlySet<string> = new Set(['annotation', 'ruby-text', 'shapes', 'frame']);

function repeats(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_REPEATS) : 1;
}

function spans(attributes: Attributes): boolean {
  return ['number-columns-spanned', 'number-rows-spanned'].some(
    (name) => repeats(attributes, name) > 1,
  );
}

/** The value of a cell where it has one of its own, else the words that it shows. */
function cellWords(cell: Attributes, shown: string): string {
  if (cell.get('calcext:value-type') === 'error') return '';
  if (cell.has('table:formula') && /^(?:#[A-Z/0]+[!?]?|Err:\d+|#N\/A)$/.test(shown)) return '';
  switch (cell.get('office:value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberWords(cell.get('office:value') ?? shown);
    case 'date':
      return dateWords(cell.get('office:date-value') ?? shown, shown);
    case 'boolean':
      return cell.get('office:boolean-value') === 'true' ? 'TRUE' : 'FALSE';
    case 'string':
      return cell.get('office:string-value') ?? shown;
    default:
      return shown;
  }
}

function numberWords(value: string): string {
  const number = Number(value);
  return value === '' || !Number.isFinite(number) || /^-?\d{1,40}$/.test(value)
    ? value
    : String(number);
}

/** A day that is shown as a year alone, or as a month, says no more than that. */
function dateWords(value: string, shown: string): string {
  if (/^\d{4}$/.test(shown) && value.startsWith(shown)) return shown;
  const isFirst = /^\d{4}-\d\d-01(?:T00:00:00(?:\.0+)?)?$/.test(value);
  if (isFirst && shown !== '' && !/(?<!\d)0?1(?!\d)/.test(shown.replace(value.slice(0, 4), ''))) {
    return value.slice(0, 7);
  }
  return value.replace(/T00:00:00(?:\.0+)?$/, '').replace('T', ' ');
}
