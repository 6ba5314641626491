import { useState } from 'react';
import { useExplorer, useMomentNoun } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';
import { usePress } from '../ui/media-query.ts';
import { isRemembered, remember } from '../ui/remembered.ts';
import './hint.css';

const KEY = 'two-triangles.hint-dismissed';

/** What a newcomer should know, until dismissed, for good. It stands above the view and covers nothing. */
export function FirstVisitHint() {
  const { snapshots } = useExplorer().dataset;
  const noun = useMomentNoun();
  const press = usePress();
  const [dismissed, setDismissed] = useState(() => isRemembered(KEY));
  if (dismissed) return null;
  const dismiss = () => {
    remember(KEY);
    setDismissed(true);
    document.querySelector<HTMLElement>('.views [aria-current]')?.focus();
  };
  return (
    <aside className="hint" aria-label="Hint for a first visit">
      <p>
        <strong>Every line opens on the words it rests on:</strong> {press} one.{' '}
        {snapshots.length > 1 ? `Drag the ${noun}s below.` : null}
        <span className="hint-keys">
          {' '}
          The views above tell what changed and which pairs no claim names; <kbd>/</kbd> searches,{' '}
          <kbd>?</kbd> lists the keys.
        </span>
      </p>
      <Button onClick={dismiss}>Got it</Button>
    </aside>
  );
}
