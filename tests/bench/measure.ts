import type { Browser, CDPSession, Page } from '@playwright/test';

/** What is measured of one page, in milliseconds and megabytes; `null` where it failed. */
export interface Measured {
  readonly start: number;
  /** A step of the slider to a year that was not on the screen before, and to one that was. */
  readonly firstStep: number;
  readonly step: number;
  readonly filter: number;
  readonly selection: number;
  readonly png: number | null;
  /** The longest task of a drag of two seconds; `null` where there is no slider. 0: none over 50. */
  readonly drag: number | null;
  readonly heap: number;
}

/**
 * Milliseconds from an input on an element until the page has settled: until the first of four
 * frames that follow each other without delay. The input comes as a frame begins, as a browser gives
 * input to a page that is awake: a page that was asleep has its next frame at once, which has nothing
 * to do with what the input costs.
 */
export function timeTo(page: Page, selector: string, key: string | null): Promise<number> {
  return page.evaluate(
    async ([target, pressed]) => {
      const element = document.querySelector<HTMLElement>(target ?? '');
      if (element === null) throw new Error(`There is no ${target} on the page.`);
      for (let awake = 0; awake < 3; awake += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const start = performance.now();
      if (pressed === null) element.click();
      else {
        const init = { key: pressed ?? '', bubbles: true };
        element.dispatchEvent(new KeyboardEvent('keydown', init));
      }
      let frames: number[] = [];
      await new Promise((resolve) => requestAnimationFrame(resolve));
      while (frames.length < 4) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        if (now - (frames.at(-1) ?? now) > 34) frames = [];
        frames.push(now);
      }
      return (frames[0] ?? start) - start;
    },
    [selector, key] as const,
  );
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * An empty page of a browser that has visited nothing, once its window is quiet: browsers load parts of
 * themselves with every window, which would take a processor from whoever starts meanwhile. There is no
 * motion, which is no work, and no service worker, which would keep the data of another page.
 */
export async function quietPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.waitForTimeout(2500);
  return page;
}

/** How often a start is measured: it takes long, and a median needs an odd number. */
export function startsOf(rounds: number): number {
  return Math.max(3, 1 + 2 * Math.floor(rounds / 8));
}

/** The median of some rounds, each with a rest after it. */
export async function medianOf(rounds: number, measure: (round: number) => Promise<number>) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await measure(round));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return median(times);
}

/** Megabytes of JavaScript on a page after its rubbish was collected. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** The longest task while something is done; 0 where none is longer than 50 ms. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const found = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    return tasks;
  });
  await act();
  await page.waitForTimeout(500);
  return found.evaluate((tasks) => tasks.reduce((most, each) => Math.max(most, each), 0));
}
