import { yearInWords } from '../model/words/time-words.ts';
import { useExplorer, useSince, useSnapshot, useViewName } from '../state/use-explorer.tsx';
import { FIRST_VIEW, viewTitle, yearsTold } from '../state/views.ts';

/** What the view in force shows, and of which year, where nothing else on the page says so. */
export function useHeading(): string {
  const { snapshots } = useExplorer().dataset;
  const name = useViewName();
  const year = yearInWords(useSnapshot());
  const since = useSince();
  const title = viewTitle(name, snapshots.length);
  switch (yearsTold(name)) {
    case 'one':
      return name === FIRST_VIEW ? year : `${title}, ${year}`;
    case 'two':
      return `${since.year} compared with ${year}`;
    case 'all':
      return title;
  }
}
