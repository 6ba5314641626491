import { useEffect } from 'react';
import { isOwnDataset } from '../dataset/own-dataset.ts';
import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import { pageTitleOf } from '../state/view-words.ts';

/** The title of the window and of the entries in the browser's history: what is looked at, when. */
export function PageTitle() {
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  const topic = isOwnDataset(dataset) ? null : dataset.title;
  useEffect(() => describePage(topic), [topic]);
  return <title>{pageTitleOf(view, dataset)}</title>;
}

/** The page comes with a description of the app's own data, which is not true of others. */
function describePage(topic: string | null) {
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]');
  if (description === null || topic === null) return;
  const own = description.content;
  description.content = `${topic}. Every tie opens on the words it rests on.`;
  return () => {
    description.content = own;
  };
}
