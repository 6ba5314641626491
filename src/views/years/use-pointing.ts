import { type RefObject, useEffect } from 'react';
import { NOTHING, type Selection } from '../../state/view.ts';

/** Pointing at and clicking the lines of a panel. The keyboard's way to the same is the list of ties. */
export function usePointing(
  panel: RefObject<SVGSVGElement | null>,
  targetOf: (line: string) => Selection,
  onPoint: (target: Selection) => void,
  onPick: (target: Selection) => void,
) {
  useEffect(() => {
    const { current } = panel;
    if (current === null) return;
    const targetUnder = ({ target }: Event) => {
      const line = target instanceof Element ? target.closest<SVGGElement>('[data-line]') : null;
      return line?.dataset.line === undefined ? NOTHING : targetOf(line.dataset.line);
    };
    const onOver = (event: Event) => onPoint(targetUnder(event));
    const onLeave = () => onPoint(NOTHING);
    const onClick = (event: Event) => onPick(targetUnder(event));
    current.addEventListener('pointerover', onOver);
    current.addEventListener('pointerleave', onLeave);
    current.addEventListener('click', onClick);
    return () => {
      current.removeEventListener('pointerover', onOver);
      current.removeEventListener('pointerleave', onLeave);
      current.removeEventListener('click', onClick);
    };
  }, [panel, targetOf, onPoint, onPick]);
}
