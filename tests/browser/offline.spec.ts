import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { BASE_PATH } from './address.ts';
import { test as base, expect } from './explorer.ts';
import { copyAsNewer, copyBuild, datasetVersionIn } from './newer-build.ts';
import { staticHost } from './static-host.ts';

const NEWER = 'feedfeedfeed';
const OLDER = datasetVersionIn('dist');

// Other tests have none: each would wait for a worker that keeps the whole app for it alone.
base.use({ serviceWorkers: 'allow' });

function matrixOf(page: Page, year: string) {
  return page.getByRole('table', { name: `Every pair of actors in ${year}` });
}

/** Waits until the browser has the whole app, and answers this page from it. */
async function appIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The version of the data that the page shows, as it says itself. */
async function shownVersion(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'About the data' }).click();
  return page.locator('main[data-view="about"] code').first().innerText();
}

base.describe('after the first visit, without a network', () => {
  base(
    'the app opens at any view, with its data and what loads later',
    async ({ explorer, page, context }) => {
      await explorer.open();
      await appIsKept(page);

      await context.setOffline(true);
      await page.goto('./?year=2014&tie=security-treaty:japan:usa');
      await explorer.waitForDrawing();

      await expect(explorer.year).toHaveValue('2014');
      await page.getByRole('link', { name: 'Matrix' }).click();
      await expect(matrixOf(page, '2014')).toBeVisible();
      expect(await page.evaluate(() => fetch('./dataset.json').then(({ ok }) => ok))).toBe(true);
      expect(await shownVersion(page)).toBe(OLDER);
    },
  );

  base('the page of the first visit goes on', async ({ explorer, page, context }) => {
    await explorer.open();
    await appIsKept(page);

    await context.setOffline(true);
    await page.getByRole('link', { name: 'Matrix' }).click();

    await expect(matrixOf(page, '2025')).toBeVisible();
  });

  base.describe('at an address that no file has', () => {
    base.use({ tolerated: [/Failed to load resource: .* 404/] });

    base('the answer is not the app', async ({ explorer, page }) => {
      await explorer.open();
      await appIsKept(page);

      const response = await page.goto('./constructor');

      expect(response?.status()).toBe(404);
    });
  });
});

base('the app can be installed', async ({ page }) => {
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

base('a page in a frame keeps nothing', async ({ page }) => {
  // Names an icon, because a browser looks for one at the root of the host otherwise.
  const body = '<!doctype html><link rel="icon" href="./icon.svg"><iframe src="./?year=2022">';
  await page.route('**/framing.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./framing.html');
  await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Year' })).toBeAttached();
  await page.waitForLoadState('networkidle');

  const kept = await page.evaluate(() => navigator.serviceWorker.getRegistrations());

  expect(kept).toEqual([]);
});

interface Host {
  readonly address: string;
  readonly publish: (folder: string) => void;
  /** Files that the host gave out, and those it did not have. */
  readonly asked: string[];
  /** As while files are being copied to a host: this one is still the old one. */
  readonly holdBack: (file: string) => void;
  readonly older: string;
  readonly newer: string;
}

const test = base.extend<{ build: string; host: Host }>({
  build: ['dist', { option: true }],
  host: async ({ build }, use, testInfo) => {
    const older = testInfo.outputPath('older');
    const newer = testInfo.outputPath('newer');
    copyBuild(build, older);
    copyAsNewer(build, newer, NEWER);
    const asked: string[] = [];
    const heldBack = new Set<string>();
    let published = older;
    const server = staticHost((file) => {
      asked.push(file);
      return heldBack.has(file) ? older : published;
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await use({
      address: `http://127.0.0.1:${port}${BASE_PATH}`,
      publish: (folder) => {
        published = folder;
      },
      asked,
      holdBack: (file) => heldBack.add(file),
      older,
      newer,
    });
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

function notice(page: Page) {
  return page.getByRole('complementary', { name: 'Newer version' });
}

/** Marks the document that is open, so that a test can tell whether it was loaded anew. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

function marked(page: Page) {
  return page.locator('html[data-marked]');
}

test.describe('when a newer version is published', () => {
  test('pages say so, and each opens it when its reader wants to', async ({
    explorer,
    page: first,
    context,
    host,
  }) => {
    // Two versions are installed and five pages loaded: no step may take longer, all together may.
    test.slow();
    await explorer.open('?view=matrix&year=2014');
    await appIsKept(first);
    await mark(first);
    host.publish(host.newer);
    host.asked.length = 0;

    const second = await context.newPage();
    await second.goto('./?year=2022');

    await expect(second.getByRole('slider', { name: 'Year' })).toHaveValue('2022');
    await expect(notice(first)).toBeVisible();
    await expect(notice(second)).toBeVisible();
    await mark(second);
    expect(host.asked).not.toContain(`dataset-${OLDER}.json`);
    expect(host.asked.filter((file) => file === `dataset-${NEWER}.json`)).toHaveLength(1);
    await expect(marked(first)).toBeAttached();

    const time = first.getByRole('region', { name: 'Time' });
    await time.getByRole('button', { name: '2024', exact: true }).click();
    await notice(first).getByRole('button', { name: 'Open it' }).click();
    await expect(marked(first)).toHaveCount(0);
    await explorer.waitForDrawing();
    await expect(matrixOf(first, '2024')).toBeVisible();
    await expect(explorer.year).toHaveValue('2024');
    await expect(notice(first)).toHaveCount(0);
    expect(await shownVersion(first)).toBe(NEWER);

    // The other page is as it was, and what it loads later is still of its own version.
    await expect(marked(second)).toBeAttached();
    await second.getByRole('link', { name: 'Triads' }).click();
    await expect(second.locator('[data-view="triads"]')).toContainText('balanced');
    expect(await shownVersion(second)).toBe(OLDER);
    expect(host.asked.filter((file) => /(?:Triads|About)-[^/]*(?<!feed)\.js$/.test(file))).toEqual(
      [],
    );

    await notice(second).getByRole('button', { name: 'Open it' }).click();
    await expect(marked(second)).toHaveCount(0);
    expect(await shownVersion(second)).toBe(NEWER);
  });

  test('a page loaded while it waits is of the older version, data and all', async ({
    explorer,
    page,
    host,
  }) => {
    await explorer.open('?year=2014');
    await appIsKept(page);
    host.publish(host.newer);
    await page.reload();
    await expect(notice(page)).toBeVisible();

    await page.reload();
    await explorer.waitForDrawing();

    await expect(notice(page)).toBeVisible();
    expect(await shownVersion(page)).toBe(OLDER);
  });

  test('it is not offered while some of its files are not there yet', async ({
    explorer,
    page,
    host,
  }) => {
    await explorer.open('?year=2014');
    await appIsKept(page);
    host.publish(host.newer);
    host.holdBack('index.html');
    const update = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const installing = new Promise<string>((resolve) => {
          registration?.addEventListener('updatefound', () => {
            const { installing: worker } = registration;
            worker?.addEventListener('statechange', () => resolve(worker.state));
          });
        });
        await registration?.update();
        return installing;
      });

    expect(await update()).toBe('redundant');
    await expect(notice(page)).toHaveCount(0);
    await page.reload();
    await explorer.waitForDrawing();
    expect(await shownVersion(page)).toBe(OLDER);
  });

  test('an open page of a first visit without a worker asks to be loaded anew', async ({
    page,
    host,
  }) => {
    await page.route('**/dataset-*.json', async (route) => {
      host.publish(host.newer);
      await route.continue();
    });
    await page.goto('./?year=2014');

    await expect(page.getByRole('alert')).toContainText('A newer version has been published');
    await page.getByRole('button', { name: 'Reload' }).click();

    await expect(page.getByRole('slider', { name: 'Year' })).toHaveValue('2014');
    expect(await shownVersion(page)).toBe(NEWER);
  });

  test.use({ tolerated: [/Failed to load resource|integrity/] });
});
