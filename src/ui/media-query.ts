import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; false where there is no screen to ask. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}

/** What a reader does with what is to be opened: "tap" with a finger, "click" with anything finer. */
export function usePress(): 'tap' | 'click' {
  return useMediaQuery('(pointer: coarse)') ? 'tap' : 'click';
}
