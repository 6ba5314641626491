/** How much of a pause is used at most, in milliseconds: a frame that begins meanwhile still comes in time. */
const MOST_MS = 8;

/**
 * Does work bit by bit while the page has nothing else to do: `doSome` does a bit, and says whether
 * there may be more. Returns how to stop.
 */
export function inSpareTime(doSome: () => boolean, page: Window): () => void {
  let stopped = false;
  function next() {
    // Safari has no idle callbacks: a pause between two tasks has to do.
    if (page.requestIdleCallback === undefined) page.setTimeout(work, 50);
    else page.requestIdleCallback(work);
  }
  function work() {
    const end = page.performance.now() + MOST_MS;
    while (!stopped && page.performance.now() < end) {
      if (!doSome()) return;
    }
    if (!stopped) next();
  }
  next();
  return () => {
    stopped = true;
  };
}
