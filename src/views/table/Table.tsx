import { useState } from 'react';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import { useComparisons } from '../../state/use-comparisons.ts';
import { useExplorer, useSnapshot } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { ChangeProse } from './ChangeProse.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import { TieTable } from './TieTable.tsx';
import './table.css';

type Telling = 'ties' | 'claims' | 'words';

/** Everything that the drawing says, as tables and as prose. */
export function Table() {
  const { snapshots } = useExplorer().dataset;
  const snapshot = useSnapshot();
  const { moments } = useComparisons();
  const [telling, setTelling] = useState<Telling>('ties');
  const tellings = [
    ['ties', `Ties ${momentWhen(snapshot)}`],
    ['claims', 'Claims'],
    ...(snapshots.length === 1
      ? []
      : ([
          [
            'words',
            `Changes from ${momentName(moments.before)} to ${momentName(moments.after)} in words`,
          ],
        ] as const)),
  ] as const;
  return (
    <ViewPage
      title="Everything in words"
      lead="What the drawing shows, to sort, search and copy. The first column opens the evidence of a row; a heading sorts by it."
    >
      <fieldset className="tellings">
        <legend className="visually-hidden">What to show</legend>
        {tellings.map(([name, label]) => (
          <Button key={name} aria-pressed={telling === name} onClick={() => setTelling(name)}>
            {label}
          </Button>
        ))}
      </fieldset>
      {telling === 'ties' ? <TieTable /> : null}
      {telling === 'claims' ? <ClaimTable /> : null}
      {telling === 'words' ? <ChangeProse /> : null}
    </ViewPage>
  );
}
