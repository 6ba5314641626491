import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import type { PlayManner } from './play-manner.ts';

const load = async () => (await import('./TimeChoices.tsx')).TimeChoices;

interface Props {
  readonly manner: PlayManner;
  readonly onManner: (manner: PlayManner) => void;
}

/** The way to a stretch of time of the reader's own, and to how the moments are played. */
export function TimeButton(props: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        aria-label="A stretch of your own, and how to play"
        title="A stretch of your own, and how to play"
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        <Icon name="stretch" />
      </Button>
      {open ? (
        <Loaded what="The choice of a time" load={load}>
          {(TimeChoices) => (
            <TimeChoices {...props} button={button} onClose={() => setOpen(false)} />
          )}
        </Loaded>
      ) : null}
    </>
  );
}
