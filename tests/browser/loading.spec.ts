import { atStop, expect, test } from './explorer.ts';

test.use({ tolerated: [/Failed to load resource/] });

/** The built app asks for the version of the data that it was built with. */
const BOUND = '**/dataset-*.json';

test.describe('a dataset that does not load', () => {
  test('because the host refuses it says so, and can be tried again', async ({
    explorer,
    page,
  }) => {
    await page.route(BOUND, (route) => route.fulfill({ status: 503, body: 'no' }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('status 503');

    await page.unroute(BOUND);
    await page.getByRole('button', { name: 'Try again' }).click();

    await explorer.waitForDrawing();
    await expect(explorer.year).toBeVisible();
  });

  test('because a newer version took its place says so, and can be loaded anew', async ({
    explorer,
    page,
  }) => {
    await page.route(BOUND, (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto('./?year=2014');
    await expect(page.getByRole('alert')).toContainText('A newer version has been published');

    await page.unroute(BOUND);
    await page.getByRole('button', { name: 'Reload' }).click();

    await explorer.waitForDrawing();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2014'));
  });

  test('because it cannot be reached says so without guessing why', async ({ explorer, page }) => {
    await page.route(BOUND, (route) => route.abort());
    await page.goto('./');

    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await expect(explorer.evidence).toHaveCount(0);
  });

  test('because it is not JSON says what was found instead', async ({ explorer, page }) => {
    await page.route(BOUND, (route) => route.fulfill({ body: '<!doctype html>' }));
    await page.goto('./');

    await expect(page.getByRole('alert')).toContainText('text that is not JSON');
    await expect(explorer.evidence).toHaveCount(0);
  });

  test('because it is wrong names record, field, what was found and what was expected', async ({
    explorer,
    page,
  }) => {
    await page.route(BOUND, async (route) => {
      const file = await (await route.fetch()).json();
      file.claims[3].from = 'atlantis';
      file.claims[5].time.edtf = '2022-13';
      await route.fulfill({ json: file });
    });
    await page.goto('./');

    const alert = page.getByRole('alert');
    await expect(alert).toContainText(/In claim ".+", field "from": found "atlantis"/);
    await expect(alert).toContainText(/field "time.edtf": found "2022-13", which has no month 13/);
    await expect(alert.getByRole('listitem')).toHaveCount(2);
    await expect(explorer.evidence).toHaveCount(0);
  });
});

test('the dataset is on its way before the app is there', async ({ explorer, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(BOUND);
  await page.goto('./', { waitUntil: 'commit' });
  await asked;
  await expect(page.getByText('Loading the explorer…')).toBeVisible();

  release();

  await explorer.waitForDrawing();
  await expect(explorer.year).toBeVisible();
});

test('a dataset loads where the thread that would load it cannot be had', async ({
  explorer,
  page,
}) => {
  await page.route('**/assets/loading.worker-*.js', (route) => route.abort());
  await page.goto('./?year=2022');

  await explorer.waitForDrawing();
  await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2022'));
});

test('a page about another dataset does not ask for the one of the app', async ({ page }) => {
  let asked = 0;
  await page.route(BOUND, (route) => {
    asked += 1;
    return route.continue();
  });
  await page.goto('./?data=none.json');
  await expect(page.getByRole('alert')).toContainText('404');

  expect(asked).toBe(0);
});

test('a slow dataset shows that something is coming', async ({ explorer, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(BOUND, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('progressbar', { name: 'Loading' })).toBeVisible();

  release();

  await explorer.waitForDrawing();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('the fonts that the drawing waits for come with the scripts, each once', async ({
  explorer,
  page,
}) => {
  await explorer.open();

  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
  );
  expect(fonts).toEqual(['link', 'link']);
});
