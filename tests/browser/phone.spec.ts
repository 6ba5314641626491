import { atStop, expect, test, YEARS } from './explorer.ts';

test.use({
  moves: true,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  ownPage: true,
});

test.describe('on a phone', () => {
  test('letters without room are told of where the drawing is small, and nowhere else', async ({
    explorer,
    page,
  }) => {
    const told = page.getByText(
      /^\d+ of 45 lines (?:has|have) no room for a letter: tap one to see it\.$/,
    );
    await explorer.open('?year=2022');
    await expect(page.getByText(/no room for a letter/)).toHaveCount(0);

    await page.setViewportSize({ width: 320, height: 480 });
    await expect(told).toBeVisible();
  });

  test('nothing is wider than the screen', async ({ explorer, page }) => {
    await explorer.open();
    for (const year of YEARS) {
      await explorer.turnTo(`?year=${year}`);
      await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop(year));
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));

      expect(scroll).toBeLessThanOrEqual(client);
    }
  });

  test('a tap on a line opens its evidence as a sheet that can be closed', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    const [midpoint] = (await explorer.drawnMidpoints()).filter(
      ({ id }) => id === 'war:russia:ukraine',
    );
    if (midpoint === undefined) throw new Error('The war is not drawn.');

    await page.touchscreen.tap(midpoint.x, midpoint.y);
    await expect(explorer.evidence.getByRole('heading', { level: 2 })).toHaveText(
      'Russia → Ukraine',
    );
    await expect(explorer.quotations.first()).toBeVisible();

    await page.getByRole('button', { name: 'Close this sheet' }).click();
    await expect(explorer.evidence).toBeHidden();

    // Closed means cleared: the same line opens again at the next tap.
    await expect.poll(() => explorer.dimmedTies()).toBe(0);
    await page.touchscreen.tap(midpoint.x, midpoint.y);
    await expect(explorer.quotations.first()).toBeVisible();
  });

  test('Esc closes whatever sheet is open, also one with nothing in it', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');
    for (const name of ['Evidence', 'Ties', 'Legend']) {
      const tab = page.getByRole('button', { name, exact: true });
      await tab.tap();
      await expect(tab).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(tab).toHaveAttribute('aria-expanded', 'false');
    }
  });

  test('a tie at the foot of the drawing stays in sight above the sheet with its evidence', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2025');
    const before = await explorer.placeOf('usa');
    await page.getByRole('button', { name: 'Ties', exact: true }).tap();
    await page.locator('[data-tie="alliance:rok:usa"]').tap();
    const sheet = page.locator('#sheet-evidence');
    await expect(sheet).toBeVisible();

    const top = (await sheet.boundingBox())?.y ?? 0;
    await expect
      .poll(async () => {
        const midpoints = await explorer.drawnMidpoints();
        return midpoints.find(({ id }) => id === 'alliance:rok:usa')?.y ?? Number.NaN;
      })
      .toBeLessThan(top);

    await page.getByRole('button', { name: 'Close this sheet' }).click();
    await expect.poll(() => explorer.placeOf('usa')).toEqual(before);
  });

  test('a key says what the lines are, and the first words where to tap', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');

    await expect(
      page.getByText('Every line opens on the words it rests on: tap one.'),
    ).toBeVisible();
    const key = page.getByRole('list', { name: 'Key to the lines' });
    await expect(key).toBeInViewport({ ratio: 1 });
    await expect(key).toContainText('cooperative');
  });

  for (const view of ['network', 'compare', 'pair', 'timeline', 'matrix', 'table', 'about']) {
    test(`the view ${view} has room in a window of 320 by 256, and everything follows it`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await explorer.open(`?view=${view}&of=dprk:russia&year=2022`);
      const own =
        view === 'network' || view === 'compare' ? '.page-drawing' : '.page-screen:not([inert])';
      await expect(page.locator(own).first()).toBeAttached();

      const shown = (await page.locator(own).first().boundingBox()) ?? { y: 0, height: 0 };
      expect(shown.height).toBeGreaterThan(150);
      const time = await page.locator('.page-time').boundingBox();
      if (view !== 'about') expect(time?.y).toBeGreaterThanOrEqual(shown.y + shown.height - 1);
    });
  }

  test('the drawing has three fifths of the screen, and its title one row', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022');

    const { height } = (await page.locator('.page-drawing').boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(0.6 * 844);
    const title = (await page.locator('.page-subtitle').boundingBox())?.height;
    expect(title).toBeLessThan(24);
  });

  test('the years of two, and what came of their ties, are all in sight', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?view=pair&of=dprk:russia&year=2025');
    const table = page.getByRole('table', { name: 'Ties by year' });

    const last = table.getByRole('columnheader', { name: '2014 to 2025' });
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(table.getByRole('cell', { name: 'new' }).first()).toBeInViewport({ ratio: 1 });
    const { scroll, client } = await page.locator('.pair-years').evaluate((element) => ({
      scroll: element.scrollWidth,
      client: element.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });

  test('no line of words is seen cut above the heading of a sheet', async ({ explorer, page }) => {
    await explorer.open('?year=2024&tie=military:dprk:russia');
    await expect(explorer.quotations.first()).toBeVisible();
    const sheet = page.locator('#sheet-evidence');

    const above = await sheet.evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      const found = new Set<string>();
      for (let scrolled = 100; scrolled < 400; scrolled += 20) {
        element.scrollTop = scrolled;
        for (let x = left + 20; x < left + width - 20; x += 20) {
          const there = document.elementFromPoint(x, top + 6);
          if (there?.closest('.evidence-title, .sheet-close') === null) found.add(there.className);
        }
      }
      return [...found];
    });
    expect(above.filter((name) => name !== 'sheet')).toEqual([]);
  });

  test('legend, ties and the caption of the year are a tap away', async ({ explorer, page }) => {
    await explorer.open('?year=2022');

    await page.getByRole('button', { name: 'The year', exact: true }).tap();
    await expect(page.getByRole('region', { name: 'The year 2022' })).toBeVisible();
    await page.getByRole('button', { name: 'Legend' }).tap();
    await expect(page.getByRole('checkbox', { name: /Sanctions/ })).toBeVisible();
    await page.getByRole('button', { name: 'Ties', exact: true }).tap();
    await explorer.ties
      .getByRole('button', { name: /, attested,/ })
      .first()
      .tap();

    await expect(explorer.quotations.first()).toBeVisible();
    await expect(explorer.ties).toBeHidden();
  });
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
] as const) {
  test(`both ends of a tie opened by its link are in sight beside its words, on ${width} by ${height}`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await explorer.open('?year=2024');
    const before = await explorer.placeOf('dprk');

    await explorer.open('?year=2024&tie=military:dprk:russia');
    await expect(explorer.quotations.first()).toBeVisible();

    await expect.poll(() => explorer.coveredActors(['dprk', 'russia'])).toEqual([]);
    expect(await explorer.placeOf('dprk')).not.toEqual(before);
    const [line] = (await explorer.drawnLines()).filter(({ id }) => id === 'military:dprk:russia');
    const sheet = await page.locator('#sheet-evidence').boundingBox();
    expect(line?.y).toBeLessThan(sheet?.y ?? 0);
  });
}
