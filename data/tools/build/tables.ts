import type { DatasetJson } from '../../../src/dataset/format.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { networkAt } from '../../../src/model/network.ts';
import { stretchOf } from '../../../src/model/time/moment.ts';
import type { Composed } from '../coding/compose.ts';

export type Cell = string | number | boolean | null;

/** One column: a path into the records of a collection, and the table whose ids it holds, if any. */
export interface Column {
  readonly name: string;
  readonly path: string;
  readonly refersTo?: string;
}

/** A table of the data package: the records of a collection of the dataset, or what follows from them. */
export interface Table {
  readonly name: string;
  readonly description: string;
  /** The collection of the dataset format that describes its columns. */
  readonly collection: keyof DatasetJson;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands between the members of a list in one cell. */
export const LIST_SEPARATOR = '; ';

/**
 * The columns of each collection. Left out are the places of actors on the drawing and the text about
 * the data, which belong to the app; captions, disagreements and reasons have tables of their own.
 */
const COLUMNS = {
  sources:
    'id title sic author publisher kind written.edtf written.basis written.reason written.document address archived accessed doi language sha256 verified.against verified.on coverage.sentences coverage.coded note',
  coders: 'id name when note',
  actors: 'id name kind names note',
  relationTypes: 'id name shortName mark directed line description nearest',
  groups: 'id name members',
  speakers: 'id name affiliation kind actor>actors note',
  events: 'id name time outside.time outside.document',
  passages: 'id source>sources exact prefix suffix start end pages',
  claims:
    'id passage>passages from>actors to>actors relation>relationTypes tenor time.edtf time.kind time.basis time.reason time.document modality directness stance speaker>speakers persons event>events amount.value amount.unit confidence codedBy note',
  errata: 'id passage>passages words kind reading certainty document',
  publicRecord: 'id from>actors to>actors relation>relationTypes tenor time label document note',
  snapshots: 'id time label title coverage',
} as const satisfies Partial<Record<keyof DatasetJson, string>>;

type Collection = keyof typeof COLUMNS;

const DESCRIPTIONS: Readonly<Record<Collection, string>> = {
  sources: 'The documents, with the metadata that each text itself proves.',
  coders: 'Who coded the documents, each without seeing what others coded.',
  actors:
    'States, organisations and collectives, with the names under which the texts speak of them.',
  relationTypes: 'The kinds of relation, each with the established coding it is nearest to.',
  groups: 'Named sets of actors, such as the two triangles.',
  speakers: 'Who is quoted or writes.',
  events: 'Happenings that several claims describe.',
  passages: 'Verbatim stretches of the documents, each with its context and offsets.',
  claims: 'What one passage asserts about one pair of actors and one kind of relation.',
  errata:
    'Places where a document is wrong, garbled, ambiguous or overtaken. Quotations are never mended.',
  publicRecord:
    'Public acts, each with the document that proves it; not evidence from the sources.',
  snapshots: 'The stops of the slider: stretches of time that are looked at as one.',
};

/** Every table of the data package, in an order in which each refers to earlier ones only. */
export function tablesOf({ file, dataset }: Composed): readonly Table[] {
  const collections = Object.keys(COLUMNS) as Collection[];
  return [
    ...collections.map((collection) => collectionTable(file, collection)),
    authorNamesTable(file),
    otherNamesTable(file),
    uncodedTable(file),
    captionTable(file),
    disagreementTable(file),
    tieTable(dataset),
  ];
}

function collectionTable(file: DatasetJson, collection: Collection): Table {
  const columns = COLUMNS[collection].split(' ').map(columnOf);
  return {
    name: fileName(collection),
    description: DESCRIPTIONS[collection],
    collection,
    columns,
    primaryKey: ['id'],
    rows: file[collection].map((record) => columns.map(({ path }) => cellAt(record, path))),
  };
}

/** `time.basis` becomes `time_basis`; `from>actors` refers to the table of actors. */
function columnOf(words: string): Column {
  const [path = '', refersTo] = words.split('>');
  const name = path.replace('.edtf', '').replaceAll('.', '_');
  return { name, path, ...(refersTo === undefined ? {} : { refersTo: fileName(refersTo) }) };
}

function fileName(collection: string): string {
  return collection.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function cellAt(record: object, path: string): Cell {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null,
      record,
    );
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : (value as Cell);
}

function column(name: string, path: string, refersTo?: string): Column {
  return { name, path, ...(refersTo === undefined ? {} : { refersTo }) };
}

function authorNamesTable({ sources }: DatasetJson): Table {
  return {
    name: 'author_names',
    description:
      'Family and given names of the authors of documents, where the text shows which is which.',
    collection: 'sources',
    columns: [
      column('source', 'id', 'sources'),
      column('number', ''),
      column('family', 'authorNames.family'),
      column('given', 'authorNames.given'),
    ],
    primaryKey: ['source', 'number'],
    rows: sources.flatMap(({ id, authorNames = [] }) =>
      authorNames.map(({ family, given = null }, index) => [id, index + 1, family, given]),
    ),
  };
}

function otherNamesTable({ actors }: DatasetJson): Table {
  return {
    name: 'other_names',
    description:
      'What actors are called in other languages, to be found by; no fact of the documents.',
    collection: 'actors',
    columns: [
      column('actor', 'id', 'actors'),
      column('language', 'otherNames.language'),
      column('name', 'otherNames.name'),
    ],
    primaryKey: ['actor', 'language', 'name'],
    rows: actors.flatMap(({ id, otherNames }) =>
      otherNames.map(({ language, name }) => [id, language, name]),
    ),
  };
}

function uncodedTable({ sources }: DatasetJson): Table {
  return {
    name: 'uncoded_sentences',
    description: 'Why sentences of each document carry no claim, and how many for which reason.',
    collection: 'sources',
    columns: [
      column('source', 'id', 'sources'),
      column('reason', 'coverage.uncoded.reason'),
      column('sentences', 'coverage.uncoded.sentences'),
    ],
    primaryKey: ['source', 'reason'],
    rows: sources.flatMap(({ id, coverage }) =>
      (coverage?.uncoded ?? []).map(({ reason, sentences }) => [id, reason, sentences]),
    ),
  };
}

function captionTable({ snapshots }: DatasetJson): Table {
  return {
    name: 'captions',
    description: 'The sentences of each year’s caption, a row for each claim that one rests on.',
    collection: 'snapshots',
    columns: [
      column('snapshot', 'id', 'snapshots'),
      column('number', ''),
      column('sentence', 'caption.sentence'),
      column('claim', '', 'claims'),
    ],
    primaryKey: ['snapshot', 'number', 'claim'],
    rows: snapshots.flatMap(({ id, caption }) =>
      caption.flatMap(({ sentence, claims }, index) =>
        claims.map((claim) => [id, index + 1, sentence, claim]),
      ),
    ),
  };
}

function disagreementTable({ disagreements }: DatasetJson): Table {
  return {
    name: 'disagreements',
    description:
      'Questions that the sources answer differently, a row for each claim of each side.',
    collection: 'disagreements',
    columns: [
      column('disagreement', 'id'),
      column('question', 'question'),
      column('position', 'sides.position'),
      column('claim', '', 'claims'),
      column('note', 'note'),
    ],
    primaryKey: ['disagreement', 'position', 'claim'],
    rows: disagreements.flatMap(({ id, question, sides, note }) =>
      sides.flatMap(({ position, claims }) =>
        claims.map((claim) => [id, question, position, claim, note]),
      ),
    ),
  };
}

/** What the app derives: how each tie stands in each year. Nothing in it is coded by hand. */
function tieTable(dataset: Dataset): Table {
  return {
    name: 'ties',
    description:
      'Derived from the claims: how each tie stands in each year. Never coded, only computed.',
    collection: 'claims',
    columns: [
      column('snapshot', '', 'snapshots'),
      column('relation', 'relation', 'relation_types'),
      column('from', 'from', 'actors'),
      column('to', 'to', 'actors'),
      column('state', ''),
      column('tenor', 'tenor'),
      column('disputed', ''),
      column('sources', ''),
      column('evidence', ''),
    ],
    primaryKey: ['snapshot', 'relation', 'from', 'to'],
    rows: dataset.snapshots.flatMap((snapshot) =>
      [...networkAt(dataset, stretchOf(snapshot)).ties.values()].map(
        ({ tie, state, tenor, disputed, sources, evidence }) => [
          snapshot.id,
          tie.relation.id,
          tie.from,
          tie.to,
          state,
          tenor,
          disputed,
          sources.length,
          evidence.map(({ id }) => id).join(LIST_SEPARATOR),
        ],
      ),
    ),
  };
}
