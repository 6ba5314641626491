import type { Actor, Dataset, Source } from '../../model/dataset.ts';
import { printedTitle } from '../../model/words/printed-title.ts';
import { claimColumnsOf } from './claims-csv.ts';
import { type CsvColumn, inOneCell } from './csv.ts';
import { claimsShown, groupsOf, provenanceOf, type ShownView } from './shown-view.ts';
import { tieColumnsOf } from './ties-csv.ts';
import { sheetOf, xlsx } from './xlsx.ts';

/**
 * What is shown as a workbook: who there is, the ties, the claims behind them with their passages, the documents that
 * these are in, and what the data is. Notes of coders stay empty where they may not be told.
 */
export function workbook(view: ShownView, { about }: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const sources = [...new Set(claimsShown(view).map(({ claim }) => claim.source))];
  return xlsx([
    sheetOf('Actors', actorColumnsOf(view), view.actors),
    sheetOf('Ties', tieColumnsOf(view), view.ties),
    sheetOf('Claims', claimColumnsOf(view), claimsShown(view)),
    sheetOf('Sources', sourceColumnsOf(view), sources),
    {
      name: 'About',
      rows: [
        ['About', view.title],
        ['What this is', provenanceOf(view)],
        ...about.flatMap(({ heading, paragraphs }) =>
          paragraphs.map((words, index) => [index === 0 ? heading : '', words]),
        ),
      ],
    },
  ]);
}

function actorColumnsOf(view: ShownView): readonly CsvColumn<Actor>[] {
  return [
    { name: 'id', cellOf: ({ id }) => id },
    { name: 'name', cellOf: ({ name }) => name },
    { name: 'kind', cellOf: ({ kind }) => kind },
    { name: 'group', cellOf: (actor) => groupsOf(actor, view.groups) },
    { name: 'names', cellOf: ({ names }) => inOneCell(names) },
    { name: 'x', cellOf: ({ place }) => place.x },
    { name: 'y', cellOf: ({ place }) => place.y },
    { name: 'note', cellOf: ({ note }) => toldBy(view, note) },
  ];
}

function sourceColumnsOf(view: ShownView): readonly CsvColumn<Source>[] {
  return [
    { name: 'id', cellOf: ({ id }) => id },
    { name: 'title', cellOf: (source) => printedTitle(source) ?? '' },
    { name: 'author', cellOf: ({ author }) => author ?? '' },
    { name: 'publisher', cellOf: ({ publisher }) => publisher ?? '' },
    { name: 'kind', cellOf: ({ kind }) => kind },
    { name: 'written', cellOf: ({ written }) => written?.when.text ?? '' },
    { name: 'written_basis', cellOf: ({ written }) => written?.basis ?? '' },
    { name: 'address', cellOf: ({ address }) => address ?? '' },
    { name: 'archived', cellOf: ({ archived }) => archived ?? '' },
    { name: 'accessed', cellOf: ({ accessed }) => accessed?.text ?? '' },
    { name: 'doi', cellOf: ({ doi }) => doi ?? '' },
    { name: 'sha256', cellOf: ({ sha256 }) => sha256 ?? '' },
    { name: 'note', cellOf: ({ note }) => toldBy(view, note) },
  ];
}

function toldBy({ codersTell }: ShownView, note: string | null): string {
  return codersTell ? (note ?? '') : '';
}
