import { type CSSProperties, useState, useSyncExternalStore } from 'react';
import { useSelection, useViewName } from '../state/use-explorer.tsx';
import { isOfPair } from '../state/views.ts';
import { useMediaQuery } from '../ui/media-query.ts';
import { type ColumnName, columnsNow, onColumns, setColumn } from './columns.ts';

/** A column as it stands now. */
export interface ShownColumn {
  /** In rem. */
  readonly width: number;
  readonly folded: boolean;
  readonly fold: (folded: boolean) => void;
}

interface ShownColumns extends Readonly<Record<ColumnName, ShownColumn>> {
  readonly style: CSSProperties;
}

/**
 * The columns beside the view. That of the evidence unfolds for what is selected, for its words are what
 * was asked for, and folds again with it; unless its reader folds it over the very selection.
 */
export function useColumns(): ShownColumns {
  const columns = useSyncExternalStore(onColumns, columnsNow);
  const usual = useUsualWidths();
  const selection = useSelection();
  const [dismissed, setDismissed] = useState<typeof selection | null>(null);
  const isAsked = selection.kind !== 'nothing' && dismissed !== selection;
  const side: ShownColumn = {
    width: columns.side.width ?? usual.side,
    folded: columns.side.folded,
    fold: (folded) => setColumn('side', { folded }),
  };
  const evidence: ShownColumn = {
    width: columns.evidence.width ?? usual.evidence,
    folded: columns.evidence.folded && !isAsked,
    fold: (folded) => {
      setDismissed(folded ? selection : null);
      setColumn('evidence', { folded });
    },
  };
  const widthOf = ({ folded, width }: ShownColumn) => (folded ? '1.75rem' : `${width}rem`);
  const style = {
    '--side-width': widthOf(side),
    '--evidence-width': widthOf(evidence),
  } as CSSProperties;
  return { side, evidence, style };
}

/**
 * In rem: the evidence on a pair is read in a wider column. Where years are compared it is as wide as beside the
 * drawing of one: no actor moves when a reader compares.
 */
function useUsualWidths(): Readonly<Record<ColumnName, number>> {
  const name = useViewName();
  const narrow = useMediaQuery('(max-width: 1180px)');
  const evidence = narrow ? 17.5 : 23;
  if (isOfPair(name)) return { side: narrow ? 15 : 18.5, evidence: evidence * 1.1 };
  return { side: narrow ? 15 : 18.5, evidence };
}
