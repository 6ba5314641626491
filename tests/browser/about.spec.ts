import { atStop, expect, expectAccessible, test } from './explorer.ts';

test.describe('the view "About the data"', () => {
  test('has an address of its own, and the network is as it was when the reader comes back', async ({
    explorer,
    page,
  }) => {
    await explorer.open('?year=2022&tie=hedging:china:dprk');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = await explorer.placeOf('dprk');

    await page.getByRole('link', { name: 'About the data' }).click();
    await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible();
    await expect.poll(async () => (await explorer.address()).get('view')).toBe('about');
    await expect(explorer.year).toBeHidden();

    await page.goBack();
    await expect(page.getByRole('heading', { name: 'About the data' })).toBeHidden();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
    expect(await explorer.placeOf('dprk')).toEqual(before);
  });

  test('opens from its address', async ({ page }) => {
    await page.goto('./?view=about&year=2014');

    await expect(page.getByRole('heading', { name: 'The documents', exact: true })).toBeVisible();
    await expect(page).toHaveTitle('About the data · Two Triangles');
  });

  test('opens at the section that its address names', async ({ page }) => {
    await page.goto('./?view=about#about-take-the-data');

    await expect(page.getByRole('heading', { name: 'Take the data' })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'About the data' })).toBeInViewport();
  });

  for (const width of [1440, 390]) {
    test(`leads by keyboard from a disagreement to its words, ${width} pixels wide`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('./?view=about&year=2014');
      await page
        .getByText(/^In their words/)
        .first()
        .press('Enter');

      await page.locator('.about-quotation button').first().press('Enter');

      await expect(explorer.quotations.first()).toBeVisible();
      const focused = page.locator(':focus');
      await expect(focused).toHaveAttribute('data-sought', 'true');
      await expect(focused).toBeInViewport();
    });
  }

  test('takes the focus whenever it opens, and keeps the place where its reader was', async ({
    page,
  }) => {
    await page.goto('./?year=2022');
    const about = page.getByRole('link', { name: 'About the data' });
    await about.press('Enter');
    await expect(page.locator('main[data-view="about"]')).toBeFocused();
    const words = page.getByText(/^In their words/).nth(3);
    await words.press('Enter');
    const before = await page.locator('.page-screen').evaluate((screen) => screen.scrollTop);
    await page.locator('details[open] .about-quotation button').first().click();
    await expect(page.locator('main[data-view="about"]')).toHaveAttribute('inert');

    await about.press('Enter');

    await expect(page.locator('main[data-view="about"]')).toBeFocused();
    await expect(page.locator('details[open] .about-quotation').first()).toBeVisible();
    const after = await page.locator('.page-screen').evaluate((screen) => screen.scrollTop);
    expect(Math.abs(after - before)).toBeLessThan(60);
    await page.getByRole('link', { name: 'Network' }).press('Enter');
    await expect(page.locator('[data-view="network"]')).toBeFocused();
  });

  test('takes its section with it, and leaves it behind in the address', async ({ page }) => {
    await page.goto('./?view=about');
    await page.getByRole('link', { name: 'Take the data' }).click();
    await expect(page).toHaveURL(/#about-take-the-data$/);
    await expect(page.getByRole('heading', { name: 'Take the data' })).toBeInViewport();

    await page.getByRole('link', { name: 'Network' }).click();

    await expect(page).toHaveURL(/year=2025$/);
  });

  test('says what its address named in vain', async ({ page }) => {
    await page.goto('./?view=about&year=1999');

    await expect(page.getByRole('alert')).toContainText('the year “1999”');
  });

  test.describe('opened while the years play', () => {
    // A clock that was taken in hand cannot be given back.
    test.use({ ownPage: true });

    test('stops the years from playing and the keys from zooming beneath it', async ({
      explorer,
      page,
    }) => {
      await explorer.open('?year=2014');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const before = await explorer.placeOf('dprk');
      await page.clock.install();
      await page.getByRole('button', { name: 'Play the years' }).click();
      await page.getByRole('link', { name: 'About the data' }).click();

      await page.keyboard.press('f');
      await page.clock.runFor(2600);

      expect((await explorer.address()).get('year')).toBe('2014');
      expect(await explorer.placeOf('dprk')).toEqual(before);
    });
  });

  test.describe('when it does not load', () => {
    test.use({ tolerated: [/Failed to (load|fetch)|dynamically imported module|About/] });

    test('says so, and opens when tried again', async ({ explorer, page }) => {
      await explorer.open('?year=2022');
      let fails = true;
      await page.route('**/About-*.js', (route) => (fails ? route.abort() : route.continue()));
      await page.getByRole('link', { name: 'About the data' }).click();
      await expect(page.getByRole('alert')).toContainText(
        'This view: this part of the page did not load.',
      );

      await expect(page.getByRole('alert')).not.toContainText('http');
      fails = false;
      await page.getByRole('button', { name: 'Try again' }).click();

      await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible();
    });
  });

  test('names every file that can be taken away, and each is there', async ({ page }) => {
    await page.goto('./?view=about');
    const files = page.locator('.about-files a');
    await expect(files.first()).toBeVisible();

    const addresses = await files.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      const response = await page.request.get(address);
      expect(response.status(), address).toBe(200);
      expect((await response.text()).length, address).toBeGreaterThan(1000);
    }
  });

  test('axe finds nothing wrong, on phone and desktop, in light and dark', async ({ page }) => {
    await page.goto('./?view=about');
    await expect(page.getByRole('heading', { name: 'Take the data' })).toBeVisible();
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });

    await expectAccessible(page, async () => {
      const wider = await page.evaluate(() =>
        [document.documentElement, document.querySelector('.page-screen')].map(
          (element) => (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0),
        ),
      );
      expect(wider).toEqual([0, 0]);
    });
  });
});

for (const search of ['?year=2022', '?year=2022&tie=war:russia:ukraine', '?view=about']) {
  test(`nothing makes the page longer than the window: ${search}`, async ({ page }) => {
    await page.goto(`./${search}`);
    await expect(page.locator('main:not([inert])')).toBeVisible();
    await expect(page.locator('.about, [data-tie]').first()).toBeAttached();

    const longer = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(longer).toBe(0);
  });
}

test('search engines find the dataset described in the page', async ({ explorer, page }) => {
  await explorer.open();
  const told = await page.locator('script[type="application/ld+json"]').textContent();

  expect(JSON.parse(told ?? '')).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2014/2025',
  });
});
