import { countInWords } from '../model/words/words.ts';
import { useExplorer } from '../state/use-explorer.tsx';

/** What the page is about, whichever dataset it shows: of what, of whom, and from how many documents. */
export function DatasetTitle() {
  const { title, actors, sources } = useExplorer().dataset;
  return (
    <p className="page-subtitle">
      <span className="page-dataset" title={title}>
        {title}
      </span>
      <span className="page-extent">
        {countInWords(actors.length, 'actor')}
        {sources.length === 0 ? '' : `, ${countInWords(sources.length, 'document')}`}
      </span>
    </p>
  );
}
