import { useEffect, useEffectEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly tried: boolean;
  readonly onStart: () => void;
}

/** Starts as soon as it is on the page; a second time only by hand. */
export function AtOnce({ tried, onStart }: Props) {
  const start = useEffectEvent(() => {
    if (!tried) onStart();
  });
  useEffect(() => {
    start();
  }, []);
  return tried ? (
    <p>
      <Button ref={takeFocus} onClick={onStart}>
        Try again
      </Button>
    </p>
  ) : null;
}
