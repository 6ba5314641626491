import { expect, type Page } from '@playwright/test';
import { atStop } from './explorer.ts';
import {
  appIsKept,
  hasLoadedAnew,
  installPublished,
  mark,
  marked,
  matrixOf,
  notice,
  openNewer,
  shownVersion,
} from './kept-app.ts';
import { type Host, test } from './publishing-host.ts';

test.describe('when a newer version is published', () => {
  test('pages say so, and each opens it when its reader wants to', async ({
    explorer,
    page: first,
    context,
    host,
  }) => {
    // Two versions are installed and five pages loaded: no step may take longer, all together may.
    await explorer.open('?view=matrix&year=2014&theme=dark');
    await appIsKept(first);
    await mark(first);
    host.publish(host.newer);
    host.asked.length = 0;

    const second = await context.newPage();
    await second.goto('./?year=2022');

    await expect(second.getByRole('slider', { name: 'Year' })).toHaveAttribute(
      'aria-valuetext',
      atStop('2022'),
    );
    await expect(notice(first)).toBeVisible();
    await expect(notice(second)).toBeVisible();
    await mark(second);
    expect(host.asked).not.toContain(`dataset-${host.older.data}.json`);
    expect(host.asked.filter((file) => file === `dataset-${host.newer.data}.json`)).toHaveLength(1);
    await expect(marked(first)).toBeAttached();

    const time = first.getByRole('region', { name: 'Time' });
    await time.getByRole('button', { name: '2024', exact: true }).click();
    await notice(first).getByRole('button', { name: 'Open it' }).click();
    await hasLoadedAnew(first);
    await explorer.waitForDrawing();
    await expect(matrixOf(first, '2024')).toBeVisible();
    await expect(explorer.year).toHaveAttribute('aria-valuetext', atStop('2024'));
    await expect(first.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(notice(first)).toHaveCount(0);
    expect(await shownVersion(first)).toBe(host.newer.data);

    // The other page is as it was, and what it loads later is still of its own version.
    await expect(marked(second)).toBeAttached();
    await second.getByRole('link', { name: 'Triads' }).click();
    await expect(second.locator('[data-view="triads"]')).toContainText('balanced');
    expect(await shownVersion(second)).toBe(host.older.data);
    expect(host.asked.filter((file) => /(?:Triads|About)-[^/]*(?<!feed)\.js$/.test(file))).toEqual(
      [],
    );

    await notice(second).getByRole('button', { name: 'Open it' }).click();
    await hasLoadedAnew(second);
    expect(await shownVersion(second)).toBe(host.newer.data);
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
    expect(await shownVersion(page)).toBe(host.older.data);
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

    expect(await installPublished(page)).toBe('redundant');
    await expect(notice(page)).toHaveCount(0);
    await page.reload();
    await explorer.waitForDrawing();
    expect(await shownVersion(page)).toBe(host.older.data);
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

    await expect(page.getByRole('slider', { name: 'Year' })).toHaveAttribute(
      'aria-valuetext',
      atStop('2014'),
    );
    expect(await shownVersion(page)).toBe(host.newer.data);
  });

  test.use({ tolerated: [/Failed to load resource|integrity/] });
});

test.describe('when the older version is published again while the newer one waits', () => {
  async function newerWaits(page: Page, host: Host): Promise<void> {
    await page.goto('./?year=2014');
    await appIsKept(page);
    host.publish(host.newer);
    expect(await installPublished(page)).toBe('installed');
    host.publish(host.older);
    host.asked.length = 0;
  }

  test('nothing of it is fetched anew, and it opens without a network', async ({
    explorer,
    page,
    context,
    host,
  }) => {
    await newerWaits(page, host);

    expect(await installPublished(page)).toBe('installed');
    expect(host.asked.filter((file) => file !== 'worker.js')).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await explorer.waitForDrawing();
    expect(await shownVersion(page)).toBe(host.older.data);
  });

  test('an installation that breaks off takes nothing from the version in force', async ({
    explorer,
    page,
    context,
    host,
  }) => {
    await newerWaits(page, host);
    await loseFromAll(page, 'icon.svg');
    host.breakOff('icon.svg');

    expect(await installPublished(page)).toBe('redundant');
    await context.setOffline(true);
    await page.reload();
    await explorer.waitForDrawing();
    expect(await shownVersion(page)).toBe(host.older.data);
  });

  test('pages of it stay whole when a third version takes over', async ({
    page: first,
    context,
    host,
  }) => {
    await newerWaits(first, host);
    await openNewer(first);
    expect(await installPublished(first)).toBe('installed');
    await openNewer(first);
    const second = await context.newPage();
    await second.goto('./?year=2022');
    host.publish(host.newest);
    expect(await installPublished(first)).toBe('installed');

    await openNewer(first);

    expect(await shownVersion(first)).toBe(host.newest.data);
    expect(await shownVersion(second)).toBe(host.older.data);
  });

  test.use({ tolerated: [/Failed to load resource/] });
});

test.describe('a version that does not take over when a reader opens it', () => {
  test.beforeEach(async ({ explorer, page, host }) => {
    await page.clock.install();
    await explorer.open('?year=2014');
    await appIsKept(page);
    host.publish(host.deaf);
    expect(await installPublished(page)).toBe('installed');
    await mark(page);
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
    await notice(page).getByRole('button', { name: 'Open it' }).click();
    await expect(marked(page)).toBeAttached();
  });

  test('lets the page be loaded anew when a third one takes its place', async ({ page, host }) => {
    host.publish(host.newest);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });

    await hasLoadedAnew(page);
    await page.clock.resume();
    await openNewer(page);
    expect(await shownVersion(page)).toBe(host.newest.data);
  });

  test('is not waited for without end', async ({ page, host }) => {
    await page.clock.runFor(30_000);

    await hasLoadedAnew(page);
    await page.clock.resume();
    await expect(notice(page)).toBeVisible();
    expect(await shownVersion(page)).toBe(host.older.data);
  });
});

/** As if the browser had lost a file from all versions that it keeps. */
async function loseFromAll(page: Page, file: string): Promise<void> {
  await page.evaluate(async (name) => {
    for (const version of await caches.keys()) {
      const cache = await caches.open(version);
      await cache.delete(new URL(name, document.baseURI).href);
    }
  }, file);
}
