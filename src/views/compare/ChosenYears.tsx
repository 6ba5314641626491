import type { SnapshotId } from '../../model/dataset.ts';
import { byTime } from '../../model/time/moment.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { useActions, useExplorer, useSince, useSnapshot } from '../../state/use-explorer.tsx';
import { withoutComparison, withYears } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { Button } from '../../ui/Button.tsx';
import './compare.css';

/** Which two moments are compared, and the ways to exchange them and to leave. */
export function ChosenYears() {
  const since = useSince();
  const snapshot = useSnapshot();
  const { change } = useActions();
  const { snapshots } = useExplorer().dataset;
  if (snapshots.length === 1) return null;
  return (
    <fieldset className="chosen-years">
      <legend className="visually-hidden">Times to compare</legend>
      <YearChoice
        label="From"
        value={since.id}
        onChoose={(id) => change(withYears, id, snapshot.id)}
      />
      <YearChoice
        label="to"
        value={snapshot.id}
        onChoose={(id) => change(withYears, since.id, id)}
      />
      <Button onClick={() => change(withoutComparison)}>Clear</Button>
    </fieldset>
  );
}

interface YearChoiceProps {
  readonly label: string;
  readonly value: SnapshotId;
  readonly onChoose: (id: SnapshotId) => void;
}

function YearChoice({ label, value, onChoose }: YearChoiceProps) {
  const { snapshots } = useExplorer().dataset;
  const compared = [useSince(), useSnapshot()];
  const moments = [...new Set([...snapshots, ...compared])].sort(byTime);
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={(event) => {
          const asked = moments.find(({ id }) => id === event.target.value);
          if (asked !== undefined) onChoose(asked.id);
        }}
      >
        {moments.map((each) => (
          <option key={each.id} value={each.id} translate={asWritten(momentName(each))}>
            {momentName(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
