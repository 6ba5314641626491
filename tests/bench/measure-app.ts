import type { Browser, Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { APP } from './bench-host.ts';
import {
  heapOf,
  longestTask,
  type Measured,
  medianOf,
  quietPage,
  startsOf,
  timeTo,
} from './measure.ts';

const PATIENCE = { timeout: 180_000 };

/** All datasets have four years, of which the page opens on the last. */
const YEARS_UNSEEN = 3;

/** Measures the app on whatever dataset is served in the place of its own. */
export async function measureApp(
  browser: Browser,
  rounds: number,
): Promise<Measured & { readonly box: { readonly width: number; readonly height: number } }> {
  const start = await medianOf(startsOf(rounds), async () => {
    const page = await quietPage(browser);
    await page.goto(APP);
    const time = await timeOfDrawing(page);
    await page.close();
    return time;
  });
  const page = await quietPage(browser);
  await page.goto(APP);
  await timeOfDrawing(page);
  await page.waitForTimeout(2500);
  const { width, height } = (await page.locator('.drawing-actors').boundingBox()) ?? {
    width: 0,
    height: 0,
  };
  const firstStep = await medianOf(YEARS_UNSEEN, () =>
    timeTo(page, 'input[type=range]', 'ArrowLeft'),
  );
  const step = await medianOf(rounds, (round) =>
    timeTo(page, 'input[type=range]', round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
  );
  const filter = await medianOf(rounds, () => timeTo(page, '.filter-row input', null));
  const selection = await medianOf(rounds, () => timeTo(page, '[data-tie]', null));
  // Each click on the same tie selects it or clears it: nothing stays selected.
  if (rounds % 2 === 1) await timeTo(page, '[data-tie]', null);
  const heap = await heapOf(page);
  const drag = await longestTask(page, () => dragSlider(page));
  const png = await timeOfPng(page);
  await page.close();
  return { start, firstStep, step, filter, selection, heap, drag, png, box: { width, height } };
}

/** When ties are first on the screen, in milliseconds from the beginning of the visit. */
async function timeOfDrawing(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => {
      const container = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
        '.drawing-actors',
      );
      const lines: (() => readonly unknown[] | null) | undefined =
        container?._cyreg?.cy.scratch('lines');
      return (lines?.() ?? []).length > 0 ? performance.now() : false;
    },
    undefined,
    PATIENCE,
  );
  return Number(await handle.jsonValue());
}

/** To and fro over all years, for two seconds. */
async function dragSlider(page: Page): Promise<void> {
  const box = await page.locator('input[type=range]').boundingBox();
  if (box === null) throw new Error('There is no slider.');
  const [left, right, y] = [box.x + 8, box.x + box.width - 8, box.y + box.height / 2];
  await page.mouse.move(right, y);
  await page.mouse.down();
  const began = Date.now();
  for (let step = 0; Date.now() - began < 2000; step += 1) {
    const share = Math.abs(((step / 20) % 2) - 1);
    await page.mouse.move(left + share * (right - left), y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

/** From the click on "Save PNG" to the file; `null` where there is none in two minutes. */
async function timeOfPng(page: Page): Promise<number | null> {
  try {
    await page.getByRole('button', { name: 'Export' }).click();
    const save = page.getByRole('button', { name: 'Save PNG' });
    await save.waitFor({ timeout: 60_000 });
    await page.locator('.figure-preview img').waitFor({ timeout: 60_000 });
    const began = performance.now();
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await save.click({ timeout: 60_000 });
    await download;
    return performance.now() - began;
  } catch {
    return null;
  }
}
