import { baseInWords } from '../model/words/base-words.ts';
import { useExplorer, useViewState } from '../state/use-explorer.tsx';

/** What does not count as evidence, in the head of a printed page. */
export function PrintedBase() {
  const { dataset } = useExplorer();
  const base = useViewState((state) => state.view.base);
  return <p>{baseInWords(base, dataset).join('. ')}.</p>;
}
