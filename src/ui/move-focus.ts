import type { KeyboardEvent } from 'react';

/** Moves the focus among the buttons of a list with the arrow keys, Home and End. */
export function moveFocus(list: HTMLElement | null, event: KeyboardEvent) {
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const current = buttons.findIndex((button) => button.matches(':focus'));
  const target = targetIndex(event.key, current, buttons.length);
  if (target === undefined || current < 0) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons[target]?.focus();
}

function targetIndex(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
