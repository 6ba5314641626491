import { Popover } from '@base-ui/react/popover';
import type { RefObject } from 'react';
import { useExplorer } from '../../state/use-explorer.tsx';
import { OwnStretch } from './OwnStretch.tsx';
import { PlayChoices } from './PlayChoices.tsx';
import type { PlayManner } from './play-manner.ts';
import './time-choices.css';

interface Props {
  readonly manner: PlayManner;
  readonly onManner: (manner: PlayManner) => void;
  /** What opened it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** A stretch of time of the reader's own, and how the stops are played; beside what is looked at, which it changes at once. */
export function TimeChoices({ manner, onManner, button, onClose }: Props) {
  const isPlayed = useExplorer().dataset.snapshots.length > 1;
  return (
    <Popover.Root
      open
      onOpenChange={(open, { event }) => {
        // The button closes by itself what it opened.
        const byButton = event.target instanceof Node && button.current?.contains(event.target);
        if (!open && !byButton) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          className="time-positioner"
          anchor={button}
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          <Popover.Popup className="time-choices" finalFocus={button}>
            <Popover.Title className="time-title">A stretch of your own</Popover.Title>
            <OwnStretch />
            {isPlayed ? <PlayChoices manner={manner} onManner={onManner} /> : null}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
