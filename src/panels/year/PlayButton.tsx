import { useEffect, useState } from 'react';
import { momentNoun } from '../../model/words/moment-words.ts';
import { useActions, useExplorer, useSnapshot, useViewName } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
import { standsAlone } from '../../state/views.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { PlayManner } from './play-manner.ts';
import { stopBeside } from './steps.ts';

/** Plays the moments one after another, from the other end again once the last was reached. */
export function PlayButton({ stay, direction, every }: PlayManner) {
  const { snapshots } = useExplorer().dataset;
  const snapshot = useSnapshot();
  const { change } = useActions();
  const inForce = !standsAlone(useViewName());
  const [playing, setPlaying] = useState(false);
  // Nobody could stop what plays behind another view.
  if (playing && !inForce) setPlaying(false);
  const next = stopBeside(snapshots, snapshot, direction * every);
  const atEnd = next.id === snapshot.id;

  useEffect(() => {
    if (!playing) return;
    if (atEnd) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => change(withMoment, next.id), stay);
    return () => clearTimeout(timer);
  }, [playing, atEnd, next.id, stay, change]);

  const toggle = () => {
    const first = stopBeside(snapshots, snapshot, direction * Number.NEGATIVE_INFINITY);
    if (!playing && atEnd) change(withMoment, first.id);
    setPlaying(!playing);
  };
  return (
    <Button aria-label={playing ? 'Pause' : `Play the ${momentNoun(snapshots)}s`} onClick={toggle}>
      <Icon name={playing ? 'pause' : 'play'} />
    </Button>
  );
}
