import { baseInWords } from '../model/words/base-words.ts';
import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import { useHeading } from './use-heading.ts';

/** One line above an embedded view: what it shows, of which year; and what does not count in it. */
export function EmbedHead() {
  const { dataset } = useExplorer();
  const base = useViewState((state) => state.view.base);
  const left = baseInWords(base, dataset);
  return (
    <header className="embed-head">
      <h1>{useHeading()}</h1>
      {left.length === 0 ? null : <p>{left.join('. ')}.</p>}
    </header>
  );
}
