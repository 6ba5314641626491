import { createContext } from 'react';

interface WayToReopen {
  /** Loads the page anew at what it shows. */
  readonly reopen: () => void;
  /** What a reader would have to do again after that, in a sentence; `null` where nothing. */
  readonly lost: string | null;
}

/** How the page is loaded anew: by itself it is at the address that it has. */
export const Reopening = createContext<WayToReopen>({
  reopen: () => window.location.reload(),
  lost: null,
});
