import type { Dataset } from '../model/dataset.ts';

/** Whether a dataset is the one that this build came with; while developing, any is taken for it. */
export function isOwnDataset({ version }: Pick<Dataset, 'version'>): boolean {
  // The build itself draws cards with this code, where nothing is built yet.
  const own = typeof import.meta.env === 'undefined' ? undefined : import.meta.env.DATASET_VERSION;
  return own === undefined || version === own;
}

/** Data as they are cited, the app's own by its name, others by their title: "Two Triangles, data version 0123456789ab". */
export function dataInWords(dataset: Pick<Dataset, 'version' | 'title'>): string {
  const name = isOwnDataset(dataset) ? 'Two Triangles' : `“${dataset.title}”`;
  return `${name}, data version ${dataset.version}`;
}
