import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { versionOf } from '../../src/dataset/version-of.ts';
import { VIEW_NAMES } from '../../src/state/views.ts';
import { expect, test, violationsOn } from './explorer.ts';

const NAMES = ['class-play', 'companies', 'leagues'] as const;

/** Puts a dataset in the place of the app's own. */
async function serve(page: Page, name: (typeof NAMES)[number]) {
  const file = JSON.parse(readFileSync(`tests/datasets/${name}.json`, 'utf8'));
  const json = { ...file, version: versionOf(file) };
  await page.route(/\/dataset-[0-9a-f]{12}\.json$/, (route) => route.fulfill({ json }));
  return json;
}

for (const name of NAMES) {
  test(`every view of ${name} opens under the title of the data, and fits a phone`, async ({
    page,
    explorer,
  }) => {
    const { title } = await serve(page, name);
    await explorer.open();
    for (const view of VIEW_NAMES) {
      await explorer.turnTo(`?view=${view}`);
      await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`${title} · Two Triangles$`));
      await expect(page.locator('.page-dataset')).toHaveText(title);
      await page.setViewportSize({ width: 390, height: 844 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wider, `${view} on a phone`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });

  test(`${name} has a figure, and evidence behind its ties`, async ({ page, explorer }) => {
    const { title } = await serve(page, name);
    await explorer.open();
    await explorer.ties.locator('[data-tie]').first().click();
    await expect(explorer.quotations.first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Caption')).toHaveValue(title);
    await expect(dialog.getByRole('button', { name: 'Save SVG' })).toBeEnabled();
  });
}

test('the last of many years is not cut at the edge of a frame', async ({ page }) => {
  await serve(page, 'leagues');
  await page.goto('./?embed');

  const last = await page.getByRole('button', { name: '1499', exact: true }).boundingBox();

  expect(last).not.toBeNull();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1440);
});

test('the app fits the narrowest of screens', async ({ page, explorer }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.open();

  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  expect(wider).toBeLessThanOrEqual(0);
});
