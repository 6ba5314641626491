import { quoted } from '../dataset/problem.ts';
import { type ForeignReading, refusedFile } from './foreign-table.ts';

interface Known {
  readonly begins: RegExp;
  readonly found: string;
  readonly expected: string;
}

/** Texts that are no data, known by how they begin, each with what its owner can do. */
const TEXTS: readonly Known[] = [
  {
    begins: /^version https:\/\/git-lfs\.github\.com\/spec\//,
    found: 'a pointer of Git LFS, not the file itself',
    expected: 'the file: fetch it with "git lfs pull", or download it from the page that shows it',
  },
  {
    begins: /^\{\\rtf/,
    found: 'a document in RTF',
    expected: 'its table of ties, where it has one, copied into a spreadsheet',
  },
  {
    begins: /^%!PS/,
    found: 'a page in PostScript',
    expected: 'a table, GEXF or GraphML',
  },
  {
    begins: /^dl\s+n\s*r?\s*=/i,
    found: 'a network of UCINET (DL)',
    expected: 'the same saved for Pajek (.net), or as a table of ties',
  },
  {
    begins: /^\*(?:node|tie) (?:data|properties)\b/i,
    found: 'a network of NetDraw (VNA)',
    expected: 'the same saved for Pajek (.net), or as a table of ties',
  },
  {
    begins: /^nodedef\s*>/i,
    found: 'a graph of GUESS (GDF)',
    expected: 'the same exported as GEXF or GraphML, as Gephi does',
  },
  {
    begins: /^%%MatrixMarket\s/i,
    found: 'a matrix of Matrix Market (.mtx)',
    expected: 'a table with a row for each tie and the names of its two ends',
  },
  {
    begins: /^(?:<[^<>\s]*:[^<>\s]*>\s+<[^<>\s]+>\s|@prefix\s|PREFIX\s+\S*:\s)/,
    found: 'linked data (N-Triples or Turtle)',
    expected: 'a table of its ties, as CSV',
  },
  {
    begins: /^(?:CREATE|MERGE|MATCH)\s*\(/,
    found: 'a script for Neo4j (Cypher)',
    expected: 'the ties that it makes, exported as CSV, GraphML or JSON (apoc.export)',
  },
  {
    begins: /^(?:graph|flowchart)\s+(?:TD|TB|BT|LR|RL)\b/,
    found: 'a diagram of Mermaid',
    expected: 'a table with a row for each tie, or the same for Graphviz (.gv)',
  },
  {
    begins: /^[^\s{},]+[ \t][^\s{},]+[ \t]\{'[^\r\n]*\}[ \t]*(?:\r?\n|$)/,
    found: 'a list of edges of NetworkX, with what it knows of each in braces',
    expected:
      'the same written with nx.write_graphml, or as a table with a column for each attribute',
  },
  {
    // Lines of nodes with their names, a line with # alone, lines of edges.
    begins: /^(?:[^\s,;|#]+(?: [^\n,;|]*)?\r?\n){1,1000}#\r?\n[^\s,;|#]+ [^\s,;|#]+/,
    found: 'a graph in the Trivial Graph Format (TGF)',
    expected: 'the same saved as GraphML or GML, as yEd does',
  },
];

const SAVE_GRAPHML = 'the network itself: in Cytoscape, File > Export > Network, as GraphML';
const SAVE_CSV = 'a table, saved as CSV';
const SAVE_SHEET = 'its table of ties, where it has one, saved as .ods, .xlsx or CSV';

/** XML of other kinds, by the name of its outermost element in small letters. */
const ROOTS: ReadonlyMap<string, readonly [found: string, expected: string]> = new Map([
  ['html', ['a page of the web (HTML)', 'a table, GEXF or GraphML']],
  ['graph', ['a graph in XGMML', SAVE_GRAPHML]],
  ['dynetml', ['a network of ORA (DyNetML)', 'the same exported as GraphML or as a table of ties']],
  ['mxfile', ['a drawing of draw.io', 'a table, GEXF or GraphML']],
  ['workbook', ['a workbook of Excel in XML', SAVE_CSV]],
  ['document', ['an office document in XML', SAVE_SHEET]],
  ['rdf', ['linked data (RDF)', 'a table of its ties, as CSV']],
  ['tei', ['an edited text (TEI)', 'a table of its ties, as CSV']],
  ['plist', ['a property list, as OmniGraffle draws with', 'a table of ties, as CSV']],
  ['kml', ['a map (KML)', 'a table of ties, as CSV']],
]);

/** Why a text is no data at all, by how it begins; null where it may be. */
export function refusedText(text: string): ForeignReading | null {
  const start = text.slice(0, 1000).replace(/^[\s\ufeff]+/, '');
  const known = TEXTS.find(({ begins }) => begins.test(start));
  return known === undefined ? null : refusedFile(known.found, known.expected);
}

/** Why XML with another outermost element than those of graphs cannot be opened. */
export function refusedRoot(root: string): ForeignReading {
  if (root === '') {
    const found = 'a text that begins like XML and names no element';
    return refusedFile(found, 'a table, GEXF or GraphML');
  }
  const known = ROOTS.get(root.toLowerCase());
  if (known !== undefined) return refusedFile(known[0], known[1]);
  return refusedFile(`XML of a kind ${quoted(root)}`, 'a table, GEXF or GraphML');
}
