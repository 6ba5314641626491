import { useState } from 'react';

/**
 * Makes a list one Tab stop: at the entry that had the focus last, else at the preferred one, else at
 * the first. `stop` is its key, `reach` is told of the entry that takes the focus, and `stopAt` is both
 * as an entry wears them. Arrow keys inside are up to `moveFocus`.
 */
export function useOneStop<Key extends string>(keys: readonly Key[], preferred?: Key) {
  const [reached, setReached] = useState<Key>();
  const stop =
    [reached, preferred].find((key) => key !== undefined && keys.includes(key)) ?? keys[0];
  const stopAt = (key: Key) => ({
    tabIndex: key === stop ? 0 : -1,
    onFocus: () => setReached(key),
  });
  return { stop, reach: setReached, stopAt };
}
