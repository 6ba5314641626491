import { useEffect, useState } from 'react';
import { momentNoun } from '../../model/words/moment-words.ts';
import { useActions, useExplorer, useSnapshot, useViewName } from '../../state/use-explorer.tsx';
import { withMoment } from '../../state/view.ts';
import { standsAlone } from '../../state/views.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { stopBeside } from './steps.ts';

/** How long each moment stays while playing, in milliseconds: long enough to read its title. */
const STAY_MS = 2200;

/** Plays the moments one after another, from the first again once the last was reached. */
export function PlayButton() {
  const { snapshots } = useExplorer().dataset;
  const snapshot = useSnapshot();
  const { change } = useActions();
  const inForce = !standsAlone(useViewName());
  const [playing, setPlaying] = useState(false);
  // Nobody could stop what plays behind another view.
  if (playing && !inForce) setPlaying(false);
  const next = stopBeside(snapshots, snapshot, 1);
  const atEnd = next.id === snapshot.id;

  useEffect(() => {
    if (!playing) return;
    if (atEnd) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => change(withMoment, next.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [playing, atEnd, next.id, change]);

  const toggle = () => {
    const first = stopBeside(snapshots, snapshot, Number.NEGATIVE_INFINITY);
    if (!playing && atEnd) change(withMoment, first.id);
    setPlaying(!playing);
  };
  return (
    <Button aria-label={playing ? 'Pause' : `Play the ${momentNoun(snapshots)}s`} onClick={toggle}>
      <Icon name={playing ? 'pause' : 'play'} />
    </Button>
  );
}
