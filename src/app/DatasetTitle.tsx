import { isOwnDataset } from '../dataset/own-dataset.ts';
import { useExplorer } from '../state/use-explorer.tsx';

/** What the page is about, where that is not the app's own dataset. */
export function DatasetTitle() {
  const { dataset } = useExplorer();
  if (isOwnDataset(dataset)) return null;
  return (
    <p className="page-dataset" title={dataset.title}>
      {dataset.title}
    </p>
  );
}
