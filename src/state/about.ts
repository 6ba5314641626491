import type { Dataset } from '../model/dataset.ts';
import { partOf, selectionNamed } from './address/view-address.ts';
import { NOTHING, type Selection } from './view.ts';

/** What an entry of a list wears to say what it is about, for whoever asks what can be done with that. */
export function aboutOf(selection: Selection) {
  return { 'data-about': partOf(selection) } as const;
}

/** What an element of the page is about, or is within; nothing for most. */
export function aboutIn(element: Element, dataset: Dataset): Selection {
  const part = element.closest<HTMLElement>('[data-about]')?.dataset.about;
  return part === undefined ? NOTHING : selectionNamed(part, dataset);
}
