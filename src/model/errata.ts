import type { Dataset, Erratum, Passage } from './dataset.ts';
import { codersMayTell, type EvidenceBase } from './evidence-base.ts';
import { remembered } from './remembered.ts';
import { groupedBy } from './tie-index.ts';

/** What is said of the words of each passage; nothing of most. */
export const errataByPassage = remembered(({ errata }: Dataset) =>
  groupedBy(errata, ({ passage }) => passage.id),
);

/** What goes with a quotation wherever it leaves: what is said of its words. */
export type ErrataOf = (passage: Passage) => readonly Erratum[];

/** What is said of words as far as coders may tell it; `dataset` is the whole one. */
export function errataTold(dataset: Dataset, base: EvidenceBase): ErrataOf {
  if (!codersMayTell(base)) return () => [];
  const known = errataByPassage(dataset);
  return ({ id }) => known.get(id) ?? [];
}
