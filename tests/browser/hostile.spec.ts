import type { Page } from '@playwright/test';
import { VIEW_NAMES } from '../../src/state/views.ts';
import { hostileDataset } from '../dataset/hostile-dataset.ts';
import { expect, test } from './explorer.ts';

/** What stands in the page that only markup or addresses taken from data could have made. */
async function madeOfData(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const suspects =
      'img[src="x"], iframe, object, embed, base, form, [onerror], [onclick], [onload]';
    const scripts = [...document.scripts].filter(
      ({ src, type }) => type !== 'application/ld+json' && !src.startsWith(location.origin),
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ protocol, host }) =>
        !['http:', 'https:', 'blob:'].includes(protocol) ||
        (host !== location.host && host !== 'creativecommons.org'),
    );
    return [...document.querySelectorAll(suspects), ...scripts, ...links].map(
      (element) => element.outerHTML,
    );
  });
}

test.describe('a dataset whose every text is hostile', () => {
  const dialogs: string[] = [];

  test.beforeEach(async ({ page }) => {
    dialogs.length = 0;
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.route(/\/dataset-[0-9a-f]{12}\.json$/, (route) =>
      route.fulfill({ json: hostileDataset() }),
    );
  });

  test.afterEach(async ({ page }) => {
    expect(dialogs).toEqual([]);
    expect(await madeOfData(page)).toEqual([]);
  });

  test('is words in every view', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    for (const view of VIEW_NAMES) {
      await explorer.turnTo(`?view=${view}&year=2022`);
      await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
      await expect(page.locator('body')).toContainText(/onerror|javascript:|HYPERLINK/);
      await expect(page.getByText('stopped working')).toHaveCount(0);
      expect(await madeOfData(page), view).toEqual([]);
    }
  });

  test('is words in the evidence, whose quotations turn nothing around them', async ({
    explorer,
  }) => {
    await explorer.open('?year=2022');
    await explorer.ties.locator('[data-tie*="hasOwnProperty"]').first().click();
    await expect(explorer.quotations.first()).toContainText('words');

    const isolated = await explorer.quotations
      .first()
      .locator('q, .quotation-context')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).unicodeBidi));
    expect(isolated.length).toBeGreaterThan(1);
    expect(new Set(isolated)).toEqual(new Set(['isolate']));
  });

  test('is found as words', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    await page.getByRole('button', { name: 'Search' }).click();
    for (const sought of ['<img src=x onerror', '=HYPERLINK', '__proto__', '.*+?^{}()|[]']) {
      await page.getByRole('dialog').getByRole('combobox').fill(sought);
      await expect(page.getByText('stopped working')).toHaveCount(0);
    }
    await page.getByRole('dialog').getByRole('combobox').fill('onerror');
    await expect(page.getByRole('option').first()).toContainText('onerror');
  });

  test('is exported as words', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.locator('.figure-preview img').waitFor();
    for (const tab of ['Cite', 'Data', 'Link and embed']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel')).toContainText(/\w{4}/);
      await expect(page.getByText('stopped working')).toHaveCount(0);
      expect(await madeOfData(page), tab).toEqual([]);
    }
  });
});
