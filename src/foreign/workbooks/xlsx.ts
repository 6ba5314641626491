import { quoted } from '../../dataset/problem.ts';
import { builtInFormat, type DateFormat, dateFormatOf, dayOfSerial } from './dates.ts';
import { DAMAGED, type PartListener, readPart, type WorkbookFault } from './parts.ts';
import { MERGED, type Room, SheetGathering, type WorkbookSheet } from './sheet.ts';
import { stringsIn, stringWords, unescaped } from './strings.ts';

/** Reads the bytes of a part by its name: null where there is none. */
export type PartBytes = (name: string) => Promise<Uint8Array | null>;

interface Named {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What cells refer to by numbers. */
interface Looks {
  readonly strings: readonly string[];
  readonly formats: readonly (DateFormat | null)[];
  readonly from1904: boolean;
}

/** The sheets of a workbook as Excel and others write it (ECMA-376), in its order. */
export async function xlsxSheets(
  bytesOf: PartBytes,
  room: Room,
): Promise<readonly WorkbookSheet[] | WorkbookFault> {
  const book = await bookIn(bytesOf);
  if ('found' in book) return book;
  const strings = stringsIn(await bytesOf(book.strings));
  if ('found' in strings) return strings;
  const formats = formatsIn(await bytesOf(book.styles));
  if ('found' in formats) return formats;
  const looks = { strings, formats, from1904: book.from1904 };
  const sheets: WorkbookSheet[] = [];
  for (const named of book.sheets) {
    const bytes = await bytesOf(named.part);
    if (bytes === null)
      return {
        found: `a workbook without its sheet ${quoted(named.name)}`,
        expected: DAMAGED.expected,
      };
    const sheet = sheetIn(bytes, named, looks, room);
    if ('found' in sheet) return sheet;
    sheets.push(sheet);
  }
  return sheets;
}

async function bookIn(bytesOf: PartBytes) {
  const main = await relationsOf('', bytesOf);
  if ('found' in main) return main;
  const path = [...main.values()].find(({ type }) => type === 'officeDocument')?.target;
  const book = path ?? 'xl/workbook.xml';
  const relations = await relationsOf(book, bytesOf);
  if ('found' in relations) return relations;
  const targetOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const sheets: Named[] = [];
  let from1904 = false;
  const fault = readPart((await bytesOf(book)) ?? new Uint8Array(), {
    opened: (element, attributes) => {
      const value = (name: string) => attributes.get(name) ?? '';
      if (element === 'workbookPr') from1904 = isTrue(value('date1904'));
      if (element !== 'sheet') return;
      const relation = relations.get(value('r:id') || value('id'));
      if (relation?.type !== 'worksheet') return;
      const hidden = /hidden/i.test(value('state'));
      sheets.push({ name: value('name'), part: relation.target, hidden });
    },
  });
  if (fault !== null) return fault;
  if (sheets.length > MOST_SHEETS) {
    return { found: `a workbook of ${sheets.length} sheets`, expected: `at most ${MOST_SHEETS}` };
  }
  return { sheets, from1904, strings: targetOf('sharedStrings'), styles: targetOf('styles') };
}

const MOST_SHEETS = 1000;

interface Relation {
  /** The last word of its type, in which the two dialects of the standard agree. */
  readonly type: string;
  /** The name of a part within the archive. */
  readonly target: string;
}

/** What a part of a workbook refers to, by its ids there. */
async function relationsOf(
  part: string,
  bytesOf: PartBytes,
): Promise<ReadonlyMap<string, Relation> | WorkbookFault> {
  const relations = new Map<string, Relation>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = await bytesOf(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === null) return relations;
  const fault = readPart(bytes, {
    opened: (element, attributes) => {
      if (element !== 'Relationship') return;
      const value = (name: string) => attributes.get(name) ?? '';
      const type = value('Type').split('/').at(-1) ?? '';
      relations.set(value('Id'), { type, target: pathTo(value('Target'), folder) });
    },
  });
  return fault ?? relations;
}

function pathTo(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What each style shows of a day; null for those that show none. */
function formatsIn(bytes: Uint8Array | null): readonly (DateFormat | null)[] | WorkbookFault {
  if (bytes === null) return [];
  const own = new Map<number, DateFormat | null>();
  const styles: number[] = [];
  let inCells = false;
  const fault = readPart(bytes, {
    opened: (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, dateFormatOf(attributes.get('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(id);
    },
    closed: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return fault ?? styles.map((id) => (own.has(id) ? (own.get(id) ?? null) : builtInFormat(id)));
}

function sheetIn(
  bytes: Uint8Array,
  named: Named,
  looks: Looks,
  room: Room,
): WorkbookSheet | WorkbookFault {
  const gathering = new SheetGathering(room);
  const cells = cellsInto(gathering, looks);
  const fault = readPart(bytes, { ...cells.listener, excess: () => gathering.fault() });
  const wrong = fault ?? gathering.fault();
  if (wrong !== null) return wrong;
  return gathering.sheet(named.name, named.hidden, cells.notes());
}

/** Listens to the rows and cells of a sheet. Where they do not say where they are, they follow one another. */
function cellsInto(gathering: SheetGathering, looks: Looks) {
  const inline = stringWords();
  let row = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let formula = false;
  let merged = 0;
  let unreckoned = 0;
  const opened = (name: string, attributes: ReadonlyMap<string, string>) => {
    inline.opened(name);
    inValue = name === 'v';
    if (name === 'f') formula = true;
    if (name === 'row') {
      row = Math.max(row + 1, wholeNumber(attributes.get('r')));
      column = -1;
    } else if (name === 'c') {
      column = Math.max(column + 1, columnIn(attributes.get('r') ?? ''));
      type = attributes.get('t') ?? 'n';
      style = wholeNumber(attributes.get('s'));
      value = '';
      formula = false;
      inline.take();
    } else if (name === 'mergeCell') merged += 1;
  };
  const closed = (name: string) => {
    inline.closed(name);
    inValue = false;
    if (name === 'row') gathering.endRow(row);
    if (name !== 'c') return;
    const words = type === 'inlineStr' ? inline.take() : value;
    if (formula && value === '' && type === 'n') unreckoned += 1;
    gathering.add(column, cellWords(type, words, looks, style));
  };
  const words = (text: string) => {
    inline.words(text);
    if (inValue) value += text;
  };
  const listener: PartListener = { opened, closed, words };
  return {
    listener,
    notes: () => [
      ...(merged === 0 ? [] : [MERGED]),
      ...(unreckoned === 0 ? [] : [`${UNRECKONED}: ${unreckoned}.`]),
    ],
  };
}

const UNRECKONED =
  'Formulas of which the workbook does not say what they come to are read as nothing (a spreadsheet program says so once it has saved it)';

function cellWords(type: string, value: string, looks: Looks, style: number): string {
  switch (type) {
    case 's':
      return looks.strings[wholeNumber(value)] ?? '';
    case 'b':
      return isTrue(value) ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
    case 'inlineStr':
      return value;
    case 'n':
      return numberWords(value.trim(), looks, style);
    default:
      return unescaped(value);
  }
}

function numberWords(value: string, { formats, from1904 }: Looks, style: number): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  const format = formats[style] ?? null;
  const day = format === null ? null : dayOfSerial(number, format, from1904);
  if (day !== null) return day;
  return /^-?\d{1,40}$/.test(value) ? value : String(number);
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}

function wholeNumber(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** `AB12` is in column 27, counted from 0; -1 for what is no place. */
function columnIn(place: string): number {
  const letters = /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase() ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
