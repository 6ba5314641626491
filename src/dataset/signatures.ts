/** Kinds of file that are no text, known by how they begin, each with what its owner can do. */
interface Signature {
  /** The bytes as characters of Latin-1, each of one byte. */
  readonly begins: string;
  readonly name: string;
  readonly advice: string;
}

const SAVE_AS_CSV = 'save the sheet as CSV and open that';
const UNPACK = 'unpack it and open the file within';
const NOT_DATA = 'a dataset is JSON, CSV, GEXF or GraphML';
const TABLE_WITHIN = 'copy its table of ties, where it has one, into a spreadsheet and open that';

const SIGNATURES: readonly Signature[] = [
  { begins: 'PK\x03\x04', name: 'a ZIP archive', advice: UNPACK },
  { begins: 'PK\x05\x06', name: 'an empty ZIP archive', advice: NOT_DATA },
  {
    begins: '\xd0\xcf\x11\xe0',
    name: 'an Excel workbook or another old Office file',
    advice: SAVE_AS_CSV,
  },
  { begins: '%PDF-', name: 'a PDF', advice: TABLE_WITHIN },
  { begins: '\x89PNG', name: 'a PNG picture', advice: NOT_DATA },
  { begins: '\xff\xd8\xff', name: 'a JPEG picture', advice: NOT_DATA },
  { begins: 'GIF8', name: 'a GIF picture', advice: NOT_DATA },
  { begins: 'II*\x00', name: 'a TIFF picture', advice: NOT_DATA },
  { begins: 'MM\x00*', name: 'a TIFF picture', advice: NOT_DATA },
  { begins: 'BZh', name: 'a bzip2 archive', advice: UNPACK },
  { begins: '\xfd7zXZ\x00', name: 'an xz archive', advice: UNPACK },
  { begins: '\x28\xb5\x2f\xfd', name: 'a Zstandard archive', advice: UNPACK },
  { begins: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip archive', advice: UNPACK },
  { begins: 'Rar!', name: 'a RAR archive', advice: UNPACK },
  { begins: 'SQLite format 3\x00', name: 'an SQLite database', advice: 'save its tables as CSV' },
  { begins: '$FL2', name: 'a file of SPSS', advice: 'save its table as CSV' },
  { begins: '$FL3', name: 'a file of SPSS', advice: 'save its table as CSV' },
  { begins: '<stata_dta>', name: 'a file of Stata', advice: 'export its table as CSV' },
  { begins: 'PAR1', name: 'a Parquet file', advice: 'save its table as CSV' },
];

/** Files of many programs are ZIP archives: what they are stands in the names of the files within. */
const WITHIN_ZIP: readonly (readonly [string, string, string])[] = [
  ['xl/', 'an Excel workbook', SAVE_AS_CSV],
  ['opendocument.spreadsheet', 'a LibreOffice spreadsheet', SAVE_AS_CSV],
  ['word/', 'a Word document', TABLE_WITHIN],
  ['ppt/', 'a PowerPoint presentation', TABLE_WITHIN],
  ['CytoscapeSession', 'a session of Cytoscape', 'export its network as GraphML and open that'],
  ['.cysession', 'a session of Cytoscape', 'export its network as GraphML and open that'],
  ['Workspace_', 'a project of Gephi', 'export its graph as GEXF and open that'],
  ['opendocument.text', 'a LibreOffice document', TABLE_WITHIN],
  ['opendocument.presentation', 'a LibreOffice presentation', TABLE_WITHIN],
  ['opendocument.', 'a LibreOffice file', NOT_DATA],
  ['application/epub', 'an e-book', NOT_DATA],
  [
    'Index/Document.iwa',
    'a document of Numbers, Pages or Keynote',
    'export its table as CSV and open that',
  ],
  ['Project_xml', 'a project of Gephi', 'export its graph as GEXF and open that'],
];

/** What a file is that is no text, by its first bytes; undefined where they say nothing. */
export function knownBinary(
  bytes: Uint8Array,
): { readonly name: string; readonly advice: string } | undefined {
  const signature = SIGNATURES.find(({ begins }) => beginsWith(bytes, begins));
  if (!signature?.begins.startsWith('PK')) return signature;
  // The names stand before each file, and all once more at the end.
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-16_384));
  const office = WITHIN_ZIP.find(([path]) => names.includes(path));
  return office === undefined ? signature : { name: office[1], advice: office[2] };
}

export function beginsWith(bytes: Uint8Array, begins: string): boolean {
  return bytes.length >= begins.length && latin(bytes.subarray(0, begins.length)) === begins;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
