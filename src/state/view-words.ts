import { isOwnDataset } from '../dataset/own-dataset.ts';
import type { Dataset } from '../model/dataset.ts';
import { tiesOf } from '../model/tie.ts';
import { tieByIdIn } from '../model/tie-index.ts';
import { actorsInWords } from '../model/words/words.ts';
import { snapshotAt, snapshotSince } from './explorer.ts';
import type { View, ViewName } from './view.ts';
import { viewTitle } from './view-titles.ts';

/** Views that show one year. */
const MOMENTARY: readonly ViewName[] = ['network', 'matrix', 'triads', 'table'];

/** What is looked at, and when: "DPRK → Russia, Military transfer and support, 2024"; "Matrix, 2022". */
export function viewInWords(view: View, dataset: Dataset): string {
  const { name } = view;
  if (name === 'about') return viewTitle('about', 0);
  const { year } = snapshotAt(dataset, view.moment);
  return [
    ...selectedTie(view, dataset),
    ...(name === 'network' ? [] : [viewTitle(name, dataset.snapshots.length)]),
    ...(name === 'compare' ? [`${snapshotSince(dataset, view).year} with ${year}`] : []),
    ...(MOMENTARY.includes(name) ? [String(year)] : []),
  ].join(', ');
}

/** The title of a page: the view, the data where they are not the app's own, and the app. */
export function pageTitleOf(view: View, dataset: Dataset): string {
  const data = isOwnDataset(dataset) ? [] : [dataset.title];
  return [viewInWords(view, dataset), ...data, 'Two Triangles'].join(' · ');
}

function selectedTie({ selection }: View, dataset: Dataset): readonly string[] {
  if (selection.kind !== 'tie') return [];
  const tie = tieByIdIn(tiesOf(dataset)).get(selection.id);
  if (tie === undefined) return [];
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  return [actorsInWords(tie, nameOf), tie.relation.name];
}
