import type { Dataset } from '../model/dataset.ts';
import { eventsToldIn } from '../model/evidence-base.ts';
import { tiesOf } from '../model/tie.ts';
import { tieByIdIn } from '../model/tie-index.ts';
import { namesInBrief } from '../model/words/actor-words.ts';
import { speakerInWords, tieInWords, titleInWords } from '../model/words/words.ts';
import { actorsSelected } from './actors-selected.ts';
import type { Selection } from './view.ts';

/** What is selected, by the name it has in what counts of a dataset; `null` for nothing, or nothing that counts. */
export function selectionInWords(selection: Selection, dataset: Dataset): string | null {
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  switch (selection.kind) {
    case 'nothing':
      return null;
    case 'actor':
      return nameOf(selection.id);
    case 'pair':
    case 'triad':
      return actorsSelected(selection).map(nameOf).join(' – ');
    case 'actors':
      return namesInBrief(actorsSelected(selection).map(nameOf));
    case 'tie': {
      const tie = tieByIdIn(tiesOf(dataset)).get(selection.id);
      return tie === undefined ? null : tieInWords(tie, nameOf);
    }
    case 'source': {
      const source = dataset.sources.find(({ id }) => id === selection.id);
      return source === undefined ? null : titleInWords(source);
    }
    case 'speaker': {
      const speaker = dataset.speakers.find(({ id }) => id === selection.id);
      return speaker === undefined ? null : speakerInWords(speaker);
    }
    case 'event':
      return eventsToldIn(dataset).find(({ id }) => id === selection.id)?.name ?? null;
  }
}
