import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import { viewInWords } from '../state/view-words.ts';

/** The title of the window and of the entries in the browser's history: what is looked at, when. */
export function PageTitle() {
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  return <title>{`${viewInWords(view, dataset)} · Two Triangles`}</title>;
}
