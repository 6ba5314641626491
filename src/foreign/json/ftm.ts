import { type ForeignReading, MOST_COLUMNS, MOST_ROWS, refusedFile } from '../foreign-table.ts';
import { type GraphElement, GraphRows } from '../graphs/graph-rows.ts';
import { graphTable } from '../graphs/graph-table.ts';
import { cellOf, type Fields, fieldOf, fieldsOf, flatten, isObject } from './flat-cells.ts';
import { leftInWords } from './json-graph.ts';
import type { Stretch } from './json-places.ts';

/** An entity of FollowTheMoney: a value with a schema and properties, each a list. */
export interface FtmItem extends Stretch {
  readonly value: unknown;
}

/**
 * The schemata of FollowTheMoney that are ties, each with the properties of its two ends and whether it runs from
 * the one to the other (https://followthemoney.tech/explorer, `edge`).
 */
const TIES: ReadonlyMap<string, readonly [from: string, to: string, directed: boolean]> = new Map([
  ['Associate', ['person', 'associate', false]],
  ['ContractAward', ['contract', 'supplier', true]],
  ['CourtCaseParty', ['party', 'case', true]],
  ['Debt', ['debtor', 'creditor', true]],
  ['Directorship', ['director', 'organization', true]],
  ['Documentation', ['document', 'entity', false]],
  ['Employment', ['employee', 'employer', true]],
  ['Family', ['person', 'relative', false]],
  ['Membership', ['member', 'organization', true]],
  ['Occupancy', ['holder', 'post', true]],
  ['Ownership', ['owner', 'asset', true]],
  ['Payment', ['payer', 'beneficiary', true]],
  ['ProjectParticipant', ['participant', 'project', true]],
  ['Representation', ['agent', 'client', true]],
  ['Similar', ['candidate', 'match', false]],
  ['Succession', ['predecessor', 'successor', true]],
  ['UnknownLink', ['subject', 'object', false]],
]);

/** Whether a value is an entity of FollowTheMoney. */
export function isFtm(value: unknown): boolean {
  return typeof fieldOf(value, 'schema') === 'string' && isObject(fieldOf(value, 'properties'));
}

/** Entities of FollowTheMoney: those with two ends are ties, all others actors. */
export function readFtm(text: string, name: string, items: readonly FtmItem[]): ForeignReading {
  if (items.length > MOST_ROWS) {
    return refusedFile(`${items.length} entities`, `at most ${MOST_ROWS}`);
  }
  const nodes = new GraphRows(['id', 'name', 'kind'], ['id']);
  const edges = new GraphRows(['source', 'target', 'relation', 'direction'], ['source', 'target']);
  const left = new Set<string>();
  let ties = 0;
  for (const { value, start, end } of items) {
    if (Math.max(nodes.width, edges.width) > MOST_COLUMNS || edges.size > MOST_ROWS) break;
    const fields = fieldsOf(value);
    const schema = cellOf(fields.get('schema')) ?? '';
    const tie = TIES.get(schema);
    const values = new Map<string, string>();
    flatten(besides(fields, tie), values, left);
    if (tie === undefined) {
      const shown = cellOf(fields.get('caption')) || firstOf(fields.get('name'));
      const names = values.get('name') ?? '';
      values.set('name', shown).set('kind', schema);
      if (names !== shown) values.set('all names', names);
      nodes.add({ number: nodes.size + 1, start, values }, end);
      continue;
    }
    const [from, to, directed] = tie;
    values.set('relation', schema).set('direction', directed ? 'directed' : 'undirected');
    ties += 1;
    const element = { number: ties, start, values };
    addPairs(edges, element, end, pairsOf(fields.get(from), fields.get(to)));
  }
  if (edges.size === 0) {
    const found = `${nodes.size} entities of FollowTheMoney, none of which ties two others`;
    const some = 'Ownership, Directorship, Membership or Family';
    return refusedFile(found, `entities with two ends as well, such as ${some}`);
  }
  const notes = leftInWords(left);
  return graphTable(text, name, { kind: 'json', nodes, edges, placesUpwards: false, notes });
}

function addPairs(
  edges: GraphRows,
  element: GraphElement,
  end: number,
  pairs: Iterable<ReadonlyMap<string, string>>,
): void {
  for (const ends of pairs) {
    // With more the file is refused in any case.
    if (edges.size > MOST_ROWS) return;
    edges.add(element, end, ends);
  }
}

/** What else an entity says: an owner may be several, each of whom has a row. */
function besides(fields: Fields, tie: readonly [string, string, boolean] | undefined) {
  return [...fields].filter(([key]) => key !== 'schema' && key !== tie?.[0] && key !== tie?.[1]);
}

function* pairsOf(froms: unknown, tos: unknown): Generator<ReadonlyMap<string, string>> {
  const targets = endsIn(tos);
  for (const source of endsIn(froms)) {
    for (const target of targets) {
      yield new Map([
        ['source', source],
        ['target', target],
      ]);
    }
  }
}

/** The ids at one end; entities may stand there whole. */
function endsIn(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  const ids = all.map((each) => cellOf(isObject(each) ? fieldOf(each, 'id') : each) ?? '');
  return ids.length === 0 ? [''] : ids;
}

function firstOf(value: unknown): string {
  return cellOf(Array.isArray(value) ? value[0] : value) ?? '';
}
