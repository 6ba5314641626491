import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import { pageTitleOf } from '../state/view-words.ts';

/** The title of the window and of the entries in the browser's history: what is looked at, when. */
export function PageTitle() {
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  return <title>{pageTitleOf(view, dataset)}</title>;
}
