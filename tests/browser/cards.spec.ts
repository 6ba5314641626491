import type { Page } from '@playwright/test';
import { atStop, expect, test, violationsOn, YEARS } from './explorer.ts';

/** Opens the page of a year as whoever stays on it sees it: without being sent on. */
async function stayOn(page: Page, year: string): Promise<void> {
  await page.route(`**/${year}/`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace(/<meta http-equiv="refresh"[^>]*>/, '');
    expect(body).not.toBe(text);
    await route.fulfill({ response, body });
  });
  await page.goto(`./${year}/`);
}

/** The picture that a page names for links, and how large it says that it is. */
async function pictureOf(page: Page) {
  const told = (name: string) =>
    page.locator(`meta[property="og:image${name}"]`).getAttribute('content');
  const address = new URL((await told('')) ?? '', page.url()).href;
  return { address, size: [Number(await told(':width')), Number(await told(':height'))] };
}

/** The size of a PNG, from its header (W3C PNG, third edition, 11.2.1); `null` where there is none. */
async function sizeAt(page: Page, address: string) {
  const response = await page.request.get(address);
  if (!response.ok()) return null;
  const bytes = await response.body();
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.describe('the page of a year', () => {
  test('leads on to the app at that year, with its drawing', async ({ explorer, page }) => {
    await page.goto('./2022/');
    await page.waitForURL('**/?year=2022');
    await explorer.waitForDrawing();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    expect((await explorer.drawnMidpoints()).length).toBeGreaterThan(10);
  });

  test('is a page that all can read, with a way on', async ({ explorer, page }) => {
    await stayOn(page, '2024');
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('link', { name: /Open 2024/ }).click();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2024'));
  });

  for (const year of YEARS) {
    test(`shows the picture that it names for links: ${year}`, async ({ page }) => {
      await stayOn(page, year);
      const { address, size } = await pictureOf(page);
      const shown = page.getByRole('img', { name: `${year}:` });

      expect(await sizeAt(page, address)).toEqual(size);
      await expect(shown).toHaveJSProperty('currentSrc', address);
      await expect(shown).toHaveJSProperty('naturalWidth', size[0]);
    });
  }
});

test('the app has the picture of the year that it opens on', async ({ explorer, page }) => {
  await explorer.open();
  const { address, size } = await pictureOf(page);

  expect(address).toMatch(/\/card-2025\.png$/);
  await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2025'));
  expect(await sizeAt(page, address)).toEqual(size);
});
