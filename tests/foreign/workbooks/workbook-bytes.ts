/** Makes the bytes of workbooks as Excel, LibreOffice and Google Sheets write them, the looks left out. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How it is told in the list at the end, where that is a lie. */
  readonly size?: number;
  readonly flags?: number;
  readonly stored?: boolean;
}

/** A ZIP archive. Sizes stand in its list alone, as where it was written in one go. */
export function zipOf(parts: readonly ZipPart[], comment = ''): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, size, flags = 8, stored = false } of parts) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const made = Buffer.from([20, 0]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02'), made, common, rest, Buffer.from(name)]));
    bodies.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(comment.length, 16);
  const whole = [...bodies, listed, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)];
  return Uint8Array.from(Buffer.concat(whole));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The words of a cell, a number, a truth, nothing, or the whole element as XML. */
export type CellGiven = string | number | boolean | null | { readonly xml: string };

export interface XlsxSheet {
  readonly name: string;
  /** Rows of cells, or the inner XML of its data and what follows it. */
  readonly rows: readonly (readonly CellGiven[])[] | string;
  readonly state?: 'hidden' | 'veryHidden';
}

interface XlsxGiven {
  readonly sheets: readonly XlsxSheet[];
  /** Items of shared strings, as inner XML. */
  readonly strings?: readonly string[];
  /** Of each style, its number of format, or the code of a format of its own. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  readonly more?: readonly ZipPart[];
}

/** A workbook as Excel writes it; its words are inline unless a cell refers to a shared string. */
export function xlsxOf(given: XlsxGiven): Uint8Array<ArrayBuffer> {
  return zipOf(xlsxParts(given));
}

export function xlsxParts(given: XlsxGiven): readonly ZipPart[] {
  const { sheets, strings = [], formats = [], from1904 = false, more = [] } = given;
  const listed = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const shared = `<Relationship Id="rId98" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`;
  const styles = `<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}${shared}${styles}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: stylesOf(formats) },
    {
      name: 'xl/sharedStrings.xml',
      content: `${HEAD}<sst xmlns="${MAIN}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${HEAD}<worksheet xmlns="${MAIN}">${typeof rows === 'string' ? rows : dataOf(rows)}</worksheet>`,
    })),
    ...more,
  ];
}

function stylesOf(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`]
      : [],
  );
  const cells = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

function dataOf(rows: readonly (readonly CellGiven[])[]): string {
  const lines = rows.map((cells, row) => {
    const made = cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${row + 1}`));
    return `<row r="${row + 1}">${made.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function cellXml(cell: CellGiven, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${place}"`);
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function letterOf(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return before === 0 ? last : `${letterOf(before - 1)}${last}`;
}

export interface OdsSheet {
  readonly name: string;
  /** Rows of words, or the inner XML of the table. */
  readonly rows: readonly (readonly string[])[] | string;
}

/** A spreadsheet as LibreOffice writes it. */
export function odsOf(
  sheets: readonly OdsSheet[],
  manifest = '<manifest/>',
): Uint8Array<ArrayBuffer> {
  const tables = sheets.map(
    ({ name, rows }) =>
      `<table:table table:name="${escaped(name)}"><table:table-column table:number-columns-repeated="16384"/>${typeof rows === 'string' ? rows : odsRows(rows)}</table:table>`,
  );
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'META-INF/manifest.xml', content: `${HEAD}${manifest}` },
    {
      name: 'content.xml',
      content: `${HEAD}<office:document-content><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

function odsRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => {
      const made = cells.map((cell) =>
        cell === ''
          ? '<table:table-cell/>'
          : `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`,
      );
      return `<table:table-row>${made.join('')}</table:table-row>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
