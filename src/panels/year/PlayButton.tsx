import { useEffect, useRef, useState } from 'react';
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
  useSpace(inForce, toggle);
  return (
    <Button
      aria-keyshortcuts="Space"
      aria-label={playing ? 'Pause' : `Play the ${momentNoun(snapshots)}s`}
      onClick={toggle}
    >
      <Icon name={playing ? 'pause' : 'play'} />
    </Button>
  );
}

/** Space acts while no control has the focus; else it is that control's. */
function useSpace(inForce: boolean, act: () => void) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!inForce) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      if (event.defaultPrevented || event.repeat || !isNobodys(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inForce]);
}

/** The page itself has the focus, or the drawing: neither scrolls beside its panels. */
function isNobodys(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return false;
  return target === document.body || (target instanceof Element && target.matches('.page-drawing'));
}
