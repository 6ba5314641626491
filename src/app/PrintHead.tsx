import { isOwnDataset } from '../dataset/own-dataset.ts';
import { baseInWords } from '../model/words/base-words.ts';
import { versionMark } from '../state/address/link-mark.ts';
import { linkOf } from '../state/address/links.ts';
import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import { isPage } from '../state/views.ts';
import { useHeading } from './use-heading.ts';

/** The head of a printed page, not shown on a screen: what it shows, from which data, and its link. */
export function PrintHead() {
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  // A printed drawing says so itself.
  const left = isPage(view.name) ? baseInWords(view.base, dataset) : [];
  return (
    <div className="print-head">
      <p className="print-title">{useHeading()}</p>
      {left.length === 0 ? null : <p>{left.join('. ')}.</p>}
      <p className="print-origin">
        {isOwnDataset(dataset) ? null : `${dataset.title} · `}Data {dataset.version} ·{' '}
        {linkOf({ view, mark: versionMark(dataset) }, window.location.href)}
      </p>
    </div>
  );
}
