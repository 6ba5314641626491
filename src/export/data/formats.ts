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
  /** The end of the file's name, which sets it apart from the others. */
  readonly ending: string;
  readonly mediaType: string;
  /** Loads the writer when it is asked for. */
  readonly write: (from: Takeaway) => Promise<string>;
}

export const DATA_FORMATS: readonly Format[] = [
  {
    name: 'Ties as a table (CSV)',
    purpose: 'For spreadsheets and statistics: a row for each tie that is shown.',
    ending: 'ties.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async ({ shown }) => (await import('./ties-csv.ts')).tiesCsv(shown),
  },
  {
    name: 'Claims as a table (CSV)',
    purpose: 'For checking: every claim behind these ties, with its passage word for word.',
    ending: 'claims.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async ({ shown }) => (await import('./claims-csv.ts')).claimsCsv(shown),
  },
  {
    name: 'Dataset (JSON)',
    purpose:
      'For this app: all that is known of every time on the evidence that counts, in its own format.',
    ending: 'dataset.json',
    mediaType: 'application/json',
    write: async ({ dataset, base }) =>
      (await import('./dataset-json.ts')).datasetJson(dataset, base),
  },
  {
    name: 'Network with time (GEXF)',
    purpose: 'For Gephi and Gephi Lite: the ties with the times for which they are vouched.',
    ending: 'network.gexf',
    mediaType: 'application/xml',
    write: async ({ shown }) => (await import('./gexf.ts')).gexf(shown),
  },
  {
    name: 'Network (GraphML)',
    purpose: 'For R, Python and most network programs: the ties with how they stand.',
    ending: 'network.graphml',
    mediaType: 'application/xml',
    write: async ({ shown }) => (await import('./graphml.ts')).graphml(shown),
  },
  {
    name: 'Network (Cytoscape JSON)',
    purpose: 'For Cytoscape and for web pages: the ties, with actors in their places.',
    ending: 'network.cyjs',
    mediaType: 'application/json',
    write: async ({ shown }) => (await import('./cytoscape-json.ts')).cytoscapeJson(shown),
  },
  {
    name: 'Passages (Web Annotations)',
    purpose: 'For annotation tools: the passages, anchored in their texts, with their ties.',
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
