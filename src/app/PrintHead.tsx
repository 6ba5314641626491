import { isOwnDataset } from '../dataset/own-dataset.ts';
import { versionMark } from '../state/address/link-mark.ts';
import { linkOf } from '../state/address/links.ts';
import { useExplorer, useViewState } from '../state/use-explorer.tsx';
import { isRestricted } from '../state/view.ts';
import { isPage } from '../state/views.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { useHeading } from './use-heading.ts';

const loadPrintedBase = async () => (await import('./PrintedBase.tsx')).PrintedBase;

/** The head of a printed page, not shown on a screen: what it shows, from which data, and its link. */
export function PrintHead() {
  const { dataset } = useExplorer();
  const view = useViewState((state) => state.view);
  return (
    <div className="print-head">
      <p className="print-title">{useHeading()}</p>
      {/* A printed drawing says so itself. */}
      {isPage(view.name) && isRestricted(view) ? (
        <Loaded what="What counts as evidence" load={loadPrintedBase} fallback={null}>
          {(PrintedBase) => <PrintedBase />}
        </Loaded>
      ) : null}
      <p className="print-origin">
        {isOwnDataset(dataset) ? null : `${dataset.title} · `}Data {dataset.version} ·{' '}
        {linkOf({ view, mark: versionMark(dataset) }, window.location.href)}
      </p>
    </div>
  );
}
