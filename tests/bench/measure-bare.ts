import type { Browser, Page } from '@playwright/test';
import { heapOf, type Measured, medianOf, quietPage, startsOf, timeTo } from './measure.ts';

const PATIENCE = { timeout: 180_000 };

/** Measures a bare page. It has a button for everything, and no slider to drag. */
export async function measureBare(
  browser: Browser,
  address: string,
  rounds: number,
): Promise<Measured> {
  const start = await medianOf(startsOf(rounds), async () => {
    const page = await quietPage(browser);
    await page.goto(address);
    const time = await timeOfDrawing(page);
    await page.close();
    return time;
  });
  const page = await quietPage(browser);
  await page.goto(address);
  await timeOfDrawing(page);
  await page.waitForTimeout(1000);
  const timeOf = (selector: string) => medianOf(rounds, () => timeTo(page, selector, null));
  const firstStep = await medianOf(3, () => timeTo(page, '#step', null));
  const step = await timeOf('#step');
  const filter = await timeOf('#filter');
  const selection = await timeOf('#selection');
  const heap = await heapOf(page);
  const began = performance.now();
  await page.locator('#png').click();
  await page.waitForFunction(() => document.body.dataset.saved === '1', undefined, PATIENCE);
  const png = performance.now() - began;
  await page.close();
  return { start, firstStep, step, filter, selection, heap, png, drag: null };
}

/** When lines are first on the screen, in milliseconds from the beginning of the visit. */
async function timeOfDrawing(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(
    () => (document.body.dataset.drawn === 'true' ? performance.now() : false),
    undefined,
    PATIENCE,
  );
  return Number(await drawn.jsonValue());
}
