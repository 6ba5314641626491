import { useEffect, useRef } from 'react';
import type { Snapshot } from '../../model/dataset.ts';
import type { Triad } from '../../model/triads.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { throughTimeInWords, verdictInFewWords } from '../../model/words/triad-words.ts';
import { DrawnPicture } from '../../scene/DrawnPicture.tsx';
import { triadPicture } from '../../scene/triad-picture.ts';
import {
  useActions,
  useActorName,
  usePairName,
  useSelection,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { withSelectionAt } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';

interface Props {
  /** The same triad in each year, in the order of time. */
  readonly years: readonly { readonly snapshot: Snapshot; readonly triad: Triad }[];
}

/** One triad through the years: a line of text, and a small picture for each. */
export function TriadCard({ years }: Props) {
  const nameOf = useActorName();
  const pairName = usePairName();
  const selection = useSelection();
  const current = useSnapshot();
  const { change } = useActions();
  const [first] = years;
  const card = useRef<HTMLLIElement>(null);
  const selected = selection.kind === 'triad' && selection.id === first?.triad.id;
  useEffect(() => {
    if (!selected) return;
    card.current?.scrollIntoView?.({ block: 'nearest' });
    // In another year the card may stand in another list, and the focus would stay behind.
    if (document.activeElement === document.body) {
      card.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    }
  }, [selected]);
  if (first === undefined) return null;
  const { id, actors } = first.triad;
  const [a, b, c] = actors;
  const names = [nameOf(a), nameOf(b), nameOf(c)] as const;
  return (
    <li ref={card} className="triad-card" data-selected={selected}>
      <h4 translate="no">{names.join(' – ')}</h4>
      <p>
        {throughTimeInWords(
          years.map(({ snapshot: moment, triad }) => ({ moment, triad })),
          pairName,
        )}
      </p>
      <ul>
        {years.map(({ snapshot, triad }) => (
          <li key={snapshot.id}>
            <button
              type="button"
              className="triad-year"
              aria-pressed={selected && snapshot.id === current.id}
              data-current={snapshot.id === current.id}
              onClick={() => change(withSelectionAt, snapshot.id, { kind: 'triad', id })}
            >
              <DrawnPicture className="signed-triangle" picture={triadPicture(triad, names)} />
              <span>
                <span className="visually-hidden">
                  <span translate="no">{names.join(' – ')}</span> in{' '}
                </span>
                <span translate={asWritten(momentName(snapshot))}>{momentName(snapshot)}</span>:{' '}
                {verdictInFewWords(triad)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
