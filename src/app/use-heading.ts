import { yearInWords } from '../model/words/time-words.ts';
import { useExplorer, useSince, useSnapshot, useViewName } from '../state/use-explorer.tsx';
import { viewTitle } from '../state/view-titles.ts';

/** What the view in force shows, and of which year, where nothing else on the page says so. */
export function useHeading(): string {
  const { snapshots } = useExplorer().dataset;
  const name = useViewName();
  const year = yearInWords(useSnapshot());
  const since = useSince();
  switch (name) {
    case 'network':
      return year;
    case 'compare':
      return `${since.year} compared with ${year}`;
    case 'matrix':
    case 'triads':
    case 'table':
      return `${viewTitle(name, snapshots.length)}, ${year}`;
    case 'years':
    case 'timeline':
    case 'sources':
    case 'about':
      return viewTitle(name, snapshots.length);
  }
}
