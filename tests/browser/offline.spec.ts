import { ADDRESS, BASE_PATH } from './address.ts';
import { atStop, expect, test } from './explorer.ts';
import { appIsKept, matrixOf, shownVersion } from './kept-app.ts';
import { datasetVersionIn } from './newer-build.ts';

const BUILT = datasetVersionIn('dist');

// Other tests have none: each would wait for a worker that keeps the whole app for it alone.
test.use({ serviceWorkers: 'allow', ownPage: true });

test.describe('after the first visit, without a network', () => {
  test('the app opens at any view, with its data and what loads later', async ({
    explorer,
    page,
    context,
  }) => {
    await explorer.open();
    await appIsKept(page);

    await context.setOffline(true);
    await page.goto('./?year=2014&tie=security-treaty:japan:usa');
    await explorer.waitForDrawing();

    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2014'));
    await page.getByRole('link', { name: 'Matrix' }).click();
    await expect(matrixOf(page, '2014')).toBeVisible();
    expect(await page.evaluate(() => fetch('./dataset.json').then(({ ok }) => ok))).toBe(true);
    expect(await shownVersion(page)).toBe(BUILT);
  });

  test('the page of the first visit goes on', async ({ explorer, page, context }) => {
    await explorer.open();
    await appIsKept(page);

    await context.setOffline(true);
    await page.getByRole('link', { name: 'Matrix' }).click();

    await expect(matrixOf(page, '2025')).toBeVisible();
  });

  test.describe('at an address that no file has', () => {
    test.use({ tolerated: [/Failed to load resource: .* 404/] });

    test('the answer is not the app', async ({ explorer, page }) => {
      await explorer.open();
      await appIsKept(page);

      const response = await page.goto('./constructor');

      expect(response?.status()).toBe(404);
    });
  });
});

test('the app can be installed', async ({ page }) => {
  await page.goto('./');
  const session = await page.context().newCDPSession(page);

  const { errors, url } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');

  expect(new URL(url).pathname).toBe(`${BASE_PATH}manifest.webmanifest`);
  expect(errors).toEqual([]);
  // A test's browser has no profile that anything could be installed in.
  const told = installabilityErrors.map(({ errorId }) => errorId);
  expect(told.filter((error) => error !== 'in-incognito')).toEqual([]);
});

test('pages that are for links only are not kept, and lead on all the same', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await appIsKept(page);
  const kept = await page.evaluate(async () => {
    const names = await window.caches.keys();
    const all = await Promise.all(
      names.map(async (name) => (await window.caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });
  const files = kept.map((url) => url.slice(ADDRESS.length));
  expect(files).toContain('index.html');
  expect(files.filter((file) => /^(?:card-|\d{4}\/)/.test(file))).toEqual([]);

  await page.goto('./2014/');
  await page.waitForURL('**/?year=2014');

  await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2014'));
});

test('a page in a frame keeps nothing', async ({ page }) => {
  // Names an icon, because a browser looks for one at the root of the host otherwise.
  const body = '<!doctype html><link rel="icon" href="./icon.svg"><iframe src="./?year=2022">';
  await page.route('**/framing.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./framing.html');
  await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Year' })).toBeAttached();
  await page.waitForLoadState('networkidle');

  const kept = await page.evaluate(() => navigator.serviceWorker.getRegistrations());

  expect(kept).toEqual([]);
});
