import { isOwnDataset } from '../dataset/own-dataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { actorsOf, type PairId, tiesOf } from '../model/tie.ts';
import { tieByIdIn } from '../model/tie-index.ts';
import { momentName } from '../model/words/moment-words.ts';
import { actorsInWords } from '../model/words/words.ts';
import { snapshotAt, snapshotSince } from './explorer.ts';
import type { View } from './view.ts';
import { FIRST_VIEW, standsAlone, viewTitle, yearsTold } from './views.ts';

/** What is looked at, and when: "DPRK → Russia, Military transfer and support, 2024"; "Matrix, 2022". */
export function viewInWords(view: View, dataset: Dataset): string {
  const { name } = view;
  return [
    ...(view.pair === null ? [] : [pairInWords(view.pair, dataset)]),
    ...(standsAlone(name) ? [] : selectedTie(view, dataset)),
    ...(name === FIRST_VIEW ? [] : [viewTitle(name, dataset.snapshots)]),
    ...yearsInWords(view, dataset),
  ].join(', ');
}

/** The title of a page: the view, the data where they are not the app's own, and the app. */
export function pageTitleOf(view: View, dataset: Dataset): string {
  const data = isOwnDataset(dataset) ? [] : [dataset.title];
  return [viewInWords(view, dataset), ...data, 'Two Triangles'].join(' · ');
}

function yearsInWords(view: View, dataset: Dataset): readonly string[] {
  const name = momentName(snapshotAt(dataset, view.moment));
  switch (yearsTold(view.name)) {
    case 'one':
      return [name];
    case 'two':
      return [`${momentName(snapshotSince(dataset, view))} with ${name}`];
    case 'all':
      return [];
  }
}

function pairInWords(pair: PairId, { actors }: Dataset): string {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  return actorsOf(pair).map(nameOf).join(' – ');
}

function selectedTie({ selection }: View, dataset: Dataset): readonly string[] {
  if (selection.kind !== 'tie') return [];
  const tie = tieByIdIn(tiesOf(dataset)).get(selection.id);
  if (tie === undefined) return [];
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  return [actorsInWords(tie, nameOf), tie.relation.name];
}
