import type { Dataset } from '../../model/dataset.ts';
import type { EvidenceBase } from '../../model/evidence-base.ts';
import type { Moment } from '../../model/time/moment.ts';
import { momentStem } from '../../model/words/moment-words.ts';
import { NOTHING, type View, withSelection } from '../../state/view.ts';
import { fileNameOf } from '../file-name.ts';
import type { ShownView } from './shown-view.ts';

/** All that a file of the view may be written from. */
export interface Takeaway {
  readonly shown: ShownView;
  /** The whole dataset, and what of it counts. */
  readonly dataset: Dataset;
  readonly base: EvidenceBase;
}

/** A file that a reader can take away. */
export interface Format {
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** What it cannot hold or tells in a way of its own, in a sentence. */
  readonly limits: string;
  /** The end of the file's name, which sets it apart from the others. */
  readonly ending: string;
  readonly mediaType: string;
  /** Loads the writer when it is asked for. */
  readonly write: (from: Takeaway) => Promise<string | Uint8Array<ArrayBuffer>>;
}

export const DATA_FORMATS: readonly Format[] = [
  {
    name: 'Ties as a table (CSV)',
    purpose: 'For spreadsheets and statistics: a row for each tie that is shown.',
    limits: 'It quotes nothing: the words stand in the table of claims.',
    ending: 'ties.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async ({ shown }) => (await import('./ties-csv.ts')).tiesCsv(shown),
  },
  {
    name: 'Claims as a table (CSV)',
    purpose: 'For checking: every claim behind these ties, with its passage word for word.',
    limits: 'What only the public record tells is no claim and stands in the table of ties.',
    ending: 'claims.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async ({ shown }) => (await import('./claims-csv.ts')).claimsCsv(shown),
  },
  {
    name: 'Workbook (XLSX)',
    purpose:
      'For Excel and LibreOffice: actors, ties, claims with their passages, sources and what it all is, a sheet for each.',
    limits: 'A cell holds 32,767 characters: what is longer is cut there and ends with “…”.',
    ending: 'workbook.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ shown, dataset }) => (await import('./workbook.ts')).workbook(shown, dataset),
  },
  {
    name: 'Dataset (JSON)',
    purpose:
      'For this app: all that is known of every time on the evidence that counts, in its own format.',
    limits: 'Nothing that counts is lost; other programs do not know the format.',
    ending: 'dataset.json',
    mediaType: 'application/json',
    write: async ({ dataset, base }) =>
      (await import('./dataset-json.ts')).datasetJson(dataset, base),
  },
  {
    name: 'Network with time (GEXF)',
    purpose: 'For Gephi and Gephi Lite: the ties with the times for which they are vouched.',
    limits: 'State, tenor and dispute are attributes of a tie; quotations are left out.',
    ending: 'network.gexf',
    mediaType: 'application/xml',
    write: async ({ shown }) => (await import('./gexf.ts')).gexf(shown),
  },
  {
    name: 'Network (GraphML)',
    purpose: 'For R, Python and most network programs: the ties with how they stand.',
    limits:
      'State, tenor and dispute are attributes of a tie, times are words in “times” (EDTF), quotations are left out.',
    ending: 'network.graphml',
    mediaType: 'application/xml',
    write: async ({ shown }) => (await import('./graphml.ts')).graphml(shown),
  },
  {
    name: 'Network (Cytoscape JSON)',
    purpose: 'For Cytoscape and for web pages: the ties, with actors in their places.',
    limits:
      'Whether a tie has a direction stands in “directed”, times are words in “times” (EDTF), quotations are left out.',
    ending: 'network.cyjs',
    mediaType: 'application/json',
    write: async ({ shown }) => (await import('./cytoscape-json.ts')).cytoscapeJson(shown),
  },
  {
    name: 'Network (node-link JSON)',
    purpose:
      'For NetworkX in Python and for pages with d3: the ties, several of one pair kept apart.',
    limits:
      'It is called directed only if all ties are: else “directed”, “from” and “to” of each tie tell; times are words in “times” (EDTF), quotations are left out.',
    ending: 'network.json',
    mediaType: 'application/json',
    write: async ({ shown }) => (await import('./node-link-json.ts')).nodeLinkJson(shown),
  },
  {
    name: 'Network (GML)',
    purpose: 'For Gephi, igraph, NetworkX and yEd: the ties with how they stand.',
    limits:
      'It is called directed only if all ties are: else “directed”, “from” and “to” of each tie tell; “key” is the id of an actor or a tie, times are words in “times” (EDTF), quotations are left out.',
    ending: 'network.gml',
    mediaType: 'text/plain;charset=us-ascii',
    write: async ({ shown }) => (await import('./gml.ts')).gml(shown),
  },
  {
    name: 'Network (Pajek)',
    purpose: 'For Pajek, as a signed network with a relation for each kind.',
    limits:
      'Values are 1 for cooperative, -1 for conflictual and 0 for all else, times are years only if all of them are whole years; state, tenor, dispute and other times stand in the labels of lines, and kinds and groups of actors and quotations are left out.',
    ending: 'network.net',
    mediaType: 'text/plain;charset=utf-8',
    write: async ({ shown }) => (await import('./pajek.ts')).pajek(shown),
  },
  {
    name: 'Network (Graphviz)',
    purpose:
      'For drawing with Graphviz: the ties of each kind with its short name, arrows where they run one way.',
    limits:
      'State, tenor, dispute and times (“times”, EDTF) are attributes that Graphviz keeps and does not draw; quotations are left out.',
    ending: 'network.dot',
    mediaType: 'text/vnd.graphviz;charset=utf-8',
    write: async ({ shown }) => (await import('./dot.ts')).dot(shown),
  },
  {
    name: 'Passages (Web Annotations)',
    purpose: 'For annotation tools: the passages, anchored in their texts, with their ties.',
    limits: 'What only the public record tells has no passage and is left out.',
    ending: 'passages.jsonld',
    mediaType: 'application/ld+json',
    write: async ({ shown }) => (await import('./annotations.ts')).annotations(shown),
  },
];

/** `two-triangles-2022-0123456789ab-ties.csv`; what is selected changes no file of data. */
export function dataFileName(
  { ending }: Format,
  dataset: Dataset,
  view: View,
  moment: Moment,
): string {
  return fileNameOf(dataset, withSelection(view, NOTHING), momentStem(moment), `-${ending}`);
}
