import { chromium } from '@playwright/test';
import { ADDRESS } from './address.ts';
import { expect, test } from './explorer.ts';
import { findBrowser } from './find-browser.ts';

test.use({ looks: true });

test('the names of kinds have a row each beside a scroll bar', async () => {
  // Other browsers of this kind are started without bars.
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const page = await browser.newPage({ baseURL: ADDRESS, viewport: { width: 1440, height: 900 } });
  await page.goto('./?year=2025');
  const heights = () =>
    page
      .getByRole('group', { name: /^Kinds of relation/ })
      .locator('.filter-row:not(:has-text("Sanctions"))')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));

  await expect.poll(heights).toEqual(Array.from({ length: 8 }, () => 24));
  const bar = await page
    .locator('.panel-legend')
    .evaluate((panel: HTMLElement) => panel.offsetWidth - panel.clientWidth);
  expect(bar).toBeGreaterThan(0);
  await browser.close();
});

test.describe('the legend', () => {
  test('ends below a whole row, and leaves the view its room when it is folded', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    await expect(page.getByText('How to read a line')).toBeAttached();
    const cut = () =>
      page.evaluate(() => {
        const panel = document.querySelector('.panel-legend');
        const end = panel?.getBoundingClientRect().bottom ?? 0;
        return [...(panel?.querySelectorAll('.filter-row') ?? [])].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top < end - 1 && bottom > end + 1;
        }).length;
      });
    await expect.poll(cut).toBe(0);
    const widthOfView = async () => (await page.locator('.page-stage').boundingBox())?.width ?? 0;
    const before = await widthOfView();

    await page.getByRole('button', { name: 'Fold legend and ties away' }).click();
    await expect.poll(widthOfView).toBeGreaterThan(before + 200);
    await page.getByRole('button', { name: 'Show legend and ties' }).click();
    await expect.poll(widthOfView).toBe(before);
  });

  for (const year of ['2014', '2022', '2024', '2025']) {
    test(`has all kinds with a tie and all states in sight in ${year}`, async ({
      explorer,
      page,
    }) => {
      await explorer.open(`?year=${year}`);
      await expect(page.getByText('How to read a line')).toBeAttached();

      for (const name of [/^Kinds of relation/, 'How a tie stands']) {
        const group = page.getByRole('group', { name });
        for (const box of await group.getByRole('checkbox').all()) {
          if (await box.isVisible()) await expect(box).toBeInViewport({ ratio: 1 });
        }
      }
      const states = page.getByRole('group', { name: 'How a tie stands' }).getByRole('checkbox');
      await expect(states).toHaveCount(7);
      const end = (await page.locator('.panel-legend').boundingBox()) ?? { y: 0, height: 0 };
      const last = (await states.last().boundingBox()) ?? { y: Infinity, height: 0 };
      expect(last.y + last.height).toBeLessThanOrEqual(end.y + end.height);
    });
  }

  test('has a box for every kind of relation, with the ties of this year', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const kinds = page.getByRole('group', { name: /^Kinds of relation/ }).getByRole('checkbox');

    await expect(kinds).toHaveCount(9);
    const counts = await page
      .getByRole('group', { name: /^Kinds of relation/ })
      .locator('.filter-count')
      .allInnerTexts();
    const listed = await explorer.listedTies();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(listed.length);
  });

  test('takes a kind off the list, fades it in the drawing, and brings it back', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const before = await explorer.listedTies();
    const war = page.getByRole('checkbox', { name: /Armed conflict and occupation/ });

    await war.click();
    await expect(explorer.ties.locator('[data-tie^="war:"]')).toHaveCount(0);
    expect((await explorer.drawnMidpoints()).map(({ id }) => id)).toContain('war:russia:ukraine');
    await expect.poll(async () => (await explorer.address()).get('off')).toBe('war');

    await war.click();
    await expect.poll(() => explorer.listedTies()).toEqual(before);
  });

  test('says how many ties filters hold back, and shows them again', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    const all = (await explorer.listedTies()).length;
    const notice = page.getByText(/^Filters hold back/);
    await expect(notice).toHaveCount(0);

    await page.getByRole('checkbox', { name: /UN voting/ }).click();
    await expect.poll(async () => (await explorer.listedTies()).length).toBeLessThan(all);
    const left = (await explorer.listedTies()).length;
    await expect(notice).toContainText(`Filters hold back ${all - left} of ${all} ties.`);

    await page.getByRole('button', { name: 'Show all ties' }).click();
    await expect.poll(async () => (await explorer.listedTies()).length).toBe(all);
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
    [844, 390],
  ] as const) {
    test(`says so where nothing is drawn, on ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      // The page of the app comes last: it stays open.
      for (const address of ['?year=2024&embed&off=war', '?year=2024&off=war']) {
        await page.goto(`./${address}`);
        const notice = page.getByText(/^Filters hold back/);
        await expect(notice).toBeVisible();
        const [said, drawn] = [
          await notice.boundingBox(),
          await page.locator('.drawing').boundingBox(),
        ];
        if (said === null || drawn === null) throw new Error('One of them is not there.');

        const isBeside = said.x >= drawn.x + drawn.width || said.x + said.width <= drawn.x;
        const isAbove = said.y + said.height <= drawn.y;
        expect(isBeside || isAbove || said.y >= drawn.y + drawn.height).toBe(true);
      }
    });
  }

  test('can hide instead of fade', async ({ explorer, page }) => {
    await explorer.open('?year=2022&off=war');

    await page.getByRole('combobox', { name: /What happens to ties/ }).selectOption('removed');

    await expect
      .poll(async () => (await explorer.drawnMidpoints()).map(({ id }) => id))
      .not.toContain('war:russia:ukraine');
  });

  test('says so when filters hide everything, and clears them all at once', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022&show=none');
    await expect(
      page.getByText('Your filters hold back everything that is known of 2022.'),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Clear all', exact: true }).click();

    await expect.poll(async () => (await explorer.listedTies()).length).toBeGreaterThan(20);
    await expect.poll(async () => (await explorer.address()).get('show')).toBeNull();
  });

  test('draws forecasts only when asked, as no tie', async ({ explorer, page }) => {
    await explorer.open('?year=2022');
    expect(await explorer.ties.getByText(/, possible,/).count()).toBe(0);

    await page.getByRole('checkbox', { name: /^Possible/ }).click();
    await explorer.ties
      .getByText(/, possible,/)
      .first()
      .click();

    await expect(explorer.evidence.getByText(/Not a tie\./)).toBeVisible();
  });
});
