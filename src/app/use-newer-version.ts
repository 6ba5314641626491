import { type ComponentType, useCallback, useRef, useState } from 'react';
import type { NewerVersion } from './offline.ts';

interface FoundVersion {
  readonly newer: NewerVersion;
  /** What tells of it: here before it is needed, for later it may be gone from the host. */
  readonly Notice: ComponentType<{ readonly newer: NewerVersion }>;
}

export interface NewerVersionSearch {
  readonly found: FoundVersion | null;
  /** Keeps the app for visits without a network, and looks for newer versions; once, however often it is called. */
  readonly lookForNewer: () => void;
}

/** The newer version of the app, once there is one, whatever dataset is on the screen. */
export function useNewerVersion(): NewerVersionSearch {
  const [found, setFound] = useState<FoundVersion | null>(null);
  const looking = useRef(false);
  const lookForNewer = useCallback(() => {
    if (looking.current) return;
    looking.current = true;
    // Nothing that the first visit shows waits for it; without it the app works all the same.
    Promise.all([import('./offline.ts'), import('./NewVersionNotice.tsx')]).then(
      ([{ keepOffline }, { NewVersionNotice: Notice }]) =>
        keepOffline((newer) => setFound({ newer, Notice })),
      () => {},
    );
  }, []);
  return { found, lookForNewer };
}
