import { isWhole } from '../../model/evidence-base.ts';
import type { Edtf } from '../../model/time/edtf.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { Unhurried, useActions, useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { withKnownBy } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import './what-counts.css';

const loadWhatIsLeft = async () => (await import('./WhatIsLeft.tsx')).WhatIsLeft;

interface Props {
  /** Leads to where sources, voices and kinds of statement are switched. */
  readonly onWhatCounts: () => void;
}

/** The second clock: the network as sources written by a date tell it; and the way to what counts. */
export function KnownBy({ onWhatCounts }: Props) {
  const explorer = useExplorer();
  const base = useViewState((state) => state.view.base);
  const { change } = useActions();
  const dates = datesOfWriting(
    explorer.dataset.sources.flatMap(({ written }) => written?.when ?? []),
  );
  const chosen = base.knownBy;
  const other = chosen !== null && !dates.some(({ text }) => text === chosen.text) ? [chosen] : [];
  return (
    <div className="known-by">
      <label>
        As known by{' '}
        <select
          value={chosen?.text ?? ''}
          onChange={(event) => {
            const date = [...dates, ...other].find(({ text }) => text === event.target.value);
            change(withKnownBy, date ?? null);
          }}
        >
          <option value="">today: every source</option>
          {[...dates, ...other].map((date) => (
            <option key={date.text} value={date.text}>
              {timeInWords(date)}
            </option>
          ))}
        </select>
      </label>
      <Button look="link" onClick={onWhatCounts}>
        What counts…
      </Button>
      <span role="status">
        <Unhurried>
          {isWhole(base) ? null : (
            <Loaded what="What is left" load={loadWhatIsLeft} fallback={null}>
              {(WhatIsLeft) => <WhatIsLeft />}
            </Loaded>
          )}
        </Unhurried>
      </span>
    </div>
  );
}

/** When sources were written, each date once, from the earliest on. */
function datesOfWriting(dates: readonly Edtf[]): readonly Edtf[] {
  const distinct = new Map(dates.map((date) => [date.text, date]));
  return [...distinct.values()]
    .filter(({ kind }) => kind === 'date')
    .sort((a, b) => a.span.to - b.span.to);
}
