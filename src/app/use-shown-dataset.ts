import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenedDataset } from '../open/opened-dataset.ts';
import { changeOptions, goToDataset } from '../state/address/page-address.ts';
import { readPageOptions } from '../state/address/page-options.ts';

/** Which dataset the page is about. */
export type ShownDataset =
  /** The app's own. */
  | { readonly kind: 'own' }
  | (OpenedDataset & { readonly kind: 'opened' })
  /** The one that the page's address names, which is not open yet. */
  | { readonly kind: 'wanted'; readonly data: string };

export interface DatasetSwitch {
  readonly shown: ShownDataset;
  /** Puts a dataset in place of the one on the screen, as a step of the browser's history. */
  readonly open: (opened: OpenedDataset) => void;
  /** Back to the app's own dataset. */
  readonly goHome: () => void;
  /** The files that the reader brought to be opened; none yet where the dialog stands open for them. */
  readonly brought: readonly File[] | null;
  readonly bring: (files: readonly File[]) => void;
  /** Closes whatever stands open for them. */
  readonly putAway: () => void;
}

/** Keeps the dataset on the screen and the page's address together; going back in history goes back in both. */
export function useShownDataset(): DatasetSwitch {
  const [shown, setShown] = useState<ShownDataset>(() => shownAt(window.location.search));
  // What was opened in this visit is there for who goes back to it.
  const opened = useRef(new Map<string, OpenedDataset>());
  const [brought, bring] = useState<readonly File[] | null>(null);
  const data = dataOf(shown);
  const { kind } = shown;

  useEffect(() => {
    const follow = () => {
      const next = shownAt(window.location.search);
      if (dataOf(next) === data) return;
      const known = next.kind === 'wanted' ? opened.current.get(next.data) : undefined;
      setShown(known === undefined ? next : { kind: 'opened', ...known });
      bring(null);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [data]);

  const open = useCallback(
    (dataset: OpenedDataset) => {
      opened.current.set(dataset.data, dataset);
      // A link that asked for it says at which view; else it opens as it comes.
      if (kind === 'wanted') changeOptions(window, { data: dataset.data });
      else goToDataset(window, dataset.data);
      setShown({ kind: 'opened', ...dataset });
      bring(null);
    },
    [kind],
  );
  const goHome = useCallback(() => {
    goToDataset(window, null);
    setShown({ kind: 'own' });
    bring(null);
  }, []);
  const putAway = useCallback(() => bring(null), []);
  return { shown, open, goHome, brought, bring, putAway };
}

function shownAt(search: string): ShownDataset {
  const { data } = readPageOptions(search);
  return data === null ? { kind: 'own' } : { kind: 'wanted', data };
}

function dataOf(shown: ShownDataset): string | null {
  return shown.kind === 'own' ? null : shown.data;
}
