import { momentName, titledMoment } from '../model/words/moment-words.ts';
import { useExplorer, useSince, useSnapshot, useViewName } from '../state/use-explorer.tsx';
import { FIRST_VIEW, viewTitle, yearsTold } from '../state/views.ts';

/** What the view in force shows, and of which year, where nothing else on the page says so. */
export function useHeading(): string {
  const { snapshots } = useExplorer().dataset;
  const name = useViewName();
  const year = titledMoment(useSnapshot());
  const since = useSince();
  const title = viewTitle(name, snapshots);
  switch (yearsTold(name)) {
    case 'one':
      return name === FIRST_VIEW ? year : `${title}, ${year}`;
    case 'two':
      return `${momentName(since)} compared with ${year}`;
    case 'all':
      return title;
  }
}
