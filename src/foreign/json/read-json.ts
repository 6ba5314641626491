import { placeInJson } from '../../dataset/json-fault.ts';
import { readJson } from '../../dataset/json-text.ts';
import { quoted, shortened, WHOLE } from '../../dataset/problem.ts';
import {
  type ForeignReading,
  MOST_COLUMNS,
  MOST_ROWS,
  refusedFile,
  tableFromRows,
} from '../foreign-table.ts';
import { GraphRows } from '../graphs/graph-rows.ts';
import { cellOf, fieldOf, fieldsOf, flatten, isObject, namesIn } from './flat-cells.ts';
import { isFtm, readFtm } from './ftm.ts';
import { jsonGraphTable, leftInWords } from './json-graph.ts';
import { type Stretch, stretchesAt } from './json-places.ts';
import { graphInList, graphInObject, type JsonList, listIn } from './json-shapes.ts';
import { longNumbersAsWords } from './long-numbers.ts';
import { graphInAnnotations } from './web-annotations.ts';

const KNOWN =
  'the app’s own format, a list of rows, nodes and links (d3, NetworkX, graphology, vis), Cytoscape, Kumu or FollowTheMoney; or the same as CSV or GraphML';

/** Whether a text begins as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\ufeff]*(?:\{(?!\\rtf)|\[)/.test(text);
}

/**
 * Reads JSON that is not in the app's own format: a list of rows, a graph in the shape of any of the programs that
 * are known, or a value on each line (JSON Lines). What it is like is told of everything else.
 */
export function readForeignJson(text: string, name: string): ForeignReading {
  const json = readJson(longNumbersAsWords(text), placeInJson);
  if (json.ok) {
    if (!Array.isArray(json.value)) return readObject(text, name, json.value);
    return readList(text, name, { values: json.value, places: stretchesAt(text, []) });
  }
  const lines = listOfLines(text);
  if (lines === null) return { ok: false, problems: [{ ...json.problem, record: 'the file' }] };
  return 'ok' in lines ? lines : readList(text, name, lines);
}

function readObject(text: string, name: string, value: unknown): ForeignReading {
  const graph = graphInObject(text, value) ?? graphInAnnotations(text, value);
  if (graph !== null) return jsonGraphTable(text, name, graph);
  if (isFtm(value)) return readFtm(text, name, [{ value, start: 0, end: text.length }]);
  const bindings = listIn(text, value, ['results', 'bindings']);
  if (bindings !== null) return readRows(text, name, bindings, []);
  const kind = kindOf(value);
  if (kind !== null) return refusedFile(kind, KNOWN);
  const fields = isObject(value) ? namesIn(value) : [];
  const [only, another] = fields.filter((key) => isListOfObjects(fieldOf(value, key)));
  if (only !== undefined && another === undefined) {
    const list = listIn(text, value, [only]);
    const note = `The rows are those of ${quoted(only)}.`;
    if (list !== null) return readRows(text, name, list, [note]);
  }
  const names = fields.slice(0, 6).map(quoted).join(', ');
  const found =
    names === '' ? `JSON that is ${quoted(value)} alone` : `JSON with ${names} at its top`;
  return refusedFile(found, KNOWN);
}

/** Kinds of JSON that hold no ties, by what stands at their top. */
function kindOf(value: unknown): string | null {
  const type = fieldOf(value, 'type');
  const has = (key: string) => fieldOf(value, key) !== undefined;
  if (type === 'FeatureCollection' || type === 'Topology')
    return `a map (${quoted(type)}, GeoJSON)`;
  if (has('@context') || has('@graph')) return 'linked data (JSON-LD)';
  if (has('nbformat')) return 'a notebook of Jupyter';
  return null;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function readList(text: string, name: string, list: JsonList): ForeignReading {
  const { values, places } = list;
  if (values.length === 0) return refusedFile('an empty list', KNOWN);
  if (values.every(isFtm)) {
    const items = values.map((value, at) => ({ value, ...(places[at] ?? { start: 0, end: 1 }) }));
    return readFtm(text, name, items);
  }
  const graph = graphInList(list);
  if (graph !== null) return jsonGraphTable(text, name, graph);
  const odd = values.find((value) => !isObject(value));
  if (odd === undefined) return readRows(text, name, list, []);
  return refusedFile(`a list with ${quoted(odd)} in it`, `a list of objects, or ${KNOWN}`);
}

/** Objects as the rows of a table, with a column for each name that any of them has. */
function readRows(
  text: string,
  name: string,
  { values, places }: JsonList,
  notes: readonly string[],
): ForeignReading {
  if (values.length > MOST_ROWS) {
    return refusedFile(`${values.length} rows`, `at most ${MOST_ROWS}`);
  }
  const rows = new GraphRows([], []);
  const left = new Set<string>();
  for (const [index, value] of values.entries()) {
    const cells = new Map<string, string>();
    flatten(
      [...fieldsOf(value)].map(([key, each]) => [key, plainValue(each)] as const),
      cells,
      left,
    );
    const { start, end } = places[index] ?? { start: 0, end: 1 };
    rows.add({ number: index + 1, start, values: cells }, end);
    if (rows.width > MOST_COLUMNS) {
      return refusedFile(`more than ${MOST_COLUMNS} names of fields`, 'fewer');
    }
  }
  const list = rows.list();
  if (list.columns.length < 2) {
    const names = list.columns.map((column) => quoted(column.name)).join('');
    const found = names === '' ? 'a list of rows with nothing in them' : `rows of ${names} alone`;
    return refusedFile(found, 'at least two fields in each row: one for each end of a tie');
  }
  return tableFromRows({ name, text, ...list, notes: [...notes, ...leftInWords(left)] });
}

/** Answers of SPARQL say of each value what type it has. */
function plainValue(value: unknown): unknown {
  const plain = fieldOf(value, 'value');
  const isTyped = plain !== undefined && typeof fieldOf(value, 'type') === 'string';
  return isTyped && cellOf(plain) !== null ? plain : value;
}

/** The values of a text that has one on each line; what is wrong with a line; null where it is no such text. */
function listOfLines(text: string): JsonList | ForeignReading | null {
  const values: unknown[] = [];
  const places: Stretch[] = [];
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const whole = text.slice(at, next < 0 ? text.length : next);
    const line = whole.replace(/^\ufeff/, '').trim();
    const start = at + whole.indexOf(line);
    at = next < 0 ? text.length : next + 1;
    number += 1;
    if (line === '') continue;
    const json = readJson(longNumbersAsWords(line));
    if (!json.ok || !isObject(json.value)) {
      if (values.length < 2) return null;
      return refusedLine(number, line);
    }
    values.push(json.value);
    places.push({ start, end: start + line.length });
    if (values.length > MOST_ROWS) return refusedFile(`more than ${MOST_ROWS} lines`, 'fewer');
  }
  return values.length === 0 ? null : { values, places };
}

function refusedLine(number: number, line: string): ForeignReading {
  const found = `a line that is no object of JSON: ${quoted(shortened(line, 40))}`;
  const problem = { record: `line ${number}`, field: WHOLE, found, expected: 'one, as before' };
  return { ok: false, problems: [problem] };
}
