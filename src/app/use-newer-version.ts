import { useCallback, useRef, useState } from 'react';
import type { NewerVersion } from './offline.ts';

export interface NewerVersionSearch {
  readonly newer: NewerVersion | null;
  /** Keeps the app for visits without a network, and looks for newer versions; once, however often it is called. */
  readonly lookForNewer: () => void;
}

/** The newer version of the app, once there is one, whatever dataset is on the screen. */
export function useNewerVersion(): NewerVersionSearch {
  const [newer, setNewer] = useState<NewerVersion | null>(null);
  const looking = useRef(false);
  const lookForNewer = useCallback(() => {
    if (looking.current) return;
    looking.current = true;
    // Nothing that the first visit shows waits for it; without it the app works all the same.
    import('./offline.ts').then(
      ({ keepOffline }) => keepOffline(setNewer),
      () => {},
    );
  }, []);
  return { newer, lookForNewer };
}
