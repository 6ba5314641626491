import { remembering } from '../../dataset/remembering.ts';
import { zipped } from '../../foreign/workbooks/zip-writer.ts';
import { element, type XmlElement, xmlDocument, xmlLine } from '../xml.ts';
import type { CsvColumn } from './csv.ts';

/** A sheet that is yet to be written: its name, and its rows of cells with the names of columns first. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = string | number | boolean;

/** Rows of anything as those of a sheet, by the columns of a table. */
export function sheetOf<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): NewSheet {
  const cells = rows.map((row) => columns.map(({ cellOf }) => cellOf(row)));
  return { name, rows: [columns.map((column) => column.name), ...cells] };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a cell of Excel has room for, in UTF-16 code units. */
const LONGEST_CELL = 32_767;

/**
 * Sheets as a workbook (ECMA-376, Office Open XML), for Excel, LibreOffice and others. Every text is an inline string,
 * which no program runs as a formula whatever it begins with; the first row stays in sight.
 */
export function xlsx(sheets: readonly NewSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const part = (name: string, root: XmlElement) => ({ name, words: xmlDocument(root) });
  return zipped([
    part('[Content_Types].xml', contentTypes(paths)),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', book(sheets)),
    part('xl/_rels/workbook.xml.rels', relations(paths.map((path) => ['worksheet', path]))),
    ...sheets.map((sheet, index) => ({ name: `xl/${paths[index]}`, words: sheetXml(sheet) })),
  ]);
}

function contentTypes(paths: readonly string[]): XmlElement {
  const override = (path: string, kind: string) =>
    element('Override', { PartName: `/xl/${path}`, ContentType: `${TYPE}.${kind}+xml` });
  const standard = { rels: `application/vnd.openxmlformats-package.relationships+xml` };
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: standard.rels }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('workbook.xml', 'sheet.main'),
    ...paths.map((path) => override(path, 'worksheet')),
  ]);
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([kind, Target], index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${kind}`, Target }),
    ),
  );
}

function book(sheets: readonly NewSheet[]): XmlElement {
  const named = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [element('sheets', {}, named)]);
}

const FIRST_ROW_STAYS = xmlLine(
  element('sheetViews', {}, [
    element('sheetView', { workbookViewId: 0 }, [
      element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
    ]),
  ]),
);

/** Row by row: a sheet may have a million cells, most of which say what others say. */
function sheetXml({ rows }: NewSheet): string {
  const wordsIn = remembering(wordsContent);
  const contentOf = (cell: Cell) => (typeof cell === 'string' ? wordsIn(cell) : valueContent(cell));
  const rowXml = (cells: readonly Cell[], row: number) => {
    const made = cells.map((cell, column) =>
      cell === '' ? '' : `<c r="${letterOf(column)}${row + 1}"${contentOf(cell)}</c>`,
    );
    return `<row r="${row + 1}">${made.join('')}</row>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<worksheet xmlns="${MAIN}">${FIRST_ROW_STAYS}<sheetData>`,
    ...rows.map(rowXml),
    '</sheetData></worksheet>',
    '',
  ].join('\n');
}

/** The rest of the tag that opens a cell, and what stands in the cell. */
function wordsContent(words: string): string {
  const text = element('t', { 'xml:space': 'preserve' }, [inRoom(words)]);
  return ` t="inlineStr">${xmlLine(element('is', {}, [text]))}`;
}

function valueContent(value: number | boolean): string {
  const type = typeof value === 'boolean' ? ' t="b"' : '';
  return `${type}>${xmlLine(element('v', {}, [String(Number(value))]))}`;
}

/** Words that look like the number of a character, as `_x000D_` is read for one, are kept from that. */
function inRoom(words: string): string {
  const plain = words.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  if (plain.length <= LONGEST_CELL) return plain;
  return `${plain.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`;
}
