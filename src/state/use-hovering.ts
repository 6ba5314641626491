import type { FocusEvent } from 'react';
import { useActions } from './use-explorer.tsx';
import { NOTHING, type Selection } from './view.ts';

/** What lights a thing up in every view while the pointer or the keyboard rests on its entry. */
export function useHovering() {
  const { hover } = useActions();
  const leave = () => hover(NOTHING);
  return (target: Selection, onFocus?: () => void) => ({
    onPointerEnter: () => hover(target),
    onPointerLeave: leave,
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      onFocus?.();
      // A click brings the focus too, but its pointer already says what it rests on.
      if (currentTarget.matches(':focus-visible')) hover(target);
    },
    onBlur: leave,
  });
}
