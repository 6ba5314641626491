import type { Dataset } from '../model/dataset.ts';
import { LOCAL } from '../state/address/data-address.ts';
import type { Outcome } from './door/door.ts';

/** A dataset that its reader opened, and how a page's address names it. */
export interface OpenedDataset {
  readonly dataset: Dataset;
  /** What stands behind `data=`. */
  readonly data: string;
  /** The name of the file it came from, or what else it was called. */
  readonly name: string;
  /** What reads as the same dataset again. */
  readonly content: Blob;
}

/** The dataset that was let in; from a link where one names it, else from the reader's device. */
export function openedFrom(
  { dataset, content }: Extract<Outcome, { kind: 'accepted' }>,
  name: string,
  link: string | null,
): OpenedDataset {
  return { dataset, data: link ?? `${LOCAL}${dataset.version}`, name, content };
}
