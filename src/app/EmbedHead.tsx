import { baseInWords } from '../model/base-words.ts';
import { yearInWords } from '../model/time-words.ts';
import { useExplorer, useSince, useSnapshot, useViewState } from '../state/use-explorer.tsx';
import { VIEW_TITLES } from '../state/view-titles.ts';

/** One line above an embedded view: what it shows, of which year; and what does not count in it. */
export function EmbedHead() {
  const { dataset } = useExplorer();
  const { name, base } = useViewState((state) => state.view);
  const snapshot = useSnapshot();
  const since = useSince();
  const words = () => {
    switch (name) {
      case 'network':
        return yearInWords(snapshot);
      case 'compare':
        return `${since.year} compared with ${yearInWords(snapshot)}`;
      case 'matrix':
      case 'triads':
      case 'table':
        return `${VIEW_TITLES[name]}, ${yearInWords(snapshot)}`;
      case 'years':
      case 'timeline':
      case 'sources':
      case 'about':
        return VIEW_TITLES[name];
    }
  };
  const left = baseInWords(base, dataset);
  return (
    <header className="embed-head">
      <h1>{words()}</h1>
      {left.length === 0 ? null : <p>{left.join('. ')}.</p>}
    </header>
  );
}
