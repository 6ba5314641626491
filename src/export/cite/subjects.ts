import { dataInWords } from '../../dataset/own-dataset.ts';
import type { Claim, Dataset, Source } from '../../model/dataset.ts';
import { errataTold } from '../../model/errata.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { printedTitle } from '../../model/words/printed-title.ts';
import { capitalised, countInWords } from '../../model/words/words.ts';
import type { View } from '../../state/view.ts';
import { quotationsOf, sourceItem, unknownsOf, viewItem } from './cited.ts';
import type { CalendarDay, CslItem } from './csl.ts';
import type { Style } from './styles.ts';

/** Something that a reader can cite. */
export interface Subject {
  /** Part of a file's name. */
  readonly id: 'view' | 'sources' | 'quotations';
  readonly name: string;
  readonly items: readonly CslItem[];
  /** The citations in a style, in the order of `items`. */
  readonly textsIn: (style: Style) => readonly string[];
  /** What the texts do not say of themselves, a sentence each. */
  readonly unknown: readonly string[];
}

interface Shown {
  readonly view: View;
  /** The whole dataset. */
  readonly dataset: Dataset;
  readonly link: string;
  /** The day on which the view is seen. */
  readonly seen: CalendarDay;
  /** The sources of the ties that are shown, as far as they count. */
  readonly sources: readonly Source[];
  /** The claims that bear on the selected tie; none where no tie is selected. */
  readonly selected: readonly Claim[];
}

/** What there is to cite: always the view, and its sources and quotations where there are some. */
export function subjectsOf(shown: Shown): readonly [Subject, ...Subject[]] {
  const { view, dataset, link, seen, sources, selected } = shown;
  const codersTell = codersMayTell(view.base);
  const viewed = viewItem(view, dataset, link, seen);
  const referred = sources.map((source) => sourceItem(source, codersTell));
  const quotations = quotationsOf(selected, {
    data: dataInWords(dataset),
    codersTell,
    errataOf: errataTold(dataset, view.base),
  });
  const quoted = [...new Set(selected.map(({ source }) => source))];
  const subjects: readonly Subject[] = [
    {
      id: 'sources',
      name: `Its ${countInWords(referred.length, 'source')}`,
      items: referred,
      textsIn: ({ reference }) => referred.map(reference),
      unknown: unknownIn(sources),
    },
    {
      id: 'quotations',
      name: `${capitalised(countInWords(quotations.length, 'quotation'))} of the selected tie`,
      items: quotations.map(({ item }) => item),
      textsIn: ({ quotation }) => quotations.map(quotation),
      unknown: unknownIn(quoted),
    },
  ];
  return [
    {
      id: 'view',
      name: 'This view',
      items: [viewed],
      textsIn: ({ reference }) => [reference(viewed)],
      unknown: [],
    },
    ...subjects.filter(({ items }) => items.length > 0),
  ];
}

/** "“Title”: Author not named in the text." */
function unknownIn(sources: readonly Source[]): readonly string[] {
  return sources
    .map((source) => ({ source, unknowns: unknownsOf(source) }))
    .filter(({ unknowns }) => unknowns.length > 0)
    .map(({ source, unknowns }) => {
      const title = printedTitle(source);
      const named = title === null ? `The untitled ${source.kind}` : `“${title}”`;
      return `${named}: ${unknowns.join(' ')}`;
    });
}
