import { useEffect } from 'react';

/** Acts on a single key, wherever the focus is but in a field for text, or in a dialog. */
export function useShortcut(key: string, act: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key, act]);
}

/** Whether the key is somebody else's: typed into a field, or pressed in a dialog. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog') !== null) return true;
  return target.matches(
    'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"])',
  );
}
